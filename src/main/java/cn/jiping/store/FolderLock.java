package cn.jiping.store;

import cn.jiping.service.Lock;
import cn.jiping.service.RecoveryCode;
import cn.jiping.service.StoreFailure;
import cn.jiping.store.key.DataKey;
import cn.jiping.store.key.KeyFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The lock of a folder whose database is encrypted. Once opened it holds the data key. */
public final class FolderLock implements Lock {
  private final String database;
  private final KeyFile file;
  private Optional<DataKey> key = Optional.empty();

  private FolderLock(String database, KeyFile file) {
    this.database = database;
    this.file = file;
  }

  /**
   * The lock of a folder, as its database file says.
   *
   * @return empty when the database, if there is one, isn't encrypted
   * @throws StoreFailure when the key file is missing or damaged: no password can open it then
   */
  public static Optional<FolderLock> of(Path folder) {
    try {
      return EncryptedHead.id(folder.resolve(DatabaseFile.NAME)).map(id -> of(folder, id));
    } catch (IOException e) {
      throw new StoreFailures(folder.toAbsolutePath()).of(e);
    }
  }

  /** The lock of an open database. */
  static FolderLock of(Database database) {
    return of(database.folder(), database.encrypted().orElseThrow());
  }

  private static FolderLock of(Path folder, String database) {
    StoreFailures failures = new StoreFailures(folder.toAbsolutePath());
    try {
      return new FolderLock(
          database,
          KeyFile.read(folder, database)
              .orElseThrow(
                  () ->
                      StoreFailures.keyless(null, "key.missing", KeyFile.name(database), folder)));
    } catch (IllegalArgumentException damaged) {
      throw StoreFailures.keyless(damaged, "key.damaged", folder);
    } catch (IOException e) {
      throw failures.of(e);
    }
  }

  @Override
  public boolean opens(char[] password) {
    return keep(file.open(password));
  }

  @Override
  public boolean opens(RecoveryCode code) {
    return keep(file.open(code));
  }

  private synchronized boolean keep(Optional<DataKey> found) {
    found.ifPresent(k -> key = found);
    return found.isPresent();
  }

  /** The data key; empty until it was opened. */
  public synchronized Optional<DataKey> key() {
    return key;
  }

  /** What tells the encrypted database from others, see {@link EncryptedHead}. */
  String database() {
    return database;
  }

  KeyFile file() {
    return file;
  }
}
