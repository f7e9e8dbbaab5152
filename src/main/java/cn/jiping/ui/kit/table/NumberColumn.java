package cn.jiping.ui.kit.table;

import cn.jiping.domain.NumberText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A number that is not negative, or none.
 *
 * @param width in px
 * @param digits most digits before the point
 * @param decimals most digits after it; 0 for whole numbers
 * @param summed whether its values are added up
 */
public record NumberColumn<R>(
    String title,
    double width,
    List<String> aliases,
    Function<R, Optional<BigDecimal>> getter,
    BiFunction<R, Optional<BigDecimal>, R> with,
    int digits,
    int decimals,
    boolean summed)
    implements Column<R> {

  /** A number that is not added up. */
  public NumberColumn(
      String title,
      double width,
      List<String> aliases,
      Function<R, Optional<BigDecimal>> getter,
      BiFunction<R, Optional<BigDecimal>, R> with,
      int digits,
      int decimals) {
    this(title, width, aliases, getter, with, digits, decimals, false);
  }

  @Override
  public Align align() {
    return Align.RIGHT;
  }

  @Override
  public String shown(R row) {
    return getter.apply(row).map(BigDecimal::toPlainString).orElse("");
  }

  @Override
  public Entry<R> read(R row, String text) {
    return switch (NumberText.read(text, digits, decimals)) {
      case NumberText.Empty empty -> new Entry.Accepted<>(with.apply(row, Optional.empty()));
      case NumberText.Number number ->
          new Entry.Accepted<>(with.apply(row, Optional.of(number.value())));
      case NumberText.Wrong wrong ->
          new Entry.Refused<>(
              Plain.TEXTS.get(refusal(wrong.problem()), text.strip(), title, decimals));
    };
  }

  private String refusal(NumberText.Problem problem) {
    return switch (problem) {
      case NOT_A_NUMBER -> "refused.number";
      case TOO_PRECISE -> decimals == 0 ? "refused.whole" : "refused.decimals";
      case TOO_LARGE -> "refused.large";
    };
  }
}
