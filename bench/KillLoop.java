import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.service.Unsaved;
import cn.jiping.service.VersionStore;
import cn.jiping.store.Database;
import cn.jiping.store.H2ReportStore;
import cn.jiping.store.H2UnsavedWork;
import cn.jiping.store.H2VersionStore;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.logging.LogManager;

/**
 * Kills a program that saves and finalises without end, and looks whether every save and every
 * version that it reported is there, whole.
 * Usage: KillLoop loop FOLDER KILLS SEED
 */
public final class KillLoop {
  private static final Clock CLOCK = Clock.systemDefaultZone();
  private static final byte[] PAPER = {1, 2, 3};

  /** Every so many saves a version is finalised. */
  private static final int SAVES = 20;

  /** What was reported last, or found: the number of the save, and of finalised versions. */
  private record Reached(int save, int versions) {}

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
    H2VersionStore versions = new H2VersionStore(database, StoreSample.OUTLINES);
    Report last = store.load(sample.id());
    int kept = versions.versions(sample.id()).size();
    for (int number = number(last) + 1; ; number++) {
      if (last.version().isFinalised()) {
        Report open = last.withVersion(last.version().next("又一版"));
        store.save(last, open);
        last = open;
      }
      Report next = StoreSample.saved(sample, number).withVersion(last.version());
      store.save(last, next);
      last = next;
      System.out.println(number + " " + kept);
      if (number % SAVES == 0) {
        Finalised finalised =
            new Finalised(versions.digest(last), Sha256.of(PAPER), CLOCK.instant(), "甲");
        Report frozen = last.withVersion(last.version().withFinalised(finalised));
        store.finalise(last, frozen, PAPER);
        last = frozen;
        kept++;
        System.out.println(number + " " + kept);
      }
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
    Reached kept = new Reached(0, 0);
    for (int kill = 1; kill <= kills; kill++) {
      Reached last = saveUntilKilled(folder, kept, random);
      acknowledged += last.save() - kept.save();
      Database database = Database.open(folder, CLOCK);
      try (H2ReportStore store = new H2ReportStore(database, StoreSample.OUTLINES)) {
        Report report = store.load(sample.id());
        int found = number(report);
        boolean whole = bare(report).equals(bare(StoreSample.saved(sample, found)));
        List<Unsaved> unsaved = new H2UnsavedWork(database, StoreSample.OUTLINES).list();
        boolean next =
            unsaved.stream()
                .allMatch(
                    u -> bare(u.typed()).equals(bare(StoreSample.saved(sample, found + 1)))
                        || bare(u.typed()).equals(bare(report)));
        int versions = versions(new H2VersionStore(database, StoreSample.OUTLINES), report);
        boolean lost = versions < last.versions() || versions > last.versions() + 1;
        if (found < last.save() || found > last.save() + 1 || !whole || !next || lost) {
          losses++;
          System.out.printf(
              "kill %d: reported %s, found %d with %d versions, whole %b, offered %d%n",
              kill, last, found, versions, whole, unsaved.size());
        }
        offered += unsaved.size();
        kept = new Reached(found, versions);
      }
    }
    System.out.printf(
        "%d kills, %d acknowledged saves, %d finalised versions, %d losses, %d openings, %d times"
            + " the save under way was offered, %d s, seed %d%n",
        kills,
        acknowledged,
        kept.versions(),
        losses,
        kills,
        offered,
        (System.nanoTime() - start) / 1_000_000_000L,
        seed);
    System.exit(losses == 0 ? 0 : 1);
  }

  /** Without its version. */
  private static Report bare(Report report) {
    return report.withVersion(StoreSample.report().version());
  }

  /** How many there are; -1 when one of the last is not as it was finalised. */
  private static int versions(H2VersionStore versions, Report report) {
    int count = versions.versions(report.id()).size();
    for (int number = Math.max(1, count - 2); number <= count; number++) {
      if (!versions.verify(report.id(), number).equals(new VersionStore.Agreement(true, true))) {
        return -1;
      }
    }
    return count;
  }

  private static Reached saveUntilKilled(Path folder, Reached kept, Random random) throws Exception {
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
    int first = kept.save() + 1 + random.nextInt(80);
    long nanos = random.nextInt(5_000_000);
    Reached last = kept;
    try (BufferedReader lines = saving.inputReader(StandardCharsets.UTF_8)) {
      for (String line = ""; last.save() < first; last = reached(line)) {
        line = lines.readLine();
      }
      long start = System.nanoTime();
      while (System.nanoTime() - start < nanos) {
        Thread.onSpinWait();
      }
      saving.toHandle().destroyForcibly(); // leaves what was printed to be read
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = reached(line);
      }
    } finally {
      saving.destroyForcibly().waitFor();
    }
    return last;
  }

  private static Reached reached(String line) {
    String[] parts = line.split(" ");
    return new Reached(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }
}
