package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.REPORT;

import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Version;
import cn.jiping.store.jooq.tables.records.ReportRecord;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jooq.Field;

/** The columns of a report's row that say which version it is, both ways. */
final class VersionColumns {
  /** What finalising adds to a report; the digest of its data does not cover it. */
  static final Set<Field<?>> FINALISED =
      Set.of(REPORT.DATA_DIGEST, REPORT.PAPER_DIGEST, REPORT.FINALISED_AT, REPORT.FINALISED_BY);

  private VersionColumns() {}

  /** The row with these columns filled. */
  static ReportRecord fill(ReportRecord row, Version version) {
    Optional<Finalised> finalised = version.finalised();
    return row.setVersionNumber(version.number())
        .setVersionReason(version.reason())
        .setDataDigest(finalised.map(Finalised::dataDigest).orElse(null))
        .setPaperDigest(finalised.map(Finalised::paperDigest).orElse(null))
        .setFinalisedAt(finalised.map(f -> f.at().atOffset(ZoneOffset.UTC)).orElse(null))
        .setFinalisedBy(finalised.map(Finalised::by).orElse(null));
  }

  static Version version(ReportRecord row) {
    Optional<Finalised> finalised =
        Optional.ofNullable(row.getFinalisedAt())
            .map(
                at ->
                    new Finalised(
                        row.getDataDigest(),
                        row.getPaperDigest(),
                        at.toInstant(),
                        row.getFinalisedBy()));
    return new Version(row.getVersionNumber(), row.getVersionReason(), finalised);
  }
}
