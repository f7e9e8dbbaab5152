package cn.jiping.store;

import cn.jiping.service.BackupFile;
import cn.jiping.service.Backups;
import cn.jiping.service.Contents;
import cn.jiping.service.Outlines;
import cn.jiping.service.Preferences;
import cn.jiping.service.PreferencesStore;
import cn.jiping.service.StoreFailure;
import cn.jiping.store.key.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The copies of an open database. */
public final class FolderBackups implements Backups {
  private static final Logger LOG = Logger.getLogger(FolderBackups.class.getName());

  /** A copy after each step is enough if it is not made more often than this. */
  private static final Duration PAUSE = Duration.ofMinutes(5);

  /** So long a second folder may keep others waiting. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration WEEK = Duration.ofDays(7);

  private final Database database;
  private final Path dataFolder;
  private final PreferencesStore preferences;
  private final Outlines outlines;
  private final Clock clock;

  /** When this program made a copy last. */
  private Instant copiedAt = Instant.MIN;

  /** Held while something reaches into the second folder. */
  private final Lock outside = new ReentrantLock();

  /**
   * @param dataFolder that of the database
   * @param preferences name the second folder, and remember when a copy was laid outside
   * @param outlines those that a report may follow
   */
  public FolderBackups(
      Database database,
      Path dataFolder,
      PreferencesStore preferences,
      Outlines outlines,
      Clock clock) {
    this.database = database;
    this.dataFolder = dataFolder;
    this.preferences = preferences;
    this.outlines = outlines;
    this.clock = clock;
  }

  private BackupFolder own() {
    return BackupFolder.in(dataFolder);
  }

  private Optional<BackupFolder> second() {
    return preferences.load().secondFolder().map(BackupFolder::new);
  }

  @Override
  public List<BackupFile> list() {
    List<BackupFile> all = new ArrayList<>(own().list(clock.getZone()));
    second().ifPresent(folder -> all.addAll(reachable(folder)));
    all.sort(Comparator.comparing(BackupFile::at).reversed());
    return all;
  }

  /** A stick may be in another computer by now, and one that does not answer is asked once. */
  private List<BackupFile> reachable(BackupFolder folder) {
    if (!lockOutside()) {
      return List.of();
    }
    try {
      return folder.list(clock.getZone());
    } catch (StoreFailure failure) {
      LOG.log(Level.WARNING, "second folder not read", failure);
      return List.of();
    } finally {
      outside.unlock();
    }
  }

  /** Whether nothing else reaches there now; what does may only be listing it. */
  private boolean lockOutside() {
    try {
      return outside.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public Path make() {
    Path made = own().add(database);
    copiedAt = clock.instant();
    forgetFailure();
    return made;
  }

  /** That this can't be written is nothing against the copy. */
  private void forgetFailure() {
    try {
      preferences.change(p -> p.withBackupFailed(Optional.empty()));
    } catch (StoreFailure failure) {
      LOG.log(Level.WARNING, "settings not written", failure);
    }
  }

  @Override
  public Optional<Path> makeIfChanged() {
    long copied = own().latest(database).orElse(0L); // an empty one is no loss
    return database.generation() == copied ? Optional.empty() : Optional.of(make());
  }

  @Override
  public Optional<Path> makeIfDue() {
    boolean recent = copiedAt.isAfter(clock.instant().minus(PAUSE));
    return recent ? Optional.empty() : makeIfChanged();
  }

  @Override
  public void layOutside(Path made) {
    preferences.load().secondFolder().ifPresent(folder -> layInto(folder, made));
  }

  private void layInto(Path folder, Path made) {
    StoreFailures failures = new StoreFailures(folder);
    if (!lockOutside()) {
      throw failures.named("backup.slow", folder);
    }
    try {
      if (!Files.isDirectory(folder)) {
        throw failures.named("backup.unreachable", folder);
      }
      new BackupFolder(folder).take(made, clock);
      noteOutside(folder);
    } finally {
      outside.unlock();
    }
  }

  @Override
  public void makeAt(Path file) {
    Backup.make(database, file);
    noteOutside(file.toAbsolutePath().getParent());
  }

  @Override
  public Contents look(Path copy) {
    try (Restore restore = Restore.of(copy, dataFolder, this::open, outlines, clock)) {
      return restore.contents();
    }
  }

  private Optional<DataKey> open(FolderLock lock) {
    if (database.encrypted().filter(lock.database()::equals).isEmpty()) {
      throw new StoreFailures(dataFolder).locked(lock);
    }
    return database.key();
  }

  @Override
  public void layAt(Path made, Path file) {
    Backup.copy(made, file);
    noteOutside(file.toAbsolutePath().getParent());
  }

  private void noteOutside(Path place) {
    if (isOutside(place)) {
      preferences.change(p -> p.withLastOutside(clock.instant()));
    }
  }

  @Override
  public boolean isOutside(Path place) {
    try {
      return !Files.getFileStore(place).equals(Files.getFileStore(dataFolder));
    } catch (IOException e) {
      throw new StoreFailures(place).of(e);
    }
  }

  /** While there never was a copy outside, the week begins with the oldest one inside. */
  @Override
  public boolean isReminderDue() {
    Preferences set = preferences.load();
    Optional<Instant> since =
        set.lastOutside()
            .or(
                () ->
                    own().list(clock.getZone()).reversed().stream()
                        .map(BackupFile::at)
                        .findFirst());
    return since.filter(at -> at.plus(WEEK).isBefore(clock.instant())).isPresent();
  }
}
