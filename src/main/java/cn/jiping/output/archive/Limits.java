package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What of an archive from outside is read at all. Whoever made it may have wanted to fill the disk,
 * the memory, or a file elsewhere.
 */
final class Limits {
  /** Files in it. */
  static final int FILES = 20_000;

  /** Bytes of all its files: what fits onto a stick, twice. */
  static final long BYTES = 8L << 30;

  /** Bytes of a file, when it is fetched into memory. */
  static final long IN_MEMORY = 256L << 20;

  /** Bytes of a file, when many archives are read: more than 20,000 organizations. */
  static final long FIGURES = 16L << 20;

  private static final int DEPTH = 8;
  private static final int NAME = 400;

  private static final Texts TEXTS = Texts.of(Limits.class);

  private final Path archive;
  private final Set<String> names = new HashSet<>();
  private long bytes;

  /**
   * @param archive as it is called in sentences
   */
  Limits(Path archive) {
    this.archive = archive;
  }

  InputFailure refusal(String key, Object... args) {
    return refusal(archive, key, args);
  }

  static InputFailure refusal(Path archive, String key, Object... args) {
    return advised(null, "archive.advice", archive, key, args);
  }

  /** It can't be read as a bag at all: it is not there, not allowed, or none. */
  static InputFailure unreadable(Path archive, Exception cause) {
    String key =
        switch (cause) {
          case NoSuchFileException e -> "archive.missing";
          case AccessDeniedException e -> "archive.denied";
          default -> "archive.broken";
        };
    String advice = key.equals("archive.broken") ? "archive.advice" : key + ".advice";
    return advised(cause, advice, archive, key);
  }

  /** It is the file of a move, which is taken in elsewhere. */
  static InputFailure house(Path archive) {
    return advised(null, "archive.house.advice", archive, "archive.house");
  }

  /** It was there when it was opened, and is no more. */
  static InputFailure gone(Path archive) {
    return advised(null, "archive.gone.advice", archive, "archive.gone");
  }

  private static InputFailure advised(
      Exception cause, String advice, Path archive, String key, Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = archive.getFileName() == null ? archive : archive.getFileName();
    System.arraycopy(args, 0, all, 1, args.length);
    return new InputFailure(TEXTS.get(key, all), TEXTS.get(advice), cause);
  }

  /**
   * Takes note of a file.
   *
   * @param name with its folder
   * @param size in bytes, as the archive says
   * @throws InputFailure when it is beyond a limit, or its name leads elsewhere or is there already
   */
  void add(String name, long size) {
    String[] parts = name.split("/", -1);
    if (name.length() > NAME || parts.length > DEPTH || parts.length < 2) {
      throw refusal("archive.name", shown(name));
    }
    for (String part : parts) {
      if (!FatName.isGood(part)) {
        throw refusal("archive.name", shown(name));
      }
    }
    // Windows and macOS take these for the same file.
    if (!names.add(Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))) {
      throw refusal("archive.twice", shown(name));
    }
    bytes += size;
    if (names.size() > FILES || size < 0 || bytes > BYTES) {
      throw refusal("archive.large");
    }
  }

  /** A name that may hold anything, for a sentence. */
  static String shown(String name) {
    StringBuilder shown = new StringBuilder();
    name.codePoints()
        .limit(80)
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
