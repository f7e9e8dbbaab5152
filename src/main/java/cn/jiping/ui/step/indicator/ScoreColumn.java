package cn.jiping.ui.step.indicator;

import cn.jiping.domain.NumberText;
import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.report.Indicator;
import cn.jiping.ui.kit.table.Column;
import cn.jiping.ui.kit.table.Entry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The score: computed, until one is typed; an empty cell lets it be computed again. Pasted scores
 * are left out, because tables from elsewhere carry computed ones.
 *
 * @param width in px
 */
record ScoreColumn(
    String title,
    double width,
    List<String> aliases,
    Function<Indicator, Optional<IndicatorScore>> score)
    implements Column<Indicator> {
  private static final Texts TEXTS = Texts.of(ScoreColumn.class);
  private static final int DIGITS = 3;

  @Override
  public Align align() {
    return Align.RIGHT;
  }

  @Override
  public String shown(Indicator row) {
    String shown = score.apply(row).flatMap(IndicatorScore::score).map(this::text).orElse("");
    return row.typedScore().isPresent()
        ? TEXTS.get("score.by.hand", row.typedScore().map(this::text).orElse(shown))
        : shown;
  }

  private String text(BigDecimal number) {
    return number.setScale(IndicatorScore.DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }

  @Override
  public String edited(Indicator row) {
    return copied(row);
  }

  @Override
  public String copied(Indicator row) {
    return row.typedScore()
        .or(() -> score.apply(row).flatMap(IndicatorScore::score))
        .map(BigDecimal::toPlainString)
        .orElse("");
  }

  @Override
  public Look look(Indicator row) {
    return row.typedScore().isPresent() ? Look.BY_HAND : Look.PLAIN;
  }

  @Override
  public boolean pastable() {
    return false;
  }

  @Override
  public Entry<Indicator> read(Indicator row, String text) {
    return switch (NumberText.read(text, DIGITS, IndicatorScore.DECIMALS)) {
      case NumberText.Empty empty -> new Entry.Accepted<>(row.withTypedScore(Optional.empty()));
      case NumberText.Number number -> typed(row, number.value());
      case NumberText.Wrong wrong -> new Entry.Refused<>(TEXTS.get("score.refused", text.strip()));
    };
  }

  private Entry<Indicator> typed(Indicator row, BigDecimal number) {
    if (row.weight().isEmpty()) {
      return new Entry.Refused<>(TEXTS.get("score.refused.weight"));
    }
    if (number.compareTo(row.weight().get()) > 0) {
      return new Entry.Refused<>(
          TEXTS.get(
              "score.refused.large", number.toPlainString(), row.weight().get().toPlainString()));
    }
    boolean same =
        score
            .apply(row)
            .flatMap(IndicatorScore::computed)
            .filter(c -> c.compareTo(number) == 0)
            .isPresent();
    return new Entry.Accepted<>(row.withTypedScore(same ? Optional.empty() : Optional.of(number)));
  }
}
