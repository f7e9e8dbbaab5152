package cn.jiping.output;

import cn.jiping.domain.Texts;
import cn.jiping.service.OutputFailure;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that it is there whole, or as it was before. */
public final class AtomicFile {
  private static final Texts TEXTS = Texts.of(AtomicFile.class);

  private static final int PIECE = 1 << 16;

  private AtomicFile() {}

  /**
   * Writes beside the file, forces the bytes to the disk and renames. Folders are made as needed.
   *
   * @throws OutputFailure when the file can't be written; nothing is left behind then
   */
  public static void write(Path file, byte[] bytes) {
    write(file, out -> out.write(bytes));
  }

  /** What is written into a file, piece by piece. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * As {@link #write(Path, byte[])}, for what is too long to be held in memory.
   *
   * @param content leaves the stream open
   */
  public static void write(Path file, Content content) {
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(target.getParent());
      try {
        writeForced(part, content);
        replace(part, target);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new OutputFailure(TEXTS.get("file.failed", target), TEXTS.get("file.failed.advice"), e);
    }
  }

  private static void writeForced(Path part, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void replace(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
