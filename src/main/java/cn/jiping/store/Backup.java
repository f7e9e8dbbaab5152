package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.REPORT;

import cn.jiping.domain.report.ReportId;
import cn.jiping.service.StoreFailure;
import cn.jiping.store.key.KeyFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jooq.DSLContext;

/**
 * A copy of all reports in one ZIP file. H2 copies a damaged file as a damaged one: a copy counts
 * only when it was opened and every report and scan in it has the digest that it has in the
 * original.
 */
public final class Backup {
  private static final Logger LOG = Logger.getLogger(Backup.class.getName());
  static final String WORK = "jiping-backup-";

  private static final String DATABASE = DatabaseFile.NAME;

  private Backup() {}

  /**
   * Makes a copy; the file is there whole and compared, or not at all. An older backup of that name
   * is replaced, and no other file.
   *
   * @param file its folder is made as needed
   * @throws StoreFailure when another file or a folder has that name, it can't be written, or it
   *     differs from the original
   */
  public static void make(Database database, Path file) {
    refuseOther(file);
    StoreFailures failures = new StoreFailures(folder(file));
    Path part = folder(file).resolve(file.getFileName() + ".part");
    try {
      Files.createDirectories(folder(file));
      Map<UUID, String> original = database.run(db -> copy(db, part));
      addKeyFile(database, part);
      if (!original.equals(digests(part, database))) {
        throw failures.named("backup.differs", file);
      }
      Forced.of(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failures.of(e);
    } finally {
      remove(part, failures);
    }
  }

  /**
   * Copies a backup that was made and compared; the copy is there whole, or not at all.
   *
   * @throws StoreFailure as for {@link #make}
   */
  static void copy(Path made, Path file) {
    refuseOther(file);
    StoreFailures failures = new StoreFailures(folder(file));
    Path part = folder(file).resolve(file.getFileName() + ".part");
    try {
      Files.createDirectories(folder(file));
      Forced.of(Files.copy(made, part, StandardCopyOption.REPLACE_EXISTING));
      if (Files.mismatch(made, part) >= 0) {
        throw failures.named("backup.differs", file);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failures.of(e);
    } finally {
      remove(part, failures);
    }
  }

  private static void refuseOther(Path file) {
    if (Files.exists(file) && !isBackup(file)) {
      throw new StoreFailures(file.toAbsolutePath()).named("backup.target", file);
    }
  }

  private static boolean isBackup(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry(DATABASE) != null;
    } catch (IOException e) {
      return false; // whatever it is, it is kept
    }
  }

  /** Copies, and reads the digests while nothing can be written. */
  private static Map<UUID, String> copy(DSLContext db, Path part) {
    db.execute("backup to '" + part.toString().replace("'", "''") + "'");
    return digests(db);
  }

  /** A backup brings its own key file: it opens with the password that there was. */
  private static void addKeyFile(Database database, Path zip) throws IOException {
    if (database.encrypted().isPresent()) {
      String name = KeyFile.name(database.encrypted().get());
      try (FileSystem inside = FileSystems.newFileSystem(zip)) {
        Files.copy(database.folder().resolve(name), inside.getPath(name));
      }
    }
  }

  /** The digests of all reports and scans. */
  static Map<UUID, String> digests(DSLContext db) {
    RowDigest digest = new RowDigest(DigestScheme.latest());
    Map<UUID, String> digests = new TreeMap<>();
    for (UUID id : db.select(REPORT.ID).from(REPORT).fetch(REPORT.ID)) {
      digests.put(id, digest.of(db, new ReportId(id), id));
    }
    digests.putAll(ScanRows.digests(db));
    return digests;
  }

  private static Map<UUID, String> digests(Path zip, Database original) throws IOException {
    Path folder = Files.createTempDirectory(folder(zip), WORK);
    try {
      unpack(zip, folder);
      try (Database copy = Database.open(folder, original.key(), original.clock())) {
        return copy.run(Backup::digests);
      }
    } finally {
      removeAll(folder);
    }
  }

  /**
   * Lays the database of a backup, and its key file, into a folder.
   *
   * @throws StoreFailure when the file is no backup
   */
  static void unpack(Path zip, Path folder) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      if (file.getEntry(DATABASE) == null) {
        throw new StoreFailures(folder).named("backup.foreign", zip);
      }
      unpack(file, DATABASE, folder);
      Optional<String> encrypted = EncryptedHead.id(folder.resolve(DATABASE));
      if (encrypted.isPresent() && file.getEntry(KeyFile.name(encrypted.get())) != null) {
        unpack(file, KeyFile.name(encrypted.get()), folder);
      }
    } catch (java.util.zip.ZipException e) {
      throw new StoreFailures(folder).named("backup.foreign", zip);
    }
  }

  private static void unpack(ZipFile zip, String name, Path folder) throws IOException {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      Files.copy(in, folder.resolve(name));
    }
  }

  static Path folder(Path file) {
    return file.toAbsolutePath().getParent();
  }

  private static void remove(Path part, StoreFailures failures) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  /** Removes a folder of ours; what can't be removed now is when the data folder is opened. */
  static void removeWork(Path folder) {
    try {
      removeAll(folder);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "not removed", e);
    }
  }

  /** Removes a folder of ours with the files in it. */
  static void removeAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
