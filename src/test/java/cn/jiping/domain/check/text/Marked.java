package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What the tests of all text rules do: a text is written with ⟦ and ⟧ around every span that is to
 * be found; a text without them is to stay silent. Spans neither nest nor overlap.
 */
final class Marked {
  private static final String OPEN = "⟦";
  private static final String CLOSE = "⟧";

  private Marked() {}

  /** The rule finds exactly the marked spans in this paragraph. */
  static void check(PassageCheck check, String marked) {
    check(check, Passage.Kind.BODY, marked);
  }

  /** The rule finds exactly the marked spans in a passage of this kind. */
  static void check(PassageCheck check, Passage.Kind kind, String marked) {
    compare(List.of(marked), check.remarks(new Passage(kind, plain(marked))));
  }

  /** The same, and each remark has this severity and the fix in its turn; "-" is for none. */
  static void check(PassageCheck check, String marked, Severity severity, String... fixes) {
    check(check, marked);
    List<Remark> remarks = check.remarks(Passage.body(plain(marked)));
    remarks.forEach(r -> assertEquals(severity, r.severity(), r.toString()));
    assertEquals(List.of(fixes), fixes(remarks));
  }

  /** The rule finds exactly the marked spans in this text of lines. */
  static void lines(ManuscriptCheck check, String marked) {
    compare(marked.lines().toList(), check.remarks(Manuscript.of(plain(marked))));
  }

  /** The same, and each remark has this severity and the fix in its turn; "-" is for none. */
  static void lines(ManuscriptCheck check, String marked, Severity severity, String... fixes) {
    lines(check, marked);
    List<Remark> remarks = check.remarks(Manuscript.of(plain(marked)));
    remarks.forEach(r -> assertEquals(severity, r.severity(), r.toString()));
    assertEquals(List.of(fixes), fixes(remarks));
  }

  /** The text without the marks. */
  static String plain(String marked) {
    return marked.replace(OPEN, "").replace(CLOSE, "");
  }

  /** The remarks are shown as marks in the text, so that a failure reads as a sentence. */
  private static void compare(List<String> marked, List<Remark> remarks) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      int index = i;
      List<Remark> here = remarks.stream().filter(r -> r.passage() == index).toList();
      found.add(mark(plain(marked.get(i)), here));
    }
    assertEquals(String.join("\n", marked), String.join("\n", found), remarks.toString());
  }

  private static String mark(String text, List<Remark> remarks) {
    StringBuilder marked = new StringBuilder(text);
    sorted(remarks).reversed().forEach(r -> marked.insert(r.end(), CLOSE).insert(r.start(), OPEN));
    return marked.toString();
  }

  private static List<String> fixes(List<Remark> remarks) {
    return sorted(remarks).stream().map(r -> r.fix().orElse("-")).toList();
  }

  private static List<Remark> sorted(List<Remark> remarks) {
    return remarks.stream()
        .sorted(Comparator.comparingInt(Remark::passage).thenComparingInt(Remark::start))
        .toList();
  }
}
