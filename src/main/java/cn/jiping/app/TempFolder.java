package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Where libraries lay their temporary files: in the data folder, {@code tmp/<process>}, and not
 * among those of other programs. Removed at the end; after a crash, at the next start.
 */
final class TempFolder implements AutoCloseable {
  static final String PROPERTY = "java.io.tmpdir";
  private static final Logger LOG = Logger.getLogger(TempFolder.class.getName());
  private static final Texts TEXTS = Texts.of(TempFolder.class);

  private final Path own;

  private TempFolder(Path own) {
    this.own = own;
  }

  /**
   * Has all temporary files of this process laid into a data folder. Java asks for the place only
   * once: this comes before anything that may write one.
   *
   * @throws StoreFailure when the folder can't be made
   */
  static TempFolder use(Path dataFolder) {
    Path all = dataFolder.toAbsolutePath().resolve("tmp");
    TempFolder folder = new TempFolder(all.resolve(Long.toString(ProcessHandle.current().pid())));
    folder.close(); // a process that crashed may have had this number
    try {
      Files.createDirectories(folder.own);
      removeOfTheDead(all);
    } catch (IOException e) {
      throw new StoreFailure(
          TEXTS.get("folder.unwritable", dataFolder), TEXTS.get("folder.unwritable.advice"), e);
    }
    System.setProperty(PROPERTY, folder.own.toString());
    return folder;
  }

  private static void removeOfTheDead(Path all) throws IOException {
    try (Stream<Path> folders = Files.list(all)) {
      folders.filter(TempFolder::isOfTheDead).forEach(TempFolder::remove);
    }
  }

  /** Another command may be running in the same data folder. */
  private static boolean isOfTheDead(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(name)).filter(ProcessHandle::isAlive).isEmpty();
  }

  /** What is still in use stays until the next start. */
  private static void remove(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try {
      List<Path> files;
      try (Stream<Path> found = Files.walk(folder)) {
        files = found.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : files) {
        Files.delete(file);
      }
    } catch (IOException e) {
      LOG.log(Level.INFO, "temporary files left", e);
    }
  }

  @Override
  public void close() {
    remove(own);
  }
}
