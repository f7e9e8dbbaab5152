package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.output.pdf.PdfEngine;
import cn.jiping.service.OutputFailure;
import cn.jiping.store.Engine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What support needs and no report's content (诊断信息): the log, versions, settings without names, and
 * which files of what size lie in the data folder. Needs no open database.
 */
final class Diagnostics {
  private static final Texts TEXTS = Texts.of(Diagnostics.class);
  private static final Pattern OWN =
      Pattern.compile(
          "backups|log|tmp|cache|handover|journal(-\\p{XDigit}+)?|\\d{6}\\.journal"
              + "|(crash|replay)-\\d+\\.log|(start|later)\\.log|settings\\.properties|jiping[\\w.-]*");
  private static final List<String> VERSIONS =
      List.of(
          "os.name",
          "os.version",
          "os.arch",
          "java.version",
          "java.vendor",
          "javafx.version",
          "file.encoding",
          "user.language",
          "sun.java2d.uiScale");

  private Diagnostics() {}

  /**
   * Writes one ZIP file.
   *
   * @param folder the data folder; may be missing
   * @throws OutputFailure when it can't be written
   */
  static Path write(Path folder, Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try {
        writeZip(folder, part);
        return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new OutputFailure(
          TEXTS.get("diagnose.failed", file), TEXTS.get("diagnose.failed.advice"), e);
    }
  }

  private static void writeZip(Path folder, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      add(zip, TEXTS.get("diagnose.about.file"), TEXTS.get("diagnose.about"));
      add(zip, "versions.txt", versions());
      add(zip, "files.txt", listing(folder));
      add(zip, "settings.txt", settings(folder));
      Path logs = folder.resolve("log");
      if (Files.isDirectory(logs)) {
        try (Stream<Path> all = Files.list(logs)) {
          for (Path log : all.filter(Diagnostics::isClean).sorted().toList()) {
            zip.putNextEntry(new ZipEntry("log/" + log.getFileName()));
            Files.copy(log, zip); // a crash may have cut a character in two
            zip.closeEntry();
          }
        }
      }
    }
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String versions() {
    Runtime runtime = Runtime.getRuntime();
    return "jiping="
        + JipingCommand.Version.version()
        + "\nschema="
        + Engine.schema()
        + "\nh2="
        + Engine.version()
        + "\npdfbox="
        + PdfEngine.version()
        + "\nmemory="
        + runtime.maxMemory()
        + "\n"
        + VERSIONS.stream()
            .map(key -> key + "=" + System.getProperty(key, ""))
            .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Logs of earlier programs, under other names, quote what exceptions said. */
  private static boolean isClean(Path log) {
    return log.getFileName().toString().matches("jiping-\\d+\\.log");
  }

  /** What somebody else laid there may have anybody's name. */
  private static String name(Path file) {
    boolean own =
        StreamSupport.stream(file.spliterator(), false)
            .allMatch(n -> OWN.matcher(n.toString()).matches());
    return own ? file.toString() : "other";
  }

  /** Which files there are. */
  private static String listing(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    text.append("free=").append(Files.getFileStore(folder).getUsableSpace()).append('\n');
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Instant at = Files.getLastModifiedTime(file).toInstant();
        text.append(at).append(' ').append(Files.size(file)).append(' ');
        text.append(name(folder.relativize(file))).append('\n');
      }
    } catch (UncheckedIOException unreadable) {
      text.append("unreadable\n"); // what else there is still helps
    }
    return text.toString();
  }

  /** Neither the clerk's name nor a path. */
  private static String settings(Path folder) throws IOException {
    Path file = folder.resolve("settings.properties");
    if (Files.notExists(file)) {
      return "";
    }
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) // whatever it is
        .lines()
        .filter(line -> line.startsWith("lock.") || line.startsWith("backup.last-outside"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
