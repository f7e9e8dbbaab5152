package cn.jiping.app;

import cn.jiping.service.check.PlacedFinding;
import java.util.List;

/** Prints what was found, file by file. */
interface FindingsPrinter extends AutoCloseable {
  /**
   * Prints what was found in one file or report.
   *
   * @param name as it was named in the command
   */
  void print(String name, List<PlacedFinding> findings);

  /** Prints what stands after the last one. */
  @Override
  void close();
}
