package cn.jiping.output.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.Progress;
import cn.jiping.service.sheet.IndicatorSheet;
import cn.jiping.service.sheet.SheetCell;
import cn.jiping.service.sheet.SheetData;
import cn.jiping.service.sheet.SheetImport;
import cn.jiping.service.sheet.SheetPreview;
import cn.jiping.service.sheet.SheetRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReadingTest {
  @TempDir Path folder;
  private final SheetFiles files = new SheetFiles();

  private SheetData read(XlsxFile file) throws IOException {
    return files.read(file.write(folder.resolve("表.xlsx")), 0, Progress.NONE);
  }

  private static List<String> shown(SheetRow row) {
    return row.cells().stream().map(SheetCell::shown).toList();
  }

  private String number(String raw) throws IOException {
    return read(new XlsxFile("<row r='1'><c r='A1'><v>" + raw + "</v></c></row>"))
        .rows()
        .getFirst()
        .cell(0)
        .shown();
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "1.1000000000000001, 1.1",
    "33.299999999999997, 33.3",
    "1.4999999999999999E-2, 0.015",
    "1767700, 1767700",
    "1.5E3, 1500",
    "-5, -5",
    "0, 0",
    "999999999999999, 999999999999999"
  })
  void numberIsReadAsASpreadsheetShowsIt(String raw, String shown) throws IOException {
    assertEquals(shown, number(raw));
  }

  @Test
  void textsAreReadWhereverTheyStand() throws IOException {
    SheetData data =
        read(
            new XlsxFile(
                    "<row r='3'><c r='A3' t='s'><v>0</v></c><c r='C3' t='s'><v>1</v></c></row>"
                        + "<row r='5'><c t='inlineStr'><is><r><t>甲</t></r><r><t> 乙</t></r></is></c>"
                        + "<c t='str'><f>A1&amp;\"x\"</f><v>文_x000A_字_x005F_x0041_</v></c>"
                        + "<c t='b'><v>1</v></c><c><f>1+1</f><v>2</v></c></row>")
                .strings(
                    "<si><t>=1+1</t></si>"
                        + "<si><r><t>北</t></r><r><t>京</t></r><rPh><t>bei</t></rPh></si>"));
    assertEquals(List.of("=1+1", "", "北京"), shown(data.rows().get(0)));
    assertEquals(3, data.rows().get(0).number());
    assertEquals(List.of("甲 乙", "文\n字_x0041_", "TRUE", "2"), shown(data.rows().get(1)));
  }

  @Test
  void errorsAndFormulasWithoutResultAreKept() throws IOException {
    SheetRow row =
        read(new XlsxFile(
                "<row r='1'><c r='A1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                    + "<c r='B1'><f>NOW()</f></c><c r='C1'><f>50000*2</f><v></v></c>"
                    + "<c r='D1' t='str'><f>A2</f><v></v></c></row>"))
            .rows()
            .getFirst();
    assertEquals(
        List.of(
            new SheetCell.Failed("#DIV/0!"),
            new SheetCell.Uncomputed(),
            new SheetCell.Uncomputed()),
        row.cells());
  }

  @Test
  void datesAreKnownByTheirFormat_inBothCalendars() throws IOException {
    String row =
        "<row r='1'><c s='1'><v>44566</v></c><c s='2'><v>44566.5</v></c><c s='3'><v>0.5</v></c>"
            + "<c s='4'><v>1</v></c><c s='0'><v>44566</v></c><c t='d'><v>2022-01-05T00:00:00</v></c>"
            + "<c s='1'><v>60</v></c></row>";
    String[] formats = {"yyyy\"年\"m\"月\"d\"日\"", "[$-804]yyyy/m/d h:mm", "h:mm:ss", "m/d/yyyy;@"};
    assertEquals(
        List.of("2022-01-05", "2022-01-05", "0.5", "1900-01-01", "44566", "2022-01-05", "60"),
        shown(read(new XlsxFile(row).formats(formats)).rows().getFirst()));
    assertEquals(
        List.of("2026-01-06", "2026-01-06", "0.5", "1904-01-02"),
        shown(read(new XlsxFile(row).formats(formats).from1904()).rows().getFirst()).subList(0, 4));
  }

  @Test
  void decimalsThatAFormatShowsAreKept() throws IOException {
    String row =
        "<row r='1'><c s='1'><v>3.5</v></c><c s='2'><v>3.456</v></c><c s='3'><v>0.5</v></c></row>";
    assertEquals(
        List.of("3.50", "3.456", "50.00%"),
        shown(read(new XlsxFile(row).formats("#,##0.00", "0.0_ ", "0.00%")).rows().getFirst()));
  }

  @ParameterizedTest
  @CsvSource({
    "0%, 0.96540000000000004, 96.54%",
    "0%, 1, 100%",
    "0.0%, 0.95, 95.0%",
    "0.00%;[Red]-0.00%, -0.05, -5.00%",
    "0\"%\", 95, 95"
  })
  void percentageIsReadAsItIsShown(String format, String raw, String shown) throws IOException {
    String row = "<row r='1'><c s='1'><v>" + raw + "</v></c></row>";
    String code = format.replace("\"", "&quot;");
    assertEquals(List.of(shown), shown(read(new XlsxFile(row).formats(code)).rows().getFirst()));
  }

  @ParameterizedTest
  @CsvSource({"9, 50%", "10, 50.00%"})
  void percentageThatEveryProgramKnowsByItsNumberIsReadAlike(int id, String shown)
      throws IOException {
    Path file =
        new XlsxFile("<row r='1'><c s='1'><v>0.5</v></c></row>")
            .formats("0%")
            .write(folder.resolve("表.xlsx"), "<xf numFmtId='164'/>", "<xf numFmtId='" + id + "'/>");
    assertEquals(List.of(shown), shown(files.read(file, 0, Progress.NONE).rows().getFirst()));
  }

  @Test
  void percentagesOfAnIndicatorAreItsNumbersInPercent() throws IOException {
    String rows =
        "<row r='1'><c t='str'><v>三级指标</v></c><c t='str'><v>年度指标值</v></c>"
            + "<c t='str'><v>实际完成值</v></c><c t='str'><v>分值</v></c>"
            + "<c t='str'><v>达成比例</v></c></row>"
            + "<row r='2'><c t='str'><v>党课</v></c><c t='str'><v>≥95%</v></c>"
            + "<c s='1'><v>0.9654</v></c><c s='1'><v>0.1</v></c><c s='1'><v>0.85</v></c></row>"
            + "<row r='3'><c t='str'><v>覆盖率</v></c><c s='1'><v>0.95</v></c>"
            + "<c s='1'><v>0.9654</v></c><c><v>10</v></c></row>";
    SheetImport<Indicator> sheet =
        new SheetImport<>(
            IndicatorSheet.table(ScoreForm.SELF_EVALUATION),
            read(new XlsxFile(rows).formats("0%")));
    SheetPreview<Indicator> preview = sheet.preview(List.of(), sheet.guess(AmountUnit.WAN));
    assertEquals(
        List.of("95 % 96.54 10 85", "95 % 96.54 10 -"),
        preview.result().stream()
            .map(
                i ->
                    String.join(
                        " ",
                        i.target(),
                        i.unit(),
                        i.actual(),
                        i.weight().map(BigDecimal::toPlainString).orElse("-"),
                        i.rate().map(BigDecimal::toPlainString).orElse("-")))
            .toList(),
        preview.problems().toString());
  }

  @Test
  void mergedCellsAndHiddenRowsAreTold_andStyledBlankCellsAreNothing() throws IOException {
    SheetData data =
        read(
            new XlsxFile("")
                .sheet("另表", "", "")
                .part(
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
                        + "<sheetData><row r='1'><c r='A1'><v>1</v></c></row>"
                        + "<row r='2' hidden='1'><c r='A2'><v>2</v></c></row>"
                        + "<row r='1048576'><c r='XFD1048576' s='1'/></row></sheetData>"
                        + "<mergeCells><mergeCell ref='A1:A2'/></mergeCells></worksheet>"));
    assertEquals(List.of("A1:A2"), data.merged());
    assertEquals(1, data.hidden());
    assertEquals(2, data.rows().size());
  }

  @Test
  void sheetsAreNamedInOrder_andReadByTheirPlace() throws IOException {
    Path file =
        new XlsxFile("<row><c><v>1</v></c></row>")
            .sheet("第二", "<row><c><v>2</v></c></row>", "")
            .write(folder.resolve("多.xlsx"));
    assertEquals(List.of("表一", "第二"), files.names(file));
    assertEquals(List.of("2"), shown(files.read(file, 1, Progress.NONE).rows().getFirst()));
  }

  @Test
  void strictWorkbookIsReadToo() throws IOException {
    Path file =
        new XlsxFile("<row><c><v>1</v></c></row>")
            .write(
                folder.resolve("严.xlsx"),
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "http://purl.oclc.org/ooxml/officeDocument/relationships");
    assertEquals(List.of("1"), shown(files.read(file, 0, Progress.NONE).rows().getFirst()));
  }

  @Test
  void progressOfReadingEndsAtTheWhole() throws IOException {
    Path file = new XlsxFile("<row><c><v>1</v></c></row>").write(folder.resolve("进.xlsx"));
    List<Long> left = new ArrayList<>();
    files.read(file, 0, (done, of) -> left.add(of - done));
    assertEquals(0, left.getLast());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, ''", "UTF-8, \uFEFF", "GB18030, ''", "UTF-16LE, \uFEFF"})
  void csvIsReadInEveryEncodingOfAClerk(String charset, String mark) throws IOException {
    Path file = folder.resolve("表.csv");
    String text = mark + "类别,\"备注\"\r\n\"甲,乙\",\"上\r\n下 \"\"引\"\"\"\r\n,,\r\n=1+1,-3\r\n";
    Files.write(file, text.getBytes(Charset.forName(charset)));
    SheetData data = files.read(file, 0, Progress.NONE);
    assertEquals(
        List.of(List.of("类别", "备注"), List.of("甲,乙", "上\n下 \"引\""), List.of("=1+1", "-3")),
        data.rows().stream().map(XlsxReadingTest::shown).toList());
    assertEquals(4, data.rows().get(2).number());
    assertEquals(List.of("表.csv"), files.names(file));
  }

  @Test
  void csvMayBeSeparatedOtherwise() throws IOException {
    Path file = folder.resolve("分号.csv");
    Files.write(file, "类别;备注\n甲,乙;丙\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("甲,乙", "丙"), shown(files.read(file, 0, Progress.NONE).rows().get(1)));
  }
}
