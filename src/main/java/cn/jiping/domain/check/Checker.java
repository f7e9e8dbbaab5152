package cn.jiping.domain.check;

import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.domain.check.text.TextChecks;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Everything that can be found in a report: in its data, in its text, and between them. Remembers
 * what it found in passages, so that the next check after a change is quick. One thread at a time.
 */
public final class Checker {
  private final TextChecks texts;
  private final Set<Rule> off;

  /**
   * @param off rules that are switched off
   */
  public Checker(CheckTables tables, Set<Rule> off) {
    this.texts = new TextChecks(tables, off);
    this.off = Set.copyOf(off);
  }

  /** All findings: those of the data first, then those of the text in its order. */
  public List<Finding> findings(Report report) {
    ReportManuscript text = ReportManuscript.of(report);
    List<Finding> findings = new ArrayList<>(Checks.of(report));
    List<Remark> remarks = new ArrayList<>(texts.remarks(text.manuscript()));
    for (DataCheck check : Checks.TEXT_AND_DATA) {
      remarks.addAll(check.remarks(report, text.manuscript()));
    }
    remarks.forEach(r -> findings.add(text.finding(r)));
    return findings.stream().filter(f -> !off.contains(f.rule())).toList();
  }

  /** What is found in a text of which there is no data. */
  public List<Remark> remarks(Manuscript manuscript) {
    return texts.remarks(manuscript);
  }
}
