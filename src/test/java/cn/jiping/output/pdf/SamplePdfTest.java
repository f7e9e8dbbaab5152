package cn.jiping.output.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Document;
import cn.jiping.output.PlainCharts;
import cn.jiping.output.SampleDocument;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.typeset.Grid;
import cn.jiping.output.typeset.Typesetter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The sample report, printed and read back by a program that knows nothing of ours. */
class SamplePdfTest {
  private static final Fonts FONTS = new Fonts();
  private static final Document SAMPLE = SampleDocument.document();
  private static final byte[] PDF =
      new PdfWriter(FONTS, new PlainCharts(FONTS)).write(new Typesetter(FONTS).set(SAMPLE));

  @Test
  void everyParagraphIsThereWordForWord_inOrder() throws Exception {
    String text = PdfText.flowing(PDF);
    List<String> paragraphs = SampleDocument.paragraphs();
    assertTrue(paragraphs.size() > 15);
    int at = 0;
    for (String paragraph : paragraphs) {
      int found = text.indexOf(paragraph, at);
      assertTrue(found >= 0, paragraph);
      at = found + paragraph.length();
    }
  }

  @Test
  void headingsTablesAndSignatureAreThere() throws Exception {
    String text = PdfText.flowing(PDF);
    for (Block block : SAMPLE.blocks()) {
      switch (block) {
        case Block.Heading heading -> assertTrue(text.contains(heading.full()), heading.full());
        case Block.Table table -> {
          assertTrue(text.contains(table.caption()), table.caption());
          table.rows().forEach(r -> r.forEach(c -> assertTrue(text.contains(c), c)));
          table.totals().orElseThrow().forEach(c -> assertTrue(text.contains(c), c));
        }
        case Block.Chart chart -> assertTrue(text.contains(chart.bars().getFirst().label()));
        case Block.SignatureBlock signature -> assertTrue(text.contains(signature.date()));
        default -> {}
      }
    }
  }

  @Test
  void linesEndAtTheRightEdge_andNoneStartsOrEndsWithForbiddenMark() throws Exception {
    double right = Grid.STANDARD.left() + Grid.STANDARD.width();
    int full = 0;
    for (List<List<TextPosition>> page : PdfText.lines(PDF, Grid.STANDARD.cell())) {
      assertTrue(page.size() <= 22);
      for (List<TextPosition> line : page) {
        String first = line.getFirst().getUnicode();
        String last = line.getLast().getUnicode();
        assertTrue("，。、；：？！）》”’%".indexOf(first) < 0, first);
        double end = line.getLast().getXDirAdj() + line.getLast().getWidthDirAdj();
        boolean compressed = "，。、；：）》”’".contains(last) && end > right;
        end -= compressed ? Grid.STANDARD.cell() / 2 : 0;
        assertTrue(end <= right + 0.5, "" + end);
        if (end > right - 2) {
          full++;
          assertTrue("（《“‘".indexOf(last) < 0, last);
          assertTrue(end >= right - 0.5 || compressed, "" + end);
        }
      }
    }
    assertTrue(full > 60, full + " full lines");
  }

  @Test
  void firstPageHasTwentyTwoLinesOfWhichTwoAreTheTitleAndOneIsBlank() throws Exception {
    assertEquals(2, PdfText.lines(PDF, 22).getFirst().size());
    assertEquals(19, PdfText.lines(PDF, Grid.STANDARD.cell()).getFirst().size());
  }

  @Test
  void bookmarksAreTheHeadings() throws Exception {
    List<String> titles = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(PDF)) {
      for (PDOutlineItem top : document.getDocumentCatalog().getDocumentOutline().children()) {
        collect(top, titles);
      }
    }
    List<String> headings =
        SAMPLE.blocks().stream()
            .filter(b -> b instanceof Block.Heading)
            .map(b -> ((Block.Heading) b).full())
            .toList();
    assertEquals(headings, titles);
  }

  @Test
  void everyFontIsAnEmbeddedSubset() throws Exception {
    try (PDDocument document = Loader.loadPDF(PDF)) {
      var resources = document.getPage(0).getResources();
      int fonts = 0;
      for (var name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+GW.*"), font.getName());
        fonts++;
      }
      assertEquals(5, fonts);
    }
    assertTrue(PDF.length < 500_000, PDF.length + " bytes");
  }

  private static void collect(PDOutlineItem item, List<String> titles) {
    titles.add(item.getTitle());
    item.children().forEach(child -> collect(child, titles));
  }
}
