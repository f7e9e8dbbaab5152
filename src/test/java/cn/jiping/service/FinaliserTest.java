package cn.jiping.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FindingNote.Decision;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Version;
import cn.jiping.ui.preview.FakePaper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FinaliserTest {
  private static final Instant NOON = Instant.parse("2022-01-05T04:00:00Z");

  /** In the blank report: a reference to a figure that does not exist. */
  private static final Report WITH_ERROR =
      ReportFixtures.blank().withText("overview", text -> "共{没有这个数}个。");

  private CheckSettings settings = new CheckSettings(Set.of(), CheckTables.EMPTY);

  private Finaliser finaliser() {
    return new Finaliser(
        new NoVersions(), new Settings(), FakePaper::new, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  /** Settings of this test. */
  private final class Settings implements CheckSettingsStore {
    @Override
    public CheckSettings load() {
      return settings;
    }

    @Override
    public void save(CheckSettings changed) {
      settings = changed;
    }
  }

  /** Keeps nothing. */
  private static final class NoVersions implements VersionStore {
    @Override
    public List<Version> versions(ReportId report) {
      return List.of();
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
      return "digest of " + report.year();
    }

    @Override
    public Agreement verify(ReportId report, int number) {
      throw new AssertionError(number);
    }
  }

  private void assertRefused(Report report, String name, String sentence) {
    FinaliseFailure failure =
        assertThrows(FinaliseFailure.class, () -> finaliser().prepare(report, name));
    assertTrue(failure.getMessage().contains(sentence), failure.getMessage());
  }

  @Test
  void reportIsFinalisedWithBothDigests_timeAndName() {
    Report report = ReportFixtures.blank();
    Finalisation ready = finaliser().prepare(report, " 张三 ");
    assertEquals(report, ready.before());
    assertArrayEquals(new FakePaper().pdf(ReportDocument.of(report)), ready.paper());
    Finalised finalised = new Finalised("digest of 2021", Sha256.of(ready.paper()), NOON, "张三");
    assertEquals(new Version(1, "", Optional.of(finalised)), ready.after().version());
    assertEquals(report, ready.after().withVersion(Version.FIRST));
  }

  @Test
  void openErrorKeepsItFromBeingFinalised_andIsNamed() {
    assertRefused(WITH_ERROR, "张三", "还有1处错误");
    assertRefused(WITH_ERROR, "张三", "没有名为“没有这个数”的数据");
  }

  @Test
  void explainedErrorMayStand_andSoMayOneOfARuleThatIsOff() {
    String message = settings.checker().findings(WITH_ERROR).getFirst().message();
    FindingNote note =
        new FindingNote(
            "R14", Place.Part.SECTION, "overview", message, Decision.EXPLAINED, "样式如此", "张三", NOON);
    finaliser().prepare(WITH_ERROR.withFindingNotes(List.of(note)), "张三");
    settings = settings.withOff(Set.of(Rule.R14));
    finaliser().prepare(WITH_ERROR, "张三");
  }

  @Test
  void whoFinalisesMustBeNamed() {
    assertRefused(ReportFixtures.blank(), " ", "由谁定稿");
  }

  @Test
  void finalisedReportIsNotFinalisedAgain() {
    Report once = finaliser().prepare(ReportFixtures.blank(), "张三").after();
    assertRefused(once, "李四", "第1版已经定稿");
  }
}
