package cn.jiping.output.archive;

import cn.jiping.service.archive.Drive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds drives: on Windows by their letters, elsewhere where sticks are mounted. */
final class Drives {
  private static final List<String> MOUNTED = List.of("/media", "/run/media", "/mnt", "/Volumes");
  private static final int DEPTH = 2;

  private Drives() {}

  /** Those that can be written to, removable ones first. */
  static List<Drive> all() {
    FileSystem system = FileSystems.getDefault();
    List<Drive> drives = new ArrayList<>();
    if (system.supportedFileAttributeViews().contains("dos")
        && system.getSeparator().equals("\\")) {
      system.getRootDirectories().forEach(root -> of(root).ifPresent(drives::add));
    } else {
      MOUNTED.forEach(folder -> addMounted(Path.of(folder), drives));
    }
    drives.sort(Comparator.comparing(Drive::removable).reversed());
    return drives;
  }

  private static void addMounted(Path folder, List<Drive> drives) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> below = Files.walk(folder, DEPTH)) {
      below.filter(p -> !p.equals(folder) && isMount(p)).forEach(p -> of(p).ifPresent(drives::add));
    } catch (IOException | UncheckedIOException e) {
      return; // what can't be listed can't be chosen
    }
  }

  /** Where another disk begins. */
  private static boolean isMount(Path path) {
    try {
      return Files.isDirectory(path)
          && !Files.getFileStore(path).equals(Files.getFileStore(path.getParent()));
    } catch (IOException e) {
      return false;
    }
  }

  /** Empty for a drive without a disk. */
  private static Optional<Drive> of(Path root) {
    try {
      FileStore store = Files.getFileStore(root);
      if (store.isReadOnly() || store.getTotalSpace() == 0) {
        return Optional.empty();
      }
      String own = store.name().isBlank() ? "" : store.name();
      String name = own.startsWith("/") ? root.getFileName().toString() : own;
      return Optional.of(
          new Drive(root, name, store.getUsableSpace(), store.getTotalSpace(), isRemovable(store)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Elsewhere than on Windows only such are listed. */
  private static boolean isRemovable(FileStore store) throws IOException {
    try {
      return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
    } catch (UnsupportedOperationException e) {
      return true;
    }
  }
}
