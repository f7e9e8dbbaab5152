package cn.jiping.output.collect;

import static cn.jiping.service.collect.CollectFixtures.budget;
import static cn.jiping.service.collect.CollectFixtures.finalised;
import static cn.jiping.service.collect.CollectFixtures.report;
import static cn.jiping.service.collect.CollectFixtures.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.service.collect.CollectFixtures;
import cn.jiping.service.collect.DistrictTable;
import cn.jiping.service.collect.NotCounted;
import cn.jiping.service.collect.NotCounted.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class DistrictBookTest {
  private static final DistrictTable TABLE =
      DistrictTable.of(
          List.of(
              row("一/a.jiping", finalised(report("r", "=甲街道"), 1, "d1", 1)),
              row("b.jiping", finalised(rich(), 2, "x", 2)),
              row("c.jiping", "r", 1, "=甲街道", 1)),
          List.of(new NotCounted("坏.jiping", Reason.REFUSED, "", "+不能接受。")));

  /** Rich, but for its largest amount. */
  private static Report rich() {
    Report rich = ReportFixtures.rich();
    return rich.withFundLines(rich.fundLines().subList(0, 2));
  }

  private static XSSFWorkbook book(DistrictTable table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DistrictBook.write(table, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < row.getLastCellNum(); i++) {
      Cell cell = row.getCell(i);
      texts.add(cell == null ? "" : cell.toString());
    }
    return texts;
  }

  private static int column(Sheet sheet, String title) {
    return texts(sheet.getRow(0)).indexOf(title);
  }

  private static Cell cell(Sheet sheet, int row, String title) {
    return sheet.getRow(row).getCell(column(sheet, title));
  }

  @Test
  void fourSheets_eachUnitOneRow_andTotalsThatAddUp() throws IOException {
    try (XSSFWorkbook book = book(TABLE)) {
      List<String> names =
          IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
      assertEquals(List.of("汇总", "资金（按类别）", "分级（按领域）", "问题与未读入"), names);
      for (String name : names.subList(0, 3)) {
        Sheet sheet = book.getSheet(name);
        assertEquals(3, sheet.getLastRowNum(), name);
        assertEquals("2021年度合计", cell(sheet, 3, "单位").getStringCellValue());
        for (int i = 3; i < sheet.getRow(3).getLastCellNum(); i++) {
          assertTotal(sheet, i);
        }
      }
      assertEquals(2, book.getSheet("问题与未读入").getLastRowNum());
    }
  }

  /** Rates are no sums. */
  private static void assertTotal(Sheet sheet, int column) {
    Cell total = sheet.getRow(3).getCell(column);
    String title = sheet.getRow(0).getCell(column).getStringCellValue();
    if (total != null && !title.contains("%")) {
      double sum = 0;
      for (int r = 1; r <= 2; r++) {
        Cell part = sheet.getRow(r).getCell(column);
        sum += part == null ? 0 : part.getNumericCellValue();
      }
      assertEquals(sum, total.getNumericCellValue(), 0.000_001, sheet.getSheetName() + title);
    }
  }

  @Test
  void scoreAndItsBandStandWhereAUnitIsScored_andNeverInTheTotals() throws IOException {
    Report scored = CollectFixtures.scored(report("s", "甲街道"));
    DistrictTable table =
        DistrictTable.of(
            List.of(
                row("a", finalised(scored, 1, "d", 1)),
                row("b", finalised(report("t", "乙街道"), 1, "e", 1))),
            List.of());
    try (XSSFWorkbook book = book(table)) {
      Sheet sheet = book.getSheet("汇总");
      assertEquals(83.33, cell(sheet, 1, "总分").getNumericCellValue());
      assertEquals("良", cell(sheet, 1, "等级（优、良、中、差）").getStringCellValue());
      for (int row = 2; row <= 3; row++) {
        for (String title : List.of("总分", "等级（优、良、中、差）", "预算执行率得分（自评表）")) {
          assertEquals("", texts(sheet.getRow(row)).get(column(sheet, title)));
        }
      }
    }
  }

  @Test
  void amountsAreExact_inYuanAndInTenThousand() throws IOException {
    try (XSSFWorkbook book = book(TABLE)) {
      Sheet sheet = book.getSheet("汇总");
      Cell yuan = cell(sheet, 1, "预算数（元）");
      assertEquals(100.01, yuan.getNumericCellValue());
      assertEquals("#,##0.00", yuan.getCellStyle().getDataFormatString());
      assertEquals(0.010001, cell(sheet, 1, "预算数（万元）").getNumericCellValue());
      assertEquals("", texts(sheet.getRow(1)).get(column(sheet, "到位数（元）")));
      assertEquals(
          2_644_000.00, cell(book.getSheet("资金（按类别）"), 2, "合计：预算数（元）").getNumericCellValue());
    }
  }

  @Test
  void amountOfMoreDigitsThanASpreadsheetKeepsIsText() throws IOException {
    Report large = report("r", "甲").withFundLines(List.of(budget("机关", "9999999999999999.99")));
    DistrictTable table =
        DistrictTable.of(List.of(row("a", finalised(large, 1, "x", 1))), List.of());
    try (XSSFWorkbook book = book(table)) {
      Cell cell = cell(book.getSheet("汇总"), 1, "预算数（元）");
      assertEquals("9999999999999999.99", cell.getStringCellValue());
    }
  }

  @Test
  void nothingIsAFormula_andNobodyIsNamed() throws IOException {
    try (XSSFWorkbook book = book(TABLE)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          row.forEach(cell -> assertFalse(cell.getCellType() == CellType.FORMULA));
        }
      }
      Cell unit = cell(book.getSheet("汇总"), 1, "单位");
      assertEquals("=甲街道", unit.getStringCellValue());
      assertTrue(unit.getCellStyle().getQuotePrefixed());
      Cell reason = cell(book.getSheet("问题与未读入"), 2, "说明");
      assertEquals("+不能接受。", reason.getStringCellValue());
      assertTrue(reason.getCellStyle().getQuotePrefixed());
      assertNull(book.getProperties().getCoreProperties().getCreator());
    }
  }

  @Test
  void headIsBoldAndStays_andTotalsAreBold() throws IOException {
    try (XSSFWorkbook book = book(TABLE)) {
      for (Sheet sheet : book) {
        Cell head = sheet.getRow(0).getCell(0);
        assertTrue(book.getFontAt(head.getCellStyle().getFontIndex()).getBold());
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      }
      Cell totals = cell(book.getSheet("汇总"), 3, "单位");
      assertTrue(book.getFontAt(totals.getCellStyle().getFontIndex()).getBold());
    }
  }

  @Test
  void whatIsNotCountedStandsWithItsReason() throws IOException {
    try (XSSFWorkbook book = book(TABLE)) {
      Sheet sheet = book.getSheet("问题与未读入");
      assertEquals(
          List.of("c.jiping", "=甲街道", "是", "同一版的副本", "与“一/a.jiping”是同一份报告的同一版，只计入一次。"),
          texts(sheet.getRow(1)));
      assertEquals(List.of("坏.jiping", "", "否", "不能接受", "+不能接受。"), texts(sheet.getRow(2)));
    }
  }

  @Test
  void emptyTableIsAWorkbookToo_andLongTextsAreCut() throws IOException {
    try (XSSFWorkbook book = book(DistrictTable.of(List.of(), List.of()))) {
      assertEquals(0, book.getSheet("汇总").getLastRowNum());
    }
    Report odd = report("r", "甲".repeat(40_000) + "_x0041_");
    DistrictTable table =
        DistrictTable.of(List.of(row("_x0041_", finalised(odd, 1, "x", 1))), List.of());
    try (XSSFWorkbook book = book(table)) {
      Sheet sheet = book.getSheet("汇总");
      assertEquals(2_002, cell(sheet, 1, "单位").getStringCellValue().length());
      assertEquals("_x0041_", cell(sheet, 1, "归档包").getStringCellValue());
    }
  }
}
