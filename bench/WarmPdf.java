import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.output.chart.ChartDrawing;
import cn.jiping.output.font.FontFile;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.font.Glyph;
import cn.jiping.output.pdf.PdfWriter;
import cn.jiping.output.typeset.Item;
import cn.jiping.output.typeset.Page;
import cn.jiping.output.typeset.TypesetDocument;
import cn.jiping.output.typeset.Typesetter;
import cn.jiping.service.sample.SampleReport;
import cn.jiping.store.OutlineFiles;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * CPU time of the sample's PDF in a warm process, against bare loops that draw the same glyphs at
 * the same places with PDFBox and do nothing else: no layout, tags, bookmarks, charts or rules. One
 * loop uses fonts that are parsed already, as the program does; the other parses them each time.
 */
public final class WarmPdf {
  private static final int WARM_UP = 60;
  private static final int RUNS = 41;

  public static void main(String[] args) throws Exception {
    Document document = ReportDocument.of(sample());
    Fonts fonts = new Fonts();
    ChartDrawing charts = new ChartDrawing(fonts.file(Fonts.CHART).awt());
    Typesetter typesetter = new Typesetter(fonts);
    PdfWriter writer = new PdfWriter(fonts, charts);
    TypesetDocument typeset = typesetter.set(document);
    List<Callable<byte[]>> works =
        List.of(
            () -> writer.write(typesetter.set(document)),
            () -> bare(typeset, false),
            () -> bare(typeset, true));
    double[][] cpu = new double[works.size()][RUNS];
    for (int run = -WARM_UP; run < RUNS; run++) {
      for (int i = 0; i < works.size(); i++) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        works.get(i).call();
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        if (run >= 0) {
          cpu[i][run] = (after - before) / 1e6;
        }
      }
    }
    double program = median(cpu[0]);
    double cached = median(cpu[1]);
    double parsing = median(cpu[2]);
    System.out.printf("CPU ms, medians of %d after %d:%n", RUNS, WARM_UP);
    System.out.printf("jiping, layout and charts included  %6.1f%n", program);
    System.out.printf("bare loop, fonts parsed before      %6.1f   ratio %.2f%n", cached, program / cached);
    System.out.printf("bare loop, fonts parsed each time   %6.1f   ratio %.2f%n", parsing, program / parsing);
  }

  private static cn.jiping.domain.report.Report sample() throws Exception {
    String folder = "/cn/jiping/service/sample/";
    Properties data = new Properties();
    try (var in = SampleReport.class.getResourceAsStream(folder + "sample.properties")) {
      data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    try (var in = SampleReport.class.getResourceAsStream(folder + "report-2021.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      GradeScheme grades = new GradeScheme(List.of("先进", "一般", "后进"));
      return new SampleReport(text, data, OutlineFiles.load().first(), grades).report();
    }
  }

  private static byte[] bare(TypesetDocument typeset, boolean parse) throws Exception {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Map<FontFile, PDFont> fonts = new HashMap<>();
      for (Page page : typeset.pages()) {
        PDPage sheet = new PDPage(PDRectangle.A4);
        pdf.addPage(sheet);
        try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
          content.beginText();
          for (Item item : page.items()) {
            if (item instanceof Item.GlyphRun run) {
              if (!fonts.containsKey(run.font())) {
                fonts.put(run.font(), font(pdf, run.font(), parse));
              }
              content.setFont(fonts.get(run.font()), (float) run.size());
              draw(content, run);
            }
          }
          content.endText();
        }
      }
      pdf.save(out);
      return out.toByteArray();
    }
  }

  private static PDFont font(PDDocument pdf, FontFile file, boolean parse) throws Exception {
    if (!parse) {
      return PDType0Font.load(pdf, file.trueType(), true);
    }
    String name = "/cn/jiping/output/font/" + file.name() + ".ttf";
    try (var in = FontFile.class.getResourceAsStream(name)) {
      return PDType0Font.load(pdf, in, true);
    }
  }

  private static void draw(PDPageContentStream content, Item.GlyphRun run) throws Exception {
    List<Glyph> glyphs = run.glyphs();
    for (int i = 0; i < glyphs.size(); i++) {
      float x = (float) (run.x() + run.offsets()[i]);
      content.setTextMatrix(
          org.apache.pdfbox.util.Matrix.getTranslateInstance(x, (float) (841.89 - run.y())));
      content.showText(Character.toString(glyphs.get(i).codePoint()));
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
