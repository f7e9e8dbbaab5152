package cn.jiping.store;

import cn.jiping.store.key.DataKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Keeps and puts aside the files of a data folder, under names with the time. */
final class AsideFiles {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
  private static final String DATABASE = ".mv.db";

  private final Path folder;
  private final Optional<DataKey> key;
  private final Clock clock;
  private final StoreFailures failures;

  /**
   * @param dataFolder exists
   * @param clock names what is put aside
   */
  AsideFiles(Path dataFolder, Clock clock) {
    this(dataFolder, Optional.empty(), clock);
  }

  /**
   * @param key with which the journal of an encrypted database was sealed
   */
  AsideFiles(Path dataFolder, Optional<DataKey> key, Clock clock) {
    this.folder = dataFolder.toAbsolutePath();
    this.key = key;
    this.clock = clock;
    this.failures = new StoreFailures(folder);
  }

  private Path database() {
    return folder.resolve("jiping" + DATABASE);
  }

  /**
   * Keeps a copy of the file, and takes it as it is from now on.
   *
   * @return the copy
   */
  Path useAsItIs() {
    try {
      Path copy = Forced.of(Files.copy(database(), free("asfound", DATABASE)));
      forget("asfound");
      return copy;
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  /**
   * Puts the file aside.
   *
   * @return where it is now; empty when there was none
   */
  Optional<Path> startEmpty() {
    try {
      Optional<Path> aside = Optional.empty();
      forget("before");
      if (Files.exists(database())) {
        aside = Optional.of(free("before", DATABASE));
        Files.move(database(), aside.get(), StandardCopyOption.ATOMIC_MOVE);
      }
      return aside;
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  /**
   * Puts this file in the place of the database, of which a copy is kept.
   *
   * @return the copy; empty when there was no database
   */
  Optional<Path> replaceBy(Path file) throws IOException {
    Optional<Path> kept = Optional.empty();
    if (Files.exists(database())) {
      kept = Optional.of(Forced.of(Files.copy(database(), free("before", DATABASE))));
    }
    forget("before");
    Files.move(
        Forced.of(file),
        database(),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    return kept;
  }

  /**
   * What is remembered of the file that was there is not true of the one that is there now; and a
   * journal that was changed by another hand is not trusted any more.
   */
  private void forget(String why) throws IOException {
    Path memory = folder.resolve(Memory.FILE);
    if (Files.exists(memory)) {
      Files.move(memory, free(why, ".known"), StandardCopyOption.ATOMIC_MOVE);
    }
    Optional<Seal> own =
        EncryptedHead.id(database()).flatMap(id -> key.map(k -> new KeySeal(id, k)));
    for (Path journal : Journal.broken(folder, own)) {
      Files.move(journal, free(why, ".journal"), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** A name that nothing has yet: the clock may have been set back. */
  Path free(String why, String tail) {
    String head = "jiping-" + why + "-" + TIME.format(LocalDateTime.now(clock));
    Path path = folder.resolve(head + tail);
    for (int i = 2; Files.exists(path); i++) {
      path = folder.resolve(head + "-" + i + tail);
    }
    return path;
  }
}
