package cn.jiping.domain.check;

import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Passage;
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
    List<Finding> findings = new ArrayList<>(dataFindings(report));
    remarks(report, text).forEach(r -> findings.add(text.finding(r)));
    return findings;
  }

  /** What is found in the data of a report, and in what is written about goals and indicators. */
  public List<Finding> dataFindings(Report report) {
    List<Finding> findings = new ArrayList<>();
    Checks.of(report).stream().filter(f -> !off.contains(f.rule())).forEach(findings::add);
    EvaluationTexts written = EvaluationTexts.of(report);
    texts.loneRemarks(written.manuscript()).forEach(r -> findings.add(written.finding(r)));
    return findings;
  }

  /**
   * What is found in the text of a report, also when it is held against the data.
   *
   * @param text that of this report
   */
  public List<Remark> remarks(Report report, ReportManuscript text) {
    List<Remark> remarks = new ArrayList<>(texts.remarks(text.manuscript()));
    for (DataCheck check : Checks.TEXT_AND_DATA) {
      check.remarks(report, text.manuscript()).stream()
          .filter(r -> !off.contains(r.rule()))
          .forEach(remarks::add);
    }
    return remarks;
  }

  /** What is found in a text of which there is no data. */
  public List<Remark> remarks(Manuscript manuscript) {
    return texts.standaloneRemarks(manuscript);
  }

  /** What is found in a text that stands by itself, like a cell of a table. */
  public List<Remark> remarks(Passage passage) {
    return texts.remarks(passage);
  }
}
