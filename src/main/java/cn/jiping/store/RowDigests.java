package cn.jiping.store;

import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.service.archive.DataDigests;

/** Digests of reports by the schemes that there have been. Needs no database. */
public final class RowDigests implements DataDigests {
  /** The digest that the data of a report has when it is finalised now. */
  public String of(Report report) {
    return new RowDigest(DigestScheme.latest()).of(report);
  }

  @Override
  public boolean isAsFinalised(Report report) {
    String digest = report.version().finalised().map(Finalised::dataDigest).orElse("");
    return DigestScheme.all().anyMatch(scheme -> new RowDigest(scheme).agrees(report, digest));
  }
}
