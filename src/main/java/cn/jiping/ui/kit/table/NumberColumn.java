package cn.jiping.ui.kit.table;

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
 */
public record NumberColumn<R>(
    String title,
    double width,
    List<String> aliases,
    Function<R, Optional<BigDecimal>> getter,
    BiFunction<R, Optional<BigDecimal>, R> with,
    int digits,
    int decimals)
    implements Column<R> {

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
    String plain = Plain.of(text).replaceAll("(?<=\\d),(?=\\d{3}(\\D|$))", "");
    if (plain.isEmpty()) {
      return new Entry.Accepted<>(with.apply(row, Optional.empty()));
    }
    if (!plain.matches("\\d+(\\.\\d+)?")) {
      return new Entry.Refused<>(Plain.TEXTS.get("refused.number", text.strip(), title));
    }
    BigDecimal number = new BigDecimal(plain);
    BigDecimal bare = number.stripTrailingZeros();
    if (bare.scale() > decimals) {
      String key = decimals == 0 ? "refused.whole" : "refused.decimals";
      return new Entry.Refused<>(Plain.TEXTS.get(key, text.strip(), title, decimals));
    }
    if (bare.precision() - bare.scale() > digits) {
      return new Entry.Refused<>(Plain.TEXTS.get("refused.large", text.strip(), title));
    }
    return new Entry.Accepted<>(
        with.apply(row, Optional.of(number.scale() > decimals ? bare.setScale(decimals) : number)));
  }
}
