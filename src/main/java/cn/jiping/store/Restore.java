package cn.jiping.store;

import cn.jiping.service.Contents;
import cn.jiping.service.Outlines;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.StoreFailure;
import cn.jiping.store.key.DataKey;
import cn.jiping.store.key.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts a backup in the place of a folder's database, which must be closed. The backup is opened
 * beside it first, so that its reports can be shown; the database that was there is kept under
 * another name.
 */
public final class Restore implements AutoCloseable {
  static final String WORK = "jiping-restore-";

  private final Path dataFolder;
  private final Path beside;
  private final Clock clock;
  private final StoreFailures failures;
  private final boolean encrypted;
  private final Contents contents;

  private Restore(Path dataFolder, Path beside, Contents contents, Clock clock) throws IOException {
    this.dataFolder = dataFolder;
    this.beside = beside;
    this.clock = clock;
    this.encrypted = EncryptedHead.id(beside.resolve(DatabaseFile.NAME)).isPresent();
    this.contents = contents;
    this.failures = new StoreFailures(dataFolder);
  }

  /**
   * Opens a backup beside the database.
   *
   * @param dataFolder exists
   * @throws StoreFailure when it is no backup, damaged, of a newer program, or can't be unpacked
   */
  public static Restore of(Path backup, Path dataFolder, Outlines outlines, Clock clock) {
    return of(backup, dataFolder, FolderLock::key, outlines, clock);
  }

  /**
   * As {@link #of(Path, Path, Outlines, Clock)}, of a backup that may have a password.
   *
   * @param opener opens its lock by the password that there was; it may give up
   */
  public static Restore of(
      Path backup,
      Path dataFolder,
      Function<FolderLock, Optional<DataKey>> opener,
      Outlines outlines,
      Clock clock) {
    StoreFailures failures = new StoreFailures(dataFolder.toAbsolutePath());
    if (Files.notExists(backup)) {
      throw failures.named("backup.gone", backup);
    }
    if (!Files.isRegularFile(backup)) {
      throw failures.named("backup.foreign", backup);
    }
    try {
      Path beside = Files.createTempDirectory(dataFolder.toAbsolutePath(), WORK);
      try {
        Backup.unpack(backup, beside);
        Optional<DataKey> key = FolderLock.of(beside).flatMap(opener);
        Contents contents = read(backup, beside, key, outlines, clock);
        return new Restore(dataFolder.toAbsolutePath(), beside, contents, clock);
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
  private static Contents read(
      Path backup, Path beside, Optional<DataKey> key, Outlines outlines, Clock clock) {
    try (Database database = Database.open(beside, key, clock)) {
      return contents(database, outlines);
    } catch (StoreFailure failure) {
      throw StoreFailures.named(failure, "backup.unreadable", backup, failure.getMessage());
    }
  }

  /** Reads every report and scan. */
  static Contents contents(Database database, Outlines outlines) {
    H2ReportStore store = new H2ReportStore(database, outlines);
    return new Contents(
        store.list().stream().map(r -> Contents.Line.of(r, store.load(r.id()))).toList(),
        database.run(ScanRows::damaged));
  }

  /** What is in the backup. */
  public Contents contents() {
    return contents;
  }

  /** Whether the backup opens by the password that there was when it was made. */
  public boolean isEncrypted() {
    return encrypted;
  }

  /** The reports in the backup. */
  public List<ReportSummary> reports() {
    return contents.reports().stream().map(Contents.Line::report).toList();
  }

  /**
   * Puts it in place.
   *
   * @return where the database that was there is now; empty when there was none
   * @throws StoreFailure when a file can't be moved; the database is as it was then
   */
  public Optional<Path> putInPlace() {
    try {
      Path database = beside.resolve(DatabaseFile.NAME);
      Optional<String> encrypted = EncryptedHead.id(database);
      if (encrypted.isPresent() && !hasKey(encrypted.get())) {
        KeyFile.read(beside, encrypted.get()).orElseThrow().write(dataFolder);
      }
      return new AsideFiles(dataFolder, clock).replaceBy(database);
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  /**
   * A key file that is there may have a newer recovery code than the backup's: of one database both
   * have the same key.
   */
  private boolean hasKey(String database) throws IOException {
    try {
      return KeyFile.read(dataFolder, database).isPresent();
    } catch (IllegalArgumentException damaged) {
      return false;
    }
  }

  /**
   * Removes what was unpacked and not put in place. What can't be removed now is when the folder is
   * opened: the restoring is done all the same.
   */
  @Override
  public void close() {
    Backup.removeWork(beside);
  }
}
