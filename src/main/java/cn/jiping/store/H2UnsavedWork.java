package cn.jiping.store;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Version;
import cn.jiping.service.Outlines;
import cn.jiping.service.Unsaved;
import cn.jiping.service.UnsavedWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;

/** What the {@link Ledger} says the H2 file lacks. */
public final class H2UnsavedWork implements UnsavedWork {
  private static final Logger LOG = Logger.getLogger(H2UnsavedWork.class.getName());

  private final Database database;
  private final Outlines outlines;

  /**
   * @param outlines those that a report may follow
   */
  public H2UnsavedWork(Database database, Outlines outlines) {
    this.database = database;
    this.outlines = outlines;
  }

  @Override
  public List<Unsaved> list() {
    Map<UUID, Instant> times = new LinkedHashMap<>();
    for (JournalEntry entry : database.ledger().lacking()) {
      entry.change().digests().keySet().forEach(id -> times.put(id, entry.at()));
    }
    Map<UUID, Report> kept = database.run(db -> read(db, times.keySet()));
    Map<UUID, Report> typed = database.run(db -> Trial.of(db, this::typed));
    List<Unsaved> found = new ArrayList<>();
    times.forEach(
        (id, at) -> {
          Optional<Report> before = Optional.ofNullable(kept.get(id));
          Optional.ofNullable(typed.get(id))
              .map(report -> open(before, report))
              .filter(report -> !before.equals(Optional.of(report)))
              .ifPresent(report -> found.add(new Unsaved(at, before, report)));
        });
    return found;
  }

  /** Finalising is not taken over, for the paper is not in the journal. */
  private static Report open(Optional<Report> kept, Report typed) {
    Version version = typed.version();
    boolean sameNumber = kept.filter(k -> k.version().number() == version.number()).isPresent();
    return typed.withVersion(
        sameNumber
            ? kept.get().version()
            : new Version(version.number(), version.reason(), Optional.empty()));
  }

  /** The reports as they would be, had the writes happened. */
  private Map<UUID, Report> typed(DSLContext trial) {
    Map<UUID, Report> reports = new HashMap<>();
    List<JournalEntry> lacking = database.ledger().lacking();
    lacking.forEach(entry -> write(trial, entry));
    lacking.forEach(e -> reports.putAll(read(trial, e.change().digests().keySet())));
    return reports;
  }

  /** A write that builds on one which is not in the journal any more can't be done again. */
  private static void write(DSLContext db, JournalEntry entry) {
    try {
      db.transaction(inside -> RowText.write(inside.dsl(), entry.change().rows()));
    } catch (IntegrityConstraintViolationException e) {
      LOG.log(Level.WARNING, "journal entry of generation " + entry.generation() + " left out", e);
    }
  }

  private Map<UUID, Report> read(DSLContext db, Set<UUID> ids) {
    Map<UUID, Report> reports = new HashMap<>();
    for (UUID id : ids) {
      ReportReader.read(db, id, outlines, database.failures())
          .ifPresent(report -> reports.put(id, report));
    }
    return reports;
  }

  @Override
  public void decide(Set<ReportId> taken) {
    Map<UUID, String> digests = new HashMap<>();
    List<RowChanges> changes = new ArrayList<>();
    StringBuilder rows = new StringBuilder();
    for (Unsaved unsaved : list()) {
      if (taken.contains(unsaved.id())) {
        RowChanges change = RowChanges.between(unsaved.kept(), unsaved.typed());
        changes.add(change);
        rows.append(change.text());
        digests.put(unsaved.id().value(), KnownDigest.of(unsaved.typed()));
      }
    }
    database.decide(
        new Change(digests, rows.toString()), db -> changes.forEach(change -> change.write(db)));
  }
}
