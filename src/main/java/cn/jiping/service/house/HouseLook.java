package cn.jiping.service.house;

import cn.jiping.service.archive.TraitResult;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the file of a move holds, and how it stands to what is here.
 *
 * @param bytes of all its files
 * @param results of its checks
 * @param about empty when something of it is not as it should be
 * @param emptyHere whether there is no report here
 */
public record HouseLook(
    long bytes, List<TraitResult> results, Optional<About> about, boolean emptyHere) {
  public HouseLook {
    results = List.copyOf(results);
  }

  /**
   * What it holds.
   *
   * @param by name of the clerk who put it together; may be empty
   * @param entries of the trail
   */
  public record About(String program, Instant madeAt, String by, List<Line> lines, int entries) {
    public About {
      lines = List.copyOf(lines);
    }

    /** How many reports stand so. */
    public long count(Standing standing) {
      return lines.stream().filter(l -> l.standing() == standing).count();
    }
  }

  /** A report of it, and how it stands to those here. */
  public record Line(ReportLine report, Standing standing) {}

  /** How a report stands to those here. */
  public enum Standing {
    /** It is not here. */
    NEW,
    /** It is here, and all of it is the same. */
    SAME,
    /** It is here, and something of it differs. */
    DIFFERENT
  }
}
