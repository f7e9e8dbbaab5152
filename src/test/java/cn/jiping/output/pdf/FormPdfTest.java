package cn.jiping.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.FormFixtures;
import cn.jiping.domain.document.Block.SpanCell;
import cn.jiping.domain.document.Block.SpanTable;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.FormDocument;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.output.PlainCharts;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.typeset.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Forms with merged cells, printed and read back by programs that know nothing of ours. */
class FormPdfTest {
  private static final Fonts FONTS = new Fonts();
  private static final Report FULL = FormFixtures.full();

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void reportWithBothFormsConforms(PDFAFlavour flavour) throws Exception {
    Report report =
        FULL.withAttachments(
            Attachments.NONE
                .withForm(ScoreForm.SELF_EVALUATION, FormPaper.PORTRAIT)
                .withForm(ScoreForm.FRAMEWORK, FormPaper.LANDSCAPE));
    byte[] pdf = write(ReportDocument.of(report));
    assertEquals(List.of(), VeraPdf.violations(pdf, flavour));
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void formWithAReasonOverPagesConforms(PDFAFlavour flavour) throws Exception {
    List<Indicator> rows = new ArrayList<>(FormFixtures.selfEvaluation().indicators());
    rows.set(3, rows.get(3).withReason("原因很长，".repeat(400)));
    IndicatorSet set = FormFixtures.selfEvaluation().withIndicators(rows);
    byte[] pdf = write(form(FormFixtures.with(set), ScoreForm.SELF_EVALUATION, true));
    assertEquals(List.of(), VeraPdf.violations(pdf, flavour));
  }

  @Test
  void cellsSayWhatTheyReachOver_andWhichNameOthers() throws Exception {
    List<String> cells = cells(write(form(FULL, ScoreForm.SELF_EVALUATION, false)));
    SpanTable table = FormDocument.table(FULL, ScoreForm.SELF_EVALUATION).orElseThrow().table();
    List<String> expected = new ArrayList<>();
    for (var row : table.rows()) {
      for (SpanCell cell : row.cells()) {
        boolean named = cell.heading() && !cell.text().isEmpty();
        String scope = !named ? "TD" : row.head() ? "TH Column" : "TH Row";
        expected.add(scope + " " + cell.rows() + " " + cell.columns());
      }
    }
    assertEquals(expected, cells);
  }

  @ParameterizedTest
  @CsvSource({"false,595,842", "true,842,595"})
  void formOfItsOwnHasPaperThatLiesAsItIsRead(boolean landscape, int width, int height)
      throws IOException {
    byte[] pdf = write(form(FULL, ScoreForm.SELF_EVALUATION, landscape));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document
          .getPages()
          .forEach(
              page -> {
                assertEquals(width, page.getMediaBox().getWidth(), 0.5);
                assertEquals(height, page.getMediaBox().getHeight(), 0.5);
              });
    }
  }

  /** In the order of its rows, a merged cell with the row in which it begins. */
  @ParameterizedTest
  @CsvSource({"false", "true"})
  void textIsCopiedRowByRow(boolean landscape) throws Exception {
    String text =
        PdfText.flowing(write(form(FULL, ScoreForm.SELF_EVALUATION, landscape)))
            .replaceAll("\\s", "");
    List<String> rows =
        List.of(
            "项目支出绩效自评表",
            "（2021年度）",
            "项目名称党建工作经费",
            "年度资金总额284.50288.90283.131098.00%9.80",
            "开展党员集中培训场次≥12个12个22.00",
            "培训党员人次≥19个20个22.00",
            "总分10096.93",
            "填报人：李四");
    int at = 0;
    for (String row : rows) {
      int found = text.indexOf(row, at);
      assertTrue(found >= 0, row + " in " + text);
      at = found + row.length();
    }
  }

  /** Scope, rows and columns of each cell in reading order. */
  private static List<String> cells(byte[] pdf) throws IOException {
    List<String> cells = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), cells);
    }
    return cells;
  }

  private static void collect(COSDictionary element, List<String> cells) {
    String role = element.getNameAsString(COSName.S, "");
    if (role.equals("TD") || role.equals("TH")) {
      COSDictionary attributes = element.getCOSDictionary(COSName.A);
      COSDictionary known = attributes == null ? new COSDictionary() : attributes;
      String scope = known.getNameAsString("Scope");
      cells.add(
          (scope == null ? role : role + " " + scope)
              + " "
              + known.getInt("RowSpan", 1)
              + " "
              + known.getInt("ColSpan", 1));
    }
    COSArray kids = element.getCOSArray(COSName.K);
    for (COSBase kid : kids == null ? new COSArray() : kids) {
      COSBase plain = kid instanceof COSObject object ? object.getObject() : kid;
      if (plain instanceof COSDictionary below && below.containsKey(COSName.S)) {
        collect(below, cells);
      }
    }
  }

  private static Document form(Report report, ScoreForm form, boolean landscape) {
    return FormDocument.of(report, form, landscape).orElseThrow();
  }

  private static byte[] write(Document document) {
    return new PdfWriter(FONTS, new PlainCharts(FONTS)).write(new Typesetter(FONTS).set(document));
  }
}
