package cn.jiping.output.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.HouseFixtures;
import cn.jiping.ReportFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.Cancelled;
import cn.jiping.service.InputFailure;
import cn.jiping.service.LockedArchive;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.Revision;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import cn.jiping.service.house.House;
import cn.jiping.service.house.OpenedHouse;
import cn.jiping.service.house.WholeReport;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseFilesTest {
  private static final Optional<char[]> OPEN = Optional.empty();
  private static final House HOUSE = HouseFixtures.house();

  private final HouseFiles houses = new HouseFiles(ReportFixtures.OUTLINES);

  @TempDir private Path stick;

  private Written write(Optional<char[]> password) {
    return write("a.jiping", password, Progress.NONE);
  }

  private Written write(String name, Optional<char[]> password, Progress progress) {
    WriteOrder order = new WriteOrder(stick.resolve(name), false, true, password);
    return houses.write(HOUSE, order, progress);
  }

  private Path folder() {
    Path folder = stick.resolve("plain");
    houses.write(HOUSE, new WriteOrder(folder, true, false, OPEN), Progress.NONE);
    return folder;
  }

  private void assertWhole(Path file, Optional<char[]> password) {
    try (OpenedHouse opened = houses.open(file, password, Progress.NONE)) {
      assertTrue(TraitResult.allPassed(opened.results()), "" + opened.results());
      House read = opened.house().orElseThrow();
      assertEquals(HOUSE.settings(), read.settings());
      assertEquals(HOUSE.trail(), read.trail());
      assertEquals(HOUSE.madeAt(), read.madeAt());
      assertEquals(HOUSE.reports().size(), read.reports().size());
      for (int i = 0; i < HOUSE.reports().size(); i++) {
        assertSame(HOUSE.reports().get(i), read.reports().get(i));
      }
    }
  }

  /** Written before the unit could have indicator sets, and its reports indicators. */
  @Test
  void fileOfAnEarlierFormatIsStillWhole() throws IOException {
    Path old = stick.resolve("old.jiping");
    try (InputStream in =
        Objects.requireNonNull(HouseFilesTest.class.getResourceAsStream("house-1.jiping"))) {
      Files.copy(in, old);
    }
    try (OpenedHouse opened = houses.open(old, OPEN, Progress.NONE)) {
      assertTrue(TraitResult.allPassed(opened.results()), "" + opened.results());
      House read = opened.house().orElseThrow();
      assertEquals(List.of(), read.settings().indicatorSets());
      assertEquals(HOUSE.settings().tables(), read.settings().tables());
      assertEquals(
          HOUSE.reports().getFirst().present().withEvaluation(Evaluation.NONE),
          read.reports().getFirst().present());
    }
  }

  private static void assertSame(WholeReport was, WholeReport is) {
    assertEquals(was.id(), is.id());
    assertEquals(was.present(), is.present());
    assertEquals(was.changed(), is.changed());
    assertEquals(was.versions(), is.versions());
    assertEquals(was.scans(), is.scans());
    assertEquals(was.revisions(), is.revisions());
    for (int number : was.versions()) {
      assertEquals(was.version(number), is.version(number));
      assertArrayEquals(was.paper(number), is.paper(number));
    }
    for (Scan scan : was.scans()) {
      assertArrayEquals(was.scan(scan.id()), is.scan(scan.id()));
    }
    for (Revision revision : was.revisions()) {
      assertEquals(was.revision(revision.number()), is.revision(revision.number()));
    }
  }

  @Test
  void whatIsWrittenIsReadAsItWas() {
    assertWhole(write(OPEN).target(), OPEN);
    assertWhole(folder(), OPEN);
  }

  @Test
  void withAPasswordToo_andWithAnotherOneItIsSaidToBeLocked() {
    Optional<char[]> password = Optional.of("春天2022".toCharArray());
    Path file = write(password).target();
    assertWhole(file, password);
    assertTrue(houses.isHouse(file, password));
    assertThrows(LockedArchive.class, () -> houses.isHouse(file, OPEN));
    assertThrows(LockedArchive.class, () -> houses.open(file, OPEN, Progress.NONE));
  }

  @Test
  void sameHouseIsTheSameBytes_andTheDigestIsThatOfTheFile() throws IOException {
    String first = write(OPEN).sha256();
    assertEquals(first, write(OPEN).sha256());
    assertEquals(first, Sha256.of(Files.readAllBytes(stick.resolve("a.jiping"))));
  }

  @Test
  void folderIsAValidBagForAnotherProgram() throws Exception {
    var bag = new BagReader().read(folder());
    try (BagVerifier verifier = new BagVerifier()) {
      verifier.isValid(bag, false);
    }
    assertEquals(List.of("2022-01-05"), bag.getMetadata().get("Bagging-Date"));
  }

  @Test
  void everyNameCanBeKeptByAStick_andAPictureIsThereOnceAReport() throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.walk(folder())) {
      names = files.filter(Files::isRegularFile).map(p -> p.getFileName().toString()).toList();
    }
    assertTrue(names.stream().allMatch(FatName::isGood), "" + names);
    assertEquals(1, names.stream().filter(n -> n.matches("[0-9a-f]{64}\\.png")).count());
  }

  @Test
  void readmeSaysWhatItIs_howItIsTakenIn_andToKeepItSafe() throws IOException {
    String text = Files.readString(folder().resolve("data/说明文件.txt"), StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFF说明文件\r\n"), text);
    for (String said : List.of("由张三打成", "妥善保管", "“数据与备份”的“搬家”", "定稿版本1个，扫描件1个，修改记录2条")) {
      assertTrue(text.contains(said), said);
    }
  }

  @Test
  void moveAndArchiveAreToldApart() {
    Path archive = stick.resolve("archive.jiping");
    new ArchiveFiles(ReportFixtures.OUTLINES, report -> true)
        .write(
            ArchiveFixtures.contents(), new WriteOrder(archive, false, false, OPEN), Progress.NONE);
    assertFalse(houses.isHouse(archive, OPEN));
    assertTrue(houses.isHouse(write(OPEN).target(), OPEN));
    InputFailure refused =
        assertThrows(InputFailure.class, () -> houses.open(archive, OPEN, Progress.NONE));
    assertTrue(refused.getMessage().contains("不是搬家文件"), refused.getMessage());
    assertEquals("绩评搬家2022-01-05.jiping", houses.fileName(LocalDate.of(2022, 1, 5)));
  }

  @Test
  void pieceThatIsNotThereIsNamed_andNothingIsHandedOut() throws IOException {
    Path root = folder();
    Path paper;
    try (Stream<Path> files = Files.walk(root)) {
      paper = files.filter(p -> p.endsWith("第1版.pdf")).findFirst().orElseThrow();
    }
    Files.delete(paper);
    try (OpenedHouse opened = houses.open(root, OPEN, Progress.NONE)) {
      assertTrue(opened.house().isEmpty());
      String said = opened.results().stream().flatMap(r -> r.faults().stream()).toList().toString();
      assertTrue(said.contains("第1版.pdf"), said);
    }
  }

  @Test
  void folderThatLeadsElsewhereIsRefused() throws IOException {
    Path root = folder();
    String json = Files.readString(root.resolve("data/house.json"));
    String odd = json.replaceFirst("\"folder\" : \"[^\"]*", "\"folder\" : \"../../x\\\\u0007");
    Bag bag =
        Bag.of(
            "odd",
            List.of(BagFile.of("house.json", odd.getBytes(StandardCharsets.UTF_8))),
            Map.of());
    Path file = stick.resolve("odd.jiping");
    try (OutputStream out = Files.newOutputStream(file)) {
      BagZip.write(bag, out, OPEN, Progress.NONE);
    }
    try (OpenedHouse opened = houses.open(file, OPEN, Progress.NONE)) {
      assertTrue(opened.house().isEmpty());
      String said = opened.results().stream().flatMap(r -> r.faults().stream()).toList().toString();
      assertTrue(said.contains("归档包不会有的文件名“../../x?”"), said);
    }
  }

  @Test
  void progressGrowsToTheEnd_andWhoStopsLeavesTheStickAsItWas() throws IOException {
    List<Long> told = new ArrayList<>();
    write("a.jiping", OPEN, (done, total) -> told.add(done * 1000 / total));
    assertEquals(told.stream().sorted().toList(), told);
    assertEquals(1000, told.getLast());
    for (int stopAt : List.of(1, told.size() / 2, told.size() - 1)) {
      int[] left = {stopAt};
      Progress stop =
          (done, total) -> {
            if (--left[0] < 0) {
              throw new Cancelled();
            }
          };
      assertThrows(Cancelled.class, () -> write("b.jiping", OPEN, stop), "" + stopAt);
      try (Stream<Path> files = Files.list(stick)) {
        assertEquals(List.of("a.jiping"), files.map(p -> p.getFileName().toString()).toList());
      }
    }
  }

  @Test
  void folderThatIsNotThereIsSaid() {
    OutputFailure failure =
        assertThrows(OutputFailure.class, () -> write("gone/a.jiping", OPEN, Progress.NONE));
    assertTrue(failure.getMessage().contains("拔出"), failure.getMessage());
  }
}
