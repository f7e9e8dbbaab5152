package cn.jiping.service.collect;

import cn.jiping.domain.check.Review;
import cn.jiping.domain.figure.FieldTally;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.report.Report;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a report is counted for: of one unit, or of several together. */
public record UnitFigures(
    FundBreakdown funds, FieldTally grading, UnitScore score, FindingCounts findings) {
  /** Those of a report, computed from its data as the program always does. */
  public static UnitFigures of(Report report, Review review) {
    return new UnitFigures(
        FundBreakdown.of(report.fundLines()),
        FieldTally.of(report),
        UnitScore.of(report),
        FindingCounts.of(review));
  }

  /** All these together; they have no score. */
  public static UnitFigures together(List<UnitFigures> parts) {
    UnaryOperator<String> same = UnaryOperator.identity();
    return new UnitFigures(
        FundBreakdown.together(parts.stream().map(UnitFigures::funds).toList()),
        FieldTally.together(parts.stream().map(UnitFigures::grading).toList(), same, same),
        UnitScore.NONE,
        FindingCounts.together(parts.stream().map(UnitFigures::findings).toList()));
  }

  /** The same with only those categories, fields and grades that have a column. */
  UnitFigures within(Columns columns) {
    return new UnitFigures(
        FundBreakdown.together(List.of(funds), columns.categories()::columnOf),
        FieldTally.together(
            List.of(grading), columns.fields()::columnOf, columns.grades()::columnOf),
        score,
        findings);
  }
}
