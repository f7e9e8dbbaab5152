package cn.jiping.store;

import cn.jiping.store.key.DataKey;

/**
 * Seals with a data key.
 *
 * @param database the encrypted database to which it belongs, see {@link EncryptedHead}
 */
record KeySeal(String database, DataKey key) implements Seal {
  @Override
  public String folder() {
    return "journal-" + database;
  }

  @Override
  public String close(String text) {
    return key.close(text);
  }

  @Override
  public String open(String sealed) {
    return key.open(sealed).orElseThrow(() -> new IllegalArgumentException("sealed"));
  }
}
