import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Place;
import cn.jiping.output.chart.ChartDrawing;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.pdf.PdfWriter;
import cn.jiping.output.typeset.TypesetDocument;
import cn.jiping.output.typeset.Typesetter;
import cn.jiping.service.sample.SampleReport;
import cn.jiping.store.OutlineFiles;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;

/**
 * How time grows from a report of 10 pages to one of 240, and how it compares with openhtmltopdf on
 * the same text (the sample's headings and paragraphs, again and again).
 *
 * <p>Usage: LongReport | LongReport pdf PAGES FILE | LongReport text PAGES FILE | LongReport html
 * PAGES FILE
 */
public final class LongReport {
  private static final int RUNS = 7;
  private static final int SHORT = 10;
  private static final int LONG = 240;

  private static final Fonts FONTS = new Fonts();

  public static void main(String[] args) throws Exception {
    if (args.length == 3) {
      write(args[0], Integer.parseInt(args[1]), Path.of(args[2]));
      return;
    }
    Document small = document(SHORT);
    Document large = document(LONG);
    // A typesetter of its own each time: nothing is taken from the document before.
    double[] ours = {cpu(() -> pdf(small)), cpu(() -> pdf(large))};
    double[] peer = {cpu(() -> peer(small)), cpu(() -> peer(large))};
    double pages = set(large).pages().size() / (double) set(small).pages().size();
    System.out.printf("CPU ms, medians of %d after %d%n", RUNS, RUNS);
    System.out.printf("%-14s%10s%10s%10s%n", "", SHORT + " p.", LONG + " p.", "growth");
    System.out.printf("%-14s%10.0f%10.0f%10.2f%n", "jiping", ours[0], ours[1], ours[1] / ours[0] / pages);
    System.out.printf("%-14s%10.0f%10.0f%10.2f%n", "openhtmltopdf", peer[0], peer[1], peer[1] / peer[0] / pages);
    System.out.printf("%-14s%10.2f%10.2f%n", "ratio", ours[0] / peer[0], ours[1] / peer[1]);
  }

  private static void write(String kind, int pages, Path file) throws Exception {
    Document document = document(pages);
    switch (kind) {
      case "pdf" -> Files.write(file, pdf(document));
      case "html" -> Files.write(file, peer(document));
      default -> Files.write(file, lines(document));
    }
  }

  private static TypesetDocument set(Document document) {
    return new Typesetter(FONTS).set(document);
  }

  private static byte[] pdf(Document document) {
    ChartDrawing charts = new ChartDrawing(FONTS.file(Fonts.CHART).awt());
    return new PdfWriter(FONTS, charts).write(set(document));
  }

  private static double cpu(Callable<byte[]> work) throws Exception {
    double[] times = new double[RUNS];
    for (int run = -RUNS; run < RUNS; run++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.call();
      if (run >= 0) {
        times[run] =
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
      }
    }
    Arrays.sort(times);
    return times[RUNS / 2];
  }

  /** The sample's headings and paragraphs, again and again, until there are so many pages. */
  private static Document document(int pages) throws Exception {
    List<Block> text =
        ReportDocument.of(sample()).blocks().stream()
            .filter(b -> b instanceof Block.Heading || b instanceof Block.Paragraph)
            .toList();
    List<Block> blocks = new ArrayList<>();
    double perCopy = set(of(text)).pages().size();
    int copies = (int) Math.ceil(pages / perCopy);
    for (int i = 0; i < copies; i++) {
      for (Block block : text) {
        blocks.add(numbered(block, i));
      }
    }
    while (set(of(blocks)).pages().size() > pages) {
      blocks.removeLast();
    }
    return of(blocks);
  }

  /** No two blocks are the same: none is taken from another. */
  private static Block numbered(Block block, int copy) {
    Place place = Place.section("copy" + copy);
    return switch (block) {
      case Block.Paragraph p -> new Block.Paragraph(place, p.spans());
      case Block.Heading h -> new Block.Heading(place, h.level(), h.label(), h.text());
      default -> block;
    };
  }

  private static Document of(List<Block> blocks) {
    return new Document("long", "", "", PageSetup.STANDARD, blocks, List.of());
  }

  private static byte[] lines(Document document) {
    StringBuilder text = new StringBuilder();
    document.blocks().forEach(b -> text.append(words(b)).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.Paragraph p -> p.text();
      case Block.Heading h -> h.full();
      default -> "";
    };
  }

  private static byte[] peer(Document document) throws Exception {
    StringBuilder html = new StringBuilder("<html><head><title>long</title><style>");
    html.append("@page { size: A4; margin: 37mm 26mm 35mm 28mm }");
    html.append("body { font-family: fang; font-size: 15.79pt; line-height: 29.62pt; margin: 0 }");
    html.append("p { margin: 0; text-indent: 2em; text-align: justify }");
    html.append("h1 { font: 15.79pt hei } h2 { font: 15.79pt kai } h3 { font: 15.79pt fang }");
    html.append("h1, h2, h3 { margin: 0; text-indent: 2em; line-height: 29.62pt }");
    html.append("</style></head><body>");
    for (Block block : document.blocks()) {
      String tag = block instanceof Block.Heading h ? "h" + h.level() : "p";
      String escaped = words(block).replace("&", "&amp;").replace("<", "&lt;");
      html.append('<').append(tag).append('>').append(escaped);
      html.append("</").append(tag).append('>');
    }
    html.append("</body></html>");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var builder = new com.openhtmltopdf.pdfboxout.PdfRendererBuilder();
    builder.useFont(() -> font("GWFang-Regular"), "fang");
    builder.useFont(() -> font("GWHei-Regular"), "hei");
    builder.useFont(() -> font("GWKai-Regular"), "kai");
    builder.withHtmlContent(html.toString(), null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private static java.io.InputStream font(String name) {
    return Fonts.class.getResourceAsStream(name + ".ttf");
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
}
