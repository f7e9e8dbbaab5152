package cn.jiping.output.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.output.archive.ArchiveMutations.Kind;
import cn.jiping.output.data.ReportJson;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.ArchivedReport;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.ScanFile;
import cn.jiping.service.archive.TraitResult;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thousands of broken archives. More of them, and others, with {@code bench/fuzz.sh}; what fails
 * says its seed and round.
 */
class ArchiveFuzzTest {
  private static final int ROUNDS = Integer.getInteger("jiping.fuzz.rounds", 5_000);
  private static final int SEED = Integer.getInteger("jiping.fuzz.seed", 1);

  /** What reading one small archive may allocate in all, in bytes. */
  private static final long MOST_ALLOCATED = 48L << 20;

  private static final Optional<char[]> PASSWORD = Optional.of("口令".toCharArray());
  private static final ArchiveContents CONTENTS = ArchiveFixtures.contents();

  private final ArchiveFiles archives = new ArchiveFiles(ReportFixtures.OUTLINES);
  private final ArchiveFigures figures = new ArchiveFigures(ReportFixtures.OUTLINES);

  @TempDir private Path box;

  /** What PDFBox says of broken PDFs would be thousands of lines. */
  private final Logger pdfbox = Logger.getLogger("org.apache.pdfbox");

  @BeforeEach
  void silence() {
    pdfbox.setLevel(Level.OFF);
  }

  @AfterEach
  void speakAgain() {
    pdfbox.setLevel(null);
  }

  @Test
  void brokenArchiveIsRefused_orFoundToBeBroken_orWhole_andNothingIsWrittenAnywhere()
      throws IOException {
    ArchiveMutations mutations = new ArchiveMutations(CONTENTS, PASSWORD.orElseThrow());
    Path file = Files.createDirectories(box.resolve("a/b/c/d")).resolve("e.jiping");
    Map<Kind, Map<String, Integer>> outcomes = new EnumMap<>(Kind.class);
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(SEED * 1_000_003L + round);
      Kind kind = kind(round, random);
      Files.write(file, mutations.of(kind, random));
      String outcome = outcome(file, kind, round);
      outcomes.computeIfAbsent(kind, k -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
    }
    try (Stream<Path> left = Files.walk(box)) {
      assertEquals(List.of(file), left.filter(Files::isRegularFile).toList());
    }
    Set<String> all = new TreeSet<>();
    outcomes.values().forEach(o -> all.addAll(o.keySet()));
    assertEquals(Set.of("found", "refused", "taken", "whole"), all, "too gentle: " + outcomes);
    assertTrue(outcomes.get(Kind.JSON).containsKey("taken"), "too rough: " + outcomes);
  }

  /** Locked ones are slow: each file's key is derived anew. */
  private static Kind kind(int round, Random random) {
    Kind[] kinds = Kind.values();
    return round % 100 == 0 ? Kind.LOCKED : kinds[random.nextInt(kinds.length - 1)];
  }

  private String outcome(Path file, Kind kind, int round) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    try {
      String outcome = read(file, kind);
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      assertTrue(allocated < MOST_ALLOCATED, "allocated " + allocated);
      return outcome;
    } catch (RuntimeException | Error e) {
      throw new AssertionError(
          "seed " + SEED + ", round " + round + ", " + kind + ": " + e.getMessage(), e);
    }
  }

  private String read(Path file, Kind kind) {
    Optional<char[]> password = kind == Kind.LOCKED ? PASSWORD : Optional.empty();
    try (OpenedArchive opened = archives.open(file, password, Progress.NONE)) {
      boolean passed = TraitResult.allPassed(opened.results());
      assertEquals(passed, opened.report().isPresent());
      if (!passed) {
        return "found";
      }
      ArchivedReport archived = opened.report().orElseThrow();
      if (kind.isBagged()) {
        // Whoever makes all digests anew can say what he likes, but must say it rightly.
        assertFaithful(archived.report());
        return "taken";
      }
      assertEquals(CONTENTS.report(), archived.report());
      assertArrayEquals(CONTENTS.paper(), archived.paper());
      for (ScanFile scan : CONTENTS.scans()) {
        assertArrayEquals(scan.content().get(), opened.scan(scan.scan().id()));
      }
      assertEquals(archived.report().id(), figures.read(file, password).id());
      return "whole";
    } catch (InputFailure refused) {
      assertTrue(!refused.said().isBlank());
      return "refused";
    }
  }

  private static void assertFaithful(Report report) {
    Report again =
        ReportJson.read(
            ReportJson.write(report),
            ReportFixtures.OUTLINES,
            name -> report.attachments().pictures().getFirst().file());
    assertEquals(report, again);
  }
}
