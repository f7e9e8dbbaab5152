package cn.jiping.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Place;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.sign.TestKeys;
import cn.jiping.output.typeset.Grid;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.Pages;
import cn.jiping.service.PrintOrder;
import cn.jiping.service.Raster;
import cn.jiping.service.SigningKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PapersTest {
  private static final Fonts FONTS = new Fonts();
  private static final Place PLACE = Place.section("overview", 3, 9);

  private static final Clock CLOCK = Clock.fixed(TestKeys.NOW.toInstant(), TestKeys.NOW.getZone());

  @TempDir Path folder;
  private final List<String> jobs = new ArrayList<>();
  private final Papers papers = new Papers(FONTS, new PlainCharts(FONTS), new Jobs(), CLOCK);

  private final class Jobs implements PrintJob {
    @Override
    public boolean print(byte[] pdf, String jobName) {
      return jobs.add(jobName + pdf.length);
    }

    @Override
    public String print(byte[] pdf, String jobName, PrintOrder order) {
      jobs.add(jobName + pdf.length);
      return "打印机";
    }
  }

  @Test
  void rareCharactersArePrinted_andReadBackAsTyped() throws Exception {
    Path file = folder.resolve("张三 的报告").resolve("评价报告.pdf");
    papers.writePdf(document("书记䶮某、㛃某、𬭎某参加，⼀般与一般不同。", List.of()), file);
    try (var pdf = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("书记䶮某、㛃某、𬭎某参加，⼀般与一般不同。"), text);
    }
    assertEquals(List.of(file), files(file.getParent()));
  }

  @ParameterizedTest
  @CsvSource({"😀,U+1F600", "\uE000,U+E000"})
  void characterWithoutGlyphIsNamedWithItsPlace_andNoFileIsWritten(String character, String code) {
    Document document = document("前一句。党员" + character + "很高兴。后一句。", List.of());
    Path file = folder.resolve("报告.pdf");
    OutputFailure failure =
        assertThrows(OutputFailure.class, () -> papers.writePdf(document, file));
    String place = "“一、基本情况”中“党员" + character + "很高兴”的字符";
    assertTrue(failure.getMessage().contains(place), failure.getMessage());
    assertTrue(failure.getMessage().contains(code), failure.getMessage());
    assertFalse(failure.advice().isEmpty());
    assertFalse(Files.exists(file));
    Pages pages = papers.layOut(document);
    assertEquals(List.of(failure.getMessage()), pages.problems());
    assertEquals(1, pages.count());
  }

  @Test
  void referenceWithoutValueIsNamedWithItsHeading_andThereIsNoPdf() {
    Document document =
        document("投入{资金.合计}。", List.of(new Document.UnresolvedReference("一、基本情况", "资金.合计")));
    OutputFailure failure = assertThrows(OutputFailure.class, () -> papers.pdf(document));
    assertTrue(failure.getMessage().contains("“一、基本情况”中引用的数据“资金.合计”"));
  }

  @Test
  void ofdIsRefusedForTheSameReasonsAsThePdf() {
    Path file = folder.resolve("报告.ofd");
    OutputFailure pdf =
        assertThrows(OutputFailure.class, () -> papers.writePdf(document("😀", List.of()), file));
    OutputFailure ofd =
        assertThrows(OutputFailure.class, () -> papers.writeOfd(document("😀", List.of()), file));
    assertEquals(pdf.getMessage(), ofd.getMessage());
    assertFalse(Files.exists(file));
  }

  @Test
  void formerFileStays_whenTheNewOneCannotBeMade() throws Exception {
    Path file = folder.resolve("报告.pdf");
    Files.writeString(file, "former");
    assertThrows(OutputFailure.class, () -> papers.writePdf(document("😀", List.of()), file));
    assertEquals("former", Files.readString(file));
  }

  @Test
  void fileThatCannotBeWrittenIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("文件"), "").resolve("报告.pdf");
    OutputFailure failure =
        assertThrows(OutputFailure.class, () -> papers.writePdf(document("正文。", List.of()), file));
    assertTrue(failure.getMessage().contains("报告.pdf"));
  }

  @Test
  void signedPdfSaysWhoSignedAndWhen() throws Exception {
    Path file = folder.resolve("签名.pdf");
    try (SigningKey key = key(TestKeys.PASSWORD)) {
      papers.writeSignedPdf(document("正文。", List.of()), file, key);
    }
    try (var pdf = Loader.loadPDF(file.toFile())) {
      assertEquals(TestKeys.UNIT, pdf.getLastSignatureDictionary().getName());
      String text = new PDFTextStripper().getText(pdf);
      assertTrue(text.contains("本文件由柳河街道办事处于2022年1月5日数字签名"), text);
    }
  }

  @Test
  void wrongPasswordIsSaid_andNothingIsWritten() throws Exception {
    Path file = folder.resolve("签名.pdf");
    try (SigningKey key = key("wrong")) {
      Document document = document("正文。", List.of());
      OutputFailure failure =
          assertThrows(OutputFailure.class, () -> papers.writeSignedPdf(document, file, key));
      assertTrue(failure.getMessage().startsWith("密码不对"), failure.getMessage());
    }
    assertFalse(Files.exists(file));
  }

  private SigningKey key(String password) throws Exception {
    return new SigningKey(TestKeys.valid(folder), password.toCharArray());
  }

  @Test
  void printHandsThePdfOverUnderItsName() {
    assertTrue(papers.print(papers.pdf(document("正文。", List.of())), "试验"));
    assertTrue(jobs.getFirst().startsWith("试验"));
  }

  @Test
  void previewIsInkInTheTextAreaAndWhiteInTheMargins() {
    Raster raster = papers.layOut(SampleDocument.document()).render(0, 1);
    assertEquals(595, raster.width());
    assertEquals(842, raster.height());
    int inside = 0;
    int outside = 0;
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        boolean ink = (raster.argb()[y * raster.width() + x] & 0xFF) < 0x80;
        boolean text =
            x >= Grid.STANDARD.left() - 1
                && x <= Grid.STANDARD.left() + Grid.STANDARD.width() + 1
                && y >= Grid.STANDARD.top() - 1
                && y <= Grid.STANDARD.top() + Grid.STANDARD.height() + Grid.PAGE_NUMBER_GAP + 14;
        inside += ink && text ? 1 : 0;
        outside += ink && !text ? 1 : 0;
      }
    }
    assertTrue(inside > 5000, inside + " dark points");
    assertEquals(0, outside);
  }

  @Test
  void clickOnALineLeadsToItsPlace() {
    Pages pages = papers.layOut(document("正文。", List.of()));
    double second = Grid.STANDARD.top() + Grid.STANDARD.pitch() + 5;
    assertEquals(Optional.of(PLACE), pages.partAt(0, 200, second).map(Pages.Part::place));
    assertEquals(Optional.empty(), pages.partAt(0, 200, second + 3 * Grid.STANDARD.pitch()));
    assertEquals(Optional.empty(), pages.partAt(0, 5, second));
  }

  @Test
  void pagesCountTheLinesAndCharactersThatTheSetupLeavesRoomFor() {
    Pages standard = papers.layOut(document("正文。", List.of()));
    assertEquals("22 × 28", standard.lines() + " × " + standard.cells());
    PageSetup narrow = PageSetup.STANDARD.withMargins(37, 35, 44, 42).withPitch(20);
    Document plain = document("正文。", List.of());
    Pages own =
        papers.layOut(
            new Document(
                plain.title(), "某街道办事处", "试验", narrow, plain.blocks(), plain.unresolved()));
    assertEquals("32 × 22", own.lines() + " × " + own.cells());
  }

  private static Document document(String text, List<Document.UnresolvedReference> unresolved) {
    return new Document(
        "试验",
        "某街道办事处",
        "试验",
        PageSetup.STANDARD,
        List.of(
            new Block.Heading(Place.section("basics"), 1, "一、", "基本情况"),
            Block.Paragraph.of(PLACE, text)),
        unresolved);
  }

  private static List<Path> files(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
