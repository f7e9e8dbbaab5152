package cn.jiping.output.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Report;
import cn.jiping.service.InputFailure;
import cn.jiping.service.LockedArchive;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.collect.ArchiveSource.Found;
import cn.jiping.service.collect.Collector;
import cn.jiping.service.collect.NotCounted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFiguresTest {
  private static final ArchiveContents CONTENTS = ArchiveFixtures.contents();
  private static final Optional<char[]> OPEN = Optional.empty();

  private final ArchiveFigures figures = new ArchiveFigures(ReportFixtures.OUTLINES);

  @TempDir private Path folder;

  private Path write(String name, boolean plain, Optional<char[]> password) {
    WriteOrder order = new WriteOrder(folder.resolve(name), plain, false, password);
    return new ArchiveFiles(ReportFixtures.OUTLINES).write(CONTENTS, order, Progress.NONE).target();
  }

  /** The report without its picture. */
  private static Report expected() {
    return CONTENTS.report().withAttachments(new Attachments(true, true, List.of()));
  }

  @Test
  void reportIsReadWithoutItsPictures_fromAFileOrAFolder() {
    assertEquals(expected(), figures.read(write("a.jiping", false, OPEN), OPEN));
    assertEquals(expected(), figures.read(write("b", true, OPEN), OPEN));
  }

  @Test
  void lockedArchiveIsReadWithItsPasswordOnly() {
    Optional<char[]> password = Optional.of("口令".toCharArray());
    Path locked = write("a.jiping", false, password);
    assertEquals(expected(), figures.read(locked, password));
    assertThrows(LockedArchive.class, () -> figures.read(locked, OPEN));
    assertEquals(expected(), figures.read(write("open.jiping", false, OPEN), password));
  }

  @Test
  void everyFileIsVerified_alsoThoseThatAreNotTakenOut() throws IOException {
    for (String file : List.of("报告.pdf", "图片/1.png", "扫描件/02 活动_照片_一.pdf", "说明文件.txt")) {
      Path root = write(file.replace('/', ' '), true, OPEN);
      Path changed = root.resolve("data").resolve(file);
      byte[] bytes = Files.readAllBytes(changed);
      bytes[bytes.length - 1] ^= 1;
      Files.write(changed, bytes);
      InputFailure failure = assertThrows(InputFailure.class, () -> figures.read(root, OPEN));
      assertTrue(failure.said().contains(file), failure.said());
    }
  }

  @Test
  void manyFaultsAreCounted() throws IOException {
    Path root = write("a", true, OPEN);
    for (int i = 0; i < 10; i++) {
      Files.writeString(root.resolve("data/多出的" + i + ".txt"), "x");
    }
    InputFailure failure = assertThrows(InputFailure.class, () -> figures.read(root, OPEN));
    assertTrue(failure.getMessage().matches("没有通过核验：.*……共1\\d处"), failure.getMessage());
  }

  @Test
  void archivesAreFoundInAllFolders_inTheOrderOfTheirNames() throws IOException {
    for (String name :
        List.of("乙/1.jiping", "甲/2.JIPING", "甲/1.jiping.part", "b.zip", "a.jiping")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "x");
    }
    Files.createDirectories(folder.resolve("丙"));
    write("丙/包", true, OPEN);
    Files.writeString(folder.resolve("丙/包/data/inner.jiping"), "x");
    assertEquals(List.of("a.jiping", "丙/包", "乙/1.jiping", "甲/2.JIPING"), names(folder));
    assertEquals(List.of("包"), names(folder.resolve("丙/包")));
    assertThrows(InputFailure.class, () -> figures.find(folder.resolve("nowhere")));
  }

  private List<String> names(Path root) {
    return figures.find(root).archives().stream().map(a -> Collector.nameBelow(root, a)).toList();
  }

  @Test
  void linksAreNotFollowed_butSaid() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve("a.jiping"), "x");
    Path root = Files.createDirectories(folder.resolve("root"));
    Files.createSymbolicLink(root.resolve("link"), outside);
    Files.createSymbolicLink(root.resolve("b.jiping"), outside.resolve("a.jiping"));
    Found found = figures.find(root);
    assertEquals(List.of(), found.archives());
    assertEquals(
        List.of("b.jiping", "link"),
        found.unread().stream().map(NotCounted::file).sorted().toList());
    assertFalse(found.unread().getFirst().reason().isRead());
  }
}
