package cn.jiping.service;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Version;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the versions of a report that were finalised; {@link ReportStore#finalise} keeps them. Used
 * by one thread at a time; every method may throw {@link StoreFailure}, also when there is no such
 * version.
 */
public interface VersionStore {
  /** The versions that were finalised, the first one first. */
  List<Version> versions(ReportId report);

  /**
   * Numbers of versions that were finalised and are not kept any more: the file was tampered with.
   *
   * @param kept what {@link #versions} has
   * @param last the latest version that was finalised and saved
   */
  static List<Integer> missing(List<Version> kept, int last) {
    Set<Integer> numbers = kept.stream().map(Version::number).collect(Collectors.toSet());
    return IntStream.rangeClosed(1, last).filter(n -> !numbers.contains(n)).boxed().toList();
  }

  /** The report as it was finalised. */
  Report load(ReportId report, int number);

  /** The PDF as it was finalised. */
  byte[] paper(ReportId report, int number);

  /** The digest that the data of this report has when it is kept, in hexadecimal digits. */
  String digest(Report report);

  /** Whether what is kept is still what was finalised. */
  Agreement verify(ReportId report, int number);

  /**
   * Whether a version agrees with its digests.
   *
   * @param data whether its data does
   * @param paper whether its PDF does
   */
  record Agreement(boolean data, boolean paper) {
    /** Nothing was damaged or changed. */
    public boolean holds() {
      return data && paper;
    }
  }
}
