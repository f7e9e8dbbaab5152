package cn.jiping.output.archive;

import cn.jiping.service.LockedArchive;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.lingala.zip4j.ZipFile;
import net.lingala.zip4j.exception.ZipException;

/** Reads the files of a ZIP that has a password (AES, as WinZip defines it). */
final class UnlockedZip implements Closeable {
  private final Path file;
  private final ZipFile zip;
  private boolean checked;

  UnlockedZip(Path file, char[] password) {
    this.file = file;
    this.zip = new ZipFile(file.toFile(), password);
    zip.setCharset(StandardCharsets.UTF_8);
  }

  /**
   * Tries the password on a file; the first time only.
   *
   * @throws LockedArchive when it is another one
   */
  void check(String name) throws IOException {
    if (!checked) {
      open(name).close();
      checked = true;
    }
  }

  InputStream open(String name) throws IOException {
    try {
      return zip.getInputStream(zip.getFileHeader(name));
    } catch (ZipException e) {
      if (e.getType() == ZipException.Type.WRONG_PASSWORD) {
        throw LockedArchive.wrong(file);
      }
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
