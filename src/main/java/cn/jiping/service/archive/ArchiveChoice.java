package cn.jiping.service.archive;

import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.RowId;
import java.util.Set;

/**
 * What the clerk wants in an archive.
 *
 * @param version of the report, finalised
 * @param ofd whether the paper goes in as OFD, too
 * @param scans those that go in; others stay out
 */
public record ArchiveChoice(int version, Retention retention, boolean ofd, Set<RowId> scans) {
  public ArchiveChoice {
    scans = Set.copyOf(scans);
  }
}
