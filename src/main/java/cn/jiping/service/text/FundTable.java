package cn.jiping.service.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountText;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a table of funds: wholly, or not at all, since half of a sum is a wrong sum. */
final class FundTable {
  private static final Texts TEXTS = Texts.of(FundTable.class);
  private static final List<String> CATEGORY = TEXTS.list("fund.category");
  private static final List<String> SOURCE = TEXTS.list("fund.source");
  private static final List<String> NOTE = TEXTS.list("fund.note");
  private static final List<String> COMPUTED = TEXTS.list("fund.computed");
  private static final List<String> NO_AMOUNT = TEXTS.list("fund.noAmount");
  private static final List<String> AMOUNT = TEXTS.list("fund.amount");
  private static final Map<Measure, List<String>> MEASURES =
      Map.of(
          Measure.BUDGET, TEXTS.list("fund.budget"),
          Measure.RECEIVED, TEXTS.list("fund.received"),
          Measure.SPENT, TEXTS.list("fund.spent"));

  private final HeadedTable table;
  private final int category;
  private final int source;
  private final int note;
  private final Map<Measure, Integer> measures = new EnumMap<>(Measure.class);
  private final List<FundLine> lines = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  /**
   * What a table says.
   *
   * @param unit the unit it is written in
   * @param lines its lines; none when it could not be understood
   * @param others rows that are no fund lines, as text
   * @param remarks what the clerk should look at
   */
  record Read(AmountUnit unit, List<FundLine> lines, List<String> others, List<String> remarks) {}

  /** A cell, a row or a table that is not as it must be; the sentence says why. */
  private static final class NotUnderstood extends Exception {
    private static final long serialVersionUID = 1L;

    NotUnderstood(String key, Object... args) {
      super(TEXTS.get("word.funds." + key, args));
    }
  }

  private FundTable(HeadedTable table) {
    this.table = table;
    category = table.column(CATEGORY::contains);
    source = table.column(SOURCE::contains);
    note = table.column(NOTE::contains);
    for (Measure measure : List.of(Measure.SPENT, Measure.RECEIVED, Measure.BUDGET)) {
      put(measure, name -> isMeasure(name) && contains(MEASURES.get(measure), name));
    }
    if (measures.isEmpty()) {
      put(Measure.BUDGET, AMOUNT::contains);
    }
  }

  /**
   * Of the ways to read it, the first that works; without lines when none does; empty when foreign.
   */
  static Optional<Read> read(List<String> captions, List<List<String>> rows) {
    List<Read> ways =
        HeadedTable.waysToRead(captions, rows)
            .map(FundTable::new)
            .filter(t -> t.category >= 0 && !t.measures.isEmpty())
            .map(FundTable::read)
            .toList();
    return ways.stream()
        .filter(r -> !r.lines().isEmpty())
        .findFirst()
        .or(() -> ways.stream().findFirst());
  }

  private Read read() {
    try {
      Map<Measure, Money> stated = new EnumMap<>(Measure.class);
      for (List<String> row : table.rows()) {
        if (!TableWords.isTotal(row)) {
          line(row);
        } else if (TableWords.isGrandTotal(row)) {
          stated.putAll(amounts(row));
        }
      }
      stated.forEach(this::compare);
      AmountUnit unit = unit(table.heads()).orElse(AmountUnit.WAN);
      return new Read(unit, List.copyOf(lines), others, remarks);
    } catch (NotUnderstood e) {
      return new Read(AmountUnit.WAN, List.of(), List.of(), List.of(e.getMessage()));
    }
  }

  private void line(List<String> row) throws NotUnderstood {
    Map<Measure, Money> amounts = amounts(row);
    String name = TableWords.spaceless(row.get(category));
    if (amounts.isEmpty()) {
      if (!HeadedTable.line(row).isEmpty()) {
        others.add(HeadedTable.line(row));
      }
      return;
    }
    if (name.isEmpty()) {
      throw new NotUnderstood("category", HeadedTable.line(row));
    }
    FundLine line =
        FundLine.blank()
            .withCategory(name)
            .withSource(source < 0 ? "" : row.get(source))
            .withNote(note(row));
    for (Map.Entry<Measure, Money> amount : amounts.entrySet()) {
      line = line.withAmount(amount.getKey(), Optional.of(amount.getValue()));
    }
    lines.add(line);
  }

  private Map<Measure, Money> amounts(List<String> row) throws NotUnderstood {
    Map<Measure, Money> amounts = new EnumMap<>(Measure.class);
    for (Map.Entry<Measure, Integer> measure : measures.entrySet()) {
      String cell = row.get(measure.getValue());
      if (!TableWords.isNothing(cell)) {
        amounts.put(measure.getKey(), amount(cell, table.heads().get(measure.getValue())));
      }
    }
    return amounts;
  }

  private Money amount(String cell, String head) throws NotUnderstood {
    Optional<AmountUnit> unit = unit(List.of(head));
    boolean carriesUnit = cell.endsWith(AmountUnit.YUAN.label());
    if (unit.isEmpty() && !carriesUnit) {
      throw new NotUnderstood("unit");
    }
    if (AmountText.read(cell, unit.orElse(AmountUnit.YUAN)) instanceof AmountText.Amount read) {
      return read.money();
    }
    throw new NotUnderstood("amount", cell);
  }

  /** The unit in the heads, else above the table. */
  private Optional<AmountUnit> unit(List<String> heads) {
    return first(heads).or(() -> first(table.above()));
  }

  private static Optional<AmountUnit> first(List<String> texts) {
    return texts.stream().flatMap(t -> TableWords.unit(t).stream()).findFirst();
  }

  /** The remark, and every column that has no place of its own. */
  private String note(List<String> row) {
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String name = TableWords.name(table.heads().get(i));
      boolean placed =
          i == category
              || i == source
              || measures.containsValue(i)
              || contains(COMPUTED, name)
              || TableWords.isRowNumber(name);
      if (!placed && !TableWords.isNothing(row.get(i))) {
        notes.add(i == note ? row.get(i) : TEXTS.get("fund.other", name, row.get(i)));
      }
    }
    return String.join(TEXTS.get("fund.between"), notes);
  }

  private void compare(Measure measure, Money stated) {
    Money sum = Money.sum(lines.stream().flatMap(l -> l.amount(measure).stream()).toList());
    if (!sum.equals(stated)) {
      AmountUnit unit = unit(table.heads()).orElse(AmountUnit.WAN);
      remarks.add(
          TEXTS.get(
              "word.funds.total",
              TEXTS.get("measure." + measure),
              unit.formatExact(stated) + unit.label(),
              unit.formatExact(sum) + unit.label()));
    }
  }

  private void put(Measure measure, Predicate<String> fits) {
    int column = table.column(fits);
    if (column >= 0 && column != category && !measures.containsValue(column)) {
      measures.put(measure, column);
    }
  }

  private static boolean isMeasure(String name) {
    return !CATEGORY.contains(name)
        && !SOURCE.contains(name)
        && !NOTE.contains(name)
        && !contains(COMPUTED, name)
        && !contains(NO_AMOUNT, name);
  }

  private static boolean contains(List<String> words, String name) {
    return words.stream().anyMatch(name::contains);
  }
}
