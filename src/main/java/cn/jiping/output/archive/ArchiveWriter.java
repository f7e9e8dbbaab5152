package cn.jiping.output.archive;

import cn.jiping.service.InputFailure;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes one archive so that a good name never stands for half of one: beside its name, forced to
 * the disk, read back, compared, verified, and then renamed.
 */
final class ArchiveWriter {
  private static final int PHASES = 3;
  private static final int PIECE = 1 << 16;

  private final Bag bag;
  private final WriteOrder order;
  private final Verification verification;
  private final Progress progress;
  private final Path target;
  private final Path part;
  private long written;

  /** Reads what was written as a receiver would. */
  @FunctionalInterface
  interface Verification {
    /**
     * What each check of a receiver came to.
     *
     * @param part the file or folder
     */
    List<TraitResult> of(Path part, Optional<char[]> password, Progress progress);
  }

  ArchiveWriter(Bag bag, WriteOrder order, Verification verification, Progress progress) {
    this.bag = bag;
    this.order = order;
    this.verification = verification;
    this.progress = progress;
    this.target = order.target().toAbsolutePath();
    this.part = target.resolveSibling(target.getFileName() + ".part");
  }

  /**
   * @throws OutputFailure when it can't be written; nothing of it is left then, as far as the disk
   *     is still there
   */
  Written write() {
    long size = order.plainFolder() ? bag.bytes() : BagZip.size(bag);
    refuseSameName();
    StickFailures.refuse(target.getParent(), size, !order.plainFolder());
    RuntimeException failed;
    try {
      deleteAll(part);
      return order.plainFolder() ? writeFolder() : writeFile();
    } catch (IOException e) {
      failed = StickFailures.of(e, target.getParent(), size - written);
    } catch (RuntimeException e) {
      failed = e;
    }
    removePart(failed);
    throw failed;
  }

  private void removePart(RuntimeException failed) {
    try {
      deleteAll(part);
    } catch (IOException e) {
      failed.addSuppressed(e); // the stick was pulled out: the next archive replaces it
    }
  }

  private void refuseSameName() {
    if (Files.exists(target) && (!order.replace() || order.plainFolder())) {
      String key = order.plainFolder() ? "stick.same.folder" : "stick.same";
      throw StickFailures.failure(key, null, target.getFileName(), target.getParent());
    }
  }

  private Written writeFile() throws IOException {
    String digest = writeForced();
    long size = Files.size(part);
    String read = ReadBack.digest(part, phase(1));
    List<TraitResult> results = verified(order.password());
    if (!read.equals(digest)) {
      throw StickFailures.failure("stick.differs", null, target.getParent());
    }
    replace();
    return new Written(target, size, digest, results);
  }

  private String writeForced() throws IOException {
    MessageDigest digest = ReadBack.sha256();
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      OutputStream out =
          new BufferedOutputStream(
              new DigestOutputStream(Channels.newOutputStream(channel), digest), PIECE);
      BagZip.write(bag, out, order.password(), this::wrote);
      out.flush();
      channel.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private void wrote(long done, long total) {
    written = done;
    phase(0).at(done, total);
  }

  /** Written, read back, verified: a third each. */
  private Progress phase(int number) {
    long all = bag.bytes();
    return (done, total) -> {
      double part = (number + (double) done / Math.max(1, total)) / PHASES;
      progress.at(Math.round(part * all), all);
    };
  }

  private Written writeFolder() throws IOException {
    BagFolder.write(bag, part, this::wrote);
    List<TraitResult> results = verified(Optional.empty());
    replace();
    String vouching =
        bag.files().stream()
            .filter(f -> f.name().equals(Bag.TAG_MANIFEST_FILE))
            .findFirst()
            .orElseThrow()
            .sha256();
    return new Written(target, bag.bytes(), vouching, results);
  }

  /** As any receiver would. */
  private List<TraitResult> verified(Optional<char[]> password) {
    List<TraitResult> results;
    try {
      results = verification.of(part, password, phase(2));
    } catch (InputFailure e) {
      throw StickFailures.failure(
          Files.exists(part) ? "stick.differs" : "stick.gone", e, target.getParent());
    }
    results.stream()
        .flatMap(result -> result.faults().stream())
        .findFirst()
        .ifPresent(
            fault -> {
              throw StickFailures.failure("stick.unsound", null, fault);
            });
    return results;
  }

  private void replace() throws IOException {
    refuseSameName(); // it may have come meanwhile
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AccessDeniedException e) {
      throw StickFailures.failure("stick.used", e, target.getFileName());
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void deleteAll(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> found = Files.walk(path)) {
      all = found.sorted(Comparator.reverseOrder()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Path one : all) {
      Files.delete(one);
    }
  }
}
