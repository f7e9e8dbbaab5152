package cn.jiping.service.collect;

import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.Report;
import cn.jiping.service.Cancelled;
import cn.jiping.service.InputFailure;
import cn.jiping.service.LockedArchive;
import cn.jiping.service.Progress;
import cn.jiping.service.collect.NotCounted.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Reads all archives of a folder, each on the next free thread, and merges them. */
public final class Collector {
  private final ArchiveSource source;
  private final Supplier<Checker> checkers;
  private final ExecutorService workers;
  private final Queue<Checker> idle = new ConcurrentLinkedQueue<>();

  /**
   * @param checkers makes one; so many are made as archives are read at once
   * @param workers on which archives are read
   */
  public Collector(ArchiveSource source, Supplier<Checker> checkers, ExecutorService workers) {
    this.source = source;
    this.checkers = checkers;
    this.workers = workers;
  }

  /** What became of one archive: one of both. */
  private record Outcome(Optional<UnitRow> row, Optional<NotCounted> unread) {}

  /**
   * The merged table. The same archives make the same table, whichever was read first.
   *
   * @param password tried on each archive that has one
   * @param progress in archives; told by one thread at a time
   * @throws InputFailure when there is no such folder
   * @throws Cancelled when the progress, or who waits, says so
   */
  public DistrictTable collect(Path folder, Optional<char[]> password, Progress progress) {
    ArchiveSource.Found found = source.find(folder);
    AtomicInteger done = new AtomicInteger();
    List<Callable<Outcome>> readings = new ArrayList<>();
    for (Path archive : found.archives()) {
      readings.add(
          () -> {
            Outcome outcome = read(archive, nameBelow(folder, archive), password);
            synchronized (done) {
              progress.at(done.incrementAndGet(), found.archives().size());
            }
            return outcome;
          });
    }
    List<UnitRow> rows = new ArrayList<>();
    List<NotCounted> unread = new ArrayList<>(found.unread());
    for (Outcome outcome : all(readings)) {
      outcome.row().ifPresent(rows::add);
      outcome.unread().ifPresent(unread::add);
    }
    return DistrictTable.of(rows, unread);
  }

  /**
   * The name of a file below a folder, with {@code /} between folders on every system; that of the
   * folder itself when it is the archive.
   */
  public static String nameBelow(Path folder, Path file) {
    Path below = folder.relativize(file);
    Path shown = below.toString().isEmpty() ? file.toAbsolutePath().getFileName() : below;
    return shown.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  private Outcome read(Path archive, String name, Optional<char[]> password) {
    try {
      Report report = source.read(archive, password);
      return new Outcome(Optional.of(UnitRow.of(name, report, review(report))), Optional.empty());
    } catch (InputFailure failure) {
      Reason reason = failure instanceof LockedArchive ? Reason.LOCKED : Reason.REFUSED;
      return new Outcome(
          Optional.empty(), Optional.of(NotCounted.unread(name, reason, failure.said())));
    }
  }

  private Review review(Report report) {
    Checker known = idle.poll();
    Checker checker = known == null ? checkers.get() : known;
    Review review = Review.of(checker.findings(report), report.findingNotes());
    idle.add(checker);
    return review;
  }

  private List<Outcome> all(List<Callable<Outcome>> readings) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      for (Future<Outcome> reading : workers.invokeAll(readings)) {
        outcomes.add(reading.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      Cancelled cancelled = new Cancelled();
      cancelled.addSuppressed(e);
      throw cancelled;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
    return outcomes;
  }
}
