package cn.jiping.service.sheet;

import cn.jiping.domain.money.AmountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One sheet that is to become rows of a table: how it may be understood, and what comes of it. */
public final class SheetImport<T> {
  /** Titles, units and remarks stand above a head; more rows than these don't. */
  private static final int LOWEST_HEADER = 20;

  private final SheetTable<T> table;
  private final SheetData data;

  public SheetImport(SheetTable<T> table, SheetData data) {
    this.table = table;
    this.data = data;
  }

  public SheetTable<T> table() {
    return table;
  }

  public SheetData data() {
    return data;
  }

  /** The numbers of the rows that may hold the heads, and 0 for none. */
  public List<Integer> headers() {
    return IntStream.concat(
            IntStream.of(0), data.rows().stream().limit(LOWEST_HEADER).mapToInt(SheetRow::number))
        .boxed()
        .toList();
  }

  /**
   * The likeliest way to understand the sheet: the head is the row with the most known names.
   *
   * @param usual the unit when the sheet states none
   */
  public ImportSettings guess(AmountUnit usual) {
    int best = 0;
    int most = 0;
    for (int header : headers()) {
      int known = header == 0 ? 0 : ColumnMapping.guess(heads(header), table).size();
      if (known > most) {
        best = header;
        most = known;
      }
    }
    return settings(best, usual);
  }

  /** Merging, with the columns and the unit that follow from these heads. */
  public ImportSettings settings(int header, AmountUnit usual) {
    ColumnMapping mapping =
        header == 0
            ? new ColumnMapping(IntStream.range(0, data.width()).map(i -> -1).boxed().toList())
            : ColumnMapping.guess(heads(header), table);
    SheetUnits units = units(header, mapping);
    AmountUnit unit = units.mixed() ? usual : units.first().orElse(usual);
    return new ImportSettings(header, mapping, unit, false, false);
  }

  /** How many columns the likeliest head names; 0 when the sheet seems to be about other things. */
  public int known() {
    return guess(AmountUnit.YUAN).mapping().size();
  }

  /** The heads in this row, one for each column; blank without one. */
  public List<String> heads(int header) {
    SheetRow row =
        data.rows().stream()
            .filter(r -> r.number() == header)
            .findFirst()
            .orElse(new SheetRow(0, List.of()));
    return IntStream.range(0, data.width()).mapToObj(i -> row.cell(i).shown().strip()).toList();
  }

  /**
   * What would come of it.
   *
   * @param existing the rows of the report now
   */
  public SheetPreview<T> preview(List<T> existing, ImportSettings settings) {
    List<String> heads = heads(settings.header());
    SheetUnits units = units(settings.header(), settings.mapping());
    RowReading<T> reading = new RowReading<>(table, existing, settings, heads, units);
    List<SheetRow> below =
        data.rows().stream().filter(r -> r.number() > settings.header()).toList();
    below.forEach(reading::add);
    List<String> remarks =
        new ImportRemarks(table, data, settings).all(heads, units, reading.rows());
    return new SheetPreview<>(
        reading.rows(),
        reading.result(),
        reading.removed(),
        remarks,
        new ImportBlock<>(table, settings, units).reason(reading, existing));
  }

  private SheetUnits units(int header, ColumnMapping mapping) {
    List<String> above = new ArrayList<>();
    data.rows().stream()
        .filter(r -> r.number() < header)
        .forEach(r -> r.cells().forEach(c -> above.add(c.shown())));
    return SheetUnits.of(table, heads(header), above, mapping);
  }
}
