package cn.jiping.ui.kit.table;

import cn.jiping.domain.report.RowId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/**
 * An editable table without its screen: rows, what may be done to them, and what was typed and not
 * understood. Each change hands the whole new list of rows over; what comes back by {@link #show}
 * is laid over the lines with as little disturbance as possible.
 *
 * @param <R> the row, an immutable record
 */
public final class TableModel<R> {
  private final List<Column<R>> columns;
  private final Function<R, RowId> idOf;
  private final Supplier<R> blank;
  private final Predicate<R> isBlank;
  private final Consumer<List<R>> onChange;

  private final ObservableList<Line<R>> lines = FXCollections.observableArrayList();
  private final FilteredList<Line<R>> shown = new FilteredList<>(lines);
  private final Set<RowId> addedSinceFilter = new HashSet<>();
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<List<RowId>> selected =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Map<RowId, String>> remarks =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
  private List<R> undoTo = List.of();
  private Consumer<Runnable> restructuring = Runnable::run;

  /**
   * What the table has to say about the last thing done to many cells.
   *
   * @param text one or two sentences; empty for nothing
   * @param warning something was not understood or not pasted
   * @param undoable the thing can be taken back
   */
  public record Notice(String text, boolean warning, boolean undoable) {
    static final Notice NONE = new Notice("", false, false);
  }

  /**
   * @param blank makes a row with nothing in it
   * @param onChange is told all rows after each change
   */
  public TableModel(
      List<Column<R>> columns,
      Function<R, RowId> idOf,
      Supplier<R> blank,
      Predicate<R> isBlank,
      Consumer<List<R>> onChange) {
    this.columns = List.copyOf(columns);
    this.idOf = idOf;
    this.blank = blank;
    this.isBlank = isBlank;
    this.onChange = onChange;
  }

  public List<Column<R>> columns() {
    return columns;
  }

  /** The lines that the filter lets through, in order. */
  public ObservableList<Line<R>> shown() {
    return shown;
  }

  /** All rows, filtered or not. */
  public List<R> rows() {
    return lines.stream().map(Line::row).toList();
  }

  /** Counts each change, for what depends on all rows. */
  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /** The rows that are selected on the screen, in order. */
  public ReadOnlyObjectProperty<List<RowId>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** Notes which rows are selected; the screen says so. */
  public void selectIds(List<RowId> ids) {
    selected.set(List.copyOf(ids));
  }

  /** Sentences about rows, such as findings, shown where the row is. */
  public ReadOnlyObjectProperty<Map<RowId, String>> remarksProperty() {
    return remarks.getReadOnlyProperty();
  }

  public void remark(Map<RowId, String> sentences) {
    remarks.set(Map.copyOf(sentences));
  }

  /** Says what was done to the rows elsewhere, such as an import. */
  public void say(String sentence) {
    notice.set(new Notice(sentence, false, false));
  }

  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Whether a row has nothing in it, neither a value nor a text that was not understood. */
  boolean isBlank(Line<R> line) {
    return isBlank.test(line.row()) && line.refusalsProperty().get().isEmpty();
  }

  /** The screen wraps changes of the order, so that it can keep the selection. */
  void aroundRestructuring(Consumer<Runnable> wrapper) {
    restructuring = wrapper;
  }

  /**
   * Takes over the rows of the report; lines keep their identity by the id of the row. What was
   * done here can't be taken back any more when the rows were changed elsewhere: that would be
   * lost.
   */
  public void show(List<R> rows) {
    if (!rows.equals(rows())) {
      notice.set(Notice.NONE);
    }
    boolean sameOrder = rows.size() == lines.size();
    for (int i = 0; sameOrder && i < rows.size(); i++) {
      sameOrder = lines.get(i).id().equals(idOf.apply(rows.get(i)));
    }
    if (sameOrder) {
      for (int i = 0; i < rows.size(); i++) {
        lines.get(i).set(rows.get(i));
      }
    } else {
      Map<RowId, Line<R>> known = new HashMap<>();
      lines.forEach(l -> known.put(l.id(), l));
      List<Line<R>> next = new ArrayList<>();
      for (R row : rows) {
        RowId id = idOf.apply(row);
        Line<R> line = known.getOrDefault(id, new Line<>(id, row));
        line.set(row);
        next.add(line);
      }
      restructuring.accept(() -> lines.setAll(next));
    }
    revision.set(revision.get() + 1);
  }

  /** Shows only these rows, and rows added from now on. */
  public void filter(Predicate<R> predicate) {
    addedSinceFilter.clear();
    restructuring.accept(
        () ->
            shown.setPredicate(
                l ->
                    predicate.test(l.row())
                        || isBlank.test(l.row())
                        || addedSinceFilter.contains(l.id())));
  }

  /**
   * Enters a typed text into a cell. What is not understood is kept in the line.
   *
   * @return why it was not understood; empty when it was
   */
  Optional<String> enter(Line<R> line, Column<R> column, String text) {
    return switch (column.read(line.row(), text)) {
      case Entry.Accepted<R> accepted -> {
        line.forgive(column);
        if (!accepted.row().equals(line.row())) {
          line.set(accepted.row());
          changed(Notice.NONE);
        }
        yield Optional.empty();
      }
      case Entry.Refused<R> refused -> {
        line.refuse(column, new Line.Refusal(text, refused.sentence()));
        revision.set(revision.get() + 1);
        yield Optional.of(refused.sentence());
      }
    };
  }

  /** Changes some rows at once; can be taken back. */
  public void changeRows(List<RowId> ids, UnaryOperator<R> change, String sentence) {
    List<R> before = rows();
    Set<RowId> chosen = Set.copyOf(ids);
    lines.stream().filter(l -> chosen.contains(l.id())).forEach(l -> l.set(change.apply(l.row())));
    changed(undoable(before, sentence, false));
  }

