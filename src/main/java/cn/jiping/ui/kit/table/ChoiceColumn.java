package cn.jiping.ui.kit.table;

import cn.jiping.domain.PlainText;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One of a few values, or none. The number of a value, counted from 1, stands for it: with 先进, 一般,
 * 后进, typing 2 enters 一般.
 *
 * @param width in px
 * @param choices the values allowed now
 * @param meaning the value that another word for it means; any other text as it is
 */
public record ChoiceColumn<R>(
    String title,
    double width,
    List<String> aliases,
    Function<R, String> getter,
    BiFunction<R, String, R> with,
    Supplier<List<String>> choices,
    UnaryOperator<String> meaning)
    implements Column<R> {

  /** A column whose values have no other words. */
  public ChoiceColumn(
      String title,
      double width,
      List<String> aliases,
      Function<R, String> getter,
      BiFunction<R, String, R> with,
      Supplier<List<String>> choices) {
    this(title, width, aliases, getter, with, choices, UnaryOperator.identity());
  }

  @Override
  public Align align() {
    return Align.CENTER;
  }

  @Override
  public String shown(R row) {
    return getter.apply(row);
  }

  @Override
  public Entry<R> read(R row, String text) {
    String typed = meaning.apply(PlainText.of(text));
    List<String> allowed = choices.get();
    if (typed.isEmpty() || allowed.contains(typed)) {
      return new Entry.Accepted<>(with.apply(row, typed));
    }
    if (typed.matches("[1-9]") && Integer.parseInt(typed) <= allowed.size()) {
      return new Entry.Accepted<>(with.apply(row, allowed.get(Integer.parseInt(typed) - 1)));
    }
    String list = String.join(Plain.TEXTS.get("list.separator"), allowed);
    return new Entry.Refused<>(Plain.TEXTS.get("refused.choice", text.strip(), title, list));
  }

  @Override
  public List<String> suggestions(List<R> rows) {
    return choices.get();
  }
}
