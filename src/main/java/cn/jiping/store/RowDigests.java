package cn.jiping.store;

import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.service.archive.DataDigests;

/** Digests of reports by the schemes that there have been. Needs no database. */
public final class RowDigests implements DataDigests {
  @Override
  public boolean isAsFinalised(Report report) {
    String digest = report.version().finalised().map(Finalised::dataDigest).orElse("");
    return DigestScheme.all().anyMatch(scheme -> new RowDigest(scheme).of(report).equals(digest));
  }
}
