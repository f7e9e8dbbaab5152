package cn.jiping.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Looks through a database file that the program did not close itself, before H2 opens it: H2 runs
 * what a file brings along, such as triggers with Java source, when it is opened. The program's own
 * files bring nothing.
 */
final class SchemaGuard {
  /** How H2 writes down what runs code or reaches out; a table is nothing of that. */
  private static final List<String> FORBIDDEN =
      List.of(
          "CREATE FORCE TRIGGER",
          "CREATE TRIGGER",
          "CREATE FORCE ALIAS",
          "CREATE ALIAS",
          "CREATE FORCE AGGREGATE",
          "CREATE AGGREGATE",
          "CREATE FORCE LINKED TABLE",
          "CREATE LINKED TABLE",
          "CREATE FORCE VIEW",
          "CREATE VIEW",
          " LINKED TABLE");

  private static final int CHUNK = 1 << 16;

  private SchemaGuard() {}

  /** Whether something in the file would run or reach out. */
  static boolean isHostile(Path file) throws IOException {
    int overlap = FORBIDDEN.stream().mapToInt(String::length).max().orElseThrow();
    byte[] buffer = new byte[CHUNK + overlap];
    int kept = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.readNBytes(buffer, 0, CHUNK);
          read > 0;
          read = in.readNBytes(buffer, kept, CHUNK)) {
        String text = new String(buffer, 0, kept + read, StandardCharsets.ISO_8859_1);
        if (FORBIDDEN.stream().anyMatch(text::contains)) {
          return true;
        }
        int end = kept + read;
        kept = Math.min(overlap, end);
        System.arraycopy(buffer, end - kept, buffer, 0, kept);
      }
    }
    return false;
  }
}
