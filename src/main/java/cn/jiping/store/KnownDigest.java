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
    return of(report, DigestScheme.latest());
  }

  /** Whether this is the report that has this digest. */
  static boolean agrees(String known, Report report) {
    int scheme = Integer.parseInt(known.substring(0, known.indexOf(':')));
    return known.equals(of(report, DigestScheme.numbered(scheme)));
  }

  private static String of(Report report, DigestScheme scheme) {
    return scheme.number() + ":" + new RowDigest(scheme).of(report);
  }
}
