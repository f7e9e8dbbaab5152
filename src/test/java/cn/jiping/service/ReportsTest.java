package cn.jiping.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Imprint;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.RedHead;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private static final PageSetup OWN = PageSetup.STANDARD.withMargins(30, 30, 28, 26);

  private final Reports reports =
      new Reports(
          new FakeStore(),
          ReportFixtures.OUTLINES,
          ReportFixtures.GRADES,
          Runnable::run,
          Clock.systemUTC());

  @Test
  void theFirstReportHasTheSetupOfTheStandard() {
    assertEquals(Presentation.PLAIN, reports.blank(2022).presentation());
  }

  @Test
  void aNewReportHasTheSetupOfTheNewestOne_andNothingElseOfIt() {
    Presentation last =
        new Presentation(
            OWN,
            true,
            true,
            RedHead.NONE.withShown(true).withIssuer("柳河街道办事处文件"),
            Imprint.NONE.withShown(true));
    reports.add(ReportFixtures.rich().withPresentation(last));
    reports.add(ReportFixtures.blank());
    assertEquals(Presentation.PLAIN.withSetup(OWN), reports.blank(2022).presentation());
    assertEquals(
        ReportFixtures.rich().withPresentation(Presentation.PLAIN.withSetup(OWN)),
        reports.inUsualSetup(ReportFixtures.rich()));
  }

  @Test
  void usualOutlineIsThatOfTheNewestReport_elseTheFirst() {
    assertEquals(ReportFixtures.OUTLINES.first().id(), reports.usualOutline());
    reports.add(ReportFixtures.blank().withOutline(ReportFixtures.OUTLINES.all().get(1)));
    assertEquals(ReportFixtures.OUTLINES.all().get(1).id(), reports.usualOutline());
  }
}
