package cn.jiping.store;

import cn.jiping.service.BackupFile;
import cn.jiping.service.Contents;
import cn.jiping.service.Outlines;
import cn.jiping.service.Rescue;
import cn.jiping.service.StoreFailure;
import cn.jiping.store.key.DataKey;
import cn.jiping.store.key.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The ways on for the data folder whose database is closed. */
public final class FolderRescue implements Rescue {
  private static final Logger LOG = Logger.getLogger(FolderRescue.class.getName());

  private final Path folder;
  private final Optional<DataKey> key;
  private final Outlines outlines;
  private final Clock clock;
  private final StoreFailures failures;
  private final Optional<String> encrypted;

  /** Those of backups that the key doesn't open, by their database. */
  private final Map<String, FolderLock> locks = new HashMap<>();

  /**
   * @param dataFolder exists
   * @param key opens the database when it has a password
   * @param outlines those that a report may follow
   * @throws StoreFailure when the folder can't be read
   */
  public FolderRescue(Path dataFolder, Optional<DataKey> key, Outlines outlines, Clock clock) {
    this.folder = dataFolder.toAbsolutePath();
    this.key = key;
    this.outlines = outlines;
    this.clock = clock;
    this.failures = new StoreFailures(folder);
    this.encrypted = encrypted();
  }

  private Optional<String> encrypted() {
    try {
      return EncryptedHead.id(folder.resolve(DatabaseFile.NAME));
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  /** What opens the database that is in the folder now, as far as it is known. */
  public Optional<DataKey> key() {
    return encrypted().flatMap(this::key);
  }

  private Optional<DataKey> key(String database) {
    return encrypted
        .filter(database::equals)
        .flatMap(same -> key)
        .or(() -> Optional.ofNullable(locks.get(database)).flatMap(FolderLock::key));
  }

  private Optional<DataKey> open(FolderLock lock) {
    Optional<DataKey> known = key(lock.database());
    if (known.isEmpty()) {
      locks.put(lock.database(), lock);
      throw failures.locked(lock);
    }
    return known;
  }

  /**
   * Reads a copy: the file itself is not touched, and the copy is not compared with what is known.
   */
  @Override
  public Contents present() {
    try {
      Path beside = Files.createTempDirectory(folder, Restore.WORK);
      try {
        Path copy = beside.resolve(DatabaseFile.NAME);
        Files.copy(folder.resolve(DatabaseFile.NAME), copy);
        if (encrypted.isPresent()) {
          String name = KeyFile.name(encrypted.get());
          Files.copy(folder.resolve(name), beside.resolve(name));
        }
        try (Database database = Database.open(beside, key, clock)) {
          return Restore.contents(database, outlines);
        }
      } catch (StoreFailure failure) {
        throw failures.elsewhere(failure, beside);
      } finally {
        Backup.removeWork(beside);
      }
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  @Override
  public List<BackupFile> backups() {
    return BackupFolder.in(folder).list(clock.getZone());
  }

  /** A stick may be in another computer by now. */
  @Override
  public List<BackupFile> outside() {
    try {
      return new PreferencesFile(folder)
          .load()
          .secondFolder()
          .map(second -> new BackupFolder(second).list(clock.getZone()))
          .orElse(List.of());
    } catch (StoreFailure failure) {
      LOG.log(Level.WARNING, "second folder not read", failure);
      return List.of();
    }
  }

  @Override
  public BackupFile file(Path backup) {
    try {
      return new BackupFile(
          backup, Files.getLastModifiedTime(backup).toInstant(), Files.size(backup));
    } catch (IOException e) {
      throw new StoreFailures(backup).of(e);
    }
  }

  @Override
  public Contents look(Path backup) {
    try (Restore restore = Restore.of(backup, folder, this::open, outlines, clock)) {
      return restore.contents();
    }
  }

  @Override
  public boolean isEncrypted() {
    return encrypted().isPresent();
  }

  @Override
  public Optional<Path> restore(Path backup) {
    try (Restore restore = Restore.of(backup, folder, this::open, outlines, clock)) {
      return restore.putInPlace();
    }
  }

  @Override
  public Path useAsItIs() {
    return new AsideFiles(folder, key, clock).useAsItIs();
  }

  @Override
  public Optional<Path> startEmpty() {
    return new AsideFiles(folder, key, clock).startEmpty();
  }
}
