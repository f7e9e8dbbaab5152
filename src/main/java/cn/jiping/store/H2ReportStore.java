package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.REPORT;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.DataDoubt.Kind;
import cn.jiping.service.Outlines;
import cn.jiping.service.ReportStore;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.StoreFailure;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ResultQuery;
import org.jooq.exception.DataAccessException;

/** The reports of a data folder, in its H2 file. Thread-safe: one call at a time. */
public final class H2ReportStore implements ReportStore {
  /** What a list shows, in this order: all of it stands in an index (V005). */
  private static final List<Field<?>> LISTED =
      List.of(
          REPORT.ID,
          REPORT.REPORT_YEAR,
          REPORT.UNIT_NAME,
          REPORT.TITLE,
          REPORT.CHANGED_AT,
          REPORT.VERSION_NUMBER,
          REPORT.FINALISED_AT);

  private final Database database;
  private final Outlines outlines;
  private final StoreFailures failures;

  /**
   * The report that was read or written last, as the file holds it. A save that says it was another
   * before has to look up what it was: else the differences that it writes would be wrong.
   */
  private Optional<Report> last = Optional.empty();

  /**
   * @param database closed with this store
   * @param outlines those that a report may follow
   */
  public H2ReportStore(Database database, Outlines outlines) {
    this.database = database;
    this.outlines = outlines;
    this.failures = database.failures();
  }

  /**
   * Opens the reports of a folder, at first use with none in it.
   *
   * @param dataFolder exists
   * @param outlines those that a report may follow
   * @param clock says when a report was saved
   * @throws StoreFailure when the file is in use, damaged, of a newer program, or the folder can't
   *     be used
   */
  public static H2ReportStore open(Path dataFolder, Outlines outlines, Clock clock) {
    return new H2ReportStore(Database.open(dataFolder, clock), outlines);
  }

  @Override
  public synchronized List<ReportSummary> list() {
    return database.run(
        db -> {
          Set<UUID> hidden = KeptVersions.hidden(db);
          ResultQuery<?> all =
              db.select(LISTED)
                  .from(REPORT)
                  .orderBy(REPORT.REPORT_YEAR.desc(), REPORT.CHANGED_AT.desc(), REPORT.ID);
          List<ReportSummary> found = new ArrayList<>();
          try (ResultSet rows = all.fetchResultSet()) {
            while (rows.next()) {
              if (!hidden.contains(rows.getObject(1, UUID.class))) {
                found.add(summary(rows));
              }
            }
          } catch (SQLException e) {
            throw new DataAccessException("list", e);
          }
          return found;
        });
  }

  /** Without a record for each: there may be thousands. */
  private static ReportSummary summary(ResultSet row) throws SQLException {
    return new ReportSummary(
        new ReportId(row.getObject(1, UUID.class)),
        row.getInt(2),
        row.getString(3),
        row.getString(4),
        row.getObject(5, OffsetDateTime.class).toInstant(),
        row.getInt(6),
        row.getObject(7) != null);
  }

  @Override
  public synchronized Report load(ReportId id) {
    Report report = known(id);
    last = Optional.of(report);
    return report;
  }

  /** Without the whole report: it is asked for each time the list is shown. */
  @Override
  public String outlineId(ReportId id) {
    return database
        .run(
            db ->
                db.select(REPORT.OUTLINE_ID)
                    .from(REPORT)
                    .where(REPORT.ID.eq(id.value()))
                    .fetchOptional(REPORT.OUTLINE_ID))
        .orElseThrow(() -> failures.named("missing.report"));
  }

  /** What was kept is what the program remembers of it. */
  private Report known(ReportId id) {
    Report report = readable(id);
    database
        .ledger()
        .digest(id)
        .filter(known -> !KnownDigest.agrees(known, report))
        .ifPresent(
            known -> {
              throw failures.doubt(id, report.year());
            });
    return report;
  }

  /** What was kept can be read: what can't is not what was kept. */
  private Report readable(ReportId id) {
    try {
      return read(id);
    } catch (StoreFailure failure) {
      throw failure;
    } catch (IllegalArgumentException | DataAccessException damage) {
      throw failures.doubt(Kind.DAMAGED, damage, database.folder());
    }
  }

  @Override
  public synchronized void accept(ReportId id) {
    database.keepCopy();
    String found = KnownDigest.of(readable(id));
    database.write(new Change(Map.of(id.value(), found), ""), db -> {});
  }

  private Report read(ReportId id) {
    return database
        .run(db -> ReportReader.read(db, id.value(), outlines, failures))
        .orElseThrow(() -> failures.named("missing.report"));
  }

  @Override
  public synchronized void add(Report report) {
    RowChanges changes = RowChanges.between(Optional.empty(), report);
    write(
        report,
        changes,
        db -> {
          changes.write(db);
          noteTime(db, report.id());
        });
  }

  @Override
  public synchronized void save(Report before, Report after) {
    save(before, after, db -> {});
  }

  @Override
  public synchronized void finalise(Report before, Report after, byte[] paper) {
    save(before, after, db -> KeptVersions.keep(db, after, paper));
  }

  private void save(Report before, Report after, Consumer<DSLContext> more) {
    if (!before.id().equals(after.id())) {
      throw new IllegalArgumentException("two reports: " + before.id() + ", " + after.id());
    }
    Report kept = last.filter(before::equals).orElseGet(() -> known(after.id()));
    RowChanges changes = RowChanges.between(Optional.of(kept), after);
    write(
        after,
        changes,
        db -> {
          Revisions.keepDay(db, kept, database.clock());
          noteTime(db, after.id());
          changes.write(db);
          more.accept(db);
        });
  }

  private void write(Report after, RowChanges changes, Consumer<DSLContext> work) {
    last = Optional.empty(); // after a failure it may be either
    Map<UUID, String> digests = Map.of(after.id().value(), KnownDigest.of(after));
    database.write(new Change(digests, changes.text()), work);
    last = Optional.of(after);
  }

  private void noteTime(DSLContext db, ReportId id) {
    if (Revisions.noteTime(db, id, database.clock()) == 0) {
      throw failures.named("missing.report");
    }
  }

  @Override
  public synchronized void close() {
    database.close();
  }
}
