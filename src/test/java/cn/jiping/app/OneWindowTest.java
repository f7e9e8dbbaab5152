package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.StoreFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneWindowTest {
  private static final BooleanSupplier NEVER =
      () -> {
        throw new AssertionError("waited");
      };

  private static final String SELF = Long.toString(ProcessHandle.current().pid());

  @TempDir Path folder;

  private Path lay(String name, String text) {
    try {
      Path handover = Files.createDirectories(folder.resolve("handover"));
      return Files.writeString(handover.resolve(name + ".request"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OneWindow first() {
    return OneWindow.takeOrHandOver(folder, "", NEVER).orElseThrow();
  }

  private long requests() throws IOException {
    Path handover = folder.resolve("handover");
    if (Files.notExists(handover)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(handover)) {
      return files.count();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2021", "/U 盘/柳河街道办事处2021年度 第1版.jiping"})
  void openWindowTakesWhatALaterStartIsToShow(String shown) throws IOException {
    List<String> taken = new ArrayList<>();
    try (OneWindow window = first()) {
      Optional<OneWindow> later =
          OneWindow.takeOrHandOver(folder, shown, () -> taken.addAll(window.take()));
      assertTrue(later.isEmpty());
      assertEquals(List.of(shown), taken);
      assertEquals(List.of(), window.take());
    }
    assertEquals(0, requests());
  }

  @Test
  void laterStartIsTold_whenTheOpenWindowDoesNotAnswer_andNothingComesOfItAfterwards()
      throws IOException {
    try (OneWindow window = first()) {
      StoreFailure failure =
          assertThrows(
              StoreFailure.class, () -> OneWindow.takeOrHandOver(folder, "2021", () -> false));
      assertTrue(failure.said().startsWith("绩评已经打开"), failure.said());
      assertEquals(List.of(), window.take());
      assertEquals(0, requests());
    }
  }

  @Test
  void laterStartTakesThePlace_whenTheOpenWindowCloses() throws IOException {
    OneWindow window = first();
    Optional<OneWindow> later =
        OneWindow.takeOrHandOver(
            folder,
            "2021",
            () -> {
              window.close();
              return true;
            });
    assertTrue(later.isPresent());
    assertEquals(List.of(), later.get().take());
    assertEquals(0, requests());
    later.get().close();
  }

  @ParameterizedTest
  @CsvSource({
    "999999999, 1\\n2021, its process has ended",
    "0, 1\\n2021, no process of this user",
    "self, 1\\n2021, the process of this number was started at another time",
    "self, 2021, no request",
    "self, '', empty",
    "甲, 1\\n2021, no number",
    "99999999999999999999, 1\\n2021, no such number"
  })
  void whatAnotherLaidIsNotShown_andIsSweptWhenNobodyCanStillWaitForIt(
      String process, String text, String why) throws IOException {
    String name = process.replace("self", SELF);
    Path request = lay(name, text.replace("\\n", "\n"));
    try (OneWindow window = first()) {
      assertEquals(List.of(), window.take(), why);
      assertEquals(1, requests(), "who laid it would take it for handed over");
      Files.setLastModifiedTime(request, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
      assertEquals(List.of(), window.take(), why);
      assertEquals(0, requests());
    }
  }

  @Test
  void laterStartIsTold_whenTheWindowIsOnAnotherComputerOrOfAnotherUser() throws IOException {
    try (OneWindow window = first()) {
      BooleanSupplier foreign =
          () -> {
            lay(SELF, "1\n2021"); // of a process that this computer doesn't know
            assertEquals(List.of(), window.take());
            return false;
          };
      StoreFailure failure =
          assertThrows(StoreFailure.class, () -> OneWindow.takeOrHandOver(folder, "2021", foreign));
      assertTrue(failure.said().startsWith("绩评已经打开"), failure.said());
      assertEquals(0, requests());
    }
  }

  @Test
  void oneThatCannotBeReadKeepsNoOtherFromBeingTaken() throws IOException {
    for (int i = 1; i < 10; i++) { // the others come in any order
      Files.createDirectories(folder.resolve("handover").resolve(i + ".request").resolve("甲"));
    }
    lay(SELF, Request.of("2021").text());
    try (OneWindow window = first()) {
      assertEquals(List.of("2021"), window.take());
      assertEquals(List.of(), window.take());
    }
  }

  @Test
  void sentenceNamesTheFolder_whenItIsNotThere() {
    Path missing = folder.resolve("没有");
    StoreFailure failure =
        assertThrows(StoreFailure.class, () -> OneWindow.takeOrHandOver(missing, "", () -> false));
    assertTrue(failure.getMessage().contains(missing.toString()), failure.getMessage());
  }

  @Test
  void otherProcessIsHandedOverTo_andItsPlaceIsFreeWhenItIsKilled() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Other.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("open", lines.readLine());
      String shown = "/tmp/甲 乙.jiping";
      assertTrue(OneWindow.takeOrHandOver(folder, shown, OneWindowTest::spin).isEmpty());
      assertEquals(shown, lines.readLine());
    } finally {
      other.destroyForcibly().waitFor();
    }
    first().close();
  }

  private static boolean spin() {
    Thread.onSpinWait();
    return true;
  }

  /** Another program with a window: says what it is to show until it is killed. */
  static final class Other {
    public static void main(String[] args) {
      OneWindow window = OneWindow.takeOrHandOver(Path.of(args[0]), "", () -> false).orElseThrow();
      System.out.println("open");
      while (spin()) {
        window.take().forEach(System.out::println);
      }
    }
  }
}
