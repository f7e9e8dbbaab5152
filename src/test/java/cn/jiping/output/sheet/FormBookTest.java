package cn.jiping.output.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.FormFixtures;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.FormDocument;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.OutputFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormBookTest {
  private static final Report FULL = FormFixtures.full();

  @TempDir Path folder;

  private XSSFWorkbook write(Document form) throws IOException {
    Path file = folder.resolve("表.xlsx");
    new SheetFiles().writeForm(file, form);
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void printsOnA4_asWideAsThePage_withItsHeadOnEachPage(boolean landscape) throws IOException {
    try (XSSFWorkbook book = write(form(FULL, landscape))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals("项目支出绩效自评表", sheet.getSheetName());
      assertEquals(landscape, sheet.getPrintSetup().getLandscape());
      assertEquals(9, sheet.getPrintSetup().getPaperSize());
      assertTrue(sheet.getFitToPage());
      assertEquals(1, sheet.getPrintSetup().getFitWidth());
      assertEquals(0, sheet.getPrintSetup().getFitHeight());
      int head = row(sheet, "一级指标").getRowNum();
      assertEquals(head, sheet.getRepeatingRows().getFirstRow());
      assertEquals(head, sheet.getRepeatingRows().getLastRow());
      assertEquals("'项目支出绩效自评表'!$A$1:$I$56", book.getPrintArea(0).replaceFirst("^项[^!]*", "'$0'"));
    }
  }

  @Test
  void mergedCellsAreMerged_andNoneOverlaps() throws IOException {
    try (XSSFWorkbook book = write(form(FULL, false))) {
      XSSFSheet sheet = book.getSheetAt(0);
      List<String> merged =
          sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString).toList();
      assertTrue(
          merged.containsAll(List.of("A1:I1", "A3:B3", "C3:I3", "A5:A9")), merged.toString());
      int first = row(sheet, "产出\n（50分）").getRowNum() + 1;
      assertTrue(merged.contains("B" + first + ":B" + (first + 27)), merged.toString());
      assertTrue(merged.contains("A" + first + ":A" + (first + 39)), merged.toString());
      sheet.validateMergedRegions();
    }
  }

  @Test
  void scoresAreNumbers_wordsAreText() throws IOException {
    try (XSSFWorkbook book = write(form(FULL, false))) {
      XSSFSheet sheet = book.getSheetAt(0);
      Row total = row(sheet, "总分");
      assertEquals(100, total.getCell(6).getNumericCellValue());
      assertEquals(96.93, total.getCell(7).getNumericCellValue());
      assertEquals("0.00", total.getCell(7).getCellStyle().getDataFormatString());
      assertEquals("0.90*", row(sheet, "驻区单位满意率").getCell(7).getStringCellValue());
      Row funds = row(sheet, "年度资金总额");
      assertEquals(288.9, funds.getCell(4).getNumericCellValue());
      assertEquals("98.00%", funds.getCell(7).getStringCellValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "001", "_x0041_", "0.50"})
  void nothingTypedBecomesAFormulaOrANumber(String text) throws IOException {
    List<Indicator> rows = new ArrayList<>(FormFixtures.selfEvaluation().indicators());
    rows.set(0, rows.get(0).withName(text).withReason("x" + text).withLevels(text, text));
    IndicatorSet set = FormFixtures.selfEvaluation().withIndicators(rows);
    try (XSSFWorkbook book = write(form(FormFixtures.with(set), false))) {
      Row row = row(book.getSheetAt(0), text.strip());
      for (Cell cell : row) {
        assertNotEquals(CellType.FORMULA, cell.getCellType());
      }
      assertEquals(CellType.STRING, row.getCell(3).getCellType());
      assertEquals(
          "=+-@".indexOf(text.strip().charAt(0)) >= 0,
          row.getCell(3).getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void reasonHigherThanARowMayBeIsInSeveralRowsThatAreMerged() throws IOException {
    List<Indicator> rows = new ArrayList<>(FormFixtures.selfEvaluation().indicators());
    rows.set(0, rows.get(0).withReason("原因".repeat(1000)));
    IndicatorSet set = FormFixtures.selfEvaluation().withIndicators(rows);
    try (XSSFWorkbook book = write(form(FormFixtures.with(set), false))) {
      XSSFSheet sheet = book.getSheetAt(0);
      Row first = row(sheet, "开展党员集中培训场次");
      CellRangeAddress reason =
          sheet.getMergedRegions().stream()
              .filter(r -> r.isInRange(first.getRowNum(), 8))
              .findFirst()
              .orElseThrow();
      double height = 0;
      for (int row = reason.getFirstRow(); row <= reason.getLastRow(); row++) {
        assertTrue(sheet.getRow(row).getHeightInPoints() <= 409);
        height += sheet.getRow(row).getHeightInPoints();
      }
      assertTrue(height > 2000 / 8 * 12, height + " pt");
    }
  }

  @Test
  void referenceWithoutAValueOrATextTooLongIsRefused() {
    Report open =
        FULL.withEvaluation(
            FULL.evaluation().withGoals(FULL.evaluation().goals().withReached("{资金.没有}")));
    assertThrows(OutputFailure.class, () -> write(form(open, false)));
    Report endless =
        FULL.withEvaluation(
            FULL.evaluation().withGoals(FULL.evaluation().goals().withReached("长".repeat(40_000))));
    assertThrows(OutputFailure.class, () -> write(form(endless, false)));
  }

  @Test
  void sameFormIsTheSameFile() throws IOException {
    assertArrayEquals(FormBook.write(form(FULL, false)), FormBook.write(form(FULL, false)));
  }

  private static Document form(Report report, boolean landscape) {
    return FormDocument.of(report, ScoreForm.SELF_EVALUATION, landscape).orElseThrow();
  }

  private static Row row(XSSFSheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING
            && (cell.getStringCellValue().equals(text)
                || cell.getRichStringCellValue().getString().equals(CellText.encode(text)))) {
          return row;
        }
      }
    }
    throw new AssertionError(text);
  }
}
