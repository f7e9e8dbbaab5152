package cn.jiping.output.data;

import cn.jiping.domain.report.ReportId;
import cn.jiping.service.Revision;
import cn.jiping.service.TrailEntry;
import cn.jiping.service.house.HouseSettings;
import java.time.Instant;
import java.util.List;

/**
 * What the file of a move says of itself: all but the reports' own data, papers and scans.
 *
 * @param program name and version of the program that made it
 * @param trail in its order
 */
public record HouseData(
    String program,
    Instant madeAt,
    HouseSettings settings,
    List<Entry> reports,
    List<TrailEntry> trail) {
  public HouseData {
    reports = List.copyOf(reports);
    trail = List.copyOf(trail);
  }

  /**
   * A report and where it lies.
   *
   * @param folder name of its folder, without those above
   * @param changed when it was last saved
   * @param versions numbers of its finalised versions
   */
  public record Entry(
      ReportId id,
      String folder,
      Instant changed,
      List<Integer> versions,
      List<Revision> revisions,
      List<ArchiveData.Entry> scans) {
    public Entry {
      versions = List.copyOf(versions);
      revisions = List.copyOf(revisions);
      scans = List.copyOf(scans);
    }
  }
}
