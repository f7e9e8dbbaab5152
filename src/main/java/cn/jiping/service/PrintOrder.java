package cn.jiping.service;

import java.util.Optional;

/**
 * What is asked of a printer without its dialog.
 *
 * @param printer its name; empty means the usual one of this computer
 * @param copies 1–{@link #MOST_COPIES}
 * @param pages which pages; empty means all
 * @param bothSides on both sides of the sheet, turned along the long edge
 */
public record PrintOrder(
    Optional<String> printer, int copies, Optional<Range> pages, boolean bothSides) {
  public static final int MOST_COPIES = 99;

  /** One copy of all pages on the usual printer. */
  public static final PrintOrder USUAL =
      new PrintOrder(Optional.empty(), 1, Optional.empty(), true);

  /**
   * Pages of a file.
   *
   * @param first from 1
   * @param last at least {@code first}
   */
  public record Range(int first, int last) {
    public Range {
      if (first < 1 || last < first) {
        throw new IllegalArgumentException(first + "-" + last);
      }
    }
  }

  public PrintOrder {
    if (copies < 1 || copies > MOST_COPIES) {
      throw new IllegalArgumentException("copies " + copies);
    }
  }
}
