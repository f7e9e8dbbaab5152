package cn.jiping.service.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table taken apart.
 *
 * @param above lines above it: captions, and rows above the head
 * @param heads names of the columns
 * @param rows what stands below, each row as long as the head
 */
record HeadedTable(List<String> above, List<String> heads, List<List<String>> rows) {
  /** Rows above the head, at most: a title and a unit. */
  private static final int HIGHEST_HEAD = 2;

  /**
   * The ways in which a table may be meant, likeliest first: its head is one of the first rows, or
   * two of them, the lower one dividing columns of the upper one.
   */
  static Stream<HeadedTable> waysToRead(List<String> captions, List<List<String>> table) {
    int width = table.stream().mapToInt(List::size).max().orElse(0);
    List<List<String>> rows = table.stream().map(r -> padded(r, width)).toList();
    return IntStream.rangeClosed(0, HIGHEST_HEAD)
        .boxed()
        .flatMap(
            top ->
                Stream.of(1, 2)
                    .filter(height -> top + height < rows.size())
                    .map(height -> of(captions, rows, top, height)));
  }

  private static HeadedTable of(
      List<String> captions, List<List<String>> rows, int top, int height) {
    List<String> above = new ArrayList<>(captions);
    rows.subList(0, top).stream()
        .map(r -> Lines.trim(String.join(" ", r)))
        .filter(t -> !t.isEmpty())
        .forEach(above::add);
    List<String> heads = new ArrayList<>(rows.get(top));
    if (height == 2) {
      List<String> lower = rows.get(top + 1);
      for (int i = 0; i < heads.size(); i++) {
        heads.set(i, lower.get(i).isEmpty() ? heads.get(i) : lower.get(i));
      }
      above.addAll(rows.get(top)); // its unit holds for the columns below
    }
    return new HeadedTable(above, heads, rows.subList(top + height, rows.size()));
  }

  private static List<String> padded(List<String> row, int width) {
    return Stream.concat(row.stream(), Stream.generate(() -> ""))
        .limit(width)
        .map(Lines::trim)
        .toList();
  }

  /** The first column whose name fits; -1 when there is none. */
  int column(Predicate<String> fits) {
    return IntStream.range(0, heads.size())
        .filter(i -> fits.test(TableWords.name(heads.get(i))))
        .findFirst()
        .orElse(-1);
  }

  /** The row as a line of text. */
  static String line(List<String> row) {
    return Lines.trim(String.join("\t", row));
  }
}
