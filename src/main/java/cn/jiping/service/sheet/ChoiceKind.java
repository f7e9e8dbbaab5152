package cn.jiping.service.sheet;

import cn.jiping.domain.PlainText;
import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import java.util.List;

/**
 * One of a few values, or none.
 *
 * @param choices the values allowed
 */
record ChoiceKind(List<String> choices) implements ValueKind<String> {
  private static final Texts TEXTS = Texts.of(ChoiceKind.class);

  @Override
  public Reading<String> read(SheetCell cell, AmountUnit unit) {
    String text = PlainText.of(cell.shown());
    return text.isEmpty() || choices.contains(text)
        ? new Value<>(text)
        : new Wrong<>(TEXTS.get("wrong.choice", cell.shown().strip(), list()));
  }

  @Override
  public SheetCell write(String value, AmountUnit unit) {
    return new SheetCell.Text(value);
  }

  @Override
  public String expects() {
    return TEXTS.get("expects.choice", list());
  }

  private String list() {
    return String.join(TEXTS.get("list.separator"), choices);
  }
}
