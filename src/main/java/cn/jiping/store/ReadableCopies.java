package cn.jiping.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Copies of a database that are kept in its folder and can be read without a password. */
final class ReadableCopies {
  private ReadableCopies() {}

  /** Those below a data folder, but not the database itself. */
  static List<Path> in(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        boolean readable =
            (name.endsWith(".zip") && isReadableBackup(file))
                || (name.endsWith(".mv.db")
                    && !name.equals(DatabaseFile.NAME)
                    && EncryptedHead.id(file).isEmpty());
        if (readable) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private static boolean isReadableBackup(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry(DatabaseFile.NAME) == null) {
        return false;
      }
      try (InputStream in = zip.getInputStream(zip.getEntry(DatabaseFile.NAME))) {
        return EncryptedHead.id(in).isEmpty();
      }
    } catch (ZipException noZip) {
      return false;
    }
  }
}
