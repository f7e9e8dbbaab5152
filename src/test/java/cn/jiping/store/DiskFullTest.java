package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.service.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a small disk that is really full, or can only be read. */
class DiskFullTest {
  @TempDir private Path place;
  private boolean mounted;

  private static boolean run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
  }

  @BeforeEach
  void mount() throws Exception {
    String os = System.getProperty("os.name");
    mounted =
        os.equals("Linux")
            && run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", place.toString());
    if (!mounted) {
      abort("no small disk can be mounted here (needs Linux and root)");
    }
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertTrue(run("umount", "-l", place.toString()));
    }
  }

  private H2ReportStore open() {
    return H2ReportStore.open(place, ReportFixtures.OUTLINES, Clock.systemUTC());
  }

  private static Report typed(Report report, int number) {
    return report.withText("overview", t -> "第" + number + "次。".repeat(200));
  }

  @Test
  void fullDiskIsNamed_nothingSavedIsLost_andSavingGoesOnWhenThereIsRoom() throws Exception {
    Report report = ReportFixtures.rich();
    Path filler = place.resolve("filler");
    int saved = 0;
    try (H2ReportStore store = open()) {
      store.add(report);
      store.save(report, typed(report, 0));
      fill(filler);
      StoreFailure failure = null;
      while (failure == null && saved < 3_000) {
        int next = saved + 1;
        try {
          store.save(typed(report, saved), typed(report, next));
          saved = next;
        } catch (StoreFailure full) {
          failure = full;
        }
      }
      assertTrue(failure != null, "never full");
      assertTrue(failure.getMessage().startsWith("磁盘已满"), failure.getMessage());
      Files.delete(filler);
      store.save(typed(report, saved), typed(report, saved + 1));
    }
    try (H2ReportStore store = open()) {
      assertEquals(typed(report, saved + 1), store.load(report.id()));
    }
  }

  private static void fill(Path filler) throws IOException {
    try (var out = Files.newOutputStream(filler)) {
      byte[] block = new byte[4096];
      for (int i = 0; i < 4_096; i++) {
        out.write(block);
      }
    } catch (IOException full) {
      assertTrue(Files.size(filler) > 0, "full from the beginning: " + full.getClass());
    }
  }

  @Test
  void diskThatCanOnlyBeReadIsNamed_andNothingOnItIsChanged() throws Exception {
    try (H2ReportStore store = open()) {
      store.add(ReportFixtures.rich());
    }
    assertTrue(run("mount", "-o", "remount,ro", place.toString()));
    StoreFailure failure = assertThrows(StoreFailure.class, this::open);
    assertTrue(failure.getMessage().startsWith("数据文件夹不能写入"), failure.getMessage());
    assertTrue(run("mount", "-o", "remount,rw", place.toString()));
    try (H2ReportStore store = open()) {
      assertEquals(1, store.list().size());
    }
  }
}
