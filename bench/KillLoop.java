import cn.jiping.domain.report.Report;
import cn.jiping.service.Unsaved;
import cn.jiping.store.Database;
import cn.jiping.store.H2ReportStore;
import cn.jiping.store.H2UnsavedWork;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.logging.LogManager;

/**
 * Kills a program that saves without end, and looks whether every save that it reported is there.
 * Usage: KillLoop loop FOLDER KILLS SEED
 */
public final class KillLoop {
  private static final Clock CLOCK = Clock.systemDefaultZone();

  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    Path folder = Path.of(args[1]);
    if (args[0].equals("write")) {
      write(folder);
    } else {
      loop(folder, Integer.parseInt(args[2]), Long.parseLong(args[3]));
    }
  }

  private static void write(Path folder) {
    Report sample = StoreSample.report();
    Database database = Database.open(folder, CLOCK);
    new H2UnsavedWork(database, StoreSample.OUTLINES).decide(Set.of());
    H2ReportStore store = new H2ReportStore(database, StoreSample.OUTLINES);
    Report last = store.load(sample.id());
    for (int number = number(last) + 1; ; number++) {
      Report next = StoreSample.saved(sample, number);
      store.save(last, next);
      last = next;
      System.out.println(number);
    }
  }

  private static int number(Report report) {
    return Integer.parseInt(report.section("overview").text());
  }

  private static void loop(Path folder, int kills, long seed) throws Exception {
    Report sample = StoreSample.report();
    try (H2ReportStore store = H2ReportStore.open(folder, StoreSample.OUTLINES, CLOCK)) {
      store.add(StoreSample.saved(sample, 0));
    }
    Random random = new Random(seed);
    long start = System.nanoTime();
    long acknowledged = 0;
    int losses = 0;
    int offered = 0;
    int kept = 0;
    for (int kill = 1; kill <= kills; kill++) {
      int last = saveUntilKilled(folder, kept, random);
      acknowledged += last - kept;
      Database database = Database.open(folder, CLOCK);
      try (H2ReportStore store = new H2ReportStore(database, StoreSample.OUTLINES)) {
        Report report = store.load(sample.id());
        int found = number(report);
        boolean whole = report.equals(StoreSample.saved(sample, found));
        List<Unsaved> unsaved = new H2UnsavedWork(database, StoreSample.OUTLINES).list();
        boolean next =
            unsaved.stream().allMatch(u -> u.typed().equals(StoreSample.saved(sample, found + 1)));
        if (found < last || found > last + 1 || !whole || !next) {
          losses++;
          System.out.printf(
              "kill %d: reported %d, found %d, whole %b, offered %d%n",
              kill, last, found, whole, unsaved.size());
        }
        offered += unsaved.size();
        kept = found;
      }
    }
    System.out.printf(
        "%d kills, %d acknowledged saves, %d losses, %d openings, %d times the save under way was"
            + " offered, %d s, seed %d%n",
        kills, acknowledged, losses, kills, offered, (System.nanoTime() - start) / 1_000_000_000L, seed);
    System.exit(losses == 0 ? 0 : 1);
  }

  private static int saveUntilKilled(Path folder, int kept, Random random) throws Exception {
    Process saving =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                "KillLoop",
                "write",
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int first = kept + 1 + random.nextInt(80);
    long nanos = random.nextInt(5_000_000);
    int last = kept;
    try (BufferedReader lines = saving.inputReader(StandardCharsets.UTF_8)) {
      for (String line = ""; last < first; last = Integer.parseInt(line)) {
        line = lines.readLine();
      }
      long start = System.nanoTime();
      while (System.nanoTime() - start < nanos) {
        Thread.onSpinWait();
      }
      saving.toHandle().destroyForcibly(); // leaves what was printed to be read
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = Integer.parseInt(line);
      }
    } finally {
      saving.destroyForcibly().waitFor();
    }
    return last;
  }
}
