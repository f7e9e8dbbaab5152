package cn.jiping.store;

import cn.jiping.service.BackupFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder with the copies that the program makes by itself, named by their time. Kept are all of
 * the last day, the last one of each of thirty days, and the last one of each month.
 */
public final class BackupFolder {
  static final String NAME = "backups";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
  private static final String HEAD = "jiping-";
  private static final String TAIL = ".zip";
  private static final int DAYS = 30;

  private final Path folder;

  /**
   * @param folder with the copies in it
   */
  BackupFolder(Path folder) {
    this.folder = folder;
  }

  /** The one in a data folder. */
  public static BackupFolder in(Path dataFolder) {
    return new BackupFolder(dataFolder.resolve(NAME));
  }

  /**
   * Copies a backup that was made elsewhere, compares it, and removes those that have become too
   * many.
   *
   * @throws cn.jiping.service.StoreFailure when it can't be written, or differs; nothing is removed
   *     then
   */
  void take(Path backup, Clock clock) {
    StoreFailures failures = new StoreFailures(folder);
    Path target = folder.resolve(backup.getFileName());
    Path part = folder.resolve(backup.getFileName() + ".part");
    try {
      Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      if (Files.mismatch(backup, part) >= 0) {
        throw failures.named("backup.differs", target);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      thin(LocalDateTime.now(clock));
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  /**
   * Makes a copy, and removes those that have become too many.
   *
   * @return the file
   * @throws cn.jiping.service.StoreFailure when it can't be written, or differs from the original;
   *     nothing is removed then
   */
  public Path add(Database database) {
    LocalDateTime now = LocalDateTime.now(database.clock());
    Path file = free(now);
    Backup.make(database, file);
    try {
      thin(now);
    } catch (IOException e) {
      throw new StoreFailures(folder).of(e);
    }
    return file;
  }

  /** A name that no copy has yet: of two in one second each is kept. */
  private Path free(LocalDateTime now) {
    LocalDateTime time = now;
    Path file;
    do {
      file = folder.resolve(HEAD + TIME.format(time) + TAIL);
      time = time.plusSeconds(1);
    } while (Files.exists(file));
    return file;
  }

  private void thin(LocalDateTime now) throws IOException {
    for (Path old : superfluous(files(), now)) {
      Files.delete(old);
    }
  }

  /**
   * The copies in the folder, the latest first.
   *
   * @param zone in which they were named
   */
  public List<BackupFile> list(ZoneId zone) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try {
      List<BackupFile> found = new ArrayList<>();
      for (Path file : files()) {
        Instant at = time(file).orElseThrow().atZone(zone).toInstant();
        found.add(new BackupFile(file, at, Files.size(file)));
      }
      found.sort(Comparator.comparing(BackupFile::at).reversed());
      return found;
    } catch (IOException e) {
      throw new StoreFailures(folder).of(e);
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> time(f).isPresent()).toList();
    }
  }

  /** Those that need not be kept. */
  static List<Path> superfluous(List<Path> files, LocalDateTime now) {
    TreeMap<LocalDateTime, Path> byTime = new TreeMap<>();
    files.forEach(f -> time(f).ifPresent(t -> byTime.put(t, f)));
    Set<Object> spans = new HashSet<>();
    List<Path> old = new ArrayList<>();
    byTime
        .descendingMap()
        .forEach(
            (time, file) -> {
              boolean lastOfMonth = spans.add(YearMonth.from(time));
              boolean lastOfDay =
                  spans.add(time.toLocalDate()) && time.isAfter(now.minusDays(DAYS));
              if (!lastOfMonth && !lastOfDay && !time.isAfter(now.minusDays(1))) {
                old.add(file);
              }
            });
    return old;
  }

  /** When a copy was made; empty for a file that is none. */
  private static Optional<LocalDateTime> time(Path file) {
    String name = file.getFileName().toString();
    if (!name.startsWith(HEAD) || !name.endsWith(TAIL)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.parse(name.substring(HEAD.length(), name.length() - TAIL.length()), TIME));
    } catch (DateTimeException e) {
      return Optional.empty(); // somebody else's file
    }
  }
}
