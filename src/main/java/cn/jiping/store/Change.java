package cn.jiping.store;

import java.util.Map;
import java.util.UUID;

/**
 * What one write changes.
 *
 * @param digests what the digests of the reports will be, see {@link KnownDigest}, or {@link
 *     #UNKNOWN}; none when no report is changed
 * @param rows their rows that change, as {@link RowText} writes them
 */
record Change(Map<UUID, String> digests, String rows) {
  /** Stands for the digest of a report of which nothing is known any more. */
  static final String UNKNOWN = "unknown";

  /** A write that changes no report. */
  static final Change NO_REPORT = new Change(Map.of(), "");

  Change {
    digests = Map.copyOf(digests);
  }
}
