package cn.jiping.domain.document;

import cn.jiping.domain.document.Block.SpanCell;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.ScoreSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The cells of the first and second level, each beside all indicators of its level. */
final class LevelCells {
  private final ScoreSheet sheet;
  private final FormText text;
  private String first;
  private String second;

  LevelCells(ScoreSheet sheet, FormText text) {
    this.sheet = sheet;
    this.text = text;
  }

  /**
   * Those that begin beside this indicator; the indicators come in order.
   *
   * @param extra rows that a first level has besides its indicators
   */
  List<SpanCell> before(IndicatorScore row, int extra) {
    List<SpanCell> cells = new ArrayList<>();
    String newFirst = row.indicator().first().strip();
    String newSecond = row.indicator().second().strip();
    boolean begins = !newFirst.equals(first);
    if (begins) {
      int rows = count(r -> isOf(r, newFirst)) + extra;
      String name = level(newFirst, "").map(FormText::level).orElse("");
      cells.add(FormRows.head(text.of(row, name), rows, 1));
    }
    if (begins || !newSecond.equals(second)) {
      int rows = count(r -> isOf(r, newFirst) && r.indicator().second().strip().equals(newSecond));
      cells.add(FormRows.head(text.of(row, secondLevel(newFirst, newSecond)), rows, 1));
    }
    first = newFirst;
    second = newSecond;
    return cells;
  }

  /** Whether this is the last indicator of its first level. */
  boolean isLast(IndicatorScore row) {
    List<IndicatorScore> of =
        sheet.rows().stream().filter(r -> isOf(r, row.indicator().first().strip())).toList();
    return of.getLast().equals(row);
  }

  /** With its points when the set says them. */
  private String secondLevel(String ofFirst, String name) {
    return level(ofFirst, name)
        .filter(l -> !name.isEmpty() && l.declared().isPresent())
        .map(FormText::level)
        .orElse(FormText.levelName(name));
  }

  private Optional<ScoreSheet.Level> level(String ofFirst, String ofSecond) {
    return sheet.levels().stream()
        .filter(l -> l.first().equals(ofFirst) && l.second().equals(ofSecond))
        .findFirst();
  }

  private int count(Predicate<IndicatorScore> which) {
    return (int) sheet.rows().stream().filter(which).count();
  }

  private static boolean isOf(IndicatorScore row, String first) {
    return row.indicator().first().strip().equals(first);
  }
}
