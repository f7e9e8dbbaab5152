package cn.jiping.store;

import cn.jiping.service.BackupFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  public BackupFolder(Path dataFolder) {
    this.folder = dataFolder.resolve(NAME);
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
    Path file = folder.resolve(HEAD + TIME.format(now) + TAIL);
    Backup.make(database, file);
    try {
      for (Path old : superfluous(files(), now)) {
        Files.delete(old);
      }
    } catch (IOException e) {
      throw new StoreFailures(folder).of(e);
    }
    return file;
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
