package cn.jiping.store;

import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Version;
import cn.jiping.service.Outlines;
import cn.jiping.service.Revision.Kind;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.Unsaved;
import cn.jiping.service.UnsavedWork;
import java.time.DateTimeException;
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
import org.jooq.exception.DataAccessException;

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

  /**
   * Lets the next write go ahead when there is nothing to ask: when all that is lacking would leave
   * the reports as they are.
   */
  public void settle() {
    if (database.ledger().isUndecided() && list().isEmpty() && incomplete().isEmpty()) {
      database.ledger().settle();
    }
  }

  @Override
  public List<Unsaved> list() {
    Map<UUID, Instant> times = new LinkedHashMap<>();
    for (JournalEntry entry : database.ledger().lacking()) {
      entry.change().digests().keySet().forEach(id -> times.put(id, entry.at()));
    }
    Map<UUID, Report> kept = database.run(db -> read(db, times.keySet()));
    Map<UUID, Report> typed = replayed().reports();
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

  @Override
  public Optional<StoreFailure> incomplete() {
    List<Exception> left = replayed().left();
    left.forEach(e -> LOG.log(Level.WARNING, "journal entry left out", e));
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            database.failures().named("journal.incomplete", left.size(), database.folder()));
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

  /**
   * What the lacking writes make.
   *
   * @param reports as they would be, had the writes happened
   * @param left why writes can't be done again
   */
  private record Replay(Map<UUID, Report> reports, List<Exception> left) {}

  private Replay replayed() {
    if (database.ledger().lacking().isEmpty()) {
      return new Replay(Map.of(), List.of());
    }
    return database.run(db -> Trial.of(db, this::replay));
  }

  private Replay replay(DSLContext trial) {
    List<JournalEntry> lacking = database.ledger().lacking();
    List<Exception> left = new ArrayList<>();
    lacking.forEach(entry -> write(trial, entry).ifPresent(left::add));
    Map<UUID, String> digests = new HashMap<>();
    lacking.forEach(entry -> digests.putAll(entry.change().digests()));
    Map<UUID, Report> reports = read(trial, digests.keySet());
    if (left.isEmpty()) {
      digests.forEach(
          (id, digest) -> {
            if (!isRight(reports.get(id), digest)) {
              left.add(new IllegalArgumentException("not as it was typed: " + id));
            }
          });
    }
    return new Replay(reports, left);
  }

  private static boolean isRight(Report report, String digest) {
    return digest.equals(Change.UNKNOWN) || report != null && KnownDigest.agrees(digest, report);
  }

  /**
   * A write that builds on one which is not in the journal any more can't be done again.
   *
   * @return why it couldn't
   */
  private static Optional<Exception> write(DSLContext db, JournalEntry entry) {
    try {
      db.transaction(inside -> RowText.write(inside.dsl(), entry.change().rows()));
      return Optional.empty();
    } catch (DataAccessException | IllegalArgumentException | DateTimeException e) {
      return Optional.of(e);
    }
  }

  /** Those that can be read. */
  private Map<UUID, Report> read(DSLContext db, Set<UUID> ids) {
    Map<UUID, Report> reports = new HashMap<>();
    for (UUID id : ids) {
      try {
        ReportReader.read(db, id, outlines, database.failures())
            .ifPresent(report -> reports.put(id, report));
      } catch (StoreFailure | IllegalArgumentException e) {
        LOG.log(Level.WARNING, "report not read", e);
      }
    }
    return reports;
  }

  @Override
  public void decide(Set<ReportId> taken) {
    if (database.ledger().lacking().isEmpty()) {
      return;
    }
    if (taken.isEmpty()) {
      database.ledger().settle(); // when this write fails, the next one decides
    }
    List<Unsaved> chosen =
        taken.isEmpty()
            ? List.of()
            : list().stream().filter(unsaved -> taken.contains(unsaved.id())).toList();
    Map<UUID, String> digests = new HashMap<>();
    List<RowChanges> changes = new ArrayList<>();
    StringBuilder rows = new StringBuilder();
    for (Unsaved unsaved : chosen) {
      RowChanges change = RowChanges.between(unsaved.kept(), unsaved.typed());
      changes.add(change);
      rows.append(change.text());
      digests.put(unsaved.id().value(), KnownDigest.of(unsaved.typed()));
    }
    database.decide(
        new Change(digests, rows.toString()),
        db -> {
          chosen.forEach(unsaved -> keepBefore(db, unsaved));
          changes.forEach(change -> change.write(db));
          chosen.forEach(unsaved -> Revisions.noteTime(db, unsaved.id(), database.clock()));
        });
  }

  /** As it was in the database, for going back to it. */
  private void keepBefore(DSLContext db, Unsaved unsaved) {
    unsaved
        .kept()
        .ifPresent(kept -> Revisions.keep(db, kept, Kind.BEFORE, "", database.clock().instant()));
  }
}
