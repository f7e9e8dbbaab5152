package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Lock;
import cn.jiping.store.FolderLock;
import cn.jiping.store.key.DataKey;
import java.io.Console;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Asks for the password of the data, which is never an argument itself.
 *
 * @param file in whose first line it stands; null when it is to be asked for
 * @param console where to ask; null when there is none
 */
record DataPasswordPrompt(Path file, Console console) {
  private static final Texts TEXTS = Texts.of(DataPasswordPrompt.class);

  /** The key of a folder; empty when it has no password. */
  Optional<DataKey> key(Path folder) {
    Optional<FolderLock> lock = FolderLock.of(folder);
    lock.ifPresent(this::open);
    return lock.flatMap(FolderLock::key);
  }

  /**
   * Opens a lock.
   *
   * @throws InputFailure when the password is wrong, or there is none
   */
  void open(Lock lock) {
    char[] password = password(TEXTS.get("data.password.ask"));
    try {
      if (!lock.opens(password)) {
        throw new InputFailure(
            TEXTS.get("data.password.wrong"), TEXTS.get("data.password.wrong.advice"));
      }
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private char[] password(String question) {
    return file == null
        ? Passwords.ask(console, question, TEXTS.get("data.password.advice"))
        : Passwords.read(file);
  }
}
