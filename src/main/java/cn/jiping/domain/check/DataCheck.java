package cn.jiping.domain.check;

import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.domain.report.Report;
import java.util.List;

/** A rule that holds the text of a report against its data. */
@FunctionalInterface
interface DataCheck {
  /**
   * What is found.
   *
   * @param manuscript the report's text as printed
   */
  List<Remark> remarks(Report report, Manuscript manuscript);
}