  /** Adds rows at the end; can be taken back. */
  public void addRows(List<R> rows, String sentence) {
    List<R> before = rows();
    List<Line<R>> added = rows.stream().map(r -> new Line<>(idOf.apply(r), r)).toList();
    restructuring.accept(() -> lines.addAll(added));
    changed(undoable(before, sentence, false));
  }

  /** Adds a blank row at this place among the shown lines, 0 to their number; its place is it. */
  int add(int at) {
    Line<R> line = freshLine();
    int index = at == 0 ? 0 : shown.getSourceIndex(at - 1) + 1;
    restructuring.accept(() -> lines.add(index, line));
    changed(Notice.NONE);
    return shown.indexOf(line);
  }

  /** Removes these lines; can be taken back. */
  void remove(List<Line<R>> removed) {
    List<R> before = rows();
    boolean said = removed.stream().anyMatch(l -> !isBlank(l));
    restructuring.accept(() -> lines.removeAll(new HashSet<>(removed)));
    String sentence = Plain.TEXTS.get("removed", removed.size());
    changed(said ? undoable(before, sentence, false) : Notice.NONE);
  }

  /** Moves these lines, in the order shown, one place up (-1) or down (1) among the shown ones. */
  void move(List<Line<R>> moved, int step) {
    int first = shown.indexOf(moved.getFirst());
    int last = shown.indexOf(moved.getLast());
    int beside = step < 0 ? first - 1 : last + 1;
    if (beside < 0 || beside >= shown.size()) {
      return;
    }
    Line<R> neighbour = shown.get(beside);
    List<Line<R>> next = new ArrayList<>(lines);
    next.removeAll(new HashSet<>(moved));
    next.addAll(next.indexOf(neighbour) + (step < 0 ? 0 : 1), moved);
    restructuring.accept(() -> lines.setAll(next));
    changed(Notice.NONE);
  }

  /** What is in the cells of these lines, for a spreadsheet. */
  List<List<String>> copy(List<Line<R>> copied) {
    return copied.stream().map(l -> columns.stream().map(c -> copied(l, c)).toList()).toList();
  }

  /** What a cell gives to the clipboard: its value, or what was typed and not understood. */
  String copied(Line<R> line, Column<R> column) {
    return line.refusal(column).map(Line.Refusal::text).orElseGet(() -> column.copied(line.row()));
  }

  /** What a cell shows: its value, or what was typed and not understood. */
  String textIn(Line<R> line, Column<R> column) {
    return line.refusal(column).map(Line.Refusal::text).orElseGet(() -> column.shown(line.row()));
  }

  /**
   * Pastes rows. Without a head they are laid over the cells from the given one on; with a head
   * they are added at the end. Can be taken back.
   *
   * @return the lines that were written
   */
  List<Line<R>> paste(String text, int row, int column) {
    List<R> before = rows();
    Paste<R> paste = Paste.plan(text, columns, Math.max(0, column));
    int from = paste.headed() ? endOfContent() : Math.max(0, row);
    List<Line<R>> written = new ArrayList<>();
    List<Line<R>> added = new ArrayList<>();
    List<String> notes = new ArrayList<>(paste.notes());
    for (int i = 0; i < paste.rows().size(); i++) {
      boolean there = from + i < shown.size();
      Line<R> line = there ? shown.get(from + i) : freshLine();
      (there ? written : added).add(line);
      Map<Column<R>, String> cells = paste.rows().get(i);
      Set<String> given =
          cells.entrySet().stream()
              .filter(c -> !c.getValue().isBlank())
              .map(c -> c.getKey().title())
              .collect(Collectors.toSet());
      for (Map.Entry<Column<R>, String> cell : cells.entrySet()) {
        place(line, cell.getKey(), cell.getValue(), given, from + i + 1).ifPresent(notes::add);
      }
    }
    restructuring.accept(() -> lines.addAll(added));
    written.addAll(added);
    if (!written.isEmpty() || !notes.isEmpty()) {
      changed(undoable(before, PasteNotice.of(written.size(), notes), !notes.isEmpty()));
    }
    return written;
  }

  private Optional<String> place(
      Line<R> line, Column<R> column, String text, Set<String> given, int number) {
    return switch (column.readPasted(line.row(), text, given)) {
      case Entry.Accepted<R> accepted -> {
        line.forgive(column);
        line.set(accepted.row());
        yield Optional.empty();
      }
      case Entry.Refused<R> refused -> {
        line.refuse(column, new Line.Refusal(text, refused.sentence()));
        yield Optional.of(
            Plain.TEXTS.get("paste.refused", number, column.title(), refused.sentence()));
      }
    };
  }

  /** Takes the last undoable thing back. */
  public void undo() {
    if (notice.get().undoable()) {
      List<R> before = undoTo;
      show(before);
      changed(Notice.NONE);
    }
  }

  private int endOfContent() {
    int end = shown.size();
    while (end > 0 && isBlank(shown.get(end - 1))) {
      end--;
    }
    return end;
  }

  private Line<R> freshLine() {
    R row = blank.get();
    Line<R> line = new Line<>(idOf.apply(row), row);
    addedSinceFilter.add(line.id());
    return line;
  }

  private Notice undoable(List<R> before, String sentence, boolean warning) {
    undoTo = before;
    return new Notice(sentence, warning, true);
  }

  private void changed(Notice next) {
    notice.set(next);
    revision.set(revision.get() + 1);
    onChange.accept(rows());
  }
}
