package cn.jiping.output.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Scan;
import cn.jiping.output.archive.SmallDisk.Kind;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Archives on disks that are small, protected, or pulled out. */
class FatImageTest {
  private static final int MEGABYTES = 64;
  private static final int SCAN = 3 << 20;
  private static final Optional<char[]> OPEN = Optional.empty();
  private static final ArchiveContents CONTENTS = contents();

  private final ArchiveFiles archives = new ArchiveFiles(ReportFixtures.OUTLINES, report -> true);

  @TempDir private Path folder;

  /** With a scan that is not written in one go. */
  private static ArchiveContents contents() {
    ArchiveContents small = ArchiveFixtures.contents();
    byte[] scan = ArchiveFixtures.pdf(SCAN);
    return new ArchiveContents(
        small.report(),
        small.paper(),
        small.ofd(),
        small.register(),
        small.record(),
        List.of(ArchiveFixtures.scan(1, Scan.Kind.SIGNED_PAGE, "签字页 “盖章”", scan)),
        small.retention(),
        small.program());
  }

  private Path write(Path file, boolean plain, Progress progress) {
    Written written = archives.write(CONTENTS, new WriteOrder(file, plain, !plain, OPEN), progress);
    return written.target();
  }

  private String failure(Path file, Progress progress) {
    return assertThrows(OutputFailure.class, () -> write(file, false, progress)).getMessage();
  }

  private void assertWhole(Path archive) {
    try (OpenedArchive opened = archives.open(archive, OPEN, Progress.NONE)) {
      assertEquals(CONTENTS.report(), opened.report().orElseThrow().report());
      assertArrayEquals(
          CONTENTS.scans().getFirst().content().get(),
          opened.scan(CONTENTS.scans().getFirst().scan().id()));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private String name() {
    return archives.name(CONTENTS.report());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void fileAndPlainFolderKeepTheirNames_andAreReadBack(Kind kind) throws IOException {
    try (SmallDisk disk = SmallDisk.mount(kind, folder, MEGABYTES)) {
      assertWhole(write(disk.root().resolve(name() + ".jiping"), false, Progress.NONE));
      assertWhole(write(disk.root().resolve(name()), true, Progress.NONE));
      assertEquals(List.of(name(), name() + ".jiping"), names(disk.root()));
    }
  }

  /** Without mounting: another program puts both onto the image, and takes them from it. */
  @Test
  void bothComeBackWholeFromAFat32Image() throws IOException {
    Path image = SmallDisk.image(folder, MEGABYTES);
    Path file = write(folder.resolve(name() + ".jiping"), false, Progress.NONE);
    Path plain = write(folder.resolve(name()), true, Progress.NONE);
    Path back = Files.createDirectories(folder.resolve("back"));
    for (Path archive : List.of(file, plain)) {
      SmallDisk.orSkip("mcopy", "-s", "-i", image.toString(), archive.toString(), "::/");
      String name = archive.getFileName().toString();
      SmallDisk.orSkip("mcopy", "-s", "-n", "-i", image.toString(), "::/" + name, back.toString());
      assertWhole(back.resolve(name));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void fullDiskIsSaidBeforeAnythingIsWritten_andTheOldArchiveStays(Kind kind) throws IOException {
    try (SmallDisk disk = SmallDisk.mount(kind, folder, MEGABYTES)) {
      Path file = write(disk.root().resolve(name() + ".jiping"), false, Progress.NONE);
      disk.fill(SCAN / 2);
      List<String> before = names(disk.root());
      String said = failure(file, Progress.NONE);
      assertTrue(said.contains("空间不够"), said);
      assertEquals(before, names(disk.root()));
      assertWhole(file);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void diskThatFillsUpMeanwhileIsSaid_nothingHalfIsLeft_andTheOldArchiveStays(Kind kind)
      throws IOException {
    try (SmallDisk disk = SmallDisk.mount(kind, folder, MEGABYTES)) {
      Path file = write(disk.root().resolve(name() + ".jiping"), false, Progress.NONE);
      boolean[] filled = {false};
      Progress fill =
          (done, total) -> {
            if (!filled[0]) {
              filled[0] = true;
              fill(disk);
            }
          };
      String said = failure(file, fill);
      assertTrue(said.contains("空间不够"), said);
      assertEquals(
          List.of(), names(disk.root()).stream().filter(n -> n.endsWith(".part")).toList());
      assertWhole(file);
    }
  }

  private static void fill(SmallDisk disk) {
    try {
      disk.fill(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void protectedDiskIsSaid_andReadAllTheSame(Kind kind) throws IOException {
    try (SmallDisk disk = SmallDisk.mount(kind, folder, MEGABYTES)) {
      Path file = write(disk.root().resolve(name() + ".jiping"), false, Progress.NONE);
      disk.protect();
      String said = failure(file, Progress.NONE);
      assertTrue(said.contains("写保护"), said);
      assertWhole(file);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void diskThatIsPulledOutMeanwhileIsSaid_andNothingLiesWhereItWas(Kind kind) throws IOException {
    try (SmallDisk disk = SmallDisk.mount(kind, folder, MEGABYTES)) {
      Path place = Files.createDirectories(disk.root().resolve("归档"));
      boolean[] out = {false};
      Progress pull =
          (done, total) -> {
            if (!out[0] && 4 * done > total) {
              out[0] = true;
              disk.pullOut();
            }
          };
      String said = failure(place.resolve(name() + ".jiping"), pull);
      assertTrue(said.contains("拔出"), said);
      assertEquals(List.of(), names(disk.root()));
    }
  }

  @Test
  void fileOfFourGibibytesIsRefused_aFolderIsNot() {
    long limit = (1L << 32) - 1;
    OutputFailure failure =
        assertThrows(OutputFailure.class, () -> StickFailures.refuse(folder, limit, true));
    assertTrue(failure.getMessage().contains("4 GB"), failure.getMessage());
    StickFailures.refuse(folder, 1L << 20, true);
    OutputFailure full =
        assertThrows(OutputFailure.class, () -> StickFailures.refuse(folder, 1L << 60, false));
    assertTrue(full.getMessage().contains("空间不够"), full.getMessage());
  }
}
