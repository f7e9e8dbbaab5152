package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.REPORT_VERSION;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.store.jooq.tables.records.ReportVersionRecord;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * Versions that were finalised: the rows of the report once more, under a hidden id, and the paper.
 */
final class KeptVersions {
  private KeptVersions() {}

  /** The ids under which copies are kept, which are no reports of their own. */
  static Set<UUID> hidden(DSLContext db) {
    return db.select(REPORT_VERSION.SNAPSHOT_ID)
        .from(REPORT_VERSION)
        .fetchSet(REPORT_VERSION.SNAPSHOT_ID);
  }

  /**
   * Keeps a version; one that is already kept stays as it is.
   *
   * @param report finalised
   * @throws IllegalStateException when a digest is not that of what is kept
   */
  static void keep(DSLContext db, Report report, byte[] paper) {
    if (row(db, report.id(), report.version().number()).isPresent()) {
      return;
    }
    UUID hidden = insert(db, report);
    if (!agrees(db, report, hidden, DigestScheme.latest())
        || !Sha256.of(paper).equals(finalised(report).paperDigest())) {
      throw new IllegalStateException("digests of " + report.id() + " do not agree");
    }
    insert(db, report, hidden, DigestScheme.latest(), paper);
  }

  /**
   * Keeps a version that was finalised elsewhere, perhaps by an earlier program.
   *
   * @return false when a digest is not that of what is kept, by no scheme
   */
  static boolean keepTaken(DSLContext db, Report report, byte[] paper) {
    UUID hidden = insert(db, report);
    boolean samePaper = Sha256.of(paper).equals(finalised(report).paperDigest());
    Optional<DigestScheme> scheme =
        DigestScheme.all().filter(s -> agrees(db, report, hidden, s)).findFirst();
    scheme.ifPresent(s -> insert(db, report, hidden, s, paper));
    return samePaper && scheme.isPresent();
  }

  private static Finalised finalised(Report report) {
    return report.version().finalised().orElseThrow();
  }

  private static UUID insert(DSLContext db, Report report) {
    UUID hidden = UUID.randomUUID();
    RowChanges.between(Optional.empty(), report.withId(new ReportId(hidden))).write(db);
    return hidden;
  }

  private static boolean agrees(DSLContext db, Report report, UUID hidden, DigestScheme scheme) {
    String digest = finalised(report).dataDigest();
    return new RowDigest(scheme).agrees(db, report.id(), hidden, digest);
  }

  private static void insert(
      DSLContext db, Report report, UUID hidden, DigestScheme scheme, byte[] paper) {
    db.executeInsert(
        new ReportVersionRecord(
            report.id().value(), report.version().number(), hidden, scheme.number(), paper));
  }

  /** Which version of a report is kept where, without its paper. */
  static Optional<ReportVersionRecord> row(DSLContext db, ReportId report, int number) {
    return db.select(
            REPORT_VERSION.REPORT_ID,
            REPORT_VERSION.VERSION_NUMBER,
            REPORT_VERSION.SNAPSHOT_ID,
            REPORT_VERSION.DIGEST_SCHEME)
        .from(REPORT_VERSION)
        .where(is(report, number))
        .fetchOptionalInto(REPORT_VERSION);
  }

  /** The version of this number. */
  static Condition is(ReportId report, int number) {
    return REPORT_VERSION
        .REPORT_ID
        .eq(report.value())
        .and(REPORT_VERSION.VERSION_NUMBER.eq(number));
  }
}
