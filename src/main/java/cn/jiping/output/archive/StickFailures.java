package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.service.OutputFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;

/** Why an archive can't be laid onto a stick, in sentences for the clerk. */
final class StickFailures {
  /** FAT32 has no file of this size or more, in bytes. */
  private static final long FAT_LIMIT = 0xFFFF_FFFFL;

  private static final long KB = 1 << 10;
  private static final long MB = 1 << 20;
  private static final Texts TEXTS = Texts.of(StickFailures.class);

  private StickFailures() {}

  /**
   * Looks before anything is written.
   *
   * @param bytes that will be written, at most
   * @throws OutputFailure when the folder is not there, has no room, or can't have such a file
   */
  static void refuse(Path folder, long bytes, boolean oneFile) {
    if (!Files.isDirectory(folder)) {
      throw failure("stick.gone", null, folder);
    }
    try {
      FileStore store = Files.getFileStore(folder);
      if (store.isReadOnly()) {
        throw failure("stick.protected", null, folder);
      }
      if (oneFile && bytes >= FAT_LIMIT) {
        throw failure("stick.large", null);
      }
      if (store.getUsableSpace() < bytes) {
        throw failure("stick.full", null, folder, size(bytes), size(store.getUsableSpace()));
      }
    } catch (IOException e) {
      throw failure("stick.gone", e, folder);
    }
  }

  private static String size(long bytes) {
    return bytes < MB
        ? String.format(Locale.ROOT, "%d KB", Math.ceilDiv(bytes, KB))
        : String.format(Locale.ROOT, "%.1f MB", (double) bytes / MB);
  }

  /**
   * What went wrong while it was written.
   *
   * @param left bytes that were still to be written
   */
  static OutputFailure of(IOException e, Path folder, long left) {
    if (!Files.isDirectory(folder)) {
      return failure("stick.gone", e, folder);
    }
    try {
      FileStore store = Files.getFileStore(folder);
      if (store.isReadOnly() || isDenied(e)) {
        return failure("stick.protected", e, folder);
      }
      if (store.getUsableSpace() < Math.max(left, 1)) {
        return failure("stick.full", e, folder, size(left), size(store.getUsableSpace()));
      }
    } catch (IOException gone) {
      e.addSuppressed(gone);
      return failure("stick.gone", e, folder);
    }
    return failure("stick.failed", e, folder);
  }

  private static boolean isDenied(IOException e) {
    return e instanceof AccessDeniedException
        || e.getCause() instanceof ReadOnlyFileSystemException;
  }

  static OutputFailure failure(String key, Exception cause, Object... args) {
    return new OutputFailure(TEXTS.get(key, args), TEXTS.get(key + ".advice"), cause);
  }
}
