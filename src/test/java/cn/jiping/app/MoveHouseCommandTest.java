package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoveHouseCommandTest {
  @TempDir private Path folder;
  private String said = "";

  @BeforeEach
  void keepAReport() {
    try (Wiring wiring = new Wiring(folder.resolve("here"))) {
      wiring.reports().add(ReportFixtures.rich());
    }
  }

  @AfterEach
  void logNothing() {
    Log.quiet();
  }

  /** Runs a command on one of the two computers. */
  private int run(String computer, String... args) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text, true);
    List<String> all = new ArrayList<>(List.of("--data", folder.resolve(computer).toString()));
    all.addAll(List.of(args));
    int code =
        JipingCommand.commandLine().setOut(out).setErr(out).execute(all.toArray(String[]::new));
    said = text.toString();
    return code;
  }

  private void assertSaid(String... words) {
    for (String word : words) {
      assertTrue(said.contains(word), said);
    }
  }

  @Test
  void houseGoesOut_isVerified_shown_takenIn_andCompared() {
    String file = folder.resolve("a.jiping").toString();
    assertEquals(ExitCode.OK, run("here", "move-out", "-o", file));
    assertSaid("报告1份", "已写出并核验", "SHA-256");
    assertEquals(ExitCode.FAILED, run("here", "move-out", "-o", file));
    assertEquals(ExitCode.OK, run("here", "move-out", "-o", file, "--replace"));
    assertEquals(ExitCode.OK, run("nowhere", "verify", file));
    assertSaid("完好", "搬家文件，", "2021年", "真实性：合格");
    assertEquals(ExitCode.OK, run("there", "move-in", file));
    assertSaid("这里没有", "还没有读入", "--take");
    assertEquals(ExitCode.OK, run("there", "move-in", file, "--take", "--with-settings"));
    assertSaid("全部一致", "报告1份一致", "设置一致");
    assertEquals(ExitCode.OK, run("there", "list"));
    assertSaid("2021");
    assertEquals(ExitCode.OK, run("there", "move-in", file));
    assertSaid("这里已有，内容相同");
  }

  @Test
  void whatDiffersAtTheEndFails() {
    String file = folder.resolve("a.jiping").toString();
    run("here", "move-out", "-o", file);
    run("there", "move-in", file, "--take");
    try (Wiring wiring = new Wiring(folder.resolve("there"))) {
      var session = wiring.reports().open(ReportFixtures.rich().id());
      session.change(r -> r.withText("goals", text -> "改"));
      Saved.orFail(session);
    }
    assertEquals(ExitCode.FAILED, run("there", "move-in", file, "--take"));
    assertSaid("有不一致的地方", "✗ 2021年", "没有读入");
  }

  @Test
  void withAPasswordFileItIsLocked() throws Exception {
    String file = folder.resolve("a.jiping").toString();
    String password = Files.writeString(folder.resolve("password.txt"), "春天2022").toString();
    assertEquals(
        ExitCode.OK, run("here", "move-out", "-o", file, "--lock", "--password-file", password));
    assertEquals(ExitCode.FAILED, run("there", "verify", file));
    assertEquals(ExitCode.FAILED, run("there", "move-in", file));
    assertEquals(ExitCode.OK, run("there", "verify", file, "--password-file", password));
    assertEquals(ExitCode.OK, run("there", "move-in", file, "--take", "--password-file", password));
  }

  @Test
  void damagedHouseIsNotGood() throws Exception {
    Path file = folder.resolve("a.jiping");
    run("here", "move-out", "-o", file.toString());
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2]++;
    Files.write(file, bytes);
    assertEquals(ExitCode.FAILED, run("there", "verify", file.toString()));
    assertSaid("✗");
    assertEquals(ExitCode.FAILED, run("there", "move-in", file.toString(), "--take"));
  }
}
