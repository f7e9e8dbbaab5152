package cn.jiping.output.collect;

import cn.jiping.domain.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** What stands in a cell. */
sealed interface Cell {
  Cell BLANK = new Text("");

  /** A text, whatever it looks like. */
  record Text(String text) implements Cell {}

  /** A whole number. */
  record Count(int count) implements Cell {}

  /** A number with two decimals that are shown, in groups of three digits. */
  record Amount(BigDecimal number) implements Cell {}

  static Cell text(String text) {
    return new Text(text);
  }

  /** In 元. */
  static Cell yuan(Optional<Money> money) {
    return money.<Cell>map(m -> new Amount(m.yuan())).orElse(BLANK);
  }

  /** In 万元, exact: what is shown is rounded, what is there is not. */
  static Cell wan(Optional<Money> money) {
    return money.<Cell>map(m -> new Amount(m.yuan().movePointLeft(4))).orElse(BLANK);
  }

  /** A rate in %, or a score. */
  static Cell number(Optional<BigDecimal> number) {
    return number.<Cell>map(Amount::new).orElse(BLANK);
  }
}
