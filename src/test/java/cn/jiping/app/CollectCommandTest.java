package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.Json;
import cn.jiping.ReportFixtures;
import cn.jiping.output.archive.ArchiveFiles;
import cn.jiping.output.archive.ArchiveFixtures;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.WriteOrder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CollectCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  @AfterEach
  void logNothing() {
    Log.quiet();
  }

  /** What a command left behind. */
  private record Result(int code, String out, String err) {}

  private Result collect(String... options) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        JipingCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    String[] all = new String[options.length + 2];
    all[0] = "collect";
    all[1] = in().toString();
    System.arraycopy(options, 0, all, 2, options.length);
    return new Result(line.execute(all), out.toString(), err.toString());
  }

  private Path in() {
    return folder.resolve("各单位");
  }

  private void write(String name, Optional<char[]> password) throws IOException {
    Files.createDirectories(in());
    new ArchiveFiles(ReportFixtures.OUTLINES)
        .write(
            ArchiveFixtures.contents(),
            new WriteOrder(in().resolve(name), false, false, password),
            Progress.NONE);
  }

  @Test
  void allAreRead_intoAWorkbook() throws IOException {
    write("a.jiping", Optional.empty());
    Path file = folder.resolve("新/汇总.XLSX");
    Result result = collect("-o", file.toString());
    assertEquals(new Result(0, "读入 1 份（计入汇总 1 份），未读入 0 份。已写出 " + file + "。\n", ""), result);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertEquals("柳河街道办事处", book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue());
    }
  }

  @Test
  void brokenAndLockedOnesAreCounted_andTheFileIsWrittenAllTheSame() throws IOException {
    write("a.jiping", Optional.empty());
    write("locked.jiping", Optional.of("口令".toCharArray()));
    Files.writeString(in().resolve("broken.jiping"), "PK");
    Path file = folder.resolve("汇总.json");
    Result result = collect("-o", file.toString());
    assertEquals(1, result.code(), result.err());
    assertTrue(result.out().startsWith("读入 1 份（计入汇总 1 份），未读入 2 份。"), result.out());
    Map<?, ?> json = (Map<?, ?>) Json.parse(Files.readString(file));
    assertEquals("jiping-collect", json.get("format"));
    Path password = Files.writeString(folder.resolve("口令.txt"), "口令\n");
    Result opened = collect("-o", file.toString(), "--password-file", password.toString());
    assertTrue(opened.out().startsWith("读入 2 份（计入汇总 1 份），未读入 1 份。"), opened.out());
  }

  @Test
  void nothingFound_noFolder_andAnotherEndingAreSaid_andNothingIsWritten() throws IOException {
    Path file = folder.resolve("汇总.xlsx");
    assertFails("找不到文件夹", collect("-o", file.toString()));
    Files.createDirectories(in());
    assertFails("里没有归档包", collect("-o", file.toString()));
    assertFails("不以 .xlsx 或 .json 结尾", collect("-o", folder.resolve("a.csv").toString()));
    assertFalse(Files.exists(file));
  }

  private static void assertFails(String sentence, Result result) {
    assertEquals(1, result.code());
    assertTrue(result.err().contains(sentence), result.err());
    assertEquals("", result.out());
  }
}
