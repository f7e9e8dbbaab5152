package cn.jiping.output.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Section;
import cn.jiping.service.InputFailure;
import cn.jiping.service.text.FileImport;
import cn.jiping.service.text.ImportedReport;
import cn.jiping.service.text.TestTexts;
import cn.jiping.service.text.TextImport;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Whole reports, written by POI, read by ours. */
class WordReportTest {
  private static final Outline OUTLINE = TestTexts.outline2011();
  private static final Pattern NUMBER =
      Pattern.compile("([一二三四五六七八九十]+、)|(（[一二三四五六七八九十]+）)|([0-9]+[.．])");
  private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,}|[A-Za-z]{2,}|[0-9]{4,}");

  @TempDir Path folder;

  /** How a clerk's document says what is a heading. */
  enum Headings {
    TYPED_NUMBERS,
    AUTOMATIC_NUMBERS,
    OUTLINE_LEVELS
  }

  @ParameterizedTest
  @EnumSource
  void sampleReportIsReadFromWordAsFromText(Headings headings) throws IOException {
    ImportedReport expected = TextImport.read(TestTexts.sample(), OUTLINE);

    ImportedReport read = read(sample(headings));

    assertEquals(
        expected.sections().stream().map(WordReportTest::unnumbered).toList(),
        read.sections().stream().map(WordReportTest::unnumbered).toList());
    assertEquals(expected.unit(), read.unit());
    assertEquals(expected.title(), read.title());
    assertEquals(expected.signature(), read.signature());
    assertEquals(List.of(), read.unplaced());
    assertEquals(List.of(), read.remarks());
  }

  @Test
  void everyWordOfTheDocumentIsInSomePartOfTheReport() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      TestTexts.sample().lines().forEach(l -> word.createParagraph().createRun().setText(l));
      word.createParagraph().createRun().setText("附表2 党组织名单");
      table(word, "党组织名称|定级|说明", "柳河街道党工委|先进|示范", "东社区支部|后进|整顿");
      word.createParagraph().createRun().setText("附表3 资金明细（单位：万元）");
      table(word, "类别|预算数|支出数|备注", "社区|10.5|9|补助", "机关|2||", "合计|12.5|9|");
      table(word, "指标|完成", "培训|四次");
      word.createFootnote().createParagraph().createRun().setText("数据来自财务系统");
      word.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("内部资料");
      Path file = write(word);

      Report report =
          read(file).toReport(ReportId.fresh(), 2021, new GradeScheme(List.of("先进", "一般", "后进")));

      String all = words(report);
      String tables = "柳河街道党工委 先进 示范 东社区支部 后进 整顿 社区 105000 机关 补助 指标 完成 培训 四次 ";
      Stream<String> expected =
          WORD.matcher(TestTexts.sample() + tables + "数据来自财务系统 内部资料 党组织名单 资金明细")
              .results()
              .map(m -> m.group());
      assertEquals(List.of(), expected.filter(w -> !all.contains(w)).toList());
      assertEquals(2, report.fundLines().size());
      assertEquals(2, report.organizations().size());
    }
  }

  @Test
  void documentWithoutTextIsTold() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      word.createParagraph();
      Path file = write(word);

      InputFailure failure = assertThrows(InputFailure.class, () -> read(file));

      assertEquals("“报告.docx”里没有文字。", failure.getMessage());
    }
    Path scan =
        new DocxFile("<w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>")
            .write(folder.resolve("扫描.docx"));
    assertTrue(assertThrows(InputFailure.class, () -> read(scan)).getMessage().contains("扫描件"));
  }

  @Test
  void textFileIsReadAsBefore() throws IOException {
    Path file = Files.writeString(folder.resolve("报告.txt"), TestTexts.sample());

    assertEquals(TextImport.read(TestTexts.sample(), OUTLINE).sections(), read(file).sections());
  }

  private static ImportedReport read(Path file) {
    return new FileImport(new DocxReader()).read(file, List.of(OUTLINE));
  }

  private Path sample(Headings headings) throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      BigInteger numbers = numbering(word);
      List<String> typed =
          TextImport.read(TestTexts.sample(), OUTLINE).placed().stream()
              .map(ImportedReport.Placed::typed)
              .toList();
      for (String line : TestTexts.sample().lines().map(String::strip).toList()) {
        XWPFParagraph paragraph = word.createParagraph();
        Matcher number = NUMBER.matcher(line);
        if (headings == Headings.TYPED_NUMBERS || !typed.contains(line) || !number.lookingAt()) {
          paragraph.createRun().setText(line);
          continue;
        }
        int level = number.group(1) != null ? 0 : number.group(2) != null ? 1 : 2;
        paragraph.createRun().setText(line.substring(number.end()));
        if (headings == Headings.AUTOMATIC_NUMBERS) {
          paragraph.setNumID(numbers);
          paragraph.setNumILvl(BigInteger.valueOf(level));
        } else {
          paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
      }
      return write(word);
    }
  }

  private static BigInteger numbering(XWPFDocument word) {
    CTAbstractNum numbering = CTAbstractNum.Factory.newInstance();
    String[] texts = {"%1、", "（%2）", "%3."};
    for (int i = 0; i < texts.length; i++) {
      CTLvl level = numbering.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewStart().setVal(BigInteger.ONE);
      level.addNewNumFmt().setVal(i < 2 ? STNumberFormat.CHINESE_COUNTING : STNumberFormat.DECIMAL);
      level.addNewLvlText().setVal(texts[i]);
    }
    return word.createNumbering()
        .addNum(word.getNumbering().addAbstractNum(new XWPFAbstractNum(numbering)));
  }

  private static void table(XWPFDocument word, String... rows) {
    int columns = rows[0].split("\\|", -1).length;
    XWPFTable table = word.createTable(rows.length, columns);
    for (int i = 0; i < rows.length; i++) {
      String[] cells = rows[i].split("\\|", -1);
      for (int j = 0; j < columns; j++) {
        table.getRow(i).getCell(j).setText(cells[j]);
      }
    }
  }

  private Path write(XWPFDocument word) throws IOException {
    Path file = folder.resolve("报告.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      word.write(out);
    }
    return file;
  }

  private static Section unnumbered(Section section) {
    return section.withText(NUMBER.matcher(section.text()).replaceAll(""));
  }

  private static String words(Report report) {
    Stream<String> headings = OUTLINE.headings().stream().map(h -> h.title()).map(t -> t + "\n");
    return Stream.of(
            headings,
            Stream.of(report.unit().name(), report.cover().title(), report.cover().addressee()),
            report.sections().stream().map(Section::text),
            Stream.of(report.unplacedText(), report.signature().toString()),
            report.fundLines().stream().map(FundLine::toString),
            report.organizations().stream().map(PartyOrganization::toString))
        .flatMap(s -> s)
        .collect(Collectors.joining("\n"));
  }
}
