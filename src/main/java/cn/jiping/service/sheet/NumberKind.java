package cn.jiping.service.sheet;

import cn.jiping.domain.NumberText;
import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.service.text.TableWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number that is not negative, or none.
 *
 * @param digits most digits before the point
 * @param decimals most digits after it; 0 for whole numbers
 * @param units that may follow it
 */
record NumberKind(int digits, int decimals, List<String> units)
    implements ValueKind<Optional<BigDecimal>> {
  private static final Texts TEXTS = Texts.of(NumberKind.class);

  /** So many digits of a number are kept by a spreadsheet. */
  private static final int EXACT = 15;

  /** A number as a number, or as text when a spreadsheet would not keep it exactly. */
  static SheetCell cell(BigDecimal number) {
    return number.stripTrailingZeros().precision() <= EXACT
        ? new SheetCell.Number(number)
        : new SheetCell.Text(number.toPlainString());
  }

  @Override
  public Reading<Optional<BigDecimal>> read(SheetCell cell, AmountUnit unit) {
    if (TableWords.isNothing(cell.shown())) {
      return new Value<>(Optional.empty());
    }
    return switch (NumberText.read(withoutUnit(cell.shown().strip()), digits, decimals)) {
      case NumberText.Empty empty -> new Value<>(Optional.empty());
      case NumberText.Number number -> new Value<>(Optional.of(number.value()));
      case NumberText.Wrong wrong ->
          new Wrong<>(TEXTS.get(key(wrong.problem()), cell.shown().strip(), decimals));
    };
  }

  private String withoutUnit(String text) {
    return units.stream()
        .filter(u -> text.length() > u.length() && text.endsWith(u))
        .findFirst()
        .map(u -> text.substring(0, text.length() - u.length()))
        .orElse(text);
  }

  private String key(NumberText.Problem problem) {
    boolean whole = decimals == 0 && problem != NumberText.Problem.TOO_LARGE;
    return "wrong.number." + (whole ? "WHOLE" : problem.name());
  }

  @Override
  public SheetCell write(Optional<BigDecimal> value, AmountUnit unit) {
    return value.map(NumberKind::cell).orElse(SheetCell.BLANK);
  }

  @Override
  public SheetContent.Form form() {
    return SheetContent.Form.NUMBER;
  }

  @Override
  public String expects() {
    return TEXTS.get(decimals == 0 ? "expects.whole" : "expects.number", decimals);
  }
}
