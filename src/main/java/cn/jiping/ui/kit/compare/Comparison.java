package cn.jiping.ui.kit.compare;

import cn.jiping.domain.Texts;
import java.util.List;

/**
 * What is shown of two states of a report.
 *
 * @param sentence how much differs, or that it is being compared
 */
public record Comparison(List<DiffRow> rows, String sentence) {
  private static final Texts TEXTS = Texts.of(Comparison.class);

  /** While it is being compared. */
  public static final Comparison PENDING = new Comparison(List.of(), TEXTS.get("comparing"));

  public Comparison {
    rows = List.copyOf(rows);
  }

  public static Comparison of(List<DiffRow> rows) {
    long count = rows.stream().filter(DiffRow.Line.class::isInstance).count();
    return new Comparison(rows, count == 0 ? TEXTS.get("same") : TEXTS.get("count", count));
  }

  /** There is nothing to be compared, for this reason. */
  public static Comparison none(String sentence) {
    return new Comparison(List.of(), sentence);
  }
}
