package cn.jiping.store;

import cn.jiping.store.key.DataKey;
import cn.jiping.store.key.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.h2.tools.ChangeFileEncryption;

/**
 * Exchanges a closed database for a copy of it that has another key, or none. The copy is opened
 * and compared first. Its key file is there before it is: whenever this is cut off, the database
 * that is in place finds its key.
 */
final class KeyChange {
  static final String WORK = "jiping-convert-";

  private final Path folder;
  private final Clock clock;

  /**
   * @param folder the data folder
   */
  KeyChange(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Puts the copy in place.
   *
   * @param digests that the reports and scans of the copy must have
   * @param next the key of the copy
   * @param keyFile makes its key file, of what tells it from other encrypted databases
   */
  void run(
      Map<UUID, String> digests,
      Optional<DataKey> before,
      Optional<DataKey> next,
      Function<String, KeyFile> keyFile)
      throws IOException {
    Path work = Files.createTempDirectory(folder, WORK);
    try {
      Path copy = work.resolve(DatabaseFile.NAME);
      Files.copy(folder.resolve(DatabaseFile.NAME), copy);
      convert(work, before, next);
      compare(work, next, digests);
      Forced.of(copy);
      Optional<String> database = EncryptedHead.id(copy);
      if (database.isPresent()) {
        keyFile.apply(database.get()).write(folder);
      }
      Files.move(
          copy,
          folder.resolve(DatabaseFile.NAME),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Backup.removeWork(work);
    }
  }

  private void convert(Path work, Optional<DataKey> before, Optional<DataKey> next) {
    char[] old = before.map(DataKey::filePassword).orElse(null);
    char[] fresh = next.map(DataKey::filePassword).orElse(null);
    try {
      ChangeFileEncryption.execute(work.toString(), "jiping", "AES", old, fresh, true);
    } catch (SQLException e) {
      throw new StoreFailures(folder).of(e);
    } finally {
      wipe(old);
      wipe(fresh);
    }
  }

  private void compare(Path work, Optional<DataKey> next, Map<UUID, String> digests) {
    try (Database copy = Database.open(work, next, clock)) {
      if (!copy.run(Backup::digests).equals(digests)) {
        throw new StoreFailures(folder).named("key.differs", folder);
      }
    }
  }

  private static void wipe(char[] password) {
    if (password != null) {
      Arrays.fill(password, '\0');
    }
  }
}
