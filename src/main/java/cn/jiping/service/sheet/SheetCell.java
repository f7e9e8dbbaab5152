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

  /** A number, with the decimals that its format shows at least. */
  record Number(BigDecimal value) implements SheetCell {
    @Override
    public String shown() {
      return value.toPlainString();
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
