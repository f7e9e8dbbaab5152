package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.REPORT;
import static cn.jiping.store.jooq.Tables.REVISION;
import static cn.jiping.store.jooq.Tables.REVISION_PICTURE;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.Revision;
import cn.jiping.service.Revision.Kind;
import cn.jiping.store.jooq.tables.records.RevisionRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Writes revisions of reports. */
final class Revisions {
  private Revisions() {}

  /**
   * Keeps a report as it was at the end of the day on which it was last saved, unless that is
   * today.
   *
   * @param report as it is kept
   */
  static void keepDay(DSLContext db, Report report, Clock clock) {
    db.select(REPORT.CHANGED_AT)
        .from(REPORT)
        .where(REPORT.ID.eq(report.id().value()))
        .fetchOptional(REPORT.CHANGED_AT)
        .map(OffsetDateTime::toInstant)
        .filter(at -> day(at, clock).isBefore(LocalDate.now(clock)))
        .ifPresent(at -> keep(db, report, Kind.DAY, "", at));
  }

  /**
   * Notes that a report was changed now.
   *
   * @return how many reports of that id there are, 0 or 1
   */
  static int noteTime(DSLContext db, ReportId report, Clock clock) {
    return db.update(REPORT)
        .set(REPORT.CHANGED_AT, OffsetDateTime.now(clock))
        .where(REPORT.ID.eq(report.value()))
        .execute();
  }

  /** Notes when a report was last changed, elsewhere. */
  static void noteTime(DSLContext db, ReportId report, Instant at) {
    db.update(REPORT)
        .set(REPORT.CHANGED_AT, at.atOffset(ZoneOffset.UTC))
        .where(REPORT.ID.eq(report.value()))
        .execute();
  }

  private static LocalDate day(Instant at, Clock clock) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  static void keep(DSLContext db, Report report, Kind kind, String name, Instant at) {
    keep(db, report, new Revision(next(db, report), kind, name, at));
  }

  /** Keeps a report as it was at a revision, which has its number already. */
  static void keep(DSLContext db, Report report, Revision revision) {
    RevisionText text = RevisionText.of(report);
    text.pictures()
        .forEach(
            (digest, bytes) ->
                db.insertInto(REVISION_PICTURE)
                    .set(REVISION_PICTURE.DIGEST, digest)
                    .set(REVISION_PICTURE.CONTENT, bytes)
                    .onDuplicateKeyIgnore()
                    .execute());
    db.executeInsert(
        new RevisionRecord()
            .setReportId(report.id().value())
            .setNumber(revision.number())
            .setKind(revision.kind().name())
            .setName(revision.name())
            .setKeptAt(revision.at().atOffset(ZoneOffset.UTC))
            .setDigest(KnownDigest.of(report))
            .setContent(text.packed()));
  }

  private static int next(DSLContext db, Report report) {
    return db.select(DSL.coalesce(DSL.max(REVISION.NUMBER), 0))
            .from(REVISION)
            .where(REVISION.REPORT_ID.eq(report.id().value()))
            .fetchSingle()
            .value1()
        + 1;
  }
}
