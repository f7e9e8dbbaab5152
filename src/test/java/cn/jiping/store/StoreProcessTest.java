package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.service.StoreFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store between programs: one at a time, and nothing lost when one is killed. */
class StoreProcessTest {
  private static final int KILLS = 3;

  @TempDir Path parent;
  private Path folder;

  @BeforeEach
  void chineseFolder() throws IOException {
    folder = Files.createDirectories(parent.resolve("张三 的 资料"));
  }

  private H2ReportStore open() {
    return H2ReportStore.open(folder, ReportFixtures.OUTLINES, Clock.systemDefaultZone());
  }

  @Test
  void fileThatAnotherProgramUsesIsRefusedWithASentence_andOpensWhenThatHasEnded()
      throws Exception {
    Process other = StoreProcess.start("hold", folder);
    try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("open", lines.readLine());
      StoreFailure failure = assertThrows(StoreFailure.class, this::open);
      assertTrue(failure.getMessage().contains("正在被另一个程序使用"), failure.getMessage());
      other.getOutputStream().close();
      assertEquals(0, other.waitFor());
    } finally {
      other.destroyForcibly().waitFor();
    }
    open().close();
  }

  @Test
  void noSaveThatReturnedIsLost_andNoneIsHalfThere_whenTheProgramIsKilled() throws Exception {
    try (H2ReportStore store = open()) {
      store.add(StoreProcess.saved(0));
    }
    Random random = new Random();
    int kept = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int acknowledged = saveUntilKilled(kept + 1 + random.nextInt(60), random.nextInt(3_000_000));
      try (H2ReportStore store = open()) {
        Report report = store.load(StoreProcess.SAVED);
        kept = StoreProcess.number(report);
        assertTrue(kept >= acknowledged, "kept " + kept + ", acknowledged " + acknowledged);
        assertEquals(StoreProcess.saved(kept), report);
      }
    }
  }

  /**
   * Kills the saving program a moment after it printed this number; returns the last it printed.
   */
  private int saveUntilKilled(int number, long nanos) throws Exception {
    Process saving = StoreProcess.start("save", folder);
    try (BufferedReader lines = saving.inputReader(StandardCharsets.UTF_8)) {
      int last = 0;
      while (last < number) {
        last = Integer.parseInt(lines.readLine());
      }
      long start = System.nanoTime();
      while (System.nanoTime() - start < nanos) {
        Thread.onSpinWait();
      }
      saving.toHandle().destroyForcibly(); // leaves what was printed to be read
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = Integer.parseInt(line);
      }
      return last;
    } finally {
      saving.destroyForcibly().waitFor();
    }
  }
}
