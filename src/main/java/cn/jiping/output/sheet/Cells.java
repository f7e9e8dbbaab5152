package cn.jiping.output.sheet;

import cn.jiping.service.sheet.SheetCell;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Makes cells of what the file says about them. */
final class Cells {
  private static final int DATE_LENGTH = 10;

  private final SharedStrings strings;
  private final NumberLooks looks;
  private final boolean from1904;

  Cells(SharedStrings strings, NumberLooks looks, boolean from1904) {
    this.strings = strings;
    this.looks = looks;
    this.from1904 = from1904;
  }

  /**
   * A cell with a value.
   *
   * @param type of the value (18.18.11); empty for a number
   * @param style its format
   */
  SheetCell of(String type, String style, String value) throws BadXml {
    return switch (type) {
      case "s" -> new SheetCell.Text(strings.get(Elements.number(value)));
      case "str", "inlineStr" -> new SheetCell.Text(CellText.decode(value));
      case "b" -> new SheetCell.Text(value.equals("1") ? "TRUE" : "FALSE");
      case "e" -> new SheetCell.Failed(value);
      case "d" -> date(value);
      case "", "n" -> number(style, value);
      default -> throw new BadXml("type of cell", null);
    };
  }

  private SheetCell number(String style, String value) throws BadXml {
    if (value.isBlank()) {
      return SheetCell.BLANK;
    }
    NumberLooks.Look look = looks.get(style);
    BigDecimal number = CellNumber.read(value, look.ownDecimals());
    return look.date()
        ? CellNumber.day(number, from1904)
        : new SheetCell.Number(number, look.percent());
  }

  private static SheetCell date(String value) throws BadXml {
    try {
      return new SheetCell.Day(
          LocalDate.parse(value.substring(0, Math.min(DATE_LENGTH, value.length()))));
    } catch (DateTimeException e) {
      throw new BadXml("no date", e);
    }
  }
}
