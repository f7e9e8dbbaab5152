package cn.jiping.service.sheet;

import cn.jiping.domain.PlainText;
import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.sheet.PreviewRow.Fate;
import cn.jiping.service.text.TableWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads the rows of a sheet one after the other into the rows of a report. */
final class RowReading<T> {
  private static final Texts TEXTS = Texts.of(RowReading.class);

  /**
   * A column of the file that is read.
   *
   * @param place in the file, from 0
   * @param unit of its amounts
   */
  private record Source<T>(int place, SheetColumn<T, ?> column, AmountUnit unit) {}

  private final SheetTable<T> table;
  private final ImportSettings settings;
  private final List<T> existing;
  private final List<Source<T>> sources;
  private final OptionalInt naming;
  private final List<Integer> key;
  private final List<Integer> levels;
  private final LevelFill fill = new LevelFill();
  private final Map<String, List<T>> known = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<RowId, T> result = new LinkedHashMap<>();
  private final List<PreviewRow> rows = new ArrayList<>();

  RowReading(
      SheetTable<T> table,
      List<T> existing,
      ImportSettings settings,
      List<String> heads,
      SheetUnits units) {
    this.table = table;
    this.settings = settings;
    this.existing = existing.stream().filter(r -> !table.isBlank(r)).toList();
    this.naming = settings.mapping().source(table.named());
    this.key =
        IntStream.rangeClosed(0, table.named())
            .filter(i -> settings.mapping().source(i).isPresent())
            .boxed()
            .toList();
    this.levels =
        key.stream()
            .filter(i -> i < table.named())
            .map(i -> settings.mapping().source(i).getAsInt())
            .toList();
    this.sources = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      SheetColumn<T, ?> column = table.columns().get(i);
      settings
          .mapping()
          .source(i)
          .ifPresent(
              s -> sources.add(new Source<>(s, column, units.of(heads.get(s), settings.unit()))));
    }
    for (T row : this.existing) {
      known.computeIfAbsent(keyOf(row), n -> new ArrayList<>()).add(row);
      if (!settings.replace()) {
        result.put(table.id().apply(row), row);
      }
    }
  }

  List<PreviewRow> rows() {
    return rows;
  }

  List<T> result() {
    return List.copyOf(result.values());
  }

  /** How many rows of the report are not in the result. */
  int removed() {
    return (int) existing.stream().filter(r -> !result.containsKey(table.id().apply(r))).count();
  }

  void add(SheetRow row) {
    if (table.totals() && isTotal(row)) {
      rows.add(new PreviewRow(row, Fate.TOTAL, List.of()));
    } else if (sources.stream().allMatch(s -> row.cell(s.place()).isBlank())) {
      rows.add(new PreviewRow(row, Fate.EMPTY, List.of()));
    } else {
      read(withLevels(row));
    }
  }

  private SheetRow withLevels(SheetRow row) {
    List<String> filled = fill.fill(levels.stream().map(l -> row.cell(l).shown()).toList());
    List<SheetCell> cells = new ArrayList<>(row.cells());
    for (int i = 0; i < levels.size(); i++) {
      int level = levels.get(i);
      while (cells.size() <= level) {
        cells.add(SheetCell.BLANK);
      }
      if (cells.get(level).isBlank()) {
        cells.set(level, new SheetCell.Text(filled.get(i)));
      }
    }
    return new SheetRow(row.number(), cells);
  }

  /** The name of a row of the report, with the levels that the file has too. */
  private String keyOf(T row) {
    return key.stream().map(i -> table.plain(row, i)).collect(Collectors.joining("\n"));
  }

  private String keyOf(SheetRow row) {
    return key.stream()
        .map(i -> PlainText.of(row.cell(settings.mapping().source(i).getAsInt()).shown()))
        .collect(Collectors.joining("\n"));
  }

  private boolean isTotal(SheetRow row) {
    int first =
        IntStream.range(0, row.cells().size())
            .filter(i -> !row.cell(i).isBlank())
            .findFirst()
            .orElse(0);
    return IntStream.concat(IntStream.of(first), naming.stream())
        .anyMatch(i -> TableWords.isTotal(List.of(PlainText.of(row.cell(i).shown()))));
  }

  private void read(SheetRow row) {
    List<CellProblem> problems = new ArrayList<>();
    String name = PlainText.of(naming.isPresent() ? row.cell(naming.getAsInt()).shown() : "");
    String key = keyOf(row);
    List<T> same = known.getOrDefault(key, List.of());
    naming.ifPresent(
        place ->
            nameProblem(row, name, key, same)
                .forEach(sentence -> problems.add(CellProblem.at(row, place, sentence))));
    T next = start(same);
    Predicate<String> given =
        title ->
            sources.stream()
                .filter(s -> s.column().title().equals(title))
                .anyMatch(s -> !row.cell(s.place()).isBlank());
    for (Source<T> source : sources) {
      switch (source.column().read(next, row.cell(source.place()), source.unit(), given)) {
        case ValueKind.Value<T> value -> next = value.value();
        case ValueKind.Wrong<T> wrong ->
            problems.add(CellProblem.at(row, source.place(), wrong.sentence()));
      }
    }
    if (!problems.isEmpty()) {
      rows.add(new PreviewRow(row, Fate.WRONG, problems));
      return;
    }
    seen.put(key, row.number());
    result.put(table.id().apply(next), next);
    Fate fate =
        same.isEmpty() ? Fate.ADDED : next.equals(same.getFirst()) ? Fate.UNCHANGED : Fate.UPDATED;
    rows.add(new PreviewRow(row, fate, List.of()));
  }

  /** What a row of the file is laid over. It keeps the id, by which findings are explained. */
  private T start(List<T> same) {
    if (same.isEmpty()) {
      return table.blank().apply(RowId.fresh());
    }
    T first = same.getFirst();
    return settings.replace() ? table.blank().apply(table.id().apply(first)) : first;
  }

  private List<String> nameProblem(SheetRow row, String name, String key, List<T> same) {
    String title = table.naming().title();
    if (name.isEmpty()) {
      return List.of(TEXTS.get("wrong.nameless", title));
    }
    if (seen.containsKey(key)) {
      return List.of(
          TEXTS.get(
              "wrong.twice", title, row.cell(naming.getAsInt()).shown().strip(), seen.get(key)));
    }
    return same.size() > 1 && !settings.replace()
        ? List.of(TEXTS.get("wrong.several", title, same.size()))
        : List.of();
  }
}
