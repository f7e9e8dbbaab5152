package cn.jiping.store;

import cn.jiping.service.BackupFile;
import cn.jiping.service.Contents;
import cn.jiping.service.Outlines;
import cn.jiping.service.Rescue;
import cn.jiping.store.key.DataKey;
import cn.jiping.store.key.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The ways on for the data folder whose database is closed. */
public final class FolderRescue implements Rescue {
  private final Path folder;
  private final Optional<DataKey> key;
  private final Outlines outlines;
  private final Clock clock;
  private final StoreFailures failures;

  /**
   * @param dataFolder exists
   * @param key opens the database when it has a password
   * @param outlines those that a report may follow
   */
  public FolderRescue(Path dataFolder, Optional<DataKey> key, Outlines outlines, Clock clock) {
    this.folder = dataFolder.toAbsolutePath();
    this.key = key;
    this.outlines = outlines;
    this.clock = clock;
    this.failures = new StoreFailures(folder);
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
        Optional<String> encrypted = EncryptedHead.id(copy);
        if (encrypted.isPresent()) {
          String name = KeyFile.name(encrypted.get());
          Files.copy(folder.resolve(name), beside.resolve(name));
        }
        try (Database database = Database.open(beside, key, clock)) {
          return Restore.contents(new H2ReportStore(database, outlines));
        }
      } finally {
        Backup.removeAll(beside);
      }
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  @Override
  public List<BackupFile> backups() {
    return BackupFolder.in(folder).list(clock.getZone());
  }

  @Override
  public Contents look(Path backup) {
    try (Restore restore = Restore.of(backup, folder, outlines, clock)) {
      return restore.contents();
    }
  }

  @Override
  public Optional<Path> restore(Path backup) {
    try (Restore restore = Restore.of(backup, folder, outlines, clock)) {
      return restore.putInPlace();
    }
  }

  @Override
  public Path useAsItIs() {
    return new AsideFiles(folder, clock).useAsItIs();
  }

  @Override
  public Optional<Path> startEmpty() {
    return new AsideFiles(folder, clock).startEmpty();
  }
}
