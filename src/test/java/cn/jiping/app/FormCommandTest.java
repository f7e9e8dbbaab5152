package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.FormFixtures;
import cn.jiping.ReportFixtures;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.FormExport;
import cn.jiping.service.InputFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FormCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void keepAReport() {
    Log.quiet();
    try (Wiring wiring = new Wiring(folder.resolve("数据"))) {
      wiring.reports().add(ReportFixtures.rich().withEvaluation(Evaluation.NONE));
    }
  }

  @AfterEach
  void logNothing() {
    Log.quiet();
  }

  private int run(Object... args) {
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

  @Test
  void formWithoutIndicatorsIsASentence_andNoFile() {
    Path file = folder.resolve("表.pdf");
    assertEquals(ExitCode.FAILED, run("form", "2021", "--self", "-o", file));
    assertTrue(err.toString().contains("项目支出绩效自评表还没有绩效指标"), err.toString());
    assertTrue(err.toString().contains("请先在“绩效指标”一步"), err.toString());
    assertFalse(Files.exists(file));
  }

  @Test
  void formOfAKeptReportIsWritten() throws IOException {
    try (Wiring wiring = new Wiring(folder.resolve("数据"))) {
      wiring.reports().add(FormFixtures.full().withYear(2031));
    }
    Path file = folder.resolve("自评表.pdf");
    assertEquals(ExitCode.OK, run("form", "2031", "--self", "-o", file), err.toString());
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
      assertTrue(text.contains("项目支出绩效自评表"), text);
      assertTrue(text.contains("偏差原因分析及改进措施"), text);
    }
  }

  @Test
  void formIsTurnedAsItIsAttached_unlessOneSaysHow() throws IOException {
    Report report = FormFixtures.full().withYear(2031);
    try (Wiring wiring = new Wiring(folder.resolve("数据"))) {
      wiring
          .reports()
          .add(
              report.withAttachments(
                  report.attachments().withForm(ScoreForm.SELF_EVALUATION, FormPaper.LANDSCAPE)));
    }
    assertTrue(isWide());
    assertTrue(isWide("--landscape"));
    assertFalse(isWide("--portrait"));
    Path file = folder.resolve("表.pdf");
    assertEquals(
        ExitCode.USAGE, run("form", "2031", "--self", "--portrait", "--landscape", "-o", file));
  }

  private boolean isWide(String... how) throws IOException {
    Path file = folder.resolve("自评表" + how.length + String.join("", how) + ".xlsx");
    List<Object> words = new ArrayList<>(List.of("form", "2031", "--self", "-o", file));
    words.addAll(List.of(how));
    assertEquals(ExitCode.OK, run(words.toArray()), err.toString());
    try (Workbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      return book.getSheetAt(0).getPrintSetup().getLandscape();
    }
  }

  @Test
  void oneFormHasToBeNamed() {
    Path file = folder.resolve("表.pdf");
    assertEquals(ExitCode.USAGE, run("form", "2021", "-o", file));
    assertEquals(ExitCode.USAGE, run("form", "2021", "--self", "--score-table", "-o", file));
  }

  @Test
  void endOfTheNameSaysTheFormat_andEachFileIsNotedInTheTrail() throws IOException {
    Document form = FormExport.document(FormFixtures.full(), ScoreForm.SELF_EVALUATION, true);
    try (Wiring wiring = new Wiring(folder.resolve("数据"))) {
      for (String ending : List.of(".pdf", ".docx", ".xlsx", ".OFD")) {
        Path file = folder.resolve("自评表" + ending);
        wiring.forms().write(form, file);
        String magic = new String(Files.readAllBytes(file), 0, 2, StandardCharsets.US_ASCII);
        assertEquals(ending.equals(".pdf") ? "%P" : "PK", magic, ending);
      }
      Path other = folder.resolve("自评表.txt");
      InputFailure failure =
          assertThrows(InputFailure.class, () -> wiring.forms().write(form, other));
      assertTrue(failure.getMessage().contains("自评表.txt"), failure.getMessage());
    }
    run("trail");
    assertTrue(out.toString().contains("自评表.xlsx（柳河街道办事处项目支出绩效自评表）"), out.toString());
    assertTrue(out.toString().contains("自评表.docx（柳河街道办事处项目支出绩效自评表）"), out.toString());
  }
}
