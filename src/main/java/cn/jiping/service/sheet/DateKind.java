package cn.jiping.service.sheet;

import cn.jiping.domain.DateText;
import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.service.text.TableWords;
import java.time.LocalDate;
import java.util.Optional;

/** A date, or none. */
record DateKind() implements ValueKind<Optional<LocalDate>> {
  private static final Texts TEXTS = Texts.of(DateKind.class);

  /** Before it, spreadsheets have no dates. */
  private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

  @Override
  public Reading<Optional<LocalDate>> read(SheetCell cell, AmountUnit unit) {
    if (cell instanceof SheetCell.Day day) {
      return new Value<>(Optional.of(day.date()));
    }
    Optional<LocalDate> date = DateText.read(cell.shown());
    return date.isPresent() || TableWords.isNothing(cell.shown())
        ? new Value<>(date)
        : new Wrong<>(TEXTS.get("wrong.date", cell.shown().strip()));
  }

  @Override
  public SheetCell write(Optional<LocalDate> value, AmountUnit unit) {
    return value
        .<SheetCell>map(
            d -> d.isBefore(FIRST) ? new SheetCell.Text(d.toString()) : new SheetCell.Day(d))
        .orElse(SheetCell.BLANK);
  }

  @Override
  public SheetContent.Form form() {
    return SheetContent.Form.DATE;
  }

  @Override
  public String expects() {
    return TEXTS.get("expects.date");
  }
}
