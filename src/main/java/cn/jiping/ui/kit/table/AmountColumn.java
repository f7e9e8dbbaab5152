package cn.jiping.ui.kit.table;

import cn.jiping.domain.PlainText;
import cn.jiping.domain.money.AmountText;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An amount of money, or none.
 *
 * @param width in px
 * @param unit the unit in which amounts are shown and typed now
 */
public record AmountColumn<R>(
    String title,
    double width,
    List<String> aliases,
    Function<R, Optional<Money>> getter,
    BiFunction<R, Optional<Money>, R> with,
    Supplier<AmountUnit> unit)
    implements Column<R> {

  @Override
  public Align align() {
    return Align.RIGHT;
  }

  @Override
  public boolean summed() {
    return true;
  }

  /** Exact, so that nothing that was typed seems changed: at least two decimals. */
  @Override
  public String shown(R row) {
    return getter.apply(row).map(unit.get()::formatExact).orElse("");
  }

  @Override
  public Entry<R> read(R row, String text) {
    return switch (AmountText.read(text, unit.get())) {
      case AmountText.Empty empty -> new Entry.Accepted<>(with.apply(row, Optional.empty()));
      case AmountText.Amount amount ->
          new Entry.Accepted<>(with.apply(row, Optional.of(amount.money())));
      case AmountText.Wrong wrong ->
          new Entry.Refused<>(Plain.TEXTS.get("refused.amount." + wrong.problem(), text.strip()));
    };
  }

  /** A head such as 预算数（元） gives its unit to amounts that carry none. */
  @Override
  public String pasted(String text, String headRemark) {
    String remark = PlainText.of(headRemark).replaceFirst(Plain.TEXTS.get("paste.unit"), "");
    for (AmountUnit known : AmountUnit.values()) {
      if (remark.equals(known.label()) && PlainText.of(text).matches("[\\d.,¥]*\\d")) {
        return text.strip() + known.label();
      }
    }
    return text;
  }
}
