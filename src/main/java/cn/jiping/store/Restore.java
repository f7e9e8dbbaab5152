package cn.jiping.store;

import cn.jiping.service.Outlines;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.StoreFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Puts a backup in the place of a folder's database, which must be closed. The backup is opened
 * beside it first, so that its reports can be shown; the database that was there is kept under
 * another name.
 */
public final class Restore implements AutoCloseable {
  private final Path dataFolder;
  private final Path beside;
  private final Clock clock;
  private final StoreFailures failures;
  private final List<ReportSummary> reports;

  private Restore(Path dataFolder, Path beside, List<ReportSummary> reports, Clock clock) {
    this.dataFolder = dataFolder;
    this.beside = beside;
    this.clock = clock;
    this.reports = reports;
    this.failures = new StoreFailures(dataFolder);
  }

  /**
   * Opens a backup beside the database.
   *
   * @param dataFolder exists
   * @throws StoreFailure when it is no backup, damaged, of a newer program, or can't be unpacked
   */
  public static Restore of(Path backup, Path dataFolder, Outlines outlines, Clock clock) {
    StoreFailures failures = new StoreFailures(dataFolder.toAbsolutePath());
    if (!Files.isRegularFile(backup)) {
      throw failures.named("backup.foreign", backup);
    }
    try {
      Path beside = Files.createTempDirectory(dataFolder.toAbsolutePath(), "jiping-restore-");
      try {
        Backup.unpack(backup, beside);
        List<ReportSummary> reports = read(backup, beside, outlines, clock);
        return new Restore(dataFolder.toAbsolutePath(), beside, reports, clock);
      } catch (RuntimeException | IOException e) {
        Backup.removeAll(beside);
        throw e;
      }
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  /**
   * Reads every report; what is wrong is said of the backup, not of the folder it was laid into.
   */
  private static List<ReportSummary> read(
      Path backup, Path beside, Outlines outlines, Clock clock) {
    try (H2ReportStore store = H2ReportStore.open(beside, outlines, clock)) {
      List<ReportSummary> reports = store.list();
      reports.forEach(r -> store.load(r.id()));
      return reports;
    } catch (StoreFailure failure) {
      throw StoreFailures.named(failure, "backup.unreadable", backup, failure.getMessage());
    }
  }

  /** The reports in the backup. */
  public List<ReportSummary> reports() {
    return reports;
  }

  /**
   * Puts it in place.
   *
   * @return where the database that was there is now; empty when there was none
   * @throws StoreFailure when a file can't be moved; the database is as it was then
   */
  public Optional<Path> putInPlace() {
    try {
      return new FileRescue(dataFolder, clock).replaceBy(beside.resolve("jiping.mv.db"));
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  /** Removes what was unpacked and not put in place. */
  @Override
  public void close() {
    try {
      Backup.removeAll(beside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
