package cn.jiping.output.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.archive.Trait;
import cn.jiping.domain.report.Scan;
import cn.jiping.output.image.TestPictures;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.DataDigests;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.TraitResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives that somebody changed and made all digests right again. */
class ArchiveReaderTest {
  private static final ArchiveContents CONTENTS = ArchiveFixtures.contents();
  private static final String REPORT = ArchiveNames.REPORT_JSON;
  private static final String ARCHIVE = ArchiveNames.ARCHIVE_JSON;

  @TempDir private Path folder;

  private static List<BagFile> payload() {
    List<BagFile> files = new ArrayList<>();
    for (BagFile file : ArchiveBag.of(CONTENTS).files()) {
      if (file.name().startsWith(Bag.PAYLOAD)) {
        String name = file.name().substring(Bag.PAYLOAD.length());
        files.add(BagFile.of(name, file.content().bytes()));
      }
    }
    return files;
  }

  private List<TraitResult> results(List<BagFile> files, DataDigests digests) throws IOException {
    Path file = folder.resolve("changed.jiping");
    Bag bag = Bag.of("archive", files, Map.of());
    try (OutputStream out = Files.newOutputStream(file)) {
      BagZip.write(bag, out, Optional.empty(), Progress.NONE);
    }
    try (OpenedArchive opened =
        new ArchiveFiles(ReportFixtures.OUTLINES, digests)
            .open(file, Optional.empty(), Progress.NONE)) {
      assertEquals(TraitResult.allPassed(opened.results()), opened.report().isPresent());
      return opened.results();
    }
  }

  private List<TraitResult> changed(String name, UnaryOperator<String> change) throws IOException {
    List<BagFile> files = payload();
    files.replaceAll(
        f -> {
          if (!f.name().equals(name)) {
            return f;
          }
          String text = new String(f.content().bytes(), StandardCharsets.UTF_8);
          String after = change.apply(text);
          assertFalse(after.equals(text), name);
          return BagFile.of(name, after.getBytes(StandardCharsets.UTF_8));
        });
    return results(files, report -> true);
  }

  private static void assertFaulty(Trait trait, String sentence, List<TraitResult> results) {
    List<String> faults =
        results.stream().filter(r -> r.trait() == trait).findFirst().orElseThrow().faults();
    assertTrue(faults.stream().anyMatch(f -> f.contains(sentence)), "" + results);
  }

  @Test
  void whatNobodyChangedIsWhole() throws IOException {
    assertTrue(TraitResult.allPassed(results(payload(), report -> true)));
  }

  @Test
  void dataThatIsNotWhatWasFinalisedIsNotAuthentic() throws IOException {
    List<TraitResult> results = results(payload(), report -> false);
    assertFaulty(Trait.AUTHENTICITY, "不是定稿时的数据", results);
  }

  @Test
  void fileThatTheFormatDoesNotKnowIsUnsafe_alsoWhenItIsListed() throws IOException {
    for (String name : List.of("setup.exe", "数据/macro.vbs", "扫描件/99 more.pdf", "图片/9.png")) {
      List<BagFile> files = payload();
      files.add(BagFile.of(name, new byte[] {1}));
      assertFaulty(Trait.SAFETY, "多出“data/" + name, results(files, report -> true));
    }
  }

  @Test
  void fileOfAMoveIsSentWhereItBelongs() {
    List<BagFile> files = payload();
    files.add(BagFile.of(HouseNames.HOUSE_JSON, new byte[] {'{', '}'}));
    InputFailure failure = assertThrows(InputFailure.class, () -> results(files, report -> true));
    assertTrue(failure.said().contains("搬家"), failure.said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"1E+3\"|\"1E+2147483648\"|/workFigures/2/number",
        "\"1E+3\"|\"1E-2147483647\"|/workFigures/2/number",
        "\"33\"|\"12345678901234567\"|/workFigures/0/number",
        "\"at\" : \"2022|\"at\" : \"+1000000000|/version/finalised/at",
        "\"date\" : \"2022|\"date\" : \"-999999|/signature/date",
        "\"top\" : \"37\"|\"top\" : \"37.123\"|/presentation/setup/top",
        "\"top\" : \"37\"|\"top\" : \"NaN\"|/presentation/setup/top",
        "\"number\" : 1,|\"number\" : 2147483647,|/version"
      })
  void valuesThatCannotBeKeptOrPrintedAreRefused(String right, String wrong, String place)
      throws IOException {
    List<TraitResult> results = changed(REPORT, text -> text.replace(right, wrong));
    assertFaulty(Trait.USABILITY, "“" + place, results);
  }

  @Test
  void reportWithoutGradesIsRefused() throws IOException {
    List<TraitResult> results =
        changed(
            REPORT,
            text -> text.replaceFirst("\"gradeScheme\" : \\[[^]]*]", "\"gradeScheme\" : []"));
    assertFaulty(Trait.USABILITY, "超出了范围", results);
  }

  @Test
  void scanOfAnotherSizeOrKindIsFound() throws IOException {
    long size = CONTENTS.scans().getFirst().scan().size();
    assertFaulty(
        Trait.AUTHENTICITY,
        "01 签字盖章页.pdf",
        changed(ARCHIVE, t -> t.replace("\"size\" : " + size, "\"size\" : " + (size + 1))));
    assertFaulty(
        Trait.USABILITY,
        "01 签字盖章页.pdf",
        changed(ARCHIVE, t -> t.replaceFirst("\"type\" : \"PDF\"", "\"type\" : \"TIFF\"")));
    assertFaulty(
        Trait.USABILITY,
        "01 签字盖章页.pdf",
        changed(ARCHIVE, t -> t.replaceFirst("\"pages\" : 1", "\"pages\" : 2")));
  }

  @Test
  void oneFileIsOneScan() throws IOException {
    assertFaulty(
        Trait.USABILITY,
        "/scans",
        changed(ARCHIVE, t -> t.replace("02 活动_照片_一.png", "03 活动_照片_一.png")));
  }

  private List<TraitResult> withFile(String name, byte[] bytes) throws IOException {
    List<BagFile> files = payload();
    files.replaceAll(f -> f.name().equals(name) ? BagFile.of(name, bytes) : f);
    return results(files, report -> true);
  }

  @Test
  void paperThatDoesNotOpenIsFound() throws IOException {
    for (String name : List.of(ArchiveNames.REGISTER, ArchiveNames.RECORD)) {
      assertFaulty(Trait.USABILITY, name, withFile(name, new byte[] {1, 2}));
    }
  }

  @Test
  void pictureThatIsNone_orAnotherOne_isFound() throws IOException {
    for (byte[] bytes : List.of(new byte[0], new byte[] {1}, TestPictures.png(9, 9))) {
      assertFaulty(Trait.USABILITY, "1.png", withFile("图片/1.png", bytes));
    }
  }

  @Test
  void longAndOddTitlesOfScansMakeNamesThatCanBeKept() {
    List<Scan> scans = new ArrayList<>();
    for (int length = 100; length < 140; length++) {
      byte[] content = {(byte) length};
      scans.add(ArchiveFixtures.scan(1, Scan.Kind.OTHER, "长".repeat(length), content).scan());
      scans.add(ArchiveFixtures.scan(1, Scan.Kind.OTHER, " .".repeat(length), content).scan());
    }
    List<String> names = ArchiveNames.scans(scans);
    assertTrue(names.stream().allMatch(FatName::isGood), "" + names);
    assertEquals(names.size(), names.stream().distinct().count());
  }
}
