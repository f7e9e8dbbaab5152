package cn.jiping.app;

import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Report;

/** The PDF of a report. */
final class ReportPdf {
  private ReportPdf() {}

  /** The one that was kept when the report was finalised; else one that is made now. */
  static byte[] of(Report report, Wiring wiring) {
    return report.version().isFinalised()
        ? wiring.versions().paper(report.id(), report.version().number())
        : wiring.paper().pdf(ReportDocument.of(report));
  }
}
