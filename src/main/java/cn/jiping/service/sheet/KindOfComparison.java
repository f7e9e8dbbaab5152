package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Indicator.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How target and actual of an indicator are compared; a blank cell leaves it to the target. */
record KindOfComparison() implements ValueKind<Optional<Kind>> {
  private static final Texts TEXTS = Texts.of(KindOfComparison.class);

  @Override
  public Reading<Optional<Kind>> read(SheetCell cell, AmountUnit unit) {
    if (cell.isBlank()) {
      return new Value<>(Optional.empty());
    }
    return Kind.read(cell.shown())
        .<Reading<Optional<Kind>>>map(k -> new Value<>(Optional.of(k)))
        .orElseGet(() -> new Wrong<>(TEXTS.get("wrong.choice", cell.shown().strip(), list())));
  }

  @Override
  public SheetCell write(Optional<Kind> value, AmountUnit unit) {
    return new SheetCell.Text(value.map(Kind::mark).orElse(""));
  }

  @Override
  public List<String> choices() {
    return Arrays.stream(Kind.values()).map(Kind::mark).toList();
  }

  @Override
  public String expects() {
    return TEXTS.get("expects.choice", list());
  }

  private String list() {
    return String.join(TEXTS.get("list.separator"), choices());
  }
}
