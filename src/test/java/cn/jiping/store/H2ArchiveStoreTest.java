package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.archive.TakenReport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2ArchiveStoreTest {
  @TempDir private Path folder;

  @Test
  void versionWhoseDataIsNotWhatWasFinalisedIsRefusedInASentence_andNothingIsKept() {
    byte[] paper = {'%', 'P', 'D', 'F'};
    Report rich = ReportFixtures.rich();
    Report changed =
        rich.withVersion(
            rich.version()
                .withFinalised(
                    new Finalised("a".repeat(64), Sha256.of(paper), Instant.EPOCH, "张三")));
    TakenReport taken =
        new TakenReport(
            changed, List.of(new TakenReport.FinalisedVersion(changed, paper)), List.of());
    try (Database database = Database.open(folder, Clock.systemUTC())) {
      H2ArchiveStore store = new H2ArchiveStore(database);
      StoreFailure refused = assertThrows(StoreFailure.class, () -> store.take(List.of(taken)));
      assertTrue(refused.getMessage().contains("2021年报告第1版"), refused.getMessage());
      assertEquals(List.of(), new H2ReportStore(database, ReportFixtures.OUTLINES).list());
    }
  }
}
