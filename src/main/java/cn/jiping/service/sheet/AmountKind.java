package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountText;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.service.text.TableWords;
import java.math.BigDecimal;
import java.util.Optional;

/** An amount of money, or none. */
record AmountKind() implements ValueKind<Optional<Money>> {
  private static final Texts TEXTS = Texts.of(AmountKind.class);

  @Override
  public Reading<Optional<Money>> read(SheetCell cell, AmountUnit unit) {
    if (TableWords.isNothing(cell.shown())) {
      return new Value<>(Optional.empty());
    }
    return switch (AmountText.read(cell.shown(), unit)) {
      case AmountText.Empty empty -> new Value<>(Optional.empty());
      case AmountText.Amount amount -> new Value<>(Optional.of(amount.money()));
      case AmountText.Wrong wrong ->
          new Wrong<>(TEXTS.get("wrong.amount." + wrong.problem(), cell.shown().strip()));
    };
  }

  @Override
  public SheetCell write(Optional<Money> value, AmountUnit unit) {
    return value
        .map(money -> NumberKind.cell(new BigDecimal(unit.formatExact(money))))
        .orElse(SheetCell.BLANK);
  }

  @Override
  public SheetContent.Form form() {
    return SheetContent.Form.AMOUNT;
  }

  @Override
  public String expects() {
    return TEXTS.get("expects.amount");
  }
}
