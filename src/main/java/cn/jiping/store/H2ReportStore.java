package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.REPORT;

import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.Outlines;
import cn.jiping.service.ReportStore;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.StoreFailure;
import cn.jiping.store.jooq.tables.records.ReportRecord;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * The reports of one data folder, in its H2 file. Holds one connection; after a failure it is
 * closed and the next call opens the file again, because H2 shuts a database down when the disk is
 * full. Calls from several threads wait for each other. A thread that is interrupted while it
 * writes makes H2 close the file: that counts as such a failure.
 */
public final class H2ReportStore implements ReportStore {
  private final DatabaseFile file;
  private final Outlines outlines;
  private final Clock clock;
  private final StoreFailures failures;

  /** Reports whose last save failed: what the file holds of them has to be looked up. */
  private final Set<ReportId> uncertain = new HashSet<>();

  private Connection connection;
  private boolean closed;

  private H2ReportStore(Path dataFolder, DatabaseFile file, Outlines outlines, Clock clock) {
    this.file = file;
    this.outlines = outlines;
    this.clock = clock;
    this.failures = new StoreFailures(dataFolder.toAbsolutePath());
    this.connection = file.open();
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
    DatabaseFile file = new DatabaseFile(dataFolder, Migrations.shipped(), clock);
    return new H2ReportStore(dataFolder, file, outlines, clock);
  }

  @Override
  public synchronized List<ReportSummary> list() {
    return run(
        db ->
            db.selectFrom(REPORT)
                .orderBy(REPORT.REPORT_YEAR.desc(), REPORT.CHANGED_AT.desc(), REPORT.ID)
                .fetch(H2ReportStore::summary));
  }

  private static ReportSummary summary(ReportRecord r) {
    return new ReportSummary(
        new ReportId(r.getId()),
        r.getReportYear(),
        r.getUnitName(),
        r.getTitle(),
        r.getChangedAt().toInstant());
  }

  @Override
  public synchronized Report load(ReportId id) {
    return run(db -> read(db, id)).orElseThrow(() -> failures.named("missing.report"));
  }

  private Optional<Report> read(DSLContext db, ReportId id) {
    return ReportReader.header(db, id).map(row -> ReportReader.read(db, row, outline(row)));
  }

  private Outline outline(ReportRecord header) {
    String id = header.getOutlineId();
    return outlines.withId(id).orElseThrow(() -> failures.named("unknown.outline", id));
  }

  @Override
  public synchronized void add(Report report) {
    RowChanges changes = RowChanges.between(Optional.empty(), report);
    write(
        report.id(),
        db -> {
          changes.write(db);
          noteTime(db, report.id());
        });
  }

  @Override
  public synchronized void save(Report before, Report after) {
    if (!before.id().equals(after.id())) {
      throw new IllegalArgumentException("two reports: " + before.id() + ", " + after.id());
    }
    Report kept = uncertain.contains(after.id()) ? load(after.id()) : before;
    RowChanges changes = RowChanges.between(Optional.of(kept), after);
    write(
        after.id(),
        db -> {
          noteTime(db, after.id());
          changes.write(db);
        });
  }

  /** Writes in one transaction, and returns when it is on disk for good. */
  private void write(ReportId id, Consumer<DSLContext> work) {
    uncertain.add(id);
    run(
        db -> {
          db.transaction(inside -> work.accept(inside.dsl()));
          return db.execute("checkpoint sync");
        });
    uncertain.remove(id);
  }

  private void noteTime(DSLContext db, ReportId id) {
    int found =
        db.update(REPORT)
            .set(REPORT.CHANGED_AT, OffsetDateTime.now(clock))
            .where(REPORT.ID.eq(id.value()))
            .execute();
    if (found == 0) {
      throw failures.named("missing.report");
    }
  }

  private <T> T run(Function<DSLContext, T> work) {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    if (connection == null) {
      connection = file.open();
    }
    try {
      return work.apply(DSL.using(connection, SQLDialect.H2));
    } catch (DataAccessException e) {
      RuntimeException failure = failures.of(e);
      disconnect(failure);
      throw failure;
    }
  }

  private void disconnect(RuntimeException failure) {
    try {
      connection.close();
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
    connection = null;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (connection == null) {
      return;
    }
    try {
      connection.close();
    } catch (SQLException e) {
      throw failures.of(e);
    }
    connection = null;
  }
}
