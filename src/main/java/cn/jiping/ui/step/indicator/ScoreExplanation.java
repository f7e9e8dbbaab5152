package cn.jiping.ui.step.indicator;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.Points;
import cn.jiping.domain.report.Indicator;
import java.math.BigDecimal;
import java.util.Optional;

/** How a score comes about, or what it lacks, in a sentence or two. */
final class ScoreExplanation {
  private static final Texts TEXTS = Texts.of(ScoreExplanation.class);

  private ScoreExplanation() {}

  static String of(IndicatorScore row) {
    Indicator indicator = row.indicator();
    if (row.isByHand()) {
      String typed = indicator.typedScore().map(BigDecimal::toPlainString).orElseThrow();
      return row.computed()
          .map(c -> TEXTS.get("explain.by.hand", typed, c.toPlainString()))
          .orElse(TEXTS.get("explain.by.hand.only", typed));
    }
    return row.score().map(s -> computed(row, s)).orElseGet(() -> lacks(row));
  }

  private static String computed(IndicatorScore row, BigDecimal score) {
    Indicator indicator = row.indicator();
    String weight = Points.plain(indicator.weight().orElseThrow());
    if (indicator.kind() == Indicator.Kind.QUALITATIVE) {
      String rate = Points.plain(indicator.rate().orElseThrow());
      return TEXTS.get("explain.judged", weight, rate, score.toPlainString());
    }
    String measured =
        row.completion().map(c -> TEXTS.get("explain.completion", c.toPlainString())).orElse("");
    return measured
        + TEXTS.get(
            row.isUnder() ? "explain.under." + indicator.kind() : "explain.full",
            weight,
            score.toPlainString());
  }

  private static String lacks(IndicatorScore row) {
    Indicator indicator = row.indicator();
    if (indicator.weight().isEmpty()) {
      return TEXTS.get("explain.no.weight");
    }
    if (indicator.kind() == Indicator.Kind.QUALITATIVE) {
      return TEXTS.get(
          indicator.attainment().isEmpty() ? "explain.no.attainment" : "explain.no.rate");
    }
    return lacks("target", row.targetText(), row.target())
        .or(() -> lacks("actual", row.actualText(), row.actual()))
        .orElse(TEXTS.get("explain.unknown"));
  }

  private static Optional<String> lacks(String key, String text, Optional<BigDecimal> number) {
    if (number.isPresent()) {
      return Optional.empty();
    }
    if (text.isEmpty()) {
      return Optional.of(TEXTS.get("explain.no." + key));
    }
    boolean open = text.indexOf('{') >= 0;
    return Optional.of(TEXTS.get(open ? "explain.open" : "explain.no.number." + key, text));
  }

  /** Which sentence the form asks for; empty when it asks for none. */
  static String asks(IndicatorScore row) {
    if (!row.lacksReason()) {
      return "";
    }
    return TEXTS.get(row.isUnder() ? "asks.under" : "asks.over");
  }
}
