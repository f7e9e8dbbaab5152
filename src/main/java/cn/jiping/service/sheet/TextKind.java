package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;

/**
 * Text.
 *
 * @param lines whether it may have several lines; else line breaks become spaces
 */
record TextKind(boolean lines) implements ValueKind<String> {
  private static final Texts TEXTS = Texts.of(TextKind.class);

  @Override
  public Reading<String> read(SheetCell cell, AmountUnit unit) {
    String text = cell.shown().replace('\u00a0', ' ').strip();
    return new Value<>(text.replaceAll(lines ? "\\R" : "\\s*\\R\\s*", lines ? "\n" : " "));
  }

  @Override
  public SheetCell write(String value, AmountUnit unit) {
    return new SheetCell.Text(value);
  }

  @Override
  public String expects() {
    return TEXTS.get(lines ? "expects.lines" : "expects.text");
  }
}
