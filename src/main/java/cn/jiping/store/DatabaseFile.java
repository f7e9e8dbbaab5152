package cn.jiping.store;

import cn.jiping.service.DataDoubt.Kind;
import cn.jiping.service.StoreFailure;
import cn.jiping.store.key.DataKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The database file {@code jiping.mv.db} of a data folder. It is made, and brought to a newer
 * version, beside itself and moved into place when whole: a crash leaves the old one or the new
 * one, and never a file with half of its tables.
 */
final class DatabaseFile {
  private static final String SUFFIX = ".mv.db";

  /** What it is called. */
  static final String NAME = "jiping" + SUFFIX;

  private static final int BLOCK = 4096;

  private final Path folder;
  private final Path file;
  private final Optional<DataKey> key;
  private final Migrations migrations;
  private final Clock clock;
  private final StoreFailures failures;

  /** A file without a password. */
  DatabaseFile(Path folder, Migrations migrations, Clock clock) {
    this(folder, Optional.empty(), migrations, clock);
  }

  /**
   * @param folder exists
   * @param key opens the file when it is encrypted; a file that isn't needs none
   * @param clock names the copy that is kept before a migration
   */
  DatabaseFile(Path folder, Optional<DataKey> key, Migrations migrations, Clock clock) {
    this.folder = folder.toAbsolutePath();
    this.file = this.folder.resolve(NAME);
    this.key = key;
    this.migrations = migrations;
    this.clock = clock;
    this.failures = new StoreFailures(this.folder);
  }

  /** The file; it may not be there yet. */
  Path path() {
    return file;
  }

  /**
   * Opens the file; makes it when there is none, migrates it when it is of an older program.
   *
   * @throws StoreFailure when the file is in use, damaged, of a newer program, or the folder can't
   *     be used
   */
  Connection open() {
    try {
      refuseUnusable();
      if (Files.notExists(file)) {
        migrate(false);
      }
      Connection connection = connectExisting();
      int version = version(connection);
      if (version == migrations.latest()) {
        return connection;
      }
      connection.close();
      refuseForeign(version);
      keepCopy(version);
      migrate(true);
      return connect(file, true);
    } catch (SQLException | IOException e) {
      throw failures.of(e);
    }
  }

  /** Nothing but damage can make H2 stumble over its own file. */
  private Connection connectExisting() throws IOException {
    try {
      return connect(file, true);
    } catch (SQLException e) {
      throw failures.ofOpening(e);
    }
  }

  /**
   * Refuses what can't be a database of this program before anything else is said of it.
   *
   * @throws StoreFailure as for {@link #open}
   */
  void refuseUnusable() throws IOException {
    // H2 takes what follows a semicolon in its URL for settings, and there is no way to quote one.
    if (folder.toString().contains(";")) {
      throw failures.named("semicolon", folder);
    }
    // H2 would open a read-only file, and refuse only when something is to be saved.
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw failures.named("read.only", folder);
    }
    if (Files.exists(file) && Files.size(file) > 0 && !isOfH2()) {
      throw failures.doubt(Kind.FOREIGN, null, file);
    }
    if (key.isEmpty() && EncryptedHead.id(file).isPresent()) {
      throw failures.named("locked", folder);
    }
  }

  /** H2 begins each of its two head blocks like this, or, with a password, the file. */
  private boolean isOfH2() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(BLOCK + 2);
      return isHead(head, 0) || isHead(head, BLOCK); // a file that was cut may be shorter
    }
  }

  private static boolean isHead(byte[] bytes, int at) {
    return bytes.length >= at + 2
        && bytes[at] == 'H'
        && (bytes[at + 1] == ':' || bytes[at + 1] == '2');
  }

  private void refuseForeign(int version) {
    if (version == Migrations.NONE) {
      throw failures.doubt(Kind.FOREIGN, null, file);
    }
    if (version > migrations.latest()) {
      throw failures.named("newer", version, migrations.latest());
    }
  }

  private int version(Connection connection) throws SQLException {
    try {
      return Migrations.version(connection);
    } catch (SQLException e) {
      connection.close();
      throw failures.ofOpening(e);
    }
  }

  private void keepCopy(int version) throws IOException {
    Path copy = new AsideFiles(folder, clock).free("v%03d".formatted(version), SUFFIX);
    Files.copy(file, copy);
    Forced.of(copy);
  }

  private void migrate(boolean existing) throws SQLException, IOException {
    Path next = folder.resolve("jiping-next" + SUFFIX);
    Files.deleteIfExists(next);
    if (existing) {
      Files.copy(file, next);
    }
    try (Connection connection = connect(next, existing)) {
      migrations.apply(connection);
    }
    Forced.of(next);
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Connection connect(Path path, boolean existing) throws SQLException, IOException {
    boolean encrypted = EncryptedHead.id(path).isPresent();
    String name = path.toString();
    JdbcDataSource source = new JdbcDataSource();
    // Without a delay, and with a checkpoint after each save, H2 2.4.240 lost nothing in kills and
    // power cuts. No trace file: what goes wrong is in the program's own log.
    source.setURL(
        "jdbc:h2:file:"
            + name.substring(0, name.length() - SUFFIX.length())
            + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;IFEXISTS="
            + existing
            + (encrypted ? ";CIPHER=AES" : ""));
    source.setUser("sa");
    source.setPasswordChars(encrypted ? passwords(key.orElseThrow()) : new char[0]);
    return source.getConnection();
  }

  /** H2 takes the password of the file, a space, and that of its user, who has none. */
  private static char[] passwords(DataKey key) {
    char[] file = key.filePassword();
    char[] both = Arrays.copyOf(file, file.length + 1);
    both[file.length] = ' ';
    Arrays.fill(file, '\0');
    return both;
  }
}
