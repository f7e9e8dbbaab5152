package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.service.sheet.PreviewRow.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the clerk should know of a sheet before it is imported. */
final class ImportRemarks {
  private static final Texts TEXTS = Texts.of(ImportRemarks.class);

  /** So many names are told, then only how many there are. */
  private static final int MOST_TOLD = 6;

  private final SheetTable<?> table;
  private final SheetData data;
  private final ImportSettings settings;

  ImportRemarks(SheetTable<?> table, SheetData data, ImportSettings settings) {
    this.table = table;
    this.data = data;
    this.settings = settings;
  }

  List<String> all(List<String> heads, SheetUnits units, List<PreviewRow> rows) {
    List<String> remarks = new ArrayList<>();
    List<String> left =
        IntStream.range(0, heads.size())
            .filter(i -> settings.mapping().target(i) == ColumnMapping.NONE)
            .filter(i -> rows.stream().anyMatch(r -> !r.row().cell(i).isBlank()))
            .mapToObj(i -> heads.get(i).isEmpty() ? SheetRow.letters(i) : heads.get(i))
            .toList();
    add(remarks, "remark.left", left);
    add(
        remarks,
        "remark.totals",
        rows.stream()
            .filter(r -> r.fate() == Fate.TOTAL)
            .map(r -> Integer.toString(r.row().number()))
            .toList());
    add(remarks, table.named() > 0 ? "remark.merged.levels" : "remark.merged", data.merged());
    if (data.hidden() > 0) {
      remarks.add(TEXTS.get("remark.hidden", data.hidden()));
    }
    if (table.hasAmounts() && units.mixed()) {
      remarks.add(TEXTS.get("remark.units"));
    }
    return remarks;
  }

  private static void add(List<String> remarks, String key, List<String> names) {
    if (!names.isEmpty()) {
      String list =
          String.join(
              TEXTS.get("list.separator"), names.subList(0, Math.min(MOST_TOLD, names.size())));
      boolean more = names.size() > MOST_TOLD;
      remarks.add(TEXTS.get(more ? key + ".more" : key, list, names.size()));
    }
  }
}
