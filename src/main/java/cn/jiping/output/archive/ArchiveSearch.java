package cn.jiping.output.archive;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import cn.jiping.service.archive.Archives;
import cn.jiping.service.collect.ArchiveSource.Found;
import cn.jiping.service.collect.Collector;
import cn.jiping.service.collect.NotCounted;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds archives by their names, and plain folders by the declaration of a bag. */
final class ArchiveSearch extends SimpleFileVisitor<Path> {
  private static final Texts TEXTS = Texts.of(ArchiveSearch.class);

  private final Path root;
  private final List<Path> archives = new ArrayList<>();
  private final List<NotCounted> unread = new ArrayList<>();

  private ArchiveSearch(Path root) {
    this.root = root;
  }

  /**
   * What lies in a folder and below it.
   *
   * @throws InputFailure when there is no such folder
   */
  static Found in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InputFailure(TEXTS.get("search.none", folder), TEXTS.get("search.none.advice"));
    }
    ArchiveSearch search = new ArchiveSearch(folder);
    try {
      Files.walkFileTree(folder, search);
    } catch (IOException e) {
      throw new InputFailure(TEXTS.get("search.none", folder), TEXTS.get("search.none.advice"), e);
    }
    search.archives.sort(Comparator.comparing(a -> Collector.nameBelow(folder, a)));
    return new Found(search.archives, search.unread);
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (Files.isRegularFile(folder.resolve(Bag.DECLARATION_FILE), LinkOption.NOFOLLOW_LINKS)) {
      archives.add(folder);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (attributes.isRegularFile() && name.endsWith(Archives.ENDING)) {
      archives.add(file);
    } else if (attributes.isSymbolicLink()) {
      notOpened(file, "search.link");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    notOpened(file, "search.failed");
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
    if (failure != null) {
      notOpened(folder, "search.failed");
    }
    return FileVisitResult.CONTINUE;
  }

  private void notOpened(Path file, String key) {
    unread.add(
        new NotCounted(
            Collector.nameBelow(root, file),
            NotCounted.Reason.NOT_OPENED,
            "",
            TEXTS.get(key, file.getFileName())));
  }
}
