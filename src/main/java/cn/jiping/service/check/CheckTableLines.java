package cn.jiping.service.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.text.CheckTables.Collocation;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.CheckTables.Entry;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import cn.jiping.service.InputFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the lines of a table one after the other, counted from 1, and notes what is wrong with
 * them.
 */
final class CheckTableLines {
  /** So many sentences are shown; who mends those sees the next ones. */
  private static final int SHOWN = 8;

  /** The last year of what goes on. */
  static final int OPEN_END = 9999;

  private static final int FIRST_YEAR = 1900;

  private static final Texts TEXTS = Texts.of(CheckTableLines.class);
  private static final List<String> YES = TEXTS.list("yes");
  private static final List<String> NO = TEXTS.list("no");

  private final CheckTable table;
  private final Map<Integer, String> problems = new LinkedHashMap<>();
  private final Map<String, Integer> lineOf = new HashMap<>();
  private int line;

  CheckTableLines(CheckTable table) {
    this.table = table;
  }

  /** The cells of the next line; empty when it is no entry. */
  Optional<Cells> next(String text) {
    return next(text.startsWith("#") ? List.of() : List.of(text.split("\t", -1)));
  }

  /**
   * The cells of the next line; empty when there is nothing in them, or not one for each column.
   */
  Optional<Cells> next(List<String> typed) {
    line++;
    List<String> columns = table.columns();
    List<String> cells = typed.stream().map(String::strip).toList();
    if (cells.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    boolean rest = cells.stream().skip(columns.size()).anyMatch(c -> !c.isEmpty());
    if (cells.size() < columns.size() || rest) {
      String names = String.join(TEXTS.get("list.separator"), columns);
      problem("cells", columns.size(), names, cells.size());
      return Optional.empty();
    }
    return Optional.of(new Cells(cells));
  }

  private void problem(String key, Object... args) {
    problems.put(line, TEXTS.get("line." + key, args));
  }

  /** What is wrong, by line. */
  Map<Integer, String> problems() {
    return problems;
  }

  /**
   * @throws InputFailure when there is any
   */
  void refuseProblems() {
    if (problems.isEmpty()) {
      return;
    }
    List<String> shown = new ArrayList<>();
    problems.entrySet().stream()
        .limit(SHOWN)
        .forEach(p -> shown.add(TEXTS.get("line", p.getKey(), p.getValue())));
    if (problems.size() > SHOWN) {
      shown.add(TEXTS.get("lines.more", problems.size() - SHOWN));
    }
    throw new InputFailure(
        TEXTS.get("lines.wrong", table.title()) + "\n" + String.join("\n", shown) + "\n",
        TEXTS.get("lines.wrong.advice"));
  }

  /** The cells of one line; an entry that can't be made of them is noted as a problem. */
  final class Cells {
    private final List<String> cells;

    private Cells(List<String> cells) {
      this.cells = cells;
    }

    Optional<Slogan> slogan() {
      if (blank(0, 1, 3)) {
        return Optional.empty();
      }
      int first = year(1);
      int last = cells.get(2).isEmpty() ? OPEN_END : year(2);
      if (first == 0 || last == 0) {
        return Optional.empty();
      }
      if (last < first) {
        problem("years", first, last);
        return Optional.empty();
      }
      return once(new Slogan(cells.get(0), first, last, cells.get(3)), cells.get(0));
    }

    Optional<Collocation> collocation() {
      if (blank(0, 1, 2, 3)) {
        return Optional.empty();
      }
      String named = cells.get(0) + "…" + cells.get(1);
      return once(new Collocation(cells.get(0), cells.get(1), cells.get(2), cells.get(3)), named);
    }

    Optional<Confusion> confusion() {
      if (blank(0, 1, 3, 4)) {
        return Optional.empty();
      }
      String wrong = cells.get(0);
      if (wrong.equals(cells.get(1))) {
        problem("same", wrong);
        return Optional.empty();
      }
      boolean certain = YES.contains(cells.get(3));
      if (!certain && !NO.contains(cells.get(3))) {
        problem("certain", cells.get(3));
        return Optional.empty();
      }
      return once(new Confusion(wrong, cells.get(1), cells.get(2), certain, cells.get(4)), wrong);
    }

    /** Whether a cell that must be filled is not. */
    private boolean blank(int... filled) {
      for (int cell : filled) {
        if (cells.get(cell).isEmpty()) {
          problem("blank", table.columns().get(cell));
          return true;
        }
      }
      return false;
    }

    /** The year, or 0 when it is none. */
    private int year(int cell) {
      String typed = cells.get(cell);
      boolean digits = typed.length() == 4 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
      int year = digits ? Integer.parseInt(typed) : 0;
      if (year < FIRST_YEAR) {
        problem("year", table.columns().get(cell), typed);
        return 0;
      }
      return year;
    }

    private <T extends Entry> Optional<T> once(T entry, String named) {
      Integer before = lineOf.putIfAbsent(entry.key(), line);
      if (before != null) {
        problem("twice", named, before);
        return Optional.empty();
      }
      return Optional.of(entry);
    }
  }
}
