package cn.jiping.service.archive;

import cn.jiping.domain.report.Report;
import java.util.List;

/**
 * What an archive makes of a report that is here.
 *
 * @param before as it is here, which stays in the list of its revisions
 * @param after of the same id
 * @param scans that come to it
 */
public record TakenVersion(Report before, Report after, List<ScanFile> scans) {
  public TakenVersion {
    scans = List.copyOf(scans);
    if (!before.id().equals(after.id())) {
      throw new IllegalArgumentException("two reports: " + before.id() + ", " + after.id());
    }
  }
}
