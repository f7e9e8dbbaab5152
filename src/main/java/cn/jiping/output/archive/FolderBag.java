package cn.jiping.output.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A bag in a plain folder. */
final class FolderBag implements BagSource {
  private final Path root;
  private final TreeMap<String, Long> sizes = new TreeMap<>();

  private FolderBag(Path root) {
    this.root = root;
  }

  /**
   * Looks a folder through.
   *
   * @throws cn.jiping.service.InputFailure when it has something that is not taken in
   */
  static FolderBag open(Path folder) {
    Path root = folder.toAbsolutePath().normalize();
    FolderBag bag = new FolderBag(root);
    Limits limits = new Limits(root);
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              if (attributes.isOther()) { // a junction of Windows
                throw limits.refusal("archive.link", Limits.shown(folder.toString()));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = root.relativize(file).toString().replace('\\', '/');
              if (!attributes.isRegularFile()) {
                throw limits.refusal("archive.link", Limits.shown(name));
              }
              long size = attributes.size();
              limits.add("bag/" + name, size);
              bag.sizes.put(name, size);
              return FileVisitResult.CONTINUE;
            }
          });
      return bag;
    } catch (IOException e) {
      throw Limits.unreadable(folder, e);
    }
  }

  @Override
  public String folder() {
    return String.valueOf(root.getFileName());
  }

  @Override
  public SortedMap<String, Long> sizes() {
    return Collections.unmodifiableSortedMap(sizes);
  }

  @Override
  public InputStream open(String name) throws IOException {
    InputStream in = Files.newInputStream(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    return new ExactStream(in, sizes.get(name));
  }

  @Override
  public void close() {
    // nothing is open
  }
}
