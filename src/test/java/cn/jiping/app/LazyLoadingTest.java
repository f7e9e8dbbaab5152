package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.Main;
import cn.jiping.ReportFixtures;
import cn.jiping.store.H2ReportStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clerk does not use yet costs no time at the start: read from the classes of a process. */
class LazyLoadingTest {
  private static final Pattern LOADED = Pattern.compile("\\[class,load *\\] (\\S+) source:");

  /** For papers, pictures, archives, spreadsheets, signatures: nothing of it is on a first page. */
  private static final List<String> LATER =
      List.of(
          "org.apache.pdfbox.",
          "org.apache.fontbox.",
          "org.apache.poi.",
          "org.apache.xmlbeans.",
          "org.apache.commons.compress.",
          "org.jfree.",
          "org.ofdrw.",
          "org.dom4j.",
          "org.bouncycastle.",
          "org.verapdf.",
          "de.rototor.",
          "net.lingala.",
          "picocli.",
          "tools.jackson.",
          "com.fasterxml.",
          "com.drew.",
          "com.twelvemonkeys.",
          "sun.font.TrueTypeFont",
          "cn.jiping.output.font.FontFile");

  @TempDir private Path folder;

  /** The process: the whole program, which ends as soon as its window shows what is waited for. */
  static final class Clerk {
    private Clerk() {}

    public static void main(String[] args) {
      Thread watcher = new Thread(() -> watch(args[0]));
      watcher.setDaemon(true);
      watcher.start();
      Main.main(Arrays.copyOfRange(args, 1, args.length));
    }

    private static void watch(String shown) {
      while (!isWatched(shown)) {
        Thread.yield();
      }
    }

    private static boolean isWatched(String shown) {
      try {
        Platform.runLater(() -> watchEachFrame(shown));
        return true;
      } catch (IllegalStateException notStarted) {
        return false;
      }
    }

    private static void watchEachFrame(String shown) {
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (Window.getWindows().stream().anyMatch(w -> shows(w, shown))) {
            Runtime.getRuntime().halt(0);
          }
        }
      }.start();
    }

    /** A tooltip that is being made has no scene yet. */
    private static boolean shows(Window window, String shown) {
      return window.getScene() != null && window.getScene().lookup(shown) != null;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', .table-row-cell:filled, cn.jiping.ui.start.StartView",
    "open, #step-title, cn.jiping.ui.step.cover.CoverView"
  })
  void noLibraryIsLoadedBeforeItIsUsed(String command, String shown, String page) throws Exception {
    try (H2ReportStore store =
        H2ReportStore.open(folder, ReportFixtures.OUTLINES, Clock.systemUTC())) {
      store.add(ReportFixtures.rich());
    }
    Set<String> loaded = classes(shown, command);
    assertTrue(loaded.contains(page), "the page was not seen");
    assertEquals(
        List.of(),
        loaded.stream().filter(c -> LATER.stream().anyMatch(c::startsWith)).sorted().toList());
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said.txt"));
  }

  private Set<String> classes(String shown, String command) throws Exception {
    Path log = folder.resolve("classes.txt");
    Stream<String> java =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load:file=" + log,
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-cp",
            System.getProperty("java.class.path"),
            Clerk.class.getName(),
            shown,
            "--data",
            folder.toString());
    Stream<String> open =
        command.isEmpty()
            ? Stream.of()
            : Stream.of(command, Integer.toString(ReportFixtures.rich().year()));
    Process process =
        new ProcessBuilder(Stream.concat(java, open).toList())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    try {
      assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the page was not shown");
      assertEquals(0, process.exitValue(), said());
    } finally {
      process.destroyForcibly().waitFor();
    }
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .map(LOADED::matcher)
          .filter(m -> m.find())
          .map(m -> m.group(1))
          .collect(Collectors.toSet());
    }
  }
}
