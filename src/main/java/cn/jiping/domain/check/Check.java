package cn.jiping.domain.check;

import cn.jiping.domain.report.Report;
import java.util.List;

/** One rule for the data of a report. */
public interface Check {
  /** What this rule finds in the report; empty when all is well. */
  List<Finding> findings(Report report);
}
