package cn.jiping.service.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell. Of a formula it is the result. */
public sealed interface SheetCell {
  /** Nothing. */
  SheetCell BLANK = new Text("");

  /** As it is shown to the clerk. */
  String shown();

  /** Nothing but spaces. */
  default boolean isBlank() {
    return shown().isBlank();
  }

  /** Text. */
  record Text(String text) implements SheetCell {
    @Override
    public String shown() {
      return text;
    }
  }

  /**
   * A number, with the decimals that its format shows at least.
   *
   * @param percent whether its format shows it in %: 0.9654 as 96.54%
   */
  record Number(BigDecimal value, boolean percent) implements SheetCell {
    /** One that is shown as it is. */
    public Number(BigDecimal value) {
      this(value, false);
    }

    @Override
    public String shown() {
      return percent ? value.movePointRight(2).toPlainString() + "%" : value.toPlainString();
    }
  }

  /** A date. */
  record Day(LocalDate date) implements SheetCell {
    @Override
    public String shown() {
      return date.toString();
    }
  }

  /** An error such as #N/A. */
  record Failed(String code) implements SheetCell {
    @Override
    public String shown() {
      return code;
    }
  }

  /** A formula whose result was not stored. */
  record Uncomputed() implements SheetCell {
    @Override
    public String shown() {
      return "=?";
    }
  }
}
