package cn.jiping.service.sheet;

import cn.jiping.domain.PlainText;
import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.service.text.TableWords;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A column of a table: what it is called, and which value of a row it holds.
 *
 * @param synonyms other heads under which files carry the same values
 * @param width in half-width characters
 * @param <T> the row, an immutable record
 * @param <V> the value
 */
public record SheetColumn<T, V>(
    String title,
    List<String> synonyms,
    int width,
    ValueKind<V> kind,
    Function<T, V> getter,
    BiFunction<T, V, T> with) {
  private static final Texts TEXTS = Texts.of(SheetColumn.class);

  public SheetColumn {
    synonyms = List.copyOf(synonyms);
  }

  /** Reads a cell into a row. */
  ValueKind.Reading<T> read(T row, SheetCell cell, AmountUnit unit) {
    return switch (cell) {
      case SheetCell.Failed failed ->
          new ValueKind.Wrong<>(TEXTS.get("wrong.failed", failed.code()));
      case SheetCell.Uncomputed uncomputed -> new ValueKind.Wrong<>(TEXTS.get("wrong.uncomputed"));
      default ->
          switch (kind.read(cell, unit)) {
            case ValueKind.Value<V> value -> new ValueKind.Value<>(with.apply(row, value.value()));
            case ValueKind.Wrong<V> wrong -> new ValueKind.Wrong<>(wrong.sentence());
          };
    };
  }

  SheetCell write(T row, AmountUnit unit) {
    return kind.write(getter.apply(row), unit);
  }

  /** Amounts say their unit in the head. */
  String head(AmountUnit unit) {
    return isAmount() ? TEXTS.get("head.amount", title, unit.label()) : title;
  }

  boolean isAmount() {
    return kind.form() == SheetContent.Form.AMOUNT;
  }

  /**
   * Whether a head of a file means this column; units, years and remarks in brackets don't count.
   */
  boolean answersTo(String head) {
    String name = PlainText.of(TableWords.name(head)).replaceFirst(TEXTS.get("head.year"), "");
    return name.equals(title) || synonyms.contains(name);
  }
}
