package cn.jiping.service.sheet;

import java.util.List;

/**
 * What an import would make of a row of the file.
 *
 * @param problems what is wrong with it; none unless it is {@link Fate#WRONG}
 */
public record PreviewRow(SheetRow row, Fate fate, List<CellProblem> problems) {
  /** What becomes of a row. */
  public enum Fate {
    ADDED,
    UPDATED,
    /** The report has it like this already. */
    UNCHANGED,
    /** A sum, which the program computes. */
    TOTAL,
    /** Nothing in the columns that are imported. */
    EMPTY,
    WRONG
  }

  public PreviewRow {
    problems = List.copyOf(problems);
  }
}
