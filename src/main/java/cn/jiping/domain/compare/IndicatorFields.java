package cn.jiping.domain.compare;

import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The indicators of both forms, and what stands around them. */
final class IndicatorFields {
  private static final List<Field<IndicatorSet>> SET =
      List.of(
          new Field<>("set.name", IndicatorSet::name),
          new Field<>("set.execution", s -> s.executionWeight().toPlainString()),
          new Field<>("set.levels", IndicatorFields::levels));

  private static final List<Field<Indicator>> INDICATOR =
      List.of(
          new Field<>("indicator.first", Indicator::first),
          new Field<>("indicator.second", Indicator::second),
          new Field<>("indicator.name", Indicator::name),
          Field.choice("indicator.kind", Indicator::kind),
          new Field<>("indicator.target", Indicator::target),
          new Field<>("indicator.unit", Indicator::unit),
          new Field<>("indicator.actual", Indicator::actual),
          new Field<>("indicator.weight", i -> decimal(i.weight())),
          new Field<>("indicator.attainment", IndicatorFields::attainment),
          new Field<>("indicator.rate", i -> decimal(i.rate())),
          new Field<>("indicator.typed", i -> decimal(i.typedScore())),
          new Field<>("indicator.score.reason", Indicator::scoreReason),
          new Field<>("indicator.reason", Indicator::reason));

  private IndicatorFields() {}

  static List<Difference> of(Report before, Report after) {
    List<Difference> differences = new ArrayList<>();
    for (ScoreForm form : ScoreForm.values()) {
      IndicatorSet was = before.evaluation().set(form);
      IndicatorSet is = after.evaluation().set(form);
      for (Field<IndicatorSet> field : SET) {
        if (!field.of(was).equals(field.of(is))) {
          String name =
              VersionDiff.TEXTS.get(
                  "row.column", VersionDiff.TEXTS.get("score.basis." + form), field.name());
          Place place = Place.of(Part.INDICATORS);
          differences.add(Difference.of(place, name, field.of(was), field.of(is)));
        }
      }
      differences.addAll(
          new RowDiff<>(
                  Part.INDICATORS,
                  "indicator." + form,
                  (Indicator i) -> i.id().toString(),
                  Indicator::name,
                  INDICATOR)
              .between(was.indicators(), is.indicators()));
    }
    return differences;
  }

  private static String levels(IndicatorSet set) {
    return set.levels().stream().map(IndicatorFields::level).collect(ReportFields.separated());
  }

  private static String level(LevelWeight level) {
    String key = level.isFirst() ? "set.level.first" : "set.level.second";
    return VersionDiff.TEXTS.get(
        key, level.first(), level.second(), level.weight().toPlainString());
  }

  private static String attainment(Indicator indicator) {
    return indicator
        .attainment()
        .map(a -> VersionDiff.TEXTS.get("indicator.attainment." + a))
        .orElse("");
  }

  private static String decimal(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
