package cn.jiping.ui.kit.table;

import cn.jiping.domain.PlainText;
import cn.jiping.service.sheet.LevelFill;
import cn.jiping.service.sheet.SeparatedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a pasted text means for a table: which cell goes into which column. Nothing is dropped in
 * silence: what has no place is told in the notes.
 *
 * @param headed whether the first row was recognised as a head, by which the columns were found
 * @param rows the texts for each row
 * @param notes sentences on what was not pasted
 */
record Paste<R>(boolean headed, List<Map<Column<R>, String>> rows, List<String> notes) {
  private static final int MOST_TOLD = 5;
  private static final Pattern REMARK = Pattern.compile("^(.*?)\\(([^()]*)\\)$");

  /**
   * Plans the pasting of a text.
   *
   * @param from the column of the first cell, when the text has no head
   */
  static <R> Paste<R> plan(String text, List<Column<R>> columns, int from) {
    List<List<String>> cells = new ArrayList<>(SeparatedText.parse(text, '\t'));
    while (!cells.isEmpty() && isBlank(cells.getLast())) {
      cells.removeLast();
    }
    Planner<R> planner = new Planner<>(columns);
    boolean headed = !cells.isEmpty() && planner.readHead(cells.getFirst());
    if (headed) {
      cells.removeFirst();
      cells.removeIf(Paste::isBlank);
    } else {
      planner.spreadFrom(from, cells.stream().mapToInt(List::size).max().orElse(0));
    }
    cells.forEach(planner::add);
    return new Paste<>(headed, planner.rows, planner.notes());
  }

  private static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isBlank);
  }

  /** Where the cells of one position go: a column, or nowhere, under the name of the position. */
  private record Target<R>(Optional<Column<R>> column, String head, String remark) {}

  private static final class Planner<R> {
    private final List<Column<R>> columns;
    private final boolean summed;
    private final List<Target<R>> targets = new ArrayList<>();
    private final List<Map<Column<R>, String>> rows = new ArrayList<>();
    private final List<String> totals = new ArrayList<>();
    private final Map<String, List<String>> homeless = new LinkedHashMap<>();
    private final Map<String, List<String>> computed = new LinkedHashMap<>();
    private final LevelFill fill = new LevelFill();

    Planner(List<Column<R>> columns) {
      this.columns = columns;
      this.summed = columns.stream().anyMatch(Column::summed);
    }

    /** Takes this row as the head, when enough of its cells are names of columns. */
    boolean readHead(List<String> row) {
      List<Target<R>> found = row.stream().map(this::target).toList();
      long known = found.stream().filter(t -> t.column().isPresent()).count();
      long filled = row.stream().filter(c -> !c.isBlank()).count();
      boolean numbers = row.stream().anyMatch(c -> PlainText.of(c).matches("[\\d.,]+"));
      if (known == 0 || known * 2 < filled || numbers) {
        return false;
      }
      targets.addAll(found);
      return true;
    }

    private Target<R> target(String cell) {
      String head = PlainText.of(cell);
      Optional<Column<R>> whole = named(head);
      Matcher matcher = REMARK.matcher(head);
      if (whole.isEmpty() && matcher.matches()) {
        return new Target<>(named(matcher.group(1)), cell.strip(), matcher.group(2));
      }
      return new Target<>(whole, cell.strip(), "");
    }

    private Optional<Column<R>> named(String head) {
      return columns.stream()
          .filter(c -> !head.isEmpty())
          .filter(c -> PlainText.of(c.title()).equals(head) || c.aliases().contains(head))
          .findFirst();
    }

    /** Without a head: the cells go into the columns from this one to the right. */
    void spreadFrom(int from, int width) {
      for (int i = 0; i < width; i++) {
        boolean inside = from + i < columns.size();
        targets.add(
            inside
                ? new Target<>(
                    Optional.of(columns.get(from + i)), columns.get(from + i).title(), "")
                : new Target<>(Optional.empty(), Plain.TEXTS.get("paste.outside"), ""));
      }
    }

    void add(List<String> cells) {
      Optional<String> first =
          cells.stream().map(PlainText::of).filter(c -> !c.isEmpty()).findFirst();
      if (summed && first.filter(Plain.TEXTS.list("paste.totals")::contains).isPresent()) {
        totals.add(cells.stream().filter(c -> !c.isBlank()).collect(Collectors.joining(" ")));
        return;
      }
      Map<Column<R>, String> row = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        String cell = cells.get(i).replace('\u00a0', ' ').strip();
        Target<R> target =
            i < targets.size()
                ? targets.get(i)
                : new Target<>(Optional.empty(), Plain.TEXTS.get("paste.outside"), "");
        if (target.column().filter(Column::pastable).isPresent()) {
          Column<R> column = target.column().get();
          row.put(column, column.pasted(cell, target.remark()));
        } else if (!cell.isEmpty()) {
          (target.column().isPresent() ? computed : homeless)
              .computeIfAbsent(target.head(), h -> new ArrayList<>())
              .add(cell);
        }
      }
      fillLevels(row);
      rows.add(row);
    }

    /** A spreadsheet copies merged cells as one with the value and blank ones below it. */
    private void fillLevels(Map<Column<R>, String> row) {
      if (row.values().stream().allMatch(String::isEmpty)) {
        return;
      }
      List<Column<R>> levels = columns.stream().filter(Column::isLevel).toList();
      List<String> filled = fill.fill(levels.stream().map(l -> row.getOrDefault(l, "")).toList());
      for (int i = 0; i < filled.size(); i++) {
        row.replace(levels.get(i), filled.get(i));
      }
    }

    List<String> notes() {
      List<String> notes = new ArrayList<>();
      Plain.TEXTS.list("paste.ignored").forEach(homeless::remove);
      homeless.forEach((head, cells) -> notes.add(note("paste.homeless", head, cells)));
      computed.keySet().forEach(head -> notes.add(Plain.TEXTS.get("paste.computed", head)));
      totals.forEach(row -> notes.add(Plain.TEXTS.get("paste.total", row)));
      return notes;
    }

    private static String note(String key, String head, List<String> cells) {
      String separator = Plain.TEXTS.get("list.separator");
      String list = cells.stream().limit(MOST_TOLD).collect(Collectors.joining(separator));
      boolean more = cells.size() > MOST_TOLD;
      return Plain.TEXTS.get(more ? key + ".more" : key, head, list, cells.size());
    }
  }
}
