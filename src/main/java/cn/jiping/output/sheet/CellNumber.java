package cn.jiping.output.sheet;

import cn.jiping.service.sheet.SheetCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/** The numbers of cells, which are binary, as a spreadsheet shows them. */
final class CellNumber {
  /** A spreadsheet keeps and shows so many digits: 0.30000000000000004 is 0.3. */
  private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_UP);

  /** Digits before or behind the point, and of the text itself, beyond which nothing is honest. */
  private static final int MOST_DIGITS = 330;

  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

  /** In the calendar of 1900, this day does not exist; before it, days count from one later. */
  private static final int FEBRUARY_29 = 60;

  /** 9999-12-31. */
  private static final int LAST_DAY = 2_958_465;

  private CellNumber() {}

  /**
   * The number as a spreadsheet shows it with all its digits.
   *
   * @param raw as the file has it, such as 1.5E-2
   * @param decimals that its format shows at least
   * @throws BadXml when it is none
   */
  static BigDecimal read(String raw, int decimals) throws BadXml {
    try {
      BigDecimal number = raw.length() > MOST_DIGITS ? null : new BigDecimal(raw.strip());
      if (number == null || Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS) {
        throw new BadXml("no number", null);
      }
      BigDecimal shown = number.round(EXACT).stripTrailingZeros();
      return shown.setScale(Math.max(shown.scale(), Math.min(decimals, MOST_DIGITS)));
    } catch (NumberFormatException e) {
      throw new BadXml("no number", e);
    }
  }

  /** The day with this number, whatever its hour; a number when there is no such day. */
  static SheetCell day(BigDecimal serial, boolean from1904) {
    if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
      return new SheetCell.Number(serial);
    }
    int day = serial.intValue();
    if (from1904) {
      return new SheetCell.Day(DAY_0_OF_1904.plusDays(day));
    }
    return day == FEBRUARY_29 || day == 0
        ? new SheetCell.Number(serial)
        : new SheetCell.Day(DAY_0.plusDays(day < FEBRUARY_29 ? day + 1 : day));
  }
}
