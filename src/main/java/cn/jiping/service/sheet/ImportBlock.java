package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.service.sheet.PreviewRow.Fate;
import java.util.List;
import java.util.Optional;

/** What keeps a sheet from being imported. */
final class ImportBlock<T> {
  private static final Texts TEXTS = Texts.of(ImportBlock.class);

  /** Rows of one table; more can't be saved at once in the memory that the program is given. */
  static final int MOST_ROWS = 20_000;

  private final SheetTable<T> table;
  private final ImportSettings settings;
  private final SheetUnits units;

  ImportBlock(SheetTable<T> table, ImportSettings settings, SheetUnits units) {
    this.table = table;
    this.settings = settings;
    this.units = units;
  }

  /** The first reason, one sentence; empty when there is none. */
  Optional<String> reason(RowReading<T> reading, List<T> existing) {
    List<PreviewRow> rows = reading.rows();
    long wrong = rows.stream().filter(r -> r.fate() == Fate.WRONG).count();
    if (settings.mapping().source(table.named()).isEmpty()) {
      return said("blocked.naming", table.naming().title());
    }
    if (units.foreign().isPresent()) {
      return said("blocked.unit", units.foreign().get());
    }
    if (rows.stream().allMatch(r -> r.fate() == Fate.TOTAL || r.fate() == Fate.EMPTY)) {
      return said("blocked.empty");
    }
    if (reading.result().size() > MOST_ROWS) {
      return said("blocked.many", reading.result().size(), MOST_ROWS);
    }
    if (wrong > 0 && !settings.skipWrong()) {
      return said("blocked.wrong", wrong);
    }
    if (reading.result().equals(existing) || rows.stream().noneMatch(ImportBlock::isRead)) {
      return said(wrong > 0 ? "blocked.left" : "blocked.same");
    }
    return Optional.empty();
  }

  private static boolean isRead(PreviewRow row) {
    return row.fate() == Fate.ADDED || row.fate() == Fate.UPDATED || row.fate() == Fate.UNCHANGED;
  }

  private static Optional<String> said(String key, Object... args) {
    return Optional.of(TEXTS.get(key, args));
  }
}
