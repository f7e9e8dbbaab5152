package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.service.sheet.SheetContent.Head;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** What is written into a spreadsheet file. */
public final class SheetExport {
  private static final Texts TEXTS = Texts.of(SheetExport.class);

  private SheetExport() {}

  /** A table with these rows; blank ones are left out. */
  public static <T> SheetContent of(SheetTable<T> table, List<T> rows, AmountUnit unit) {
    List<T> kept = rows.stream().filter(r -> !table.isBlank(r)).toList();
    return new SheetContent(
        table.title(),
        table.columns().stream().map(c -> head(c, unit)).toList(),
        new Cells<>(table, kept, unit),
        TEXTS.get("guide"),
        guide(table, unit));
  }

  /** A table without rows, to be filled in. */
  public static <T> SheetContent template(SheetTable<T> table, AmountUnit unit) {
    return of(table, List.of(), unit);
  }

  private static Head head(SheetColumn<?, ?> column, AmountUnit unit) {
    return new Head(
        column.head(unit), column.kind().form(), column.width(), column.kind().choices());
  }

  private static List<List<String>> guide(SheetTable<?> table, AmountUnit unit) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(TEXTS.get("guide.column"), TEXTS.get("guide.expects")));
    for (SheetColumn<?, ?> column : table.columns()) {
      String expects = column.kind().expects();
      boolean names = column.equals(table.naming());
      rows.add(List.of(column.head(unit), names ? TEXTS.get("guide.naming", expects) : expects));
    }
    rows.add(List.of("", TEXTS.get("guide.columns")));
    rows.add(List.of("", TEXTS.get(table.totals() ? "guide.totals" : "guide.rows")));
    return rows;
  }

  /** The cells of the rows, made when they are asked for: a list of 10,000 rows is long. */
  private static final class Cells<T> extends AbstractList<List<SheetCell>> {
    private final SheetTable<T> table;
    private final List<T> rows;
    private final AmountUnit unit;

    private Cells(SheetTable<T> table, List<T> rows, AmountUnit unit) {
      this.table = table;
      this.rows = rows;
      this.unit = unit;
    }

    @Override
    public List<SheetCell> get(int index) {
      return table.columns().stream().map(c -> c.write(rows.get(index), unit)).toList();
    }

    @Override
    public int size() {
      return rows.size();
    }
  }
}
