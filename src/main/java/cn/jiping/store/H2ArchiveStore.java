package cn.jiping.store;

import cn.jiping.domain.report.Report;
import cn.jiping.service.archive.ArchiveStore;
import cn.jiping.service.archive.ScanFile;
import cn.jiping.service.archive.TakenReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Takes whole reports in from an archive, in one transaction. */
public final class H2ArchiveStore implements ArchiveStore {
  private final Database database;

  public H2ArchiveStore(Database database) {
    this.database = database;
  }

  @Override
  public void take(List<TakenReport> reports) {
    Map<UUID, String> digests = new HashMap<>();
    StringBuilder rows = new StringBuilder();
    for (TakenReport taken : reports) {
      digests.put(taken.present().id().value(), KnownDigest.of(taken.present()));
      rows.append(changes(taken.present()).text());
    }
    database.write(
        new Change(digests, rows.toString()), db -> reports.forEach(taken -> take(db, taken)));
  }

  private static RowChanges changes(Report report) {
    return RowChanges.between(Optional.empty(), report);
  }

  private void take(DSLContext db, TakenReport taken) {
    Report report = taken.present();
    changes(report).write(db);
    Revisions.noteTime(db, report.id(), database.clock());
    for (TakenReport.FinalisedVersion version : taken.versions()) {
      if (!KeptVersions.keepTaken(db, version.report(), version.paper())) {
        throw database
            .failures()
            .named("taken.differs", report.year(), version.report().version().number());
      }
    }
    for (ScanFile file : taken.scans()) {
      H2ScanStore.insert(db, report.id(), file.scan(), file.content().get());
    }
  }
}
