package cn.jiping.domain.compare;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What differs between two versions of a report, in the order in which a report is written. */
public final class VersionDiff {
  static final Texts TEXTS = Texts.of(VersionDiff.class);

  private static final List<BiFunction<Report, Report, List<Difference>>> PARTS =
      List.of(
          ReportFields::cover,
          SectionDiff::of,
          ReportFields::unplaced,
          ReportFields::funds,
          RowFields::funds,
          ReportFields::grading,
          RowFields::organizations,
          RowFields::workFigures,
          EvaluationFields::goals,
          EvaluationFields::initialBudget,
          IndicatorFields::of,
          EvaluationFields::survey,
          EvaluationFields::score,
          EvaluationFields::comparison,
          ReportFields::signature,
          ReportFields::attachments,
          RowFields::pictures,
          ReportFields::presentation,
          RowFields::notes);

  private VersionDiff() {}

  /** The differences; none when the two say the same. Number and state of the version are none. */
  public static List<Difference> between(Report before, Report after) {
    List<Difference> differences = new ArrayList<>();
    PARTS.forEach(part -> differences.addAll(part.apply(before, after)));
    return differences;
  }
}
