import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import cn.jiping.output.Papers;
import cn.jiping.output.PrintJob;
import cn.jiping.output.chart.ChartDrawing;
import cn.jiping.output.font.Fonts;
import cn.jiping.service.Pages;
import cn.jiping.service.PrintOrder;
import cn.jiping.service.sample.SampleReport;
import cn.jiping.store.OutlineFiles;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/**
 * From a changed character to the pixels of the page that shows it, in a warm process: document,
 * layout, comparing the pages, picture at 96 dpi. The screen's own frame is not in it.
 */
public final class KeystrokeToPreview {
  private static final int WARM_UP = 60;
  private static final int RUNS = 100;
  private static final double LIMIT = 150;

  public static void main(String[] args) throws Exception {
    Report report = sample();
    Fonts fonts = new Fonts();
    Papers papers =
        new Papers(
            fonts,
            new ChartDrawing(fonts.file(Fonts.CHART).awt()),
            new NoPrinter(),
            Clock.systemUTC());
    Section longest =
        report.sections().stream()
            .max(Comparator.comparingInt(s -> s.text().length()))
            .orElseThrow();
    int middle = longest.text().length() / 2;
    Pages before = papers.layOut(ReportDocument.of(report));
    double[] all = new double[RUNS];
    double[] layout = new double[RUNS];
    double[] cpu = new double[RUNS];
    for (int run = -WARM_UP; run < RUNS; run++) {
      String typed = Character.toString(0x4E00 + WARM_UP + run);
      Report changed =
          report.withText(
              longest.key(), t -> t.substring(0, middle) + typed + t.substring(middle + 1));
      long cpuStart = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long start = System.nanoTime();
      Pages pages = papers.layOut(ReportDocument.of(changed));
      long laidOut = System.nanoTime();
      Pages.Box change = pages.firstChange(before).orElseThrow();
      pages.render(change.page(), 96 / 72.0);
      long end = System.nanoTime();
      long cpuEnd = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      before = pages;
      if (run >= 0) {
        all[run] = (end - start) / 1e6;
        cpu[run] = (cpuEnd - cpuStart) / 1e6;
        layout[run] = (laidOut - start) / 1e6;
      }
    }
    System.out.printf(
        "ms, %d runs after %d; %d pages, section of %d characters%n",
        RUNS, WARM_UP, before.count(), longest.text().length());
    System.out.printf("             median      p95%n");
    print("layout", layout);
    print("to pixels", all);
    print("its CPU", cpu);
    System.out.printf(
        "limit %.0f: %s%n", LIMIT, percentile(all, 0.95) <= LIMIT ? "met" : "not met");
  }

  private static void print(String name, double[] values) {
    System.out.printf("%-10s %8.1f %8.1f%n", name, percentile(values, 0.5), percentile(values, 0.95));
  }

  private static double percentile(double[] values, double part) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  }

  private static Report sample() throws Exception {
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

  /** Nothing is printed here. */
  private static final class NoPrinter implements PrintJob {
    @Override
    public boolean print(byte[] pdf, String jobName) {
      return false;
    }

    @Override
    public String print(byte[] pdf, String jobName, PrintOrder order) {
      return "";
    }
  }
}
