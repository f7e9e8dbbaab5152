package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.StoreFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleInstanceTest {
  @TempDir Path folder;

  @Test
  void secondStartIsTold_andMayStartAfterTheFirstEnded() {
    SingleInstance first = SingleInstance.hold(folder);
    assertIsOpenAlready();
    first.close();
    SingleInstance.hold(folder).close();
  }

  @Test
  void otherProgramHoldsTheFolder_untilItIsKilled() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("held", lines.readLine());
      assertIsOpenAlready();
    } finally {
      other.destroyForcibly().waitFor();
    }
    SingleInstance.hold(folder).close();
  }

  @Test
  void sentenceNamesTheFolder_whenItIsNotThere() {
    Path missing = folder.resolve("没有");
    StoreFailure failure = assertThrows(StoreFailure.class, () -> SingleInstance.hold(missing));
    assertTrue(failure.getMessage().contains(missing.toString()), failure.getMessage());
  }

  private void assertIsOpenAlready() {
    StoreFailure failure = assertThrows(StoreFailure.class, () -> SingleInstance.hold(folder));
    assertTrue(failure.getMessage().startsWith("绩评已经打开"), failure.getMessage());
  }

  /** Another program: takes the folder and keeps it until it is killed. */
  static final class Holder {
    public static void main(String[] args) throws IOException {
      SingleInstance held = SingleInstance.hold(Path.of(args[0]));
      System.out.println("held");
      System.in.read();
      held.close();
    }
  }
}
