package cn.jiping.service.collect;

import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import java.time.Instant;

/**
 * All that is kept of a report that was read.
 *
 * @param file its archive, below the folder that was read, with {@code /} between folders
 * @param version from 1
 * @param dataDigest SHA-256 of its data, as it was finalised
 * @param remark for whoever reads the table; empty when there is nothing to say
 */
public record UnitRow(
    String file,
    ReportId report,
    int version,
    Instant finalisedAt,
    String dataDigest,
    String unit,
    String department,
    int year,
    String project,
    UnitFigures figures,
    String remark) {

  /**
   * The row of a report.
   *
   * @param report finalised
   */
  public static UnitRow of(String file, Report report, Review review) {
    Finalised finalised = report.version().finalised().orElseThrow();
    return new UnitRow(
        file,
        report.id(),
        report.version().number(),
        finalised.at(),
        finalised.dataDigest(),
        report.unit().name().strip(),
        report.unit().department().strip(),
        report.year(),
        report.cover().projectName().strip(),
        UnitFigures.of(report, review),
        "");
  }

  UnitRow withRemark(String value) {
    return with(figures, value);
  }

  UnitRow within(Columns columns) {
    return columns.areWhole() ? this : with(figures.within(columns), remark);
  }

  private UnitRow with(UnitFigures newFigures, String newRemark) {
    return new UnitRow(
        file,
        report,
        version,
        finalisedAt,
        dataDigest,
        unit,
        department,
        year,
        project,
        newFigures,
        newRemark);
  }
}
