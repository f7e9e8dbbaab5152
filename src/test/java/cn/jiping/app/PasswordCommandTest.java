package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordCommandTest {
  private static final String MARKER = "绝不外传的一句话";

  @TempDir private Path folder;
  private Path data;
  private String password;
  private String other;

  @BeforeEach
  void keepAReport() throws IOException {
    data = folder.resolve("数据");
    password = Files.writeString(folder.resolve("口令.txt"), "张三 123\n").toString();
    other = Files.writeString(folder.resolve("别的.txt"), "李四 456789\n").toString();
    try (Wiring wiring = new Wiring(data)) {
      wiring.reports().add(ReportFixtures.rich().withText("overview", t -> MARKER));
    }
    Log.quiet();
  }

  /** What a command said. */
  private record Result(int code, String out, String err) {}

  private Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("--data", data.toString()));
    all.addAll(List.of(args));
    int code =
        JipingCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(all.toArray(String[]::new));
    return new Result(code, out.toString(), err.toString());
  }

  private Result runWell(String... args) {
    Result result = run(args);
    assertEquals("", result.err());
    assertEquals(ExitCode.OK, result.code());
    return result;
  }

  @Test
  void aPasswordIsSetChangedAndRemoved_andCommandsAskForIt() {
    Result set = runWell("password", "set", "--new-password-file", password);
    assertTrue(set.out().contains("口令已设置"), set.out());
    assertTrue(set.out().matches("(?s).*恢复码：([2-9A-Z]{4}-){7}[2-9A-Z]{4}\n.*"), set.out());
    assertTrue(runWell("list", "--data-password-file", password).out().contains("2021"));

    runWell("password", "change", "--new-password-file", other, "--data-password-file", password);
    Result wrong = run("list", "--data-password-file", password);
    assertEquals(ExitCode.FAILED, wrong.code());
    assertTrue(wrong.err().startsWith("口令不对"), wrong.err());

    runWell("password", "remove", "--data-password-file", other);
    assertTrue(runWell("list").out().contains("2021"));
    assertTrue(runWell("password", "remove").out().contains("没有口令"));
  }

  @Test
  void anEmptyPasswordIsRefused() throws IOException {
    String empty = Files.writeString(folder.resolve("空.txt"), "\n").toString();
    Result result = run("password", "set", "--new-password-file", empty);
    assertEquals(ExitCode.FAILED, result.code());
    assertTrue(result.err().startsWith("新口令是空的"), result.err());
    runWell("list");
  }

  @Test
  void aBackupIsRestoredWithItsPassword() {
    runWell("password", "set", "--new-password-file", password);
    String zip = folder.resolve("备份.zip").toString();
    runWell("backup", "-o", zip, "--data-password-file", password);
    Result wrong = run("restore", zip, "--confirm", "恢复", "--data-password-file", other);
    assertEquals(ExitCode.FAILED, wrong.code());
    assertTrue(wrong.err().startsWith("口令不对"), wrong.err());
    Result right = run("restore", zip, "--confirm", "恢复", "--data-password-file", password);
    assertEquals(ExitCode.OK, right.code(), right.err());
    assertTrue(right.out().contains("用备份当时的口令打开"), right.out());
    assertTrue(runWell("list", "--data-password-file", password).out().contains("2021"));
  }

  /**
   * The program as it is started, on an encrypted folder: what it leaves there, besides the files
   * that the clerk asked for, has nothing of the report.
   */
  @Test
  void nothingThatIsLeftInTheDataFolderCanBeRead() throws IOException, InterruptedException {
    runWell("password", "set", "--new-password-file", password);
    for (String command : List.of("pdf", "ofd", "docx")) {
      String file = folder.resolve("报告." + command).toString();
      assertEquals("", start(command, "2021", "-o", file));
      assertTrue(Files.size(Path.of(file)) > 0);
    }
    assertEquals("", start("record", "2021", "-o", folder.resolve("记录.pdf").toString()));
    assertEquals("", start("backup"));
    assertEquals("", start("check", "2021"));
    assertEquals(List.of(), readable());
    assertTrue(Files.isDirectory(data.resolve("tmp")));
    try (Stream<Path> left = Files.list(data.resolve("tmp"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  /** Starts the program; returns what it says went wrong. */
  private String start(String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "cn.jiping.Main",
                "--data",
                data.toString(),
                "--data-password-file",
                password));
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      String said = err.lines().filter(l -> !isOfJava(l)).collect(Collectors.joining("\n"));
      process.waitFor();
      return said;
    }
  }

  private static boolean isOfJava(String line) {
    return line.startsWith("WARNING:");
  }

  private List<Path> readable() throws IOException {
    List<Path> found = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(data)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    assertFalse(files.isEmpty());
    for (Path file : files) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      for (Charset charset :
          List.of(
              StandardCharsets.UTF_8,
              StandardCharsets.UTF_16BE,
              StandardCharsets.UTF_16LE,
              Charset.forName("GBK"))) {
        if (bytes.contains(new String(MARKER.getBytes(charset), StandardCharsets.ISO_8859_1))) {
          found.add(file);
        }
      }
    }
    return found;
  }
}
