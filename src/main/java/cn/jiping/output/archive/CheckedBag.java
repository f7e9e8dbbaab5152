package cn.jiping.output.archive;

import cn.jiping.domain.Sha256;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.Discrepancy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bag that was read through once, and hands out its files only as they were then. */
final class CheckedBag implements Closeable {
  private final Path file;
  private final BagSource bag;
  private final BagCheck.Result checked;

  private CheckedBag(Path file, BagSource bag, BagCheck.Result checked) {
    this.file = file;
    this.bag = bag;
    this.checked = checked;
  }

  /**
   * Opens a bag, and reads it through.
   *
   * @throws cn.jiping.service.LockedArchive when it has a password and this is not it
   * @throws InputFailure when it is none, or not taken in at all; says why
   */
  static CheckedBag open(Path file, Optional<char[]> password, Progress progress) {
    BagSource bag = source(file, password);
    Optional<BagCheck.Result> checked = Optional.empty();
    try {
      checked = Optional.of(BagCheck.of(bag, progress));
      return new CheckedBag(file, bag, checked.get());
    } finally {
      if (checked.isEmpty()) {
        close(file, bag);
      }
    }
  }

  /** Whether a bag has this file in its payload; none of it is read. */
  static boolean has(Path file, Optional<char[]> password, String name) {
    BagSource bag = source(file, password);
    boolean has = bag.sizes().containsKey(Bag.PAYLOAD + name);
    close(file, bag);
    return has;
  }

  private static BagSource source(Path file, Optional<char[]> password) {
    return Files.isDirectory(file) ? FolderBag.open(file) : ZipBag.open(file, password);
  }

  private static void close(Path file, BagSource bag) {
    try {
      bag.close();
    } catch (IOException e) {
      throw Limits.unreadable(file, e);
    }
  }

  Path file() {
    return file;
  }

  /** What is not as the bag says of itself. */
  List<Discrepancy> discrepancies() {
    return checked.discrepancies();
  }

  /** How many files there are. */
  int count() {
    return bag.sizes().size();
  }

  /** Length of all files, in bytes. */
  long bytes() {
    return bag.sizes().values().stream().mapToLong(Long::longValue).sum();
  }

  boolean has(String name) {
    return bag.sizes().containsKey(Bag.PAYLOAD + name);
  }

  /** SHA-256 of a file of the payload; empty when it is not there, or could not be read. */
  Optional<String> digest(String name) {
    return Optional.ofNullable(checked.digests().get(Bag.PAYLOAD + name));
  }

  /**
   * A file of the payload.
   *
   * @throws InputFailure when it is not there, too large, or no more as it was
   */
  byte[] content(String name) {
    Map<String, Long> sizes = bag.sizes();
    String path = Bag.PAYLOAD + name;
    if (!sizes.containsKey(path) || sizes.get(path) > Limits.IN_MEMORY) {
      throw Limits.refusal(file, "archive.lacks", Limits.shown(path));
    }
    try (InputStream in = bag.open(path)) {
      byte[] bytes = in.readAllBytes();
      if (!Optional.of(Sha256.of(bytes)).equals(digest(name))) {
        throw Limits.refusal(file, "archive.changed", path);
      }
      return bytes;
    } catch (IOException e) {
      throw Limits.unreadable(file, e);
    }
  }

  @Override
  public void close() {
    close(file, bag);
  }
}
