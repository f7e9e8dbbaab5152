package cn.jiping.service.archive;

import cn.jiping.service.ReportSummary;
import java.util.List;
import java.util.Optional;

/**
 * How an archive stands to what is here.
 *
 * @param same the report that it is of, when it is here
 * @param sameVersion whether its version is here, finalised, with the same paper
 * @param sameYear other reports of the same unit and year that are here
 */
public record Standing(
    Optional<ReportSummary> same, boolean sameVersion, List<ReportSummary> sameYear) {
  public Standing {
    sameYear = List.copyOf(sameYear);
  }
}
