package cn.jiping.output.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.archive.Trait;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Report;
import cn.jiping.service.Cancelled;
import cn.jiping.service.InputFailure;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.ArchivedReport;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.ScanFile;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import cn.jiping.store.RowDigests;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

class ArchiveFilesTest {
  private static final ArchiveContents CONTENTS = ArchiveFixtures.contents();
  private static final Optional<char[]> OPEN = Optional.empty();

  private final ArchiveFiles archives = new ArchiveFiles(ReportFixtures.OUTLINES, report -> true);

  @TempDir private Path stick;

  private Path file() {
    return stick.resolve(archives.name(CONTENTS.report()) + ".jiping");
  }

  private Written write(ArchiveContents contents, boolean replace, Optional<char[]> password) {
    WriteOrder order = new WriteOrder(file(), false, replace, password);
    return archives.write(contents, order, Progress.NONE);
  }

  private Path folder() {
    Path folder = stick.resolve(archives.name(CONTENTS.report()));
    archives.write(CONTENTS, new WriteOrder(folder, true, false, OPEN), Progress.NONE);
    return folder;
  }

  private List<String> onStick() throws IOException {
    try (Stream<Path> files = Files.list(stick)) {
      return files.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  private void assertWhole(Path file, Optional<char[]> password) {
    try (OpenedArchive opened = archives.open(file, password, Progress.NONE)) {
      assertTrue(TraitResult.allPassed(opened.results()), "" + opened.results());
      ArchivedReport report = opened.report().orElseThrow();
      assertEquals(CONTENTS.report(), report.report());
      assertArrayEquals(CONTENTS.paper(), report.paper());
      assertEquals(CONTENTS.retention(), report.retention());
      assertEquals(CONTENTS.scans().stream().map(ScanFile::scan).toList(), report.scans());
      for (ScanFile scan : CONTENTS.scans()) {
        assertArrayEquals(scan.content().get(), opened.scan(scan.scan().id()));
      }
    }
  }

  @Test
  void whatIsWrittenIsReadAsItWas() {
    Written written = write(CONTENTS, false, OPEN);
    assertWhole(written.target(), OPEN);
    assertWhole(folder(), OPEN);
  }

  /** Written before goals and indicators were part of a report. */
  @Test
  void archiveOfAnEarlierFormatIsStillWhole() throws IOException {
    Path old = stick.resolve("old.jiping");
    try (InputStream in =
        Objects.requireNonNull(ArchiveFilesTest.class.getResourceAsStream("archive-1.jiping"))) {
      Files.copy(in, old);
    }
    ArchiveFiles strict = new ArchiveFiles(ReportFixtures.OUTLINES, new RowDigests());
    try (OpenedArchive opened = strict.open(old, OPEN, Progress.NONE)) {
      assertTrue(TraitResult.allPassed(opened.results()), "" + opened.results());
      Report read = opened.report().orElseThrow().report();
      assertEquals(
          CONTENTS.report().withEvaluation(Evaluation.NONE).withVersion(read.version()), read);
    }
  }

  @Test
  void withAPasswordToo() {
    Optional<char[]> password = Optional.of("春天2022".toCharArray());
    assertWhole(write(CONTENTS, false, password).target(), password);
  }

  @Test
  void sameContentsAreTheSameBytes_andTheDigestIsThatOfTheFile() throws IOException {
    String first = write(CONTENTS, false, OPEN).sha256();
    String second = write(ArchiveFixtures.contents(), true, OPEN).sha256();
    assertEquals(first, second);
    assertEquals(first, Sha256.of(Files.readAllBytes(file())));
  }

  @Test
  void folderIsAValidBagForAnotherProgram() throws Exception {
    var bag = new BagReader().read(folder());
    try (BagVerifier verifier = new BagVerifier()) {
      verifier.isValid(bag, false);
    }
    assertEquals(List.of("柳河街道办事处"), bag.getMetadata().get("Source-Organization"));
    assertEquals(List.of("2022-01-05"), bag.getMetadata().get("Bagging-Date"));
  }

  @Test
  void indexListsEveryFileWithItsDigest() throws Exception {
    Path root = folder();
    byte[] xml = Files.readAllBytes(root.resolve("data/目录.xml"));
    var index =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml));
    NodeList files = index.getElementsByTagName("文件");
    List<String> listed = new ArrayList<>();
    for (int i = 0; i < files.getLength(); i++) {
      String name = text(files.item(i), "文件名");
      assertEquals(
          text(files.item(i), "SHA-256"), Sha256.of(Files.readAllBytes(root.resolve(name))), name);
      listed.add(name);
    }
    List<String> lying;
    try (Stream<Path> all = Files.walk(root.resolve("data"))) {
      lying =
          all.filter(Files::isRegularFile)
              .map(p -> root.relativize(p).toString().replace('\\', '/'))
              .filter(n -> !n.endsWith("目录.xml") && !n.endsWith("说明文件.txt"))
              .sorted()
              .toList();
    }
    assertEquals(lying, listed.stream().sorted().toList());
  }

