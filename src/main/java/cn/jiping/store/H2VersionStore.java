package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.REPORT;
import static cn.jiping.store.jooq.Tables.REPORT_VERSION;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Version;
import cn.jiping.service.Outlines;
import cn.jiping.service.VersionStore;
import cn.jiping.store.jooq.tables.records.ReportVersionRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;

/** The versions that were finalised, in the H2 file. Nothing of them is ever changed or deleted. */
public final class H2VersionStore implements VersionStore {
  private final Database database;
  private final Outlines outlines;
  private final StoreFailures failures;

  /**
   * @param outlines those that a report may follow
   */
  public H2VersionStore(Database database, Outlines outlines) {
    this.database = database;
    this.outlines = outlines;
    this.failures = database.failures();
  }

  @Override
  public List<Version> versions(ReportId report) {
    return database.run(
        db ->
            db.select(REPORT.fields())
                .from(REPORT_VERSION)
                .join(REPORT)
                .on(REPORT.ID.eq(REPORT_VERSION.SNAPSHOT_ID))
                .where(REPORT_VERSION.REPORT_ID.eq(report.value()))
                .orderBy(REPORT_VERSION.VERSION_NUMBER)
                .fetch(row -> VersionColumns.version(row.into(REPORT))));
  }

  @Override
  public Report load(ReportId report, int number) {
    return database.run(db -> read(db, report, kept(db, report, number)));
  }

  private Report read(DSLContext db, ReportId report, ReportVersionRecord kept) {
    return ReportReader.read(db, kept.getSnapshotId(), outlines, failures)
        .orElseThrow(() -> failures.named("missing.version", kept.getVersionNumber()))
        .withId(report);
  }

  private ReportVersionRecord kept(DSLContext db, ReportId report, int number) {
    return KeptVersions.row(db, report, number)
        .orElseThrow(() -> failures.named("missing.version", number));
  }

  @Override
  public byte[] paper(ReportId report, int number) {
    return database.run(db -> paper(db, report, number));
  }

  private byte[] paper(DSLContext db, ReportId report, int number) {
    return db.select(REPORT_VERSION.PAPER)
        .from(REPORT_VERSION)
        .where(KeptVersions.is(report, number))
        .fetchOptional(REPORT_VERSION.PAPER)
        .orElseThrow(() -> failures.named("missing.version", number));
  }

  @Override
  public String digest(Report report) {
    return new RowDigests().of(report);
  }

  @Override
  public Agreement verify(ReportId report, int number) {
    return database.run(
        db -> {
          ReportVersionRecord kept = kept(db, report, number);
          Optional<Finalised> finalised = finalised(db, kept);
          RowDigest scheme = new RowDigest(DigestScheme.numbered(kept.getDigestScheme()));
          String data = finalised.map(Finalised::dataDigest).orElse("");
          boolean same =
              !isPresent(db, report, number) || scheme.agrees(db, report, report.value(), data);
          String paper = Sha256.of(paper(db, report, number));
          return new Agreement(
              same && scheme.agrees(db, report, kept.getSnapshotId(), data),
              finalised.filter(f -> paper.equals(f.paperDigest())).isPresent());
        });
  }

  /** The report as it is open is this version, finalised: its rows must say the same. */
  private static boolean isPresent(DSLContext db, ReportId report, int number) {
    return db.selectFrom(REPORT)
        .where(REPORT.ID.eq(report.value()))
        .fetchOptional(VersionColumns::version)
        .filter(v -> v.number() == number && v.isFinalised())
        .isPresent();
  }

  private static Optional<Finalised> finalised(DSLContext db, ReportVersionRecord kept) {
    return db.selectFrom(REPORT)
        .where(REPORT.ID.eq(kept.getSnapshotId()))
        .fetchOptional(VersionColumns::version)
        .flatMap(Version::finalised);
  }
}
