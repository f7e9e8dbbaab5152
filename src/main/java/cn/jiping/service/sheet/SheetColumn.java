package cn.jiping.service.sheet;

import cn.jiping.domain.PlainText;
import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.service.text.TableWords;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A column of a table: what it is called, and which value of a row it holds.
 *
 * @param synonyms other heads under which files carry the same values
 * @param width in half-width characters
 * @param with puts a value into a row
 * @param <T> the row, an immutable record
 * @param <V> the value
 */
public record SheetColumn<T, V>(
    String title,
    List<String> synonyms,
    int width,
    ValueKind<V> kind,
    Function<T, V> getter,
    With<T, V> with) {
  private static final Texts TEXTS = Texts.of(SheetColumn.class);

  /** Puts a value into a row, whose columns before this one have theirs. */
  @FunctionalInterface
  public interface With<T, V> {
    /**
     * The row with the value.
     *
     * @param given whether the file says something in the column with this title
     */
    T apply(T row, V value, Predicate<String> given);
  }

  public SheetColumn {
    synonyms = List.copyOf(synonyms);
  }

  /** A column whose value means the same whatever stands in the others. */
  public SheetColumn(
      String title,
      List<String> synonyms,
      int width,
      ValueKind<V> kind,
      Function<T, V> getter,
      BiFunction<T, V, T> with) {
    this(title, synonyms, width, kind, getter, (row, value, given) -> with.apply(row, value));
  }

  /**
   * Reads a cell into a row.
   *
   * @param given whether the file says something in the column with this title
   */
  ValueKind.Reading<T> read(T row, SheetCell cell, AmountUnit unit, Predicate<String> given) {
    return switch (cell) {
      case SheetCell.Failed failed ->
          new ValueKind.Wrong<>(TEXTS.get("wrong.failed", failed.code()));
      case SheetCell.Uncomputed uncomputed -> new ValueKind.Wrong<>(TEXTS.get("wrong.uncomputed"));
      default ->
          switch (kind.read(cell, unit)) {
            case ValueKind.Value<V> value ->
                new ValueKind.Value<>(with.apply(row, value.value(), given));
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
