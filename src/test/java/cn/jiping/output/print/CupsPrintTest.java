package cn.jiping.output.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jiping.Main;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program prints on a real queue, as a process of its own: CUPS is chosen when Java starts. */
class CupsPrintTest {
  @TempDir Path folder;

  @BeforeEach
  void cupsIsInstalled() {
    Optional<String> missing = CupsServer.missing();
    missing.ifPresent(why -> System.out.println("CupsPrintTest skipped: " + why));
    assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
  }

  @Test
  void printerGetsThePagesThatWereAskedFor_andUnknownPrintersAreNamed() throws Exception {
    try (CupsServer server = CupsServer.start(Files.createDirectory(folder.resolve("cups")))) {
      server.addPrinter("Office");
      run(server, 0, "sample", "-o", folder.toString());
      String data = folder.resolve("data").toString();
      String unknown = run(server, 1, "print", "2021", "--printer", "Other", "--data", data);
      assertTrue(unknown.contains("没有名为“Other”的打印机。"), unknown);
      assertTrue(unknown.contains("Office"), unknown);
      run(
          server,
          0,
          "print",
          "2021",
          "--printer",
          "Office",
          "--copies",
          "2",
          "--pages",
          "1-2",
          "--data",
          data);
      try (PDDocument printed = Loader.loadPDF(server.job());
          PDDocument whole = Loader.loadPDF(pdf(folder))) {
        assertEquals(2, printed.getNumberOfPages());
        assertEquals(text(whole, 2), text(printed, 2));
      }
      assertTrue(server.settings().contains("two-sided-long-edge"));
    }
  }

  @Test
  void withoutAnyPrinterASentenceSaysSo() throws Exception {
    try (CupsServer server = CupsServer.start(Files.createDirectory(folder.resolve("cups")))) {
      run(server, 0, "sample", "-o", folder.toString());
      String told = run(server, 1, "print", "2021", "--data", folder.resolve("data").toString());
      assertTrue(told.contains("没有可用的打印机"), told);
      assertArrayEquals(new String[0], told.lines().filter(l -> l.contains("Exception")).toArray());
    }
  }

  private static java.io.File pdf(Path folder) throws Exception {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".pdf")).findFirst().orElseThrow().toFile();
    }
  }

  private static String text(PDDocument pdf, int last) throws Exception {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setEndPage(last);
    return stripper.getText(pdf);
  }

  private String run(CupsServer server, int exit, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Duser.language=zh",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("CUPS_SERVER", server.address());
    Process process = builder.start();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    process.getInputStream().transferTo(out);
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    String told = out.toString(StandardCharsets.UTF_8);
    assertEquals(exit, process.exitValue(), told);
    return told;
  }
}
