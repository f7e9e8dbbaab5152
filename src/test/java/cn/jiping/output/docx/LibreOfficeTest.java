package cn.jiping.output.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.Place;
import cn.jiping.output.SampleDocument;
import cn.jiping.output.chart.ChartDrawing;
import cn.jiping.output.font.Fonts;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program makes of the Word file: LibreOffice, where it is installed. */
class LibreOfficeTest {
  private static final double LOWER_EDGE = (37 + 225) * 72 / 25.4;

  @TempDir static Path folder;

  @BeforeAll
  static void libreOfficeIsInstalled() {
    boolean installed =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(p -> Files.isExecutable(Path.of(p, "lowriter")));
    if (!installed) {
      System.out.println("LibreOfficeTest skipped: no lowriter in PATH");
    }
    assumeTrue(installed, "no lowriter in PATH");
  }

  @Test
  void fullPageHas22LinesOf28Characters() throws Exception {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      blocks.add(Block.Paragraph.of(Place.of(Place.Part.COVER), "党员教育活动经费".repeat(12)));
    }
    try (PDDocument pdf = convert("full", DocxWriterTest.document(blocks.toArray(Block[]::new)))) {
      assertEquals(4, pdf.getNumberOfPages());
      Lines lines = new Lines(pdf, 1);
      assertEquals(22, lines.tops.size(), lines.tops.toString());
      assertEquals(28.95 * 21, lines.tops.last() - lines.tops.first(), 2);
      assertEquals(28, lines.longest);
    }
  }

  @Test
  void nothingOfTheSampleReportIsLost() throws Exception {
    Document document = SampleDocument.document();
    try (PDDocument pdf = convert("sample", document)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      String text = bare(stripper.getText(pdf).replaceAll("—\\s*\\d+\\s*—", ""));
      for (String paragraph : SampleDocument.paragraphs()) {
        assertTrue(text.contains(bare(paragraph)), paragraph);
      }
      for (Block block : document.blocks()) {
        if (block instanceof Block.Heading heading) {
          assertTrue(text.contains(bare(heading.full())), heading.full());
        } else if (block instanceof Block.Table table) {
          table.rows().forEach(r -> r.forEach(c -> assertTrue(text.contains(bare(c)), c)));
        }
      }
    }
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static PDDocument convert(String name, Document document) throws Exception {
    Fonts fonts = new Fonts();
    byte[] word = new DocxWriter(new ChartDrawing(fonts.file(Fonts.CHART).awt())).write(document);
    Path file = Files.write(folder.resolve(name + ".docx"), word);
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".log").toFile())
            .start();
    try {
      assertTrue(office.waitFor(120, TimeUnit.SECONDS), "soffice does not end");
    } finally {
      office.destroyForcibly();
    }
    return Loader.loadPDF(folder.resolve(name + ".pdf").toFile());
  }

  /** Baselines of the lines of a page's text area, and the characters of its longest line. */
  private static final class Lines extends PDFTextStripper {
    final TreeSet<Double> tops = new TreeSet<>();
    int longest;

    Lines(PDDocument pdf, int page) throws IOException {
      setStartPage(page);
      setEndPage(page);
      writeText(pdf, new StringWriter());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
      if (positions.getFirst().getYDirAdj() < LOWER_EDGE) {
        tops.add((double) Math.round(positions.getFirst().getYDirAdj() * 10) / 10);
        longest = Math.max(longest, text.length());
      }
    }
  }
}
