package cn.jiping.output.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.WorkFigure;
import cn.jiping.output.opc.PlainZip;
import cn.jiping.service.Cancelled;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.sheet.FundSheet;
import cn.jiping.service.sheet.OrganizationSheet;
import cn.jiping.service.sheet.SheetContent;
import cn.jiping.service.sheet.SheetData;
import cn.jiping.service.sheet.SheetExport;
import cn.jiping.service.sheet.SheetImport;
import cn.jiping.service.sheet.SheetTable;
import cn.jiping.service.sheet.WorkFigureSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxWritingTest {
  private static final SheetTable<FundLine> FUNDS = FundSheet.table();
  private static final SheetTable<PartyOrganization> ORGANIZATIONS =
      OrganizationSheet.table(ReportFixtures.GRADES);

  @TempDir Path folder;
  private final SheetFiles files = new SheetFiles();

  private Path write(SheetContent content) {
    Path file = folder.resolve("出.xlsx");
    files.write(file, content, Progress.NONE);
    return file;
  }

  private <T> List<T> readBack(SheetTable<T> table, List<T> rows, AmountUnit unit) {
    SheetData data = files.read(write(SheetExport.of(table, rows, unit)), 0, Progress.NONE);
    SheetImport<T> sheet = new SheetImport<>(table, data);
    return sheet.preview(rows, sheet.guess(AmountUnit.WAN).withReplace(true)).result();
  }

  private static List<PartyOrganization> organizations() {
    return ReportFixtures.rich().organizations().stream()
        .filter(o -> !o.fullName().isEmpty())
        .toList();
  }

  private static FundLine note(String text) {
    return FundLine.blank().withCategory("甲").withNote(text);
  }

  @ParameterizedTest
  @EnumSource(AmountUnit.class)
  void whatIsWrittenIsReadBackUnchanged(AmountUnit unit) {
    List<FundLine> funds = ReportFixtures.rich().fundLines();
    List<WorkFigure> figures = ReportFixtures.rich().workFigures().subList(0, 2);
    assertEquals(funds, readBack(FUNDS, funds, unit));
    assertEquals(organizations(), readBack(ORGANIZATIONS, organizations(), unit));
    assertEquals(figures, readBack(WorkFigureSheet.table(), figures, unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://a\")",
        "+86 10",
        "-3",
        "-",
        "@SUM(A1)",
        "001",
        "1E5",
        "2022-01-05",
        "_x0041_",
        "_x005F_x0041_",
        "a_x",
        "<b>&amp;",
        "“引”\"号\"",
        "𠮷"
      })
  void textStaysText_whateverItLooksLike(String text) throws IOException {
    List<FundLine> lines = List.of(note(text));
    assertEquals(lines, readBack(FUNDS, lines, AmountUnit.YUAN));
    try (XSSFWorkbook book = open()) {
      Cell cell = book.getSheetAt(0).getRow(1).getCell(5);
      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals("@", cell.getCellStyle().getDataFormatString());
      assertEquals("=+-@".indexOf(text.charAt(0)) >= 0, cell.getCellStyle().getQuotePrefixed());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
  void textBeginningWithASpaceCharacterIsQuotedToo(String text) throws IOException {
    write(SheetExport.of(FUNDS, List.of(note(text)), AmountUnit.YUAN));
    try (XSSFWorkbook book = open()) {
      Cell cell = book.getSheetAt(0).getRow(1).getCell(5);
      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals(text.charAt(0) != '\n', cell.getCellStyle().getQuotePrefixed());
    }
  }

  private XSSFWorkbook open() throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve("出.xlsx"))) {
      return new XSSFWorkbook(in);
    }
  }

  @Test
  void amountsAreNumbers_datesDates_headsBoldAndFixed() throws IOException {
    write(SheetExport.of(FUNDS, ReportFixtures.rich().fundLines(), AmountUnit.WAN));
    try (XSSFWorkbook book = open()) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals("资金明细", sheet.getSheetName());
      assertEquals("预算数（万元）", sheet.getRow(0).getCell(2).getStringCellValue());
      assertEquals(176.77, sheet.getRow(1).getCell(2).getNumericCellValue());
      assertEquals("#,##0.00", sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString());
      assertEquals("#,##0.000000", sheet.getRow(1).getCell(4).getCellStyle().getDataFormatString());
      assertEquals("999999999999.999999", sheet.getRow(3).getCell(4).getStringCellValue());
      assertTrue(
          book.getFontAt(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex()).getBold());
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertEquals("A1:F4", sheet.getCTWorksheet().getAutoFilter().getRef());
    }
    write(SheetExport.of(ORGANIZATIONS, organizations(), AmountUnit.WAN));
    try (XSSFWorkbook book = open()) {
      boolean dated = false;
      for (Row row : book.getSheetAt(0)) {
        for (Cell cell : row) {
          assertFalse(cell.getCellType() == CellType.FORMULA);
          dated |= "yyyy-mm-dd".equals(cell.getCellStyle().getDataFormatString());
        }
      }
      assertTrue(dated);
    }
  }

  @Test
  void templateHasItsListsAndSaysHowToFillItIn() throws IOException {
    write(SheetExport.template(ORGANIZATIONS, AmountUnit.WAN));
    try (XSSFWorkbook book = open()) {
      List<? extends DataValidation> lists = book.getSheetAt(0).getDataValidations();
      assertEquals(4, lists.size());
      assertArrayEquals(
          new String[] {"先进", "一般", "后进"},
          lists.getFirst().getValidationConstraint().getExplicitListValues());
      assertEquals("填写说明", book.getSheetName(1));
      assertEquals("@", book.getSheetAt(0).getColumnStyle(0).getDataFormatString());
    }
    assertEquals(List.of("党组织", "填写说明"), files.names(folder.resolve("出.xlsx")));
  }

  @Test
  void sameContentIsTheSameFile_withoutNamesOrDates() throws IOException {
    SheetContent content = SheetExport.of(ORGANIZATIONS, organizations(), AmountUnit.WAN);
    byte[] bytes = Files.readAllBytes(write(content));
    assertArrayEquals(bytes, Files.readAllBytes(write(content)));
    Map<String, byte[]> parts = PlainZip.unpack(bytes);
    String core = new String(parts.get("docProps/core.xml"), StandardCharsets.UTF_8);
    assertFalse(core.contains("POI") || core.contains(System.getProperty("user.name")), core);
    assertTrue(core.contains("1970-01-01T00:00:00Z"), core);
  }

  @Test
  void writingTellsItsProgress_andStopsWithoutAFileWhenCancelled() {
    SheetContent content = SheetExport.of(ORGANIZATIONS, organizations(), AmountUnit.WAN);
    List<Long> left = new ArrayList<>();
    files.write(folder.resolve("进.xlsx"), content, (done, of) -> left.add(of - done));
    assertEquals((long) organizations().size(), left.getFirst());
    assertEquals(0, left.getLast());
    Path stopped = folder.resolve("停.xlsx");
    assertThrows(
        Cancelled.class,
        () ->
            files.write(
                stopped,
                content,
                (done, of) -> {
                  throw new Cancelled();
                }));
    assertFalse(Files.exists(stopped));
  }

  @Test
  void textThatIsTooLongForACellIsTold() {
    SheetContent content = SheetExport.of(FUNDS, List.of(note("甲".repeat(32_768))), AmountUnit.WAN);
    OutputFailure failure = assertThrows(OutputFailure.class, () -> write(content));
    assertEquals("单元格 F2 的文字超过 Excel 允许的32767字，不能导出。", failure.getMessage());
  }

  @Test
  void temporaryFilesAreRemoved() throws IOException {
    write(SheetExport.of(ORGANIZATIONS, organizations(), AmountUnit.WAN));
    Path poi = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
    if (Files.exists(poi)) {
      try (var left = Files.list(poi)) {
        assertEquals(List.of(), left.filter(f -> f.toString().contains("sxssf")).toList());
      }
    }
  }
}
