package cn.jiping.store;

import cn.jiping.service.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders in which a database was laid to look at it, and which a crash may have left. */
public final class WorkFolders {
  private static final List<String> HEADS = List.of(KeyChange.WORK, Restore.WORK, Backup.WORK);

  private WorkFolders() {}

  /**
   * Removes those that are left in a data folder and its folder of backups.
   *
   * @param dataFolder is held by this program alone
   * @throws StoreFailure when the folder can't be read or written
   */
  public static void removeLeft(Path dataFolder) {
    try {
      removeIn(dataFolder);
      removeIn(dataFolder.resolve(BackupFolder.NAME));
    } catch (IOException e) {
      throw new StoreFailures(dataFolder).of(e);
    }
  }

  private static void removeIn(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(WorkFolders::isOurs).toList();
    }
    for (Path old : left) {
      Backup.removeAll(old);
    }
  }

  private static boolean isOurs(Path folder) {
    String name = folder.getFileName().toString();
    return Files.isDirectory(folder) && HEADS.stream().anyMatch(name::startsWith);
  }
}
