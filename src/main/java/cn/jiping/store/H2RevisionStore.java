package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.REVISION;
import static cn.jiping.store.jooq.Tables.REVISION_PICTURE;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.Outlines;
import cn.jiping.service.Revision;
import cn.jiping.service.Revision.Kind;
import cn.jiping.service.RevisionStore;
import cn.jiping.service.StoreFailure;
import cn.jiping.store.jooq.tables.records.RevisionRecord;
import java.io.IOException;
import java.util.List;
import org.jooq.DSLContext;

/** How reports were earlier, in the H2 file. Nothing of it is ever changed. */
public final class H2RevisionStore implements RevisionStore {
  private final Database database;
  private final Outlines outlines;
  private final StoreFailures failures;

  /**
   * @param outlines those that a report may follow
   */
  public H2RevisionStore(Database database, Outlines outlines) {
    this.database = database;
    this.outlines = outlines;
    this.failures = database.failures();
  }

  @Override
  public List<Revision> list(ReportId report) {
    return database.run(
        db ->
            db.select(REVISION.NUMBER, REVISION.KIND, REVISION.NAME, REVISION.KEPT_AT)
                .from(REVISION)
                .where(REVISION.REPORT_ID.eq(report.value()))
                .orderBy(REVISION.NUMBER.desc())
                .fetch(
                    r ->
                        new Revision(
                            r.value1(),
                            Kind.valueOf(r.value2()),
                            r.value3(),
                            r.value4().toInstant())));
  }

  @Override
  public Report load(ReportId report, int number) {
    RevisionRecord kept =
        database
            .run(
                db ->
                    db.selectFrom(REVISION)
                        .where(REVISION.REPORT_ID.eq(report.value()))
                        .and(REVISION.NUMBER.eq(number))
                        .fetchOptional())
            .orElseThrow(() -> failures.named("missing.revision"));
    try {
      String rows = RevisionText.unpacked(kept.getContent());
      Report loaded = database.run(db -> Trial.of(db, trial -> read(trial, rows))).withId(report);
      if (KnownDigest.agrees(kept.getDigest(), loaded)) {
        return loaded;
      }
      throw failures.named("revision.damaged");
    } catch (IOException | IllegalArgumentException e) {
      throw StoreFailures.named(e, "revision.damaged");
    }
  }

  private Report read(DSLContext db, String rows) {
    RowText.insert(db, rows, digest -> picture(db, digest));
    return ReportReader.read(db, RevisionText.NOBODY, outlines, failures)
        .orElseThrow(() -> failures.named("revision.damaged"));
  }

  private byte[] picture(DSLContext db, String digest) {
    return db.select(REVISION_PICTURE.CONTENT)
        .from(REVISION_PICTURE)
        .where(REVISION_PICTURE.DIGEST.eq(digest))
        .fetchOptional(REVISION_PICTURE.CONTENT)
        .orElseThrow(() -> failures.named("revision.damaged"));
  }

  /**
   * @throws StoreFailure when it can't be written
   */
  @Override
  public void keep(Report report, Kind kind, String name) {
    database.write(
        Change.NO_REPORT, db -> Revisions.keep(db, report, kind, name, database.clock().instant()));
  }
}
