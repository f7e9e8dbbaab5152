package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.Report;
import cn.jiping.output.sign.TestKeys;
import cn.jiping.service.InputFailure;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {
  @TempDir Path folder;

  @BeforeEach
  @AfterEach
  void logNothing() {
    Log.quiet();
  }

  /** What a command left behind. */
  private record Result(int code, String out, String err) {}

  /** Runs a command as the program does, on a data folder of this test. */
  private Result run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        JipingCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    String[] all = new String[args.length + 2];
    all[0] = "--data";
    all[1] = data().toString();
    System.arraycopy(args, 0, all, 2, args.length);
    int code = line.execute(all);
    return new Result(code, out.toString(), err.toString());
  }

  private Path data() {
    return folder.resolve("张三 的数据");
  }

  @ParameterizedTest
  @CsvSource({
    "报告.jiping, open 报告.jiping",
    "C:\\盘\\REPORT.JIPING, open C:\\盘\\REPORT.JIPING",
    "open 报告.jiping, open 报告.jiping",
    "--data D 报告.jiping, --data D open 报告.jiping", // as the portable program calls
    "--data=D 报告.jiping, --data=D open 报告.jiping",
    "--data D --data-password-file F 报告.jiping, --data D --data-password-file F open 报告.jiping",
    "--data D open 报告.jiping, --data D open 报告.jiping",
    "--data D verify 报告.jiping, --data D verify 报告.jiping",
    "--data D.jiping, --data D.jiping",
    "verify 报告.jiping, verify 报告.jiping",
    "甲.jiping 乙.jiping, 甲.jiping 乙.jiping",
    "list, list",
    "报告.pdf, 报告.pdf"
  })
  void anArchiveThatComesAloneIsOpened(String args, String expected) {
    assertEquals(List.of(expected.split(" ")), List.of(JipingCommand.withCommand(args.split(" "))));
  }

  @Test
  void fileWhoseNameBeginsWithAnAtIsAFile() throws Exception {
    Path file = folder.resolve("命令.txt");
    Files.writeString(file, "list");
    assertEquals(ExitCode.USAGE, run("@" + file).code()); // no such command
  }

  private Result runWell(String... args) {
    Result result = run(args);
    assertEquals("", result.err());
    assertEquals(ExitCode.OK, result.code());
    return result;
  }

  private Report keep(Report report) {
    try (Wiring wiring = new Wiring(data())) {
      return wiring.reports().add(report);
    }
  }

  private static String textOf(Path pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static void assertHas(String text, String... parts) {
    for (String part : parts) {
      assertTrue(text.contains(part), () -> part + " is missing in: " + text);
    }
  }

  private Path sampleText() throws Exception {
    Path file = folder.resolve("示例.txt");
    try (InputStream in =
        Objects.requireNonNull(
            JipingCommand.class.getResourceAsStream("/cn/jiping/service/sample/report-2021.txt"))) {
      Files.copy(in, file);
    }
    return file;
  }

  @Test
  void sampleIsCountedAndPrinted_withoutAWindow() throws Exception {
    Path output = folder.resolve("示例 输出");
    Result result = runWell("sample", "-o", output.toString());
    assertHas(
        result.out(),
        "288.90 万元",
        "61.19 / 30.33 / 3.46 / 3.01 / 2.01",
        "先进 6 个、一般 25 个、后进 2 个",
        "18.2 / 75.7 / 6.1",
        "原文写 288.89 万元",
        "相差 0.01 万元");
    assertHas(
        textOf(output.resolve("2021年度绩效评价报告.pdf")),
        "吴家营街道办事处",
        "投入288.90万元",
        "在33个党组织开展分类定级工作，确定先进党组织6个",
        "八、其他需要说明的问题");
    assertTrue(Files.isDirectory(output.resolve("data")));
  }

  @Test
  void sampleIsCarriedToTheOutlineOf2020_andWhatWentWhereIsListed() throws Exception {
    Result result = runWell("sample", "--outline", "2020", "-o", folder.toString());
    assertHas(
        result.out(),
        "文字移到“2020年提纲”：",
        "  （一）项目资金情况分析 → （二）项目过程情况",
        "  五、综合评价情况及评价结论 → 三、综合评价情况及评价结论",
        "61.19 / 30.33 / 3.46 / 3.01 / 2.01");
    assertHas(
        textOf(folder.resolve("2021年度绩效评价报告.pdf")),
        "（一）项目决策情况",
        "投入288.90万元",
        "党费收缴更加透明。",
        "六、有关建议",
        "七、其他需要说明的问题");
  }

  @Test
  void textIsImportedByTheOutlineThatFits_orTheOneThatIsNamed() throws Exception {
    Path file = folder.resolve("报告.txt");
    Files.writeString(file, "2021年\n三、综合评价情况及评价结论\n甲。\n四、绩效评价指标分析\n（一）项目决策情况\n乙。\n");
    assertHas(runWell("import", file.toString()).out(), "采用提纲：2020年提纲。", "归入 2 节");
    Result named = runWell("import", file.toString(), "--outline", "2011年提纲");
    assertHas(named.out(), "采用提纲：2011年提纲。", "没有归入任何一节的 4 行", "  （一）项目决策情况");
    Result unknown = run("import", file.toString(), "--outline", "2030");
    assertEquals(ExitCode.FAILED, unknown.code());
    assertHas(unknown.err(), "没有提纲“2030”。", "2011年提纲（2011）、2020年提纲（2020）");
  }

  @Test
  void sampleWritesEveryKindOfFile_whenAskedForAll() throws Exception {
    Result result = runWell("sample", "--all", "-o", folder.toString());
    Path whole = folder.resolve("2021年度绩效评价报告（含封面、目录、版头、附件、版记）.pdf");
    assertHas(
        result.out(),
        folder.resolve("2021年度绩效评价报告.docx").toString(),
        folder.resolve("2021年度绩效评价报告.ofd") + "（8 页）",
        whole.toString());
    assertHas(textOf(whole), "区财政局：", "目　录", "附件", "印发");
  }

  @Test
  void sampleTouchesNothingThatIsThere() {
    runWell("sample", "-o", folder.toString());
    Result second = runWell("sample", "-o", folder.toString());
    assertHas(second.out(), folder.resolve("data-2").toString());
  }

  @Test
  void sampleTextIsImported_andNothingOfItIsLeftOver() throws Exception {
    Result result = runWell("import", sampleText().toString());
    assertHas(result.out(), "已导入为 2021 年报告", "归入 16 节");
    assertFalse(result.out().contains("没有归入"), result.out());
    assertFalse(result.out().contains("没有找到的标题"), result.out());
    Result shown = runWell("show", "2021");
    assertHas(shown.out(), "单位：吴家营街道办事处", "党费收缴更加透明。", "为下一年年度预算提供依据。");
  }

  @Test
  void textUnderAForeignHeadingIsNamed_andKept() throws Exception {
    Path file = folder.resolve("报告.txt");
    Files.writeString(file, "一、基本情况\n（一）项目概况\n2021年做了工作。\n九、领导批示\n请继续。\n");
    Result result = runWell("import", file.toString());
    assertHas(result.out(), "没有归入任何一节的 2 行", "  九、领导批示", "  请继续。", "没有找到的标题：项目绩效目标");
    assertHas(runWell("show", "2021").out(), "九、领导批示", "请继续。");
  }

  @Test
  void oldWordDocumentIsExplained() throws Exception {
    Path file = Files.writeString(folder.resolve("报告.doc"), "旧");
    Result result = run("import", file.toString());
    assertEquals(ExitCode.FAILED, result.code());
    assertHas(result.err(), "旧格式", "另存为.docx");
  }

  @Test
  void yearIsGuessedAndSaid_whenTheTextNamesNone() throws Exception {
    Path file = folder.resolve("报告.txt");
    Files.writeString(file, "一、基本情况\n（一）项目概况\n做了工作。\n");
    assertHas(runWell("import", file.toString()).out(), "文中没有年份");
  }

  @Test
  void reportsAreListed_aLineEach() {
    assertHas(runWell("list").out(), "还没有报告。");
    Report kept = keep(ReportFixtures.rich());
    String line = runWell("list").out();
    assertHas(line, kept.id().toString().substring(0, 8) + "  2021  柳河街道办事处关于党建资金");
    assertEquals(1, line.lines().count());
  }

  @Test
  void reportIsShownAndPrinted_namedByYearOrId() throws Exception {
    Report kept = keep(ReportFixtures.rich().withText("overview", t -> "无。"));
    assertHas(runWell("show", "2021").out(), "单位：柳河街道办事处", "村改居社区");
    Path pdf = folder.resolve("报告.pdf");
    Result printed = runWell("pdf", kept.id().toString().substring(0, 8), "-o", pdf.toString());
    assertHas(printed.out(), "已写出 " + pdf);
    assertHas(textOf(pdf), "柳河街道办事处", "关于党建资金项目支出绩效评价报告");
    Path ofd = folder.resolve("报告.ofd");
    assertHas(runWell("ofd", "2021", "-o", ofd.toString()).out(), "已写出 " + ofd);
    assertTrue(Files.size(ofd) > 0);
  }

  @Test
  void finalisedReportIsKept_andChangedAsANewVersionOnly() {
    keep(finished());
    Result finalised = runWell("finalise", "2021", "--name", "张三");
    assertHas(finalised.out(), "第1版  已定稿  ", "  张三", "数据摘要（SHA-256）：", "PDF 摘要（SHA-256）：");
    String found = runWell("check", "2021").out().replaceAll("(?s).*警告 (\\d+) 处.*", "$1");
    assertHas(finalised.out(), "还有 " + found + " 条警告没有改正或说明");
    assertHas(runWell("list").out(), "第1版 已定稿");
    assertHas(runWell("show", "2021").out(), "版本：第1版，已定稿（张三）");
    assertHas(run("finalise", "2021", "--name", "李四").err(), "第1版已经定稿");
    assertHas(runWell("newversion", "2021", "--reason", "更正数字").out(), "已新建第2版");
    assertHas(run("newversion", "2021", "--reason", "再更正").err(), "还没有定稿");
    List<String> versions = runWell("versions", "2021").out().lines().toList();
    assertHas(versions.get(0), "第1版  已定稿  ", "张三", "（数据和 PDF 与定稿时一致）");
    assertEquals("第2版  未定稿  理由：更正数字", versions.get(1));
    assertEquals(2, versions.size());
    assertHas(runWell("list").out(), "第2版");
    assertHas(runWell("show", "2021").out(), "版本：第2版，未定稿");
    runWell("finalise", "2021", "--name", "李四");
    assertEquals(2, runWell("versions", "2021").out().lines().count());
  }

  @Test
  void paperOfAFinalisedReportHasItsDigest() throws Exception {
    keep(finished());
    String finalised = runWell("finalise", "2021", "--name", "张三").out();
    Path pdf = folder.resolve("报告.pdf");
    runWell("pdf", "2021", "-o", pdf + "");
    assertHas(finalised, "PDF 摘要（SHA-256）：" + Sha256.of(Files.readAllBytes(pdf)));
  }

  @Test
  void reportWithAnErrorIsNotFinalised_andNotListedAsSuch() {
    keep(finished().withText("overview", t -> "共{没有这个数}个。"));
    Result result = run("finalise", "2021", "--name", "张三");
    assertEquals(ExitCode.FAILED, result.code());
    assertHas(result.err(), "还有1处错误没有改正");
    assertFalse(runWell("list").out().contains("定稿"));
    assertEquals("第1版  未定稿", runWell("versions", "2021").out().strip());
  }

  @Test
  void versionThatWasDamagedIsNamed_andTheCommandFails() throws Exception {
    keep(finished());
    runWell("finalise", "2021", "--name", "张三");
    change("update report_version set paper = x'00'");
    Result result = run("versions", "2021");
    assertEquals(ExitCode.FAILED, result.code());
    assertHas(result.out(), "（PDF 与定稿时不一致）");
  }

  @Test
  void versionThatWasDeletedIsNamed_andTheCommandFails() throws Exception {
    Report report = finished();
    keep(report);
    runWell("finalise", "2021", "--name", "张三");
    change("delete from report_version");
    Result result = run("versions", report.id().toString().substring(0, 8));
    assertEquals(ExitCode.FAILED, result.code());
    assertHas(result.out(), "第1版  （定稿过，存档里已经没有了）");
  }

  @Test
  void whatWasTypedAndNotSavedIsListed_andTakenOver() throws Exception {
    Report report = finished();
    keep(report);
    Path file = data().resolve("jiping.mv.db");
    byte[] old = Files.readAllBytes(file);
    runWell("finalise", "2021", "--name", "张三");
    runWell("newversion", "2021", "--reason", "更正");
    assertEquals("上次键入的内容都已存进数据文件，没有要补入的。", runWell("recover").out().strip());
    Files.write(file, old);
    assertHas(run("list").err(), "数据文件比程序记得的旧");
    Files.delete(data().resolve("jiping.known"));
    Result shown = run("recover");
    assertEquals(ExitCode.FAILED, shown.code());
    assertHas(shown.out(), "2021年");
    assertHas(run("import", sampleText().toString()).err(), "没有存进数据文件");
    assertHas(runWell("recover", "--take").out(), "已补入1份");
    assertEquals("上次键入的内容都已存进数据文件，没有要补入的。", runWell("recover").out().strip());
  }

  @Test
  void whatWasExportedAndFinalisedIsInTheTrail_andAChangeOfItIsNoticed() throws Exception {
    keep(finished());
    runWell("pdf", "2021", "-o", folder.resolve("a.pdf").toString());
    runWell("finalise", "2021", "--name", "张三");
    String said = runWell("trail").out();
    assertHas(said, "导出  a.pdf");
    assertHas(said, "定稿  2021年报告第1版");
    runWell("trail", "-o", folder.resolve("trail.csv").toString());
    assertHas(Files.readString(folder.resolve("trail.csv")), "\"定稿\"");
    Path trail = data().resolve("jiping.trail");
    Files.writeString(trail, Files.readString(trail).replace("a.pdf", "b.pdf"));
    Result wrong = run("trail");
    assertEquals(ExitCode.FAILED, wrong.code());
    assertHas(wrong.out(), "从第 1 条起被别的程序改动过");
  }

  private void change(String sql) throws Exception {
    String url = "jdbc:h2:file:" + data().resolve("jiping").toAbsolutePath() + ";IFEXISTS=TRUE";
    try (Connection database = DriverManager.getConnection(url, "sa", "");
        Statement statement = database.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql));
    }
    // Who can change the file can also remove what the program remembers of it.
    Files.delete(data().resolve("jiping.known"));
  }

  /** Can be finalised. */
  private static Report finished() {
    return ReportFixtures.blank().withText("overview", t -> "做了工作。");
  }

  @Test
  void checkRecordIsWritten_withWhatWasFoundAndWhoFinalisedIt() throws Exception {
    keep(finished());
    runWell("finalise", "2021", "--name", "张三");
    Path pdf = folder.resolve("审核记录.pdf");
    assertHas(runWell("record", "2021", "-o", pdf + "").out(), "已写出 " + pdf);
    assertHas(textOf(pdf), "审核记录", "由张三定稿", "数据摘要", "还没有填写单位全称。", "未处理");
  }

  @ParameterizedTest
  @CsvSource({"'',''", "'','\n'", "\uFEFF,'\r\n第二行'"})
  void reportIsSigned_withThePasswordOfAFile(String before, String after) throws Exception {
    keep(ReportFixtures.rich().withText("overview", t -> "无。"));
    Path pdf = folder.resolve("报告.pdf");
    Path password = Files.writeString(folder.resolve("密码.txt"), before + TestKeys.PASSWORD + after);
    String key = TestKeys.validToday(folder).toString();
    Result result =
        runWell(
            "pdf", "2021", "-o", pdf.toString(), "--sign", key, "--password-file", password + "");
    assertHas(result.out(), "并已签名");
    assertHas(textOf(pdf), "本文件由柳河街道办事处于");
  }

  @Test
  void certificateThatIsNotThereIsSaid_andNoFileIsWritten() throws Exception {
    keep(ReportFixtures.rich().withText("overview", t -> "无。"));
    Path pdf = folder.resolve("报告.pdf");
    String password = Files.writeString(folder.resolve("密码.txt"), "a").toString();
    Result result =
        run("pdf", "2021", "-o", pdf + "", "--sign", "没有.p12", "--password-file", password);
    assertEquals(ExitCode.FAILED, result.code());
    assertHas(result.err(), "证书文件“没有.p12”读不出来。");
    assertFalse(Files.exists(pdf));
  }

  @Test
  void passwordThatCannotBeHadIsSaid() {
    Path file = folder.resolve("没有.txt");
    assertEquals(
        "写有口令或密码的文件“没有.txt”读不出来。",
        assertThrows(InputFailure.class, () -> Passwords.read(file)).getMessage());
    assertEquals(
        "没有可以输入口令或密码的控制台。",
        assertThrows(InputFailure.class, () -> Passwords.ask(null, file)).getMessage());
  }

  @Test
  void characterThatNoFontHasIsNamed_andNoFileIsWritten() {
    keep(ReportFixtures.rich());
    Path pdf = folder.resolve("报告.pdf");
    Result result = run("pdf", "2021", "-o", pdf.toString());
    assertEquals(ExitCode.FAILED, result.code());
    assertHas(result.err(), "𠮷");
    assertFalse(Files.exists(pdf));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show 2099",
        "pdf 2099 -o 报告.pdf",
        "record 2099 -o 记录.pdf",
        "finalise 2099 --name 张三",
        "newversion 2099 --reason 更正",
        "versions 2099"
      })
  void unknownReportIsSaid(String command) {
    Result result = run(command.split(" "));
    assertEquals(new Result(ExitCode.FAILED, "", "没有找到报告“2099”。请用 list 查看有哪些报告。"), strip(result));
  }

  @Test
  void missingFileIsSaid() {
    Result result = run("import", folder.resolve("没有.txt").toString());
    assertEquals(new Result(ExitCode.FAILED, "", "找不到文件“没有.txt”。请检查文件名和位置。"), strip(result));
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "open 2021, 2021", "open 甲.jiping, 甲.jiping"})
  void windowThatIsOpenIsHandedWhatALaterStartNames(String command, String shown) throws Exception {
    try (OneWindow window =
        OneWindow.takeOrHandOver(DataFolder.create(data()), "", () -> false).orElseThrow()) {
      CompletableFuture<List<String>> taken =
          CompletableFuture.supplyAsync(() -> waitForAStart(window));
      runWell(command.isEmpty() ? new String[0] : command.split(" "));
      // Where it was started, and not where the window was.
      String expected =
          shown.endsWith(".jiping") ? Path.of(shown).toAbsolutePath().toString() : shown;
      assertEquals(List.of(expected), taken.get(20, TimeUnit.SECONDS));
    }
  }

  private static List<String> waitForAStart(OneWindow window) {
    while (true) {
      List<String> taken = window.take();
      if (!taken.isEmpty()) {
        return taken;
      }
      Thread.onSpinWait();
    }
  }

  @Test
  void archiveThatCanHaveNoSuchNameIsSaid() {
    Result result = run("open", "甲\0.jiping");
    assertEquals(ExitCode.FAILED, result.code());
    assertTrue(result.err().contains("不能用作文件名"), result.err());
  }

  @Test
  void secondProgramOnTheSameFolderIsTold() {
    Wiring first = new Wiring(data());
    try {
      Result result = run("list");
      assertEquals(ExitCode.FAILED, result.code());
      assertTrue(result.err().startsWith("绩评已经打开，不能再打开一次。"), result.err());
      assertEquals(1, result.err().lines().count());
    } finally {
      first.close();
    }
    runWell("list");
  }

  private static Result strip(Result result) {
    return new Result(result.code(), result.out().strip(), result.err().strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --foo           | 没有选项“--foo”。
          bogus           | 没有命令“bogus”。
          list extra      | 多出了“extra”。
          list --foo      | 没有选项“--foo”。
          show            | 缺少 报告。
          import          | 缺少 文件。
          check           | 缺少 文件或报告。
          check 1 --format xml | “xml”不能用作格式。
          pdf 2021        | 缺少 --output 文件。
          pdf             | 缺少 --output 文件、报告。
          pdf 2021 -o     | 缺少 --output 文件。
          sample -o       | 缺少 --output 文件夹。
          record 2021     | 缺少 --output 文件。
          finalise 2021   | 缺少 --name 姓名。
          newversion 2021 | 缺少 --reason 理由。
          versions        | 缺少 报告。
          pdf 1 -o a -o b | --output 只能写一次。
          pdf 1 -o a --password-file b | 缺少 --sign 证书。
          """)
  void wrongCommandIsSaidInChinese_withItsUsage(String command, String sentence) {
    Result result = run(command.split(" "));
    assertEquals(ExitCode.USAGE, result.code());
    List<String> lines = result.err().lines().toList();
    assertEquals("命令写得不对：" + sentence, lines.get(0));
    assertTrue(lines.get(1).startsWith("用法：jiping"), result.err());
    assertEquals("", result.out());
  }

  @Test
  void pathThatIsNoneIsSaid() {
    Result result = run("import", "坏\0名");
    assertEquals(ExitCode.USAGE, result.code());
    assertHas(result.err(), "不能用作文件。");
  }

  @Test
  void helpNamesAllCommandsAndExitCodesInChinese() {
    String help = runWell("--help").out();
    assertHas(help, "用法：jiping", "选项：", "命令：", "退出码：", "--data=文件夹", "显示版本");
    for (String command :
        List.of(
            "sample",
            "list",
            "show",
            "pdf",
            "ofd",
            "import",
            "sheet",
            "sheet-import",
            "check",
            "record",
            "finalise",
            "newversion",
            "versions",
            "open",
            "shots")) {
      assertTrue(help.matches("(?s).*\\n  " + command + " +\\p{IsHan}.*"), command);
    }
    for (String code : List.of("0", "1", "2", "3", "70")) {
      assertTrue(help.matches("(?s).*\\n  " + code + " +\\p{IsHan}.*"), code);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sample",
        "list",
        "show",
        "pdf",
        "ofd",
        "import",
        "sheet",
        "sheet-import",
        "check",
        "record",
        "finalise",
        "newversion",
        "versions",
        "open",
        "shots"
      })
  void helpOfACommandIsInChinese(String command) {
    String help = runWell(command, "--help").out();
    assertTrue(help.startsWith("用法：jiping " + command), help);
    assertFalse(help.matches("(?s).*(Usage|Show this|COMMAND|Commands|Options).*"), help);
  }

  @Test
  void versionIsSaid() {
    assertTrue(runWell("-V").out().startsWith("绩评 Jiping "));
  }
}
