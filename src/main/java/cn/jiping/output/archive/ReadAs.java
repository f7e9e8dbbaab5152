package cn.jiping.output.archive;

import cn.jiping.service.Outlines;
import cn.jiping.service.archive.DataDigests;

/**
 * How an archive is read.
 *
 * @param outlines those that a report may follow
 * @param dataDigests say whether its data is what was finalised
 */
record ReadAs(Extent extent, Outlines outlines, DataDigests dataDigests) {
  /** How much of an archive is taken out, once all of it is verified. */
  enum Extent {
    /** All but the scans; whether everything opens is tried. */
    WHOLE,
    /** The data of the report without its pictures; a very long one is refused. */
    FIGURES
  }
}
