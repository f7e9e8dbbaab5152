package cn.jiping.store;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.Progress;
import cn.jiping.service.Revision;
import cn.jiping.service.house.HouseSettings;
import cn.jiping.service.house.HouseStore;
import cn.jiping.service.house.WholeReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** Takes in what moved here from another computer, in one transaction. */
public final class H2HouseStore implements HouseStore {
  private final Database database;

  public H2HouseStore(Database database) {
    this.database = database;
  }

  /**
   * The rows are not noted in the journal: with the pictures of all reports they would not fit into
   * memory. A move that was cut off is done once more, from its file.
   */
  @Override
  public void moveIn(
      List<WholeReport> reports, Optional<HouseSettings> settings, Progress progress) {
    Map<UUID, String> digests = new HashMap<>();
    reports.forEach(r -> digests.put(r.id().value(), KnownDigest.of(r.present())));
    database.take(
        new Change(digests, ""),
        db -> {
          settings.ifPresent(s -> write(db, s));
          int done = 0;
          for (WholeReport report : reports) {
            moveIn(db, report);
            progress.at(++done, reports.size());
          }
        });
  }

  private static void write(DSLContext db, HouseSettings settings) {
    H2CheckSettings.write(db, settings.off(), settings.tables());
    H2IndicatorSetStore.add(db, settings.indicatorSets());
    H2Outlines.add(db, settings.outlines());
  }

  private void moveIn(DSLContext db, WholeReport whole) {
    ReportId id = whole.id();
    Report present = whole.present();
    RowChanges.between(Optional.empty(), present).write(db);
    for (int number : whole.versions()) {
      if (!KeptVersions.keepTaken(db, whole.version(number), whole.paper(number))) {
        throw database.failures().named("moved.differs", present.year(), number);
      }
    }
    for (Scan scan : whole.scans()) {
      H2ScanStore.insert(db, id, scan, whole.scan(scan.id()));
    }
    for (Revision revision : whole.revisions()) {
      Revisions.keep(db, whole.revision(revision.number()), revision);
    }
    Revisions.noteTime(db, id, whole.changed());
  }
}
