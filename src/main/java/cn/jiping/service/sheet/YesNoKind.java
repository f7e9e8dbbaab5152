package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.YesNoText;
import cn.jiping.domain.money.AmountUnit;
import java.util.List;

/** Yes or no; a blank cell is no. */
record YesNoKind() implements ValueKind<Boolean> {
  private static final Texts TEXTS = Texts.of(YesNoKind.class);
  private static final List<String> CHOICES = TEXTS.list("choices.yes");

  @Override
  public Reading<Boolean> read(SheetCell cell, AmountUnit unit) {
    return YesNoText.read(cell.shown())
        .<Reading<Boolean>>map(Value::new)
        .orElseGet(() -> new Wrong<>(TEXTS.get("wrong.yes", cell.shown().strip())));
  }

  @Override
  public SheetCell write(Boolean value, AmountUnit unit) {
    return new SheetCell.Text(choices().get(value ? 0 : 1));
  }

  @Override
  public List<String> choices() {
    return CHOICES;
  }

  @Override
  public String expects() {
    return TEXTS.get("expects.yes");
  }
}
