import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.ReportSummary;
import cn.jiping.store.Database;
import cn.jiping.store.H2ReportStore;
import cn.jiping.store.H2VersionStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.logging.LogManager;

/**
 * Damages a database file and looks whether the program notices. Usage: FlipLoop FOLDER FLIPS SEED
 */
public final class FlipLoop {
  private static final Clock CLOCK = Clock.systemDefaultZone();
  private static final int BLOCK = 4096;
  private static final byte[] PAPER = new byte[60_000];

  /** What came of a damage. */
  private enum Outcome {
    NOTICED,
    HARMLESS,
    SILENT,
    UNEXPECTED
  }

  private static Report original;
  private static Report finalised;

  public static void main(String[] args) throws Exception {
    LogManager.getLogManager().reset();
    Path folder = Path.of(args[0]);
    int flips = Integer.parseInt(args[1]);
    long seed = Long.parseLong(args[2]);
    new Random(3).nextBytes(PAPER);
    Path data = Files.createDirectories(folder.resolve("data"));
    fill(data);
    Random random = new Random(seed);
    boolean bad = run("flips", flips, data, (bytes, i) -> flip(bytes, random));
    bad |= run("cuts", Math.max(1, flips / 5), data, (bytes, i) -> cut(bytes, random));
    bad |= run("blanked blocks", Math.max(1, flips / 5), data, (bytes, i) -> blank(bytes, random));
    System.out.println("seed " + seed);
    System.exit(bad ? 1 : 0);
  }

  private static void fill(Path data) {
    Report sample = StoreSample.withPicture(50_000);
    Database database = Database.open(data, CLOCK);
    try (H2ReportStore store = new H2ReportStore(database, StoreSample.OUTLINES)) {
      H2VersionStore versions = new H2VersionStore(database, StoreSample.OUTLINES);
      store.add(sample);
      Instant now = CLOCK.instant().truncatedTo(ChronoUnit.MILLIS);
      Finalised how = new Finalised(versions.digest(sample), Sha256.of(PAPER), now, "张三");
      finalised = sample.withVersion(sample.version().withFinalised(how));
      store.finalise(sample, finalised, PAPER);
      original = finalised.withVersion(finalised.version().next("更正"));
      store.save(finalised, original);
    }
  }

  private static byte[] flip(byte[] bytes, Random random) {
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return bytes;
  }

  private static byte[] cut(byte[] bytes, Random random) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length));
  }

  private static byte[] blank(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length / BLOCK) * BLOCK;
    Arrays.fill(bytes, at, at + BLOCK, (byte) 0);
    return bytes;
  }

  private static boolean run(
      String what, int count, Path data, BiFunction<byte[], Integer, byte[]> damage)
      throws IOException {
    Map<Outcome, Integer> outcomes = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      Path copy = copy(data);
      Path file = copy.resolve("jiping.mv.db");
      Files.write(file, damage.apply(Files.readAllBytes(file), i));
      outcomes.merge(look(copy), 1, Integer::sum);
    }
    System.out.printf(
        "%d %s: %d noticed, %d harmless, %d silent, %d unexpected%n",
        count,
        what,
        outcomes.getOrDefault(Outcome.NOTICED, 0),
        outcomes.getOrDefault(Outcome.HARMLESS, 0),
        outcomes.getOrDefault(Outcome.SILENT, 0),
        outcomes.getOrDefault(Outcome.UNEXPECTED, 0));
    return outcomes.containsKey(Outcome.SILENT) || outcomes.containsKey(Outcome.UNEXPECTED);
  }

  private static Path copy(Path data) throws IOException {
    Path copy = data.resolveSibling("copy");
    if (Files.exists(copy)) {
      try (var files = Files.walk(copy)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    try (var files = Files.walk(data)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(data.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return copy;
  }

  private static Outcome look(Path folder) {
    try {
      Database database = Database.open(folder, CLOCK);
      try (H2ReportStore store = new H2ReportStore(database, StoreSample.OUTLINES)) {
        H2VersionStore versions = new H2VersionStore(database, StoreSample.OUTLINES);
        List<ReportSummary> reports = store.list();
        if (reports.size() != 1) {
          return Outcome.SILENT;
        }
        if (!store.load(original.id()).equals(original)) {
          return Outcome.SILENT;
        }
        if (!versions.verify(original.id(), 1).holds()) {
          return Outcome.NOTICED;
        }
        boolean same =
            versions.load(original.id(), 1).withVersion(finalised.version()).equals(finalised)
                && Arrays.equals(versions.paper(original.id(), 1), PAPER);
        return same ? Outcome.HARMLESS : Outcome.SILENT;
      }
    } catch (ExpectedFailure failure) {
      return Outcome.NOTICED;
    } catch (RuntimeException | Error e) {
      System.out.println(e);
      for (int i = 0; i < Math.min(12, e.getStackTrace().length); i++) {
        System.out.println("    " + e.getStackTrace()[i]);
      }
      return Outcome.UNEXPECTED;
    }
  }
}