  private static String text(org.w3c.dom.Node file, String name) {
    return ((org.w3c.dom.Element) file).getElementsByTagName(name).item(0).getTextContent();
  }

  @Test
  void readmeNamesEveryFile_andOpensInAnOldNotepad() throws IOException {
    byte[] bytes = Files.readAllBytes(folder().resolve("data/说明文件.txt"));
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFF说明文件\r\n"), text);
    assertFalse(text.replace("\r\n", "").contains("\n"), text);
    for (String name : List.of("报告.pdf", "扫描件/01 签字盖章页.pdf", "扫描件/02 活动_照片_一.png", "目录.xml")) {
      assertTrue(text.contains("data/" + name), name);
    }
  }

  @Test
  void fileOfTheSameNameIsKept_unlessItMayBeReplaced() throws IOException {
    Files.writeString(file(), "something else");
    assertThrows(OutputFailure.class, () -> write(CONTENTS, false, OPEN));
    assertEquals("something else", Files.readString(file()));
    assertWhole(write(CONTENTS, true, OPEN).target(), OPEN);
  }

  @Test
  void whoStopsLeavesTheStickAsItWas() throws IOException {
    Files.writeString(file(), "the one before");
    int[] all = {0};
    WriteOrder aside = new WriteOrder(stick.resolve("aside.jiping"), false, false, OPEN);
    archives.write(CONTENTS, aside, (done, total) -> all[0]++);
    List<String> before = onStick();
    for (int stopAt : List.of(1, 5, all[0])) {
      int[] told = {0};
      Progress stop =
          (done, total) -> {
            if (++told[0] == stopAt) {
              throw new Cancelled();
            }
          };
      WriteOrder order = new WriteOrder(file(), false, true, OPEN);
      assertThrows(Cancelled.class, () -> archives.write(CONTENTS, order, stop));
      assertEquals(before, onStick());
      assertEquals("the one before", Files.readString(file()));
    }
  }

  @Test
  void progressGrowsToTheEnd() {
    List<Long> told = new ArrayList<>();
    WriteOrder order = new WriteOrder(file(), false, false, OPEN);
    archives.write(CONTENTS, order, (done, total) -> told.add(done * 1000 / total));
    assertEquals(told.stream().sorted().toList(), told);
    assertEquals(1000, told.getLast());
  }

  @Test
  void folderThatIsNotThere_orCannotBeWrittenTo_isSaid() {
    WriteOrder order = new WriteOrder(stick.resolve("gone/a.jiping"), false, false, OPEN);
    OutputFailure failure =
        assertThrows(OutputFailure.class, () -> archives.write(CONTENTS, order, Progress.NONE));
    assertTrue(failure.getMessage().contains("拔出"), failure.getMessage());
  }

  @Test
  void whatWasLeftByACrashIsReplaced() throws IOException {
    Files.writeString(stick.resolve(file().getFileName() + ".part"), "half");
    assertWhole(write(CONTENTS, false, OPEN).target(), OPEN);
    assertEquals(List.of(file().getFileName().toString()), onStick());
  }

  @Test
  void paperThatIsNotTheFinalisedOneIsNotAuthentic() {
    ArchiveContents other =
        new ArchiveContents(
            CONTENTS.report(),
            new byte[] {'%', 'P', 'D', 'F'},
            OPEN.map(c -> new byte[0]),
            CONTENTS.register(),
            CONTENTS.record(),
            CONTENTS.scans(),
            CONTENTS.retention(),
            CONTENTS.program());
    OutputFailure failure = assertThrows(OutputFailure.class, () -> write(other, false, OPEN));
    assertTrue(failure.getMessage().contains("没有通过核验"), failure.getMessage());
  }

  @Test
  void archiveThatLacksItsDataIsIncomplete_andHoldsNoReport() throws IOException {
    Path root = folder();
    Files.delete(root.resolve("data/数据/report.json"));
    try (OpenedArchive opened = archives.open(root, OPEN, Progress.NONE)) {
      assertTrue(opened.report().isEmpty());
      assertFalse(result(opened, Trait.COMPLETENESS).passed());
    }
  }

  private static TraitResult result(OpenedArchive opened, Trait trait) {
    return opened.results().stream().filter(r -> r.trait() == trait).findFirst().orElseThrow();
  }

  @Test
  void anotherZipIsNoArchive() throws IOException {
    Path zip = stick.resolve("other.zip");
    Files.write(
        zip, new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    try (OpenedArchive opened = archives.open(zip, OPEN, Progress.NONE)) {
      assertTrue(opened.report().isEmpty());
      assertFalse(TraitResult.allPassed(opened.results()));
    }
    assertThrows(
        InputFailure.class, () -> archives.open(Files.writeString(zip, "x"), OPEN, Progress.NONE));
  }
}
