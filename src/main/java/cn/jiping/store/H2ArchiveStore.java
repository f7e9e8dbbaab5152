package cn.jiping.store;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.Revision;
import cn.jiping.service.archive.ArchiveStore;
import cn.jiping.service.archive.ScanFile;
import cn.jiping.service.archive.TakenReport;
import cn.jiping.service.archive.TakenVersion;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Takes reports in from archives, each time in one transaction. The rows are not noted in the
 * journal: what was cut off is taken in once more, from its file.
 */
public final class H2ArchiveStore implements ArchiveStore {
  private final Database database;

  public H2ArchiveStore(Database database) {
    this.database = database;
  }

  @Override
  public void take(List<TakenReport> reports) {
    Map<UUID, String> digests = new HashMap<>();
    reports.forEach(r -> digests.put(r.present().id().value(), KnownDigest.of(r.present())));
    database.take(new Change(digests, ""), db -> reports.forEach(taken -> take(db, taken)));
  }

  @Override
  public void take(TakenVersion version) {
    Report after = version.after();
    Map<UUID, String> digests = Map.of(after.id().value(), KnownDigest.of(after));
    RowChanges changes = RowChanges.between(Optional.of(version.before()), after);
    database.take(
        new Change(digests, ""),
        db -> {
          Instant now = database.clock().instant();
          Revisions.keep(db, version.before(), Revision.Kind.BEFORE, "", now);
          Revisions.noteTime(db, after.id(), database.clock());
          changes.write(db);
          addScans(db, after.id(), version.scans());
        });
  }

  /** A scan may be here already, beside another report. */
  private static void addScans(DSLContext db, ReportId report, List<ScanFile> files) {
    for (ScanFile file : files) {
      Scan scan = file.scan();
      Scan free = H2ScanStore.isKept(db, scan.id()) ? scan.withId(RowId.fresh()) : scan;
      H2ScanStore.insert(db, report, free, file.content().get());
    }
  }

  private void take(DSLContext db, TakenReport taken) {
    Report report = taken.present();
    RowChanges.between(Optional.empty(), report).write(db);
    Revisions.noteTime(db, report.id(), database.clock());
    for (TakenReport.FinalisedVersion version : taken.versions()) {
      if (!KeptVersions.keepTaken(db, version.report(), version.paper())) {
        throw database
            .failures()
            .named("taken.differs", report.year(), version.report().version().number());
      }
    }
    addScans(db, report.id(), taken.scans());
  }
}
