package cn.jiping.output.ofd;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.document.Document;
import cn.jiping.output.Papers;
import cn.jiping.output.SampleDocument;
import cn.jiping.output.chart.ChartDrawing;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.print.PdfPrinter;
import cn.jiping.output.typeset.ChartPainter;
import cn.jiping.service.Pages;
import cn.jiping.service.Raster;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** The written pages, drawn, beside those of the preview. */
class OfdPictureTest {
  private static final double SCALE = 2;

  /** Of a side of 5 pt, a third of a character. */
  private static final int SQUARE = 10;

  @TempDir Path folder;

  @Test
  void everyPageLooksLikeThePreview() throws Exception {
    Fonts fonts = new Fonts();
    ChartPainter charts = new ChartDrawing(fonts.file(Fonts.CHART).awt());
    Papers papers = new Papers(fonts, charts, new PdfPrinter(), Clock.systemUTC());
    Document document = SampleDocument.document();
    Path written = folder.resolve("报告.ofd");
    papers.writeOfd(document, written);
    OfdFile file = OfdFile.of(Files.readAllBytes(written));
    List<Element> pages = file.pages();
    Pages preview = papers.layOut(document);
    for (int p = 0; p < pages.size(); p++) {
      Raster shown = preview.render(p, SCALE);
      BufferedImage drawn =
          OfdPicture.of(
              file, pages.get(p), shown.width(), shown.height(), SCALE * Pages.HEIGHT / 297);
      double difference = difference(shown, drawn);
      assertTrue(difference < 0.1, "page " + (p + 1) + " differs by " + difference);
    }
  }

  /**
   * How much ink lies in another square than in the preview, in parts of all ink. Squares, since
   * the preview puts glyphs on whole pixels.
   */
  private static double difference(Raster shown, BufferedImage drawn) {
    double ink = 0;
    double difference = 0;
    for (int top = 0; top + SQUARE <= shown.height(); top += SQUARE) {
      for (int left = 0; left + SQUARE <= shown.width(); left += SQUARE) {
        int expected = 0;
        int found = 0;
        for (int y = top; y < top + SQUARE; y++) {
          for (int x = left; x < left + SQUARE; x++) {
            expected += 0xFF - (shown.argb()[y * shown.width() + x] & 0xFF);
            found += 0xFF - (drawn.getRGB(x, y) & 0xFF);
          }
        }
        ink += expected;
        difference += Math.abs(expected - found);
      }
    }
    return difference / ink;
  }
}
