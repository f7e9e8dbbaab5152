package cn.jiping.store.key;

import cn.jiping.domain.Sha256;
import cn.jiping.service.RecoveryCode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The key of one encrypted database, for who has the password or the recovery code. The file is
 * named after the database that it opens, {@code jiping-6e798348bd1b5930.key}: a copy of a database
 * finds its own, and a new password never takes away the key to what was there before.
 *
 * @param database what tells the encrypted database from others, in hexadecimal digits
 */
public record KeyFile(String database, Wrapping password, Wrapping recovery) {
  private static final String HEAD = "jiping key 1";

  /** So many rounds take a clerk's computer about half a second, and who guesses as long. */
  public static final int ROUNDS = 600_000;

  /** The code is random and long: nobody guesses it, however fast. */
  private static final int RECOVERY_ROUNDS = 1_000;

  /** Closes a data key. */
  public static KeyFile of(
      String database, DataKey key, char[] password, RecoveryCode code, int rounds) {
    return new KeyFile(database, Wrapping.of(key, password, rounds), closed(key, code));
  }

  /** The same with another recovery code. */
  public KeyFile withCode(DataKey key, RecoveryCode code) {
    return new KeyFile(database, password, closed(key, code));
  }

  private static Wrapping closed(DataKey key, RecoveryCode code) {
    return Wrapping.of(key, code.text().toCharArray(), RECOVERY_ROUNDS);
  }

  /** The data key; empty when the password is wrong. */
  public Optional<DataKey> open(char[] typed) {
    return password.open(typed);
  }

  /** The data key; empty when this is the code of another password. */
  public Optional<DataKey> open(RecoveryCode code) {
    return recovery.open(code.text().toCharArray());
  }

  /** What the file is called. */
  public static String name(String database) {
    return "jiping-" + database + ".key";
  }

  /**
   * Reads the key file of a database.
   *
   * @return empty when it isn't there
   * @throws IllegalArgumentException when it is damaged
   */
  public static Optional<KeyFile> read(Path folder, String database) throws IOException {
    Path file = folder.resolve(name(database));
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
    int end = all.lastIndexOf("end ");
    String[] lines = all.split("\n");
    if (end < 0
        || lines.length != 5
        || !all.substring(end).equals(end(all.substring(0, end)))
        || !lines[0].equals(HEAD)
        || !lines[1].equals(database)) {
      throw new IllegalArgumentException(file.toString());
    }
    return Optional.of(new KeyFile(database, Wrapping.read(lines[2]), Wrapping.read(lines[3])));
  }

  /** Writes the file; it is on disk afterwards. */
  public void write(Path folder) throws IOException {
    String text = String.join("\n", HEAD, database, password.line(), recovery.line()) + "\n";
    Path next = folder.resolve(name(database) + ".part");
    try (FileChannel channel =
        FileChannel.open(
            next,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      channel.write(StandardCharsets.ISO_8859_1.encode(text + end(text)));
      channel.force(true);
    }
    Files.move(
        next,
        folder.resolve(name(database)),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static String end(String text) {
    return "end " + Sha256.of(text.getBytes(StandardCharsets.ISO_8859_1)) + "\n";
  }
}
