package cn.jiping.store;

import cn.jiping.service.BackupFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder with the copies that the program makes by itself, named by their time, their database,
 * and how often that had been written. Of each database are kept all of the last day, the last one
 * of each of thirty days, and the last one of each month. Copies of other databases, in a folder
 * that several share, are not touched.
 */
public final class BackupFolder {
  private static final Logger LOG = Logger.getLogger(BackupFolder.class.getName());
  static final String NAME = "backups";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
  private static final String HEAD = "jiping-";
  private static final String TAIL = ".zip";
  private static final Pattern FILE =
      Pattern.compile(HEAD + "(\\d{8}-\\d{6})(?:(-[0-9a-f]{8})(?:-(\\d{1,18}))?)?\\" + TAIL);
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
   * Copies a backup that was made elsewhere, compares it, and removes those of its database that
   * have become too many.
   *
   * @return the copy
   * @throws cn.jiping.service.StoreFailure when it can't be written, or differs; nothing is removed
   *     then
   */
  Path take(Path backup, Clock clock) {
    StoreFailures failures = new StoreFailures(folder);
    String database = database(backup);
    try {
      String name = database + generation(backup).map(g -> "-" + g).orElse("");
      Path target = free(time(backup).orElseThrow(), name, backup);
      Path part = folder.resolve(target.getFileName() + ".part");
      Forced.of(Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING));
      if (Files.mismatch(backup, part) >= 0) {
        throw failures.named("backup.differs", target);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      thin(LocalDateTime.now(clock), database);
      return target;
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  /**
   * Makes a copy, and removes those of its database that have become too many.
   *
   * @return the file
   * @throws cn.jiping.service.StoreFailure when it can't be written, or differs from the original;
   *     nothing is removed then
   */
  public Path add(Database database) {
    LocalDateTime now = LocalDateTime.now(database.clock());
    String id = id(database);
    try {
      Path file = free(now, id + "-" + database.generation(), database.folder());
      Backup.make(database, file);
      thin(now, id);
      return file;
    } catch (IOException e) {
      throw new StoreFailures(folder).of(e);
    }
  }

  private static String id(Database database) {
    return "-" + database.id().toString().substring(0, 8);
  }

  /** How often this database had been written when it was copied last; empty when it never was. */
  Optional<Long> latest(Database database) {
    try {
      return Files.isDirectory(folder)
          ? files().stream()
              .filter(f -> database(f).equals(id(database)))
              .flatMap(f -> generation(f).stream())
              .max(Comparator.naturalOrder())
          : Optional.empty();
    } catch (IOException e) {
      throw new StoreFailures(folder).of(e);
    }
  }

  /**
   * A name that no other copy has yet: of two in one second each is kept.
   *
   * @param tail of the name, after the time
   * @param same a file of which a copy may be written over
   */
  private Path free(LocalDateTime now, String tail, Path same) throws IOException {
    LocalDateTime time = now;
    Path file;
    do {
      file = folder.resolve(HEAD + TIME.format(time) + tail + TAIL);
      time = time.plusSeconds(1);
    } while (Files.exists(file) && (Files.isDirectory(same) || Files.mismatch(same, file) >= 0));
    return file;
  }

  /** That an old copy can't be removed is nothing against the new one. */
  private void thin(LocalDateTime now, String database) {
    try {
      List<Path> own = files().stream().filter(f -> database(f).equals(database)).toList();
      for (Path old : superfluous(own, now)) {
        Files.delete(old);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "old backups not removed", e);
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
    } catch (UncheckedIOException e) {
      throw e.getCause(); // a stick that was pulled
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
    Matcher name = FILE.matcher(file.getFileName().toString());
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDateTime.parse(name.group(1), TIME));
    } catch (DateTimeException e) {
      return Optional.empty(); // somebody else's file
    }
  }

  /** How often the database had been written; empty for earlier copies. */
  private static Optional<Long> generation(Path file) {
    Matcher name = FILE.matcher(file.getFileName().toString());
    return name.matches()
        ? Optional.ofNullable(name.group(3)).map(Long::valueOf)
        : Optional.empty();
  }

  /** The beginning of the id of the database that was copied; earlier copies have none. */
  private static String database(Path file) {
    Matcher name = FILE.matcher(file.getFileName().toString());
    return name.matches() && name.group(2) != null ? name.group(2) : "";
  }
}
