package cn.jiping.service.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which columns of a file go into which columns of a table; each goes into one at most.
 *
 * @param targets for each column of the file, the place of the table's column from 0, or {@link
 *     #NONE}
 */
public record ColumnMapping(List<Integer> targets) {
  /** A column of the file that is left out. */
  public static final int NONE = -1;

  public ColumnMapping {
    targets = List.copyOf(targets);
  }

  /** By the heads of the file: of several that mean the same column, the first. */
  public static ColumnMapping guess(List<String> heads, SheetTable<?> table) {
    List<Integer> targets = new ArrayList<>();
    for (String head : heads) {
      int target =
          IntStream.range(0, table.columns().size())
              .filter(i -> !targets.contains(i) && table.columns().get(i).answersTo(head))
              .findFirst()
              .orElse(NONE);
      targets.add(target);
    }
    return new ColumnMapping(targets);
  }

  /** Where a column of the file goes; {@link #NONE} also beyond the last one. */
  public int target(int column) {
    return column < targets.size() ? targets.get(column) : NONE;
  }

  /** The column of the file that goes into this one of the table. */
  public OptionalInt source(int target) {
    int column = targets.indexOf(target);
    return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /** With another target for a column of the file; the column that had it is left out then. */
  public ColumnMapping with(int column, int target) {
    List<Integer> next = new ArrayList<>(targets);
    if (target != NONE) {
      Collections.replaceAll(next, target, NONE);
    }
    next.set(column, target);
    return new ColumnMapping(next);
  }

  /** How many columns go somewhere. */
  int size() {
    return (int) targets.stream().filter(t -> t != NONE).count();
  }
}
