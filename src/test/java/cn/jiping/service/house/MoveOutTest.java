package cn.jiping.service.house;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Version;
import cn.jiping.service.FakeStore;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.VersionStore;
import cn.jiping.service.archive.WriteOrder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoveOutTest {
  /** One version, which is no more what was finalised. */
  private static final class ChangedVersion implements VersionStore {
    @Override
    public List<Version> versions(ReportId report) {
      return List.of(Version.FIRST);
    }

    @Override
    public Report load(ReportId report, int number) {
      throw new AssertionError(number);
    }

    @Override
    public byte[] paper(ReportId report, int number) {
      throw new AssertionError(number);
    }

    @Override
    public String digest(Report report) {
      throw new AssertionError();
    }

    @Override
    public Agreement verify(ReportId report, int number) {
      return new Agreement(false, true);
    }
  }

  @Test
  void versionThatWasChangedIsNamed_andNothingIsWritten() {
    FakeStore reports = new FakeStore();
    reports.add(ReportFixtures.rich());
    InTurn turn = new InTurn(Runnable::run);
    MoveOut move =
        new MoveOut(
            new LocalReports(
                new LocalReports.Stores(reports, new ChangedVersion(), null, null), turn),
            null,
            null,
            null,
            "绩评",
            Clock.systemUTC());
    WriteOrder order = new WriteOrder(Path.of("a.jiping"), false, false, Optional.empty());
    OutputFailure refused =
        assertThrows(OutputFailure.class, () -> move.write(order, Progress.NONE));
    assertTrue(refused.getMessage().contains("第1版和定稿时的摘要不一致"), refused.getMessage());
  }
}
