import cn.jiping.domain.report.Report;
import cn.jiping.store.Database;
import cn.jiping.store.H2ReportStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.logging.LogManager;

/** Speed of the store. Usage: StoreSpeed saves FOLDER | fill FOLDER COUNT | open FOLDER */
public final class StoreSpeed {
  private static final Clock CLOCK = Clock.systemDefaultZone();
  private static final int SAVES = 3_000;

  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    Path folder = Files.createDirectories(Path.of(args[1]));
    switch (args[0]) {
      case "saves" -> saves(folder);
      case "fill" -> fill(folder, Integer.parseInt(args[2]));
      default -> open(folder);
    }
  }

  private static void saves(Path folder) {
    Report sample = StoreSample.report();
    saves("sample", folder.resolve("a"), sample);
    saves(
        "5,000 organizations",
        folder.resolve("b"),
        sample.withOrganizations(StoreSample.organizations(0, 5_000)));
    saves("a picture of 3 MB", folder.resolve("c"), StoreSample.withPicture(3_000_000));
  }

  private static void saves(String name, Path folder, Report report) {
    folder.toFile().mkdirs();
    try (H2ReportStore store = H2ReportStore.open(folder, StoreSample.OUTLINES, CLOCK)) {
      store.add(report);
      Report last = report;
      long[] times = new long[SAVES];
      for (int i = 0; i < SAVES + SAVES / 3; i++) {
        String text = "第" + i + "次";
        Report next = last.withText("overview", t -> text);
        long start = System.nanoTime();
        store.save(last, next);
        times[i % SAVES] = System.nanoTime() - start; // the first third only warms
        last = next;
      }
      long sum = IntStream.range(0, SAVES).mapToLong(i -> times[i]).sum();
      Arrays.sort(times);
      System.out.printf(
          "%-20s %5.0f saves a second, p50 %.2f ms, p99 %.2f ms%n",
          name, SAVES / (sum / 1e9), times[SAVES / 2] / 1e6, times[SAVES * 99 / 100] / 1e6);
    }
  }

  private static void fill(Path folder, int count) {
    try (H2ReportStore store = H2ReportStore.open(folder, StoreSample.OUTLINES, CLOCK)) {
      for (int i = 0; i < count; i++) {
        store.add(StoreSample.report(StoreSample.id("report " + i)));
      }
    }
  }

  private static void open(Path folder) {
    long start = System.nanoTime();
    try (H2ReportStore store = H2ReportStore.open(folder, StoreSample.OUTLINES, CLOCK)) {
      int count = store.list().size();
      long millis = (System.nanoTime() - start) / 1_000_000;
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      System.out.printf(
          "%d %d %d%n", count, millis, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }
  }
}
