package cn.jiping.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Passage;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.domain.report.Report;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** What the tests do that hold a text against data: what is to be found stands in ⟦ and ⟧. */
final class TextCase {
  private TextCase() {}

  /** The rule finds exactly the marked spans in this paragraph of the report. */
  static void check(DataCheck check, Report report, String marked) {
    String text = marked.replace("⟦", "").replace("⟧", "");
    List<Remark> remarks = remarks(check, report, text);
    StringBuilder found = new StringBuilder(text);
    remarks.stream()
        .sorted(Comparator.comparingInt(Remark::start).reversed())
        .forEach(r -> found.insert(r.end(), "⟧").insert(r.start(), "⟦"));
    assertEquals(marked, found.toString(), remarks.toString());
  }

  /** What is found in one paragraph. */
  static List<Remark> remarks(DataCheck check, Report report, String text) {
    Manuscript manuscript =
        new Manuscript(OptionalInt.of(report.year()), List.of(Passage.body(text)));
    return check.remarks(report, manuscript);
  }
}
