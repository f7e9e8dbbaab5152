package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.output.image.PictureFiles;
import cn.jiping.output.scan.ScanReader;
import cn.jiping.service.InputFailure;
import cn.jiping.store.H2ReportStore;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a process with so little memory that a picture does not fit into it. */
class SmallMemoryTest {
  @TempDir private Path folder;

  /** The process: attaches the picture, says what came of it, and saves the report. */
  static final class Clerk {
    private Clerk() {}

    public static void main(String[] args) throws Exception {
      Path data = Path.of(args[0]);
      Report report = ReportFixtures.rich();
      try (H2ReportStore store =
          H2ReportStore.open(data, ReportFixtures.OUTLINES, Clock.systemUTC())) {
        store.add(report);
        try {
          if (args[2].equals("scan")) {
            new ScanReader(Clock.systemUTC()).read(Path.of(args[1]));
          } else {
            new PictureFiles().read(Path.of(args[1]));
          }
          System.out.println("attached");
        } catch (InputFailure failure) {
          System.out.println(failure.getMessage());
        }
        store.save(report, report.withText("overview", t -> "还在"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"picture", "scan"})
  void pictureThatDoesNotFitIsNamed_andTheReportIsSavedAllTheSame(String as) throws Exception {
    Path picture = folder.resolve("大图.png");
    ImageIO.write(
        new BufferedImage(8_900, 8_900, BufferedImage.TYPE_BYTE_GRAY), "png", picture.toFile());
    Path data = Files.createDirectory(folder.resolve("data"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx18m",
                "-Djava.awt.headless=true",
                "-Dstdout.encoding=UTF-8",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                Clerk.class.getName(),
                data.toString(),
                picture.toString(),
                as)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    assertTrue(said.contains("内存不够打开它"), said);
    try (H2ReportStore store =
        H2ReportStore.open(data, ReportFixtures.OUTLINES, Clock.systemUTC())) {
      assertEquals("还在", store.load(ReportFixtures.rich().id()).section("overview").text());
    }
  }
}
