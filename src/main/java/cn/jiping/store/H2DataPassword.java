package cn.jiping.store;

import cn.jiping.service.DataPassword;
import cn.jiping.service.Lock;
import cn.jiping.service.RecoveryCode;
import cn.jiping.store.key.DataKey;
import cn.jiping.store.key.KeyFile;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** The password of a folder: its database is encrypted with a key that the password opens. */
public final class H2DataPassword implements DataPassword {
  private final Database database;
  private final int rounds;

  public H2DataPassword(Database database) {
    this(database, KeyFile.ROUNDS);
  }

  H2DataPassword(Database database, int rounds) {
    this.database = database;
    this.rounds = rounds;
  }

  @Override
  public boolean isSet() {
    return database.encrypted().isPresent();
  }

  @Override
  public RecoveryCode set(char[] password) {
    if (password.length == 0) {
      throw new IllegalArgumentException("empty");
    }
    DataKey key = DataKey.fresh();
    RecoveryCode code = RecoveryCode.fresh();
    change(Optional.of(key), id -> KeyFile.of(id, key, password, code, rounds));
    return code;
  }

  @Override
  public void remove() {
    change(
        Optional.empty(),
        id -> {
          throw new IllegalStateException(id);
        });
  }

  @Override
  public RecoveryCode renewCode() {
    RecoveryCode code = RecoveryCode.fresh();
    FolderLock lock = FolderLock.of(database);
    try {
      lock.file().withCode(database.key().orElseThrow(), code).write(database.folder());
      return code;
    } catch (IOException e) {
      throw database.failures().of(e);
    }
  }

  private void change(Optional<DataKey> next, Function<String, KeyFile> keyFile) {
    KeyChange change = new KeyChange(database.folder(), database.clock());
    database.exchange(next, digests -> change.run(digests, database.key(), next, keyFile));
  }

  @Override
  public Lock lock() {
    return FolderLock.of(database);
  }

  @Override
  public Copies readableCopies() {
    try {
      return new Copies(ReadableCopies.in(database.folder()).size(), database.folder());
    } catch (IOException e) {
      throw database.failures().of(e);
    }
  }
}
