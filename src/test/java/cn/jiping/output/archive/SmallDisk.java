package cn.jiping.output.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.opentest4j.TestAbortedException;

/** A small disk that is mounted for a test and taken away after it; needs the rights of root. */
final class SmallDisk implements AutoCloseable {
  private static final int SECONDS = 30;

  private final Path root;
  private boolean mounted;

  /** What the disk is made of. */
  enum Kind {
    /** A FAT32 file system in a file, as on a stick. */
    FAT32,
    /** Memory: for computers that can't mount the other. */
    MEMORY
  }

  private SmallDisk(Path root) {
    this.root = root;
    this.mounted = true;
  }

  /**
   * Mounts a disk.
   *
   * @param folder where to put it, and its image
   * @param megabytes 64 or more for FAT32
   * @throws TestAbortedException with the reason, where there can't be such a disk
   */
  static SmallDisk mount(Kind kind, Path folder, int megabytes) throws IOException {
    Path root = Files.createDirectories(folder.resolve("U盘"));
    if (kind == Kind.FAT32) {
      Path image = image(folder, megabytes);
      orSkip("mount", "-o", "loop,utf8", image.toString(), root.toString());
    } else {
      orSkip("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", root.toString());
    }
    return new SmallDisk(root);
  }

  /**
   * A file that holds an empty FAT32 file system.
   *
   * @throws TestAbortedException where there is no mkfs.vfat
   */
  static Path image(Path folder, int megabytes) throws IOException {
    Path image = folder.resolve("fat.img");
    try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
      file.setLength((long) megabytes << 20);
    }
    orSkip("mkfs.vfat", "-F", "32", image.toString());
    return image;
  }

  /** Runs a command; skips the test when it can't be run, or fails. */
  static void orSkip(String... command) {
    String failed = run(command);
    if (!failed.isEmpty()) {
      throw new TestAbortedException(String.join(" ", command) + ": " + failed);
    }
  }

  /** Empty when it went well. */
  private static String run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      return ended && process.exitValue() == 0 ? "" : "failed: " + said.strip();
    } catch (IOException e) {
      return e.getMessage();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted: " + e.getMessage();
    }
  }

  Path root() {
    return root;
  }

  /** Fills the disk until so many bytes are left, or fewer. */
  void fill(long left) throws IOException {
    byte[] piece = new byte[64 << 10];
    Path filler = root.resolve("filler" + System.nanoTime());
    try (var out = Files.newOutputStream(filler)) {
      while (Files.getFileStore(root).getUsableSpace() > left) {
        out.write(piece);
        out.flush();
      }
    } catch (IOException full) {
      if (Files.getFileStore(root).getUsableSpace() > left) {
        throw full;
      }
    }
  }

  /** As with the switch of a stick. */
  void protect() {
    orSkip("mount", "-o", "remount,ro", root.toString());
  }

  /** As when a stick is pulled out. */
  void pullOut() {
    orSkip("umount", "-l", root.toString());
    mounted = false;
  }

  @Override
  public void close() {
    if (mounted && !run("umount", root.toString()).isEmpty()) {
      orSkip("umount", "-l", root.toString());
    }
  }
}
