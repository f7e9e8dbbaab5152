package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.Json;
import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Rule;
import cn.jiping.service.CheckSettingsStore;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  /** The third 10 is wrong: the parts make 9. */
  private static final String WRONG = "共投入10万元，其中：党员教育5万元、阵地建设4万元。";

  private static final String RIGHT = "共投入9万元，其中：党员教育5万元、阵地建设4万元。";

  @TempDir Path folder;

  @BeforeEach
  @AfterEach
  void logNothing() {
    Log.quiet();
  }

  private record Result(int code, String out, String err) {
    List<Map<String, Object>> findings() {
      return Json.objects(out);
    }

    /** The sums that are wrong, as file:line:column+length. */
    List<String> sums() {
      return findings().stream()
          .filter(f -> f.get("rule").equals("R1"))
          .map(f -> Path.of((String) f.get("file")).getFileName() + ":" + place(f))
          .toList();
    }

    private static String place(Map<String, Object> finding) {
      return finding.get("line") + ":" + finding.get("column") + "+" + finding.get("length");
    }
  }

  private Result check(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] all = new String[args.length + 3];
    all[0] = "check";
    all[1] = "--data";
    all[2] = folder.resolve("数据").toString();
    for (int i = 0; i < args.length; i++) {
      all[i + 3] = args[i].toString();
    }
    int code =
        JipingCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(all);
    return new Result(code, out.toString(), err.toString().strip());
  }

  private Result json(Object... args) {
    Object[] all = new Object[args.length + 1];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--format=json";
    return check(all);
  }

  private Path file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void errorIsPlacedAndSaid_andEndsWithOne() throws Exception {
    Result result = json(file("报告.txt", "一、基本情况\n" + WRONG));
    Map<String, Object> sum =
        result.findings().stream()
            .filter(f -> f.get("rule").equals("R1"))
            .findFirst()
            .orElseThrow();
    assertEquals(CheckCommand.ERRORS, result.code());
    assertEquals(folder.resolve("报告.txt").toString(), sum.get("file"));
    assertEquals("error", sum.get("severity"));
    assertEquals(new BigDecimal(2), sum.get("line"));
    assertEquals(new BigDecimal(4), sum.get("column"));
    assertEquals(new BigDecimal(4), sum.get("length"));
    assertEquals("10万元", sum.get("quote"));
    assertTrue(sum.get("message").toString().contains("相加得9万元"), sum::toString);
    assertFalse(sum.containsKey("fix"), "what is certain about a sum is known to the account only");
    assertEquals("", result.err());
  }

  @Test
  void textWithoutErrorEndsWithZero_andAnEmptyOneFindsNothing() throws Exception {
    assertEquals(CheckCommand.CLEAN, json(file("对.txt", RIGHT + "\n")).code());
    Result empty = json(file("空.txt", ""));
    assertEquals(CheckCommand.CLEAN, empty.code());
    assertEquals(List.of(), empty.findings());
  }

  @Test
  void severalFilesAreCheckedInOneRun_eachUnderItsName() throws Exception {
    Result result =
        json(
            file("一.txt", WRONG + "\n"),
            file("二.txt", RIGHT + "\n"),
            file("三.txt", "\n" + WRONG + WRONG));
    assertEquals(CheckCommand.ERRORS, result.code());
    assertEquals(List.of("一.txt:1:4+4", "三.txt:2:4+4", "三.txt:2:31+4"), result.sums());
  }

  @Test
  void whatCannotBeReadIsSaid_andTheOthersAreChecked() throws Exception {
    Result result =
        json(
            folder.resolve("没有.txt"),
            file("一.txt", WRONG),
            "2099",
            file("旧.doc", "旧"),
            folder,
            "坏\0名");
    assertEquals(CheckCommand.UNREADABLE, result.code());
    assertEquals(List.of("一.txt:1:4+4"), result.sums());
    List<String> sentences = result.err().lines().toList();
    assertEquals(5, sentences.size(), result.err());
    assertEquals("找不到文件“没有.txt”。请检查文件名和位置。", sentences.get(0));
    assertEquals("没有找到报告“2099”。请用 list 查看有哪些报告。", sentences.get(1));
    assertTrue(sentences.get(2).contains("另存为.docx"), result.err());
    assertTrue(sentences.get(3).contains("读不出来"), result.err());
    assertTrue(sentences.get(4).contains("不能用作文件名"), result.err());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "GB18030,''"})
  void charactersAreCounted_whateverTheEncodingAndHoweverRareTheyAre(String charset, String mark)
      throws Exception {
    String text = mark + "𬭎盛街道办事处\r\n\r\n𬭎𬭎街道" + WRONG + "\r\n";
    Path file = folder.resolve("报告.txt");
    Files.write(file, text.getBytes(Charset.forName(charset)));

    assertEquals(List.of("报告.txt:3:8+4"), json(file).sums());
  }

  @ParameterizedTest
  @CsvSource({
    "'\n', 2, 4",
    "'\r\n', 2, 4",
    "'\r', 2, 4",
    "'\n\r\n\r', 4, 4",
    "'\n\n', 3, 4",
    "'\f', 1, 7",
    "'\u2028', 1, 7",
    "'\u0085', 1, 7",
    "'\u000B', 1, 7"
  })
  void linesEndAsInTheFile(String between, int line, int column) throws Exception {
    assertEquals(
        List.of("报告.txt:" + line + ":" + column + "+4"),
        json(file("报告.txt", "街道" + between + WRONG)).sums());
  }

  @Test
  void wordDocumentIsChecked_aLineForEachParagraphAndThenForEachCell() throws Exception {
    Path file = folder.resolve("报告.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph().createRun().setText("一、基本情况");
      XWPFTableRow row = document.createTable(1, 2).getRow(0);
      row.getCell(0).setText("说明");
      row.getCell(1).setText(WRONG);
      document.createParagraph();
      document.createParagraph().createRun().setText("𬭎" + WRONG);
      var broken = document.createParagraph().createRun();
      broken.setText("二行");
      broken.addBreak();
      broken.setText(WRONG);
      document.write(out);
    }

    Result result = json(file);

    assertEquals(List.of("报告.docx:3:5+4", "报告.docx:4:7+4", "报告.docx:6:4+4"), result.sums());
    assertEquals("表格", result.findings().getLast().get("place"));
  }

  @Test
  void wordDocumentWithoutTextIsSaid() throws Exception {
    Path file = folder.resolve("空.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      document.createParagraph();
      document.write(out);
    }
    Result result = json(file);
    assertEquals(CheckCommand.UNREADABLE, result.code());
    assertEquals("“空.docx”里没有文字。请确认选对了文件。", result.err());
    assertEquals(List.of(), result.findings());
  }

  @Test
  void reportIsChecked_inItsTextAndInItsData() throws Exception {
    String id;
    try (Wiring wiring = new Wiring(folder.resolve("数据"))) {
      id =
          wiring
              .reports()
              .add(ReportFixtures.rich().withText("overview", t -> "上文。\n" + WRONG))
              .id()
              .toString();
    }
    for (String name : List.of("2021", id.substring(0, 8))) {
      Result result = json(name, file("一.txt", RIGHT));
      assertEquals(CheckCommand.ERRORS, result.code());
      Map<String, Object> sum =
          result.findings().stream()
              .filter(f -> "10万元".equals(f.get("quote")))
              .findFirst()
              .orElseThrow();
      assertEquals(name, sum.get("file"));
      assertEquals("项目概况", sum.get("place"));
      // Unit, title, 一、, （一）, the sentence above.
      assertEquals(new BigDecimal(6), sum.get("line"));
      assertEquals(new BigDecimal(4), sum.get("column"));
      Map<String, Object> tally =
          result.findings().stream()
              .filter(f -> f.get("rule").equals("R2"))
              .findFirst()
              .orElseThrow();
      assertEquals("党组织与分类定级", tally.get("place"));
      assertEquals(BigDecimal.ZERO, tally.get("line"));
      assertEquals(BigDecimal.ZERO, tally.get("column"));
    }
  }

  @Test
  void reportIsCheckedAsTheUnitHasIt_aFileByAllRules() throws Exception {
    try (Wiring wiring = new Wiring(folder.resolve("数据"))) {
      wiring.reports().add(ReportFixtures.rich().withText("overview", t -> WRONG));
      CheckSettingsStore settings = wiring.checkSettings();
      settings.save(settings.load().withOff(Set.of(Rule.R1)));
    }

    assertEquals(List.of("一.txt:1:4+4"), json("2021", file("一.txt", WRONG)).sums());
  }

  @Test
  void fileOfTheNameOfAReportIsAFile() throws Exception {
    Path here = Path.of("2021");
    assertFalse(Files.exists(here), "a file 2021 would hide the report in the tests");
    assertEquals("没有找到报告“2021”。请用 list 查看有哪些报告。", check("2021").err());
    assertEquals(List.of("2021:1:4+4"), json(file("2021", WRONG)).sums());
  }

  @Test
  void filesNeedNoDataFolder_soThatAnOpenWindowIsNoHindrance() throws Exception {
    Wiring open = new Wiring(folder.resolve("数据"));
    try {
      Result result = json(file("一.txt", WRONG), "2021");
      assertEquals(List.of("一.txt:1:4+4"), result.sums());
      assertEquals(CheckCommand.UNREADABLE, result.code());
      assertTrue(result.err().startsWith("绩评已经打开"), result.err());
    } finally {
      open.close();
    }
    assertFalse(Files.exists(Files.createDirectory(folder.resolve("又")).resolve("数据")));
  }

  @Test
  void jsonIsValid_whateverStandsInTheText() throws Exception {
    StringBuilder odd = new StringBuilder("\"\\/<>&'\u2028\u2029\uFEFF\uFFFF𬭎");
    for (char c = 0; c < ' '; c++) {
      odd.append(c == '\n' || c == '\r' ? ' ' : c);
    }
    odd.append('\u007F').append('\u0085').append("党员教育");
    String text = "投入10万元，其中：" + odd + "5万元、阵地4万元。";
    Path file = folder.resolve("怪\"\\ 名.txt");
    Files.write(file, ("\uFEFF" + text).getBytes(Charset.forName("UTF-16BE")));

    Result result = json(file);

    assertEquals(1, result.sums().size());
    assertEquals(file.toString(), result.findings().getFirst().get("file"));
    assertTrue(
        result.out().chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), result.out());
  }

  @Test
  void listIsForReading() throws Exception {
    Result result =
        check(file("一.txt", "街道\n" + WRONG), file("二.txt", "街道党工委开展了工作。"), "--format", "TEXT");
    List<String> lines = result.out().lines().toList();
    assertEquals(CheckCommand.ERRORS, result.code());
    assertEquals(folder.resolve("一.txt").toString(), lines.get(0));
    assertTrue(lines.contains("  第2行第4字　错误 R1 分项与合计"), result.out());
    assertTrue(lines.contains("    原文：10万元"), result.out());
    assertTrue(result.out().contains("  错误 1 处，警告 "), result.out());
    assertTrue(lines.contains(folder.resolve("二.txt").toString()), result.out());
  }

  @Test
  void listSaysNoControlCharacterToTheTerminal() throws Exception {
    Path named = file("红\u001B[31m.txt", WRONG);
    assertTrue(check(named).out().contains("红\uFFFD[31m.txt"));
  }
}
