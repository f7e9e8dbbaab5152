package cn.jiping.ui.kit.table;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Free text of one line.
 *
 * @param width in px
 * @param with the row with another text
 * @param offered values that are always offered; those of the other rows come after them
 * @param recall whether values of the other rows are offered
 */
public record TextColumn<R>(
    String title,
    double width,
    List<String> aliases,
    Function<R, String> getter,
    BiFunction<R, String, R> with,
    List<String> offered,
    boolean recall)
    implements Column<R> {

  /** A column that offers nothing. */
  public static <R> TextColumn<R> plain(
      String title, double width, Function<R, String> getter, BiFunction<R, String, R> with) {
    return new TextColumn<>(title, width, List.of(), getter, with, List.of(), false);
  }

  /** A column that offers what other rows have. */
  public static <R> TextColumn<R> recalling(
      String title, double width, Function<R, String> getter, BiFunction<R, String, R> with) {
    return new TextColumn<>(title, width, List.of(), getter, with, List.of(), true);
  }

  /** The same column, which also answers to these pasted heads. */
  public TextColumn<R> alias(String... heads) {
    return new TextColumn<>(title, width, List.of(heads), getter, with, offered, recall);
  }

  /** The same column, which always offers these values first. */
  public TextColumn<R> offering(List<String> values) {
    return new TextColumn<>(title, width, aliases, getter, with, values, recall);
  }

  @Override
  public String shown(R row) {
    return getter.apply(row);
  }

  /** Line breaks, which cells of spreadsheets may have, become one space. */
  @Override
  public Entry<R> read(R row, String text) {
    return new Entry.Accepted<>(with.apply(row, text.strip().replaceAll("\\s*\\R\\s*", " ")));
  }

  @Override
  public List<String> suggestions(List<R> rows) {
    return Suggestions.of(offered, recall ? rows.stream().map(getter) : Stream.of());
  }
}
