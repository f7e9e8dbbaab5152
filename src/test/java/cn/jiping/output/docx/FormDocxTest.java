package cn.jiping.output.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.FormFixtures;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.FormDocument;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.output.PlainCharts;
import cn.jiping.output.font.Fonts;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class FormDocxTest {
  private static final DocxWriter WRITER = new DocxWriter(new PlainCharts(new Fonts()));

  @Test
  void indicatorsAreATableOfTheirOwn_whoseHeadWordRepeats() throws Exception {
    List<XWPFTable> tables = read(form(ScoreForm.SELF_EVALUATION, false)).getTables();
    assertEquals(2, tables.size());
    assertEquals(List.of("项目名称", "党建工作经费"), texts(tables.getFirst().getRow(0)));
    XWPFTable indicators = tables.getLast();
    assertEquals(42, indicators.getNumberOfRows());
    assertTrue(indicators.getRow(0).isRepeatHeader());
    assertFalse(indicators.getRow(1).isRepeatHeader());
    assertEquals(
        List.of("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
        texts(indicators.getRow(0)));
    assertEquals(List.of("总分", "100", "96.93", ""), texts(indicators.getRow(41)));
  }

  @Test
  void mergedCellsAreMerged_overRowsAndColumns() throws Exception {
    XWPFDocument word = read(form(ScoreForm.SELF_EVALUATION, false));
    XWPFTable funds = word.getTables().getFirst();
    assertEquals(List.of(2, 7), spans(funds.getRow(0)));
    assertEquals(STMerge.RESTART, merge(funds.getRow(2).getCell(0)));
    assertEquals(STMerge.CONTINUE, merge(funds.getRow(6).getCell(0)));
    XWPFTable indicators = word.getTables().getLast();
    assertEquals(STMerge.RESTART, merge(indicators.getRow(1).getCell(1)));
    for (int row = 2; row <= 28; row++) {
      assertEquals(STMerge.CONTINUE, merge(indicators.getRow(row).getCell(1)));
      assertEquals("", indicators.getRow(row).getCell(1).getText());
    }
    assertEquals(STMerge.RESTART, merge(indicators.getRow(29).getCell(1)));
    assertEquals(List.of(6, 1, 1, 1), spans(indicators.getRow(41)));
  }

  @Test
  void cellThatGoesOnUnderTheHeadHasNoRuleThere() throws Exception {
    XWPFTable indicators = read(form(ScoreForm.SELF_EVALUATION, false)).getTables().getLast();
    CTTcPr above = indicators.getRow(0).getCell(0).getCTTc().getTcPr();
    CTTcPr below = indicators.getRow(1).getCell(0).getCTTc().getTcPr();
    assertEquals(STBorder.NIL, above.getTcBorders().getBottom().getVal());
    assertEquals(STBorder.NIL, below.getTcBorders().getTop().getVal());
    assertFalse(above.isSetVMerge());
    assertEquals(STMerge.RESTART, below.getVMerge().getVal());
  }

  @ParameterizedTest
  @CsvSource({"false,PORTRAIT,8844", "true,LANDSCAPE,13777"})
  void formIsTheOnlyThingOnItsPages(boolean landscape, String orientation, int width)
      throws Exception {
    XWPFDocument word = read(form(ScoreForm.FRAMEWORK, landscape));
    assertEquals("项目支出绩效评价评分表", word.getParagraphs().getFirst().getText());
    assertEquals(
        STPageOrientation.Enum.forString(orientation.toLowerCase(Locale.ROOT)),
        word.getDocument().getBody().getSectPr().getPgSz().getOrient());
    assertEquals(1, word.getTables().size());
    assertEquals(width, word.getTables().getFirst().getWidth(), 20);
  }

  @Test
  void sameFormIsTheSameFile() {
    Document form = form(ScoreForm.SELF_EVALUATION, true);
    assertArrayEquals(WRITER.write(form), WRITER.write(form));
  }

  private static Document form(ScoreForm form, boolean landscape) {
    return FormDocument.of(FormFixtures.full(), form, landscape).orElseThrow();
  }

  private static XWPFDocument read(Document document) throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(WRITER.write(document)));
  }

  private static List<String> texts(XWPFTableRow row) {
    return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
  }

  private static List<Integer> spans(XWPFTableRow row) {
    return row.getTableCells().stream()
        .map(c -> c.getCTTc().getTcPr())
        .map(p -> p.isSetGridSpan() ? p.getGridSpan().getVal().intValue() : 1)
        .toList();
  }

  private static STMerge.Enum merge(XWPFTableCell cell) {
    return cell.getCTTc().getTcPr().getVMerge().getVal();
  }
}
