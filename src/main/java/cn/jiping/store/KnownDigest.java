package cn.jiping.store;

import cn.jiping.domain.report.Report;

/**
 * The digest by which the program knows a report again, with the scheme by which it was made:
 * {@code 3:c0ff…}.
 */
final class KnownDigest {
  private KnownDigest() {}

  /** By the latest scheme. */
  static String of(Report report) {
    return DigestScheme.LATEST + ":" + new RowDigest(DigestScheme.latest()).of(report);
  }

  /** Whether this is the report that has this digest. */
  static boolean agrees(String known, Report report) {
    int colon = known.indexOf(':');
    int scheme = Integer.parseInt(known.substring(0, colon));
    return new RowDigest(DigestScheme.numbered(scheme)).agrees(report, known.substring(colon + 1));
  }
}
