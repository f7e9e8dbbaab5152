package cn.jiping.store;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Another program that uses a store, started by the tests. It holds the store until its input ends,
 * or saves without end a report whose texts and rows say how often it was saved, and prints each
 * number after the save has returned.
 */
final class StoreProcess {
  static final ReportId SAVED = ReportFixtures.reportId("saved again and again");

  private StoreProcess() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    Database database = Database.open(folder, Clock.systemDefaultZone());
    try (H2ReportStore store = new H2ReportStore(database, ReportFixtures.OUTLINES)) {
      // What the one before was killed over is not taken over.
      new H2UnsavedWork(database, ReportFixtures.OUTLINES).decide(Set.of());
      if (args[0].equals("hold")) {
        System.out.println("open");
        System.in.read();
      } else {
        saveWithoutEnd(store);
      }
    }
  }

  private static void saveWithoutEnd(H2ReportStore store) {
    Report report = store.load(SAVED);
    for (int number = number(report) + 1; ; number++) {
      Report next = saved(number);
      store.save(report, next);
      report = next;
      System.out.println(number);
    }
  }

  /** The report as it is when it was saved this often: many rows, all of which follow from it. */
  static Report saved(int number) {
    Report blank = ReportFixtures.blank();
    return Report.blank(SAVED, blank.year(), blank.outline(), blank.gradeScheme())
        .withText("overview", text -> Integer.toString(number))
        .withOrganizations(
            IntStream.range(number, number + 50).mapToObj(ReportFixtures::organization).toList());
  }

  /** How often a report was saved. */
  static int number(Report report) {
    return Integer.parseInt(report.section("overview").text());
  }

  static Process start(String mode, Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true",
            "-cp",
            System.getProperty("java.class.path"),
            StoreProcess.class.getName(),
            mode,
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
