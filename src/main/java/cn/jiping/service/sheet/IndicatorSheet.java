package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.AttainmentBand;
import cn.jiping.domain.figure.IndicatorText;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Attainment;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The indicators of a form as a spreadsheet. Scores are computed, so only typed ones stand there.
 */
public final class IndicatorSheet {
  private static final Texts TEXTS = Texts.of(IndicatorSheet.class);
  private static final int DIGITS = 3;
  private static final int DECIMALS = 2;

  private IndicatorSheet() {}

  /**
   * The table; its rows are known by their name and the levels above it. The unit stands before the
   * target, which may bring its own.
   */
  public static SheetTable<Indicator> table(ScoreForm form) {
    return new SheetTable<>(
        TEXTS.get("indicator", form.label()),
        List.of(
            text("first", 12, Indicator::first, (i, v) -> i.withLevels(v, i.second())),
            text("second", 16, Indicator::second, (i, v) -> i.withLevels(i.first(), v)),
            text("name", 30, Indicator::name, Indicator::withName),
            column(
                "kind",
                8,
                new KindOfComparison(),
                i -> Optional.of(i.kind()),
                (i, kind) -> kind.map(i::withKind).orElse(i)),
            text("unit", 8, Indicator::unit, Indicator::withUnit),
            new SheetColumn<>(
                TEXTS.get("indicator.target"),
                TEXTS.list("indicator.target.also"),
                18,
                new TextKind(false),
                Indicator::target,
                IndicatorSheet::withTarget),
            text("actual", 18, Indicator::actual, IndicatorText::withActual),
            number("weight", Indicator::weight, Indicator::withWeight),
            column(
                "attainment", 30, attainments(), IndicatorSheet::attainment, IndicatorSheet::with),
            number("rate", Indicator::rate, (i, v) -> i.withJudgement(i.attainment(), v)),
            number("typedScore", Indicator::typedScore, Indicator::withTypedScore),
            text("scoreReason", 24, Indicator::scoreReason, Indicator::withScoreReason),
            column("reason", 36, new TextKind(true), Indicator::reason, Indicator::withReason)),
        2,
        true,
        Indicator::id,
        Indicator::blank,
        report -> report.evaluation().set(form).indicators(),
        (report, rows) -> with(report, form, rows));
  }

  /** Rows that come into an empty set bring the usual row of the execution rate with them. */
  private static Report with(Report report, ScoreForm form, List<Indicator> rows) {
    IndicatorSet set = report.evaluation().set(form);
    IndicatorSet begun =
        set.equals(IndicatorSet.NONE) ? set.withExecutionWeight(form.usualExecutionWeight()) : set;
    return report.withEvaluation(report.evaluation().withFilled(form, begun.withIndicators(rows)));
  }

  /** A kind that the file names is not the target's to say. */
  private static Indicator withTarget(Indicator row, String typed, Predicate<String> given) {
    return given.test(TEXTS.get("indicator.kind"))
        ? IndicatorText.withTarget(row, row.kind(), typed)
        : IndicatorText.withTarget(row, typed);
  }

  private static ChoiceKind attainments() {
    return new ChoiceKind(
        Arrays.stream(Attainment.values()).map(a -> AttainmentBand.of(a).label()).toList());
  }

  private static String attainment(Indicator indicator) {
    return indicator.attainment().map(a -> AttainmentBand.of(a).label()).orElse("");
  }

  /** A blank cell leaves it to the actual, which may name it. */
  private static Indicator with(Indicator indicator, String label) {
    if (label.isEmpty()) {
      Indicator unjudged = indicator.withJudgement(Optional.empty(), indicator.rate());
      return IndicatorText.withActual(unjudged, indicator.actual());
    }
    return indicator.withJudgement(
        Arrays.stream(Attainment.values())
            .filter(a -> AttainmentBand.of(a).label().equals(label))
            .findFirst(),
        indicator.rate());
  }

  private static SheetColumn<Indicator, String> text(
      String key,
      int width,
      Function<Indicator, String> getter,
      BiFunction<Indicator, String, Indicator> with) {
    return column(key, width, new TextKind(false), getter, with);
  }

  private static SheetColumn<Indicator, Optional<BigDecimal>> number(
      String key,
      Function<Indicator, Optional<BigDecimal>> getter,
      BiFunction<Indicator, Optional<BigDecimal>, Indicator> with) {
    List<String> units = TEXTS.list("indicator." + key + ".units");
    return column(key, 12, new NumberKind(DIGITS, DECIMALS, units), getter, with);
  }

  private static <V> SheetColumn<Indicator, V> column(
      String key,
      int width,
      ValueKind<V> kind,
      Function<Indicator, V> getter,
      BiFunction<Indicator, V, Indicator> with) {
    return new SheetColumn<>(
        TEXTS.get("indicator." + key),
        TEXTS.list("indicator." + key + ".also"),
        width,
        kind,
        getter,
        with);
  }
}
