package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSummary;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that earlier programs kept; of each version of the tables one, with a small report. */
class EarlierSchemaTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4, 5, 6})
  void reportIsStillThere_andACopyOfTheFileIsKept(int version) throws Exception {
    try (InputStream old =
        Objects.requireNonNull(
            EarlierSchemaTest.class.getResourceAsStream("v%03d.mv.db".formatted(version)))) {
      Files.copy(old, folder.resolve("jiping.mv.db"));
    }
    try (H2ReportStore store =
        H2ReportStore.open(folder, ReportFixtures.OUTLINES, Clock.systemUTC())) {
      List<ReportSummary> reports = store.list();
      assertEquals(List.of("旧报告"), reports.stream().map(ReportSummary::title).toList());
      Report report = store.load(reports.getFirst().id());
      assertEquals("旧的一段。", report.section("overview").text());
      assertEquals(List.of("先进"), report.gradeScheme().grades());
      store.save(report, report.withText("overview", t -> t + "新的一句。"));
    }
    try (var files = Files.list(folder)) {
      String head = "jiping-v%03d-".formatted(version);
      assertTrue(files.anyMatch(f -> f.getFileName().toString().startsWith(head)));
    }
  }
}
