package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.service.sheet.PreviewRow.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an import would do.
 *
 * @param rows the rows of the file below the head
 * @param result the rows of the report afterwards
 * @param removed how many rows of the report would go
 * @param remarks what the clerk should know, one sentence each
 * @param blocked why nothing can be imported; empty when something can
 */
public record SheetPreview<T>(
    List<PreviewRow> rows,
    List<T> result,
    int removed,
    List<String> remarks,
    Optional<String> blocked) {
  private static final Texts TEXTS = Texts.of(SheetPreview.class);

  public SheetPreview {
    rows = List.copyOf(rows);
    result = List.copyOf(result);
    remarks = List.copyOf(remarks);
  }

  /** How many rows of the file have this fate. */
  public int count(Fate fate) {
    return (int) rows.stream().filter(r -> r.fate() == fate).count();
  }

  /** Whether the report has all of it already, and nothing else. */
  public boolean isUnchanged() {
    return removed == 0
        && count(Fate.UNCHANGED) > 0
        && count(Fate.ADDED) + count(Fate.UPDATED) + count(Fate.WRONG) == 0;
  }

  /** All that is wrong with cells, from the top. */
  public List<CellProblem> problems() {
    return rows.stream().flatMap(r -> r.problems().stream()).toList();
  }

  /** One sentence: how many rows are new, changed, left out. */
  public String summary() {
    List<String> parts = new ArrayList<>();
    parts.add(TEXTS.get("summary.added", count(Fate.ADDED)));
    parts.add(TEXTS.get("summary.updated", count(Fate.UPDATED)));
    add(parts, "summary.unchanged", count(Fate.UNCHANGED));
    add(parts, "summary.removed", removed);
    parts.add(
        TEXTS.get("summary.skipped", count(Fate.TOTAL) + count(Fate.EMPTY) + count(Fate.WRONG)));
    return TEXTS.get("summary", String.join(TEXTS.get("list.separator"), parts));
  }

  private static void add(List<String> parts, String key, int count) {
    if (count > 0) {
      parts.add(TEXTS.get(key, count));
    }
  }
}
