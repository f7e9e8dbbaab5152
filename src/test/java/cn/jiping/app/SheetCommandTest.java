package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Report;
import java.io.IOException;
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
import picocli.CommandLine;

class SheetCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Report kept;

  @BeforeEach
  void keepAReport() {
    Log.quiet();
    try (Wiring wiring = new Wiring(folder.resolve("数据"))) {
      kept = wiring.reports().add(ReportFixtures.rich());
    }
  }

  @AfterEach
  void logNothing() {
    Log.quiet();
  }

  private int run(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    List<String> all = new ArrayList<>(List.of("--data", folder.resolve("数据").toString()));
    for (Object arg : args) {
      all.add(arg.toString());
    }
    CommandLine line =
        JipingCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    return line.execute(all.toArray(String[]::new));
  }

  private Report report() {
    try (Wiring wiring = new Wiring(folder.resolve("数据"))) {
      return wiring.reports().load(kept.id());
    }
  }

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("表.csv"), text);
  }

  @Test
  void tableThatWasWrittenIsReadBack_andChangesNothing() {
    for (String table :
        List.of("--funds", "--organizations", "--figures", "--indicators", "--score-table")) {
      Path file = folder.resolve("出" + table + ".xlsx");
      assertEquals(ExitCode.OK, run("sheet", "2021", table, "-o", file, "--unit", "元"));
      assertTrue(out.toString().startsWith("已写出 " + file), out.toString());
    }
    assertEquals(
        ExitCode.OK, run("sheet-import", "2021", folder.resolve("出--funds.xlsx"), "--funds"));
    assertTrue(out.toString().contains("金额单位：元。"), out.toString());
    assertTrue(out.toString().contains("不需要导入"), out.toString());
    assertEquals(kept, report());
  }

  @Test
  void exportIsNotedInTheTrail_aTemplateIsNot() {
    run("sheet", "--template", "--funds", "-o", folder.resolve("模板.xlsx"));
    run("sheet", "2021", "--funds", "-o", folder.resolve("资金.xlsx"));
    run("trail");
    assertTrue(out.toString().contains("资金.xlsx（资金明细）"), out.toString());
    assertFalse(out.toString().contains("模板"), out.toString());
  }

  @Test
  void templateNeedsNoReport_andARowInItIsImported() throws IOException {
    Path file = folder.resolve("模板.xlsx");
    assertEquals(ExitCode.OK, run("sheet", "--template", "--figures", "-o", file));
    assertEquals(ExitCode.USAGE, run("sheet", "--figures", "-o", file));
    assertEquals(ExitCode.USAGE, run("sheet", "2021", "--figures", "--template", "-o", file));
    assertEquals(ExitCode.FAILED, run("sheet-import", "2021", file, "--figures"));
    assertTrue(err.toString().contains("表头下面没有可以导入的行。"), err.toString());
  }

  @Test
  void problemsAreListed_andNothingIsChangedUnlessTheyAreSkipped() throws IOException {
    Path file = csv("类别,执行数（万元）\n城市社区,很多\n新的经费,1.5\n");
    assertEquals(ExitCode.FAILED, run("sheet-import", "2021", file, "--funds"));
    assertTrue(out.toString().contains("B2：“很多”不是金额"), out.toString());
    assertTrue(err.toString().contains("有1行存在问题，报告没有改动。"), err.toString());
    assertEquals(kept, report());
    assertEquals(ExitCode.OK, run("sheet-import", "2021", file, "--funds", "--skip"));
    assertTrue(out.toString().contains("新增 1 行、更新 0 行、跳过 1 行。"), out.toString());
    assertEquals(4, report().fundLines().size());
    assertEquals(ExitCode.OK, run("sheet-import", "2021", file, "--funds", "--skip", "--replace"));
    assertEquals(List.of("新的经费"), report().fundLines().stream().map(FundLine::category).toList());
  }

  @Test
  void tableThatIsTooLongFails_alsoWhenTheReportHasSomeOfItsRows() throws IOException {
    StringBuilder rows = new StringBuilder("类别\n城市社区\n");
    for (int i = 0; i <= 20_000; i++) {
      rows.append("经费").append(i).append('\n');
    }
    assertEquals(ExitCode.FAILED, run("sheet-import", "2021", csv(rows.toString()), "--funds"));
    assertTrue(err.toString().contains("最多20000行"), err.toString());
  }

  @Test
  void wrongTablesUnitsAndSheetsAreTold() throws IOException {
    Path file = csv("类别,执行数\n甲,1\n");
    assertEquals(ExitCode.USAGE, run("sheet-import", "2021", file));
    assertEquals(ExitCode.USAGE, run("sheet-import", "2021", file, "--funds", "--figures"));
    assertEquals(ExitCode.USAGE, run("sheet-import", "2021", file, "--funds", "--unit", "角"));
    assertTrue(err.toString().contains("“角”不能用作单位"), err.toString());
    assertEquals(ExitCode.FAILED, run("sheet-import", "2021", file, "--funds", "--sheet", "没有"));
    assertTrue(err.toString().contains("没有工作表“没有”，有：表.csv。"), err.toString());
    assertEquals(ExitCode.FAILED, run("sheet-import", "2021", folder.resolve("无.xlsx"), "--funds"));
    assertFalse(err.toString().contains("Exception"), err.toString());
  }

  @Test
  void officialFormBecomesTheIndicatorsOfItsForm() throws IOException {
    Path file =
        csv(
            """
            一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分
            产出,数量指标,新的主题党日,≥12次,15,5,5
            ,,新的党课,≥30次,24,5,4
            """);
    assertEquals(ExitCode.OK, run("sheet-import", "2021", file, "--score-table"), err.toString());
    assertTrue(out.toString().contains("得分"), out.toString());
    assertEquals(
        List.of("产出/数量指标/新的主题党日", "产出/数量指标/新的党课"),
        report().evaluation().framework().indicators().stream()
            .filter(i -> i.name().startsWith("新的"))
            .map(i -> i.first() + "/" + i.second() + "/" + i.name())
            .toList());
  }
}
