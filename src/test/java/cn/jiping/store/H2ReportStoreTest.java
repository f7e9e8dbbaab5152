package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Survey;
import cn.jiping.domain.report.Unit;
import cn.jiping.service.Outlines;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.StoreFailure;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2ReportStoreTest {
  private static final Instant NOON = Instant.parse("2022-01-05T04:00:00Z");

  @TempDir Path parent;
  private Path folder;

  @BeforeEach
  void chineseFolder() throws Exception {
    folder = Files.createDirectories(parent.resolve("张三 的 文件夹=甲"));
  }

  private H2ReportStore open() {
    return open(NOON);
  }

  private H2ReportStore open(Instant now) {
    Clock clock = Clock.fixed(now, ZoneOffset.ofHours(8));
    return H2ReportStore.open(folder, ReportFixtures.OUTLINES, clock);
  }

  private Report reopened(ReportId id) {
    try (H2ReportStore store = open()) {
      return store.load(id);
    }
  }

  @Test
  void everyFieldComesBack_afterReopening() {
    Report report = ReportFixtures.rich();
    try (H2ReportStore store = open()) {
      store.add(report);
      assertEquals(report, store.load(report.id()));
    }
    assertEquals(report, reopened(report.id()));
  }

  @Test
  void notesComeBackInTheirOrder_alsoSeveralOfTheSameCharacters() {
    FindingNote note = ReportFixtures.note("R6", "overview", ",");
    FindingNote other = ReportFixtures.note("R9", "funds", "句".repeat(100_000));
    Report before = ReportFixtures.rich().withFindingNotes(List.of(note, other, note));
    Report after = before.withFindingNotes(List.of(other, note, note, note));
    try (H2ReportStore store = open()) {
      store.add(before);
      assertEquals(before, store.load(before.id()));
      store.save(before, after);
    }
    assertEquals(after, reopened(after.id()));
  }

  @Test
  void emptyReportComesBack() {
    Report report = ReportFixtures.blank();
    try (H2ReportStore store = open()) {
      store.add(report);
    }
    assertEquals(report, reopened(report.id()));
  }

  @Test
  void everyKindOfChangeComesBack() {
    Report before = ReportFixtures.rich();
    List<FundLine> lines = new ArrayList<>(before.fundLines());
    Collections.reverse(lines);
    lines.set(0, lines.getFirst().withAmount(Measure.SPENT, Optional.empty()));
    lines.add(1, FundLine.blank());
    List<PartyOrganization> organizations = new ArrayList<>(before.organizations());
    organizations.removeFirst();
    organizations.set(0, organizations.getFirst().withWeakAndLax(Optional.empty()));
    organizations.add(ReportFixtures.organization(9));
    Report after =
        before
            .withYear(2022)
            .withUnit(Unit.NONE)
            .withText("funds", text -> text + "\n另起一段。")
            .withText("lessons", text -> "无。")
            .withFundLines(lines)
            .withOrganizations(organizations)
            .withTypedTally(before.typedTally().subList(1, 3))
            .withWorkFigures(before.workFigures().reversed())
            .withEvaluation(changed(before.evaluation()))
            .withAttachments(
                before.attachments().withForm(ScoreForm.FRAMEWORK, FormPaper.LANDSCAPE))
            .withSignature(before.signature().withDate(Optional.empty()).withSealed(true));
    try (H2ReportStore store = open()) {
      store.add(before);
      store.save(before, after);
    }
    assertEquals(after, reopened(after.id()));
  }

  /** Rows that are new, gone, changed and elsewhere; numbers that were known and are not. */
  private static Evaluation changed(Evaluation before) {
    List<Indicator> indicators = new ArrayList<>(before.selfEvaluation().indicators());
    indicators.add(0, Indicator.blank());
    indicators.removeLast();
    indicators.set(1, indicators.get(1).withWeight(Optional.empty()).withActual("12"));
    List<EarlierYear> years = new ArrayList<>(before.earlierYears());
    years.set(
        1,
        EarlierYear.blank(2018)
            .withGrades(List.of(new GradeCount("一般", 1), new GradeCount("先进", 2))));
    years.set(0, years.getFirst().withGrades(List.of()).withScore(Optional.empty()));
    return before
        .withGoals(Goals.NONE.withReached("已完成"))
        .withBasis(ScoreForm.SELF_EVALUATION)
        .withSet(
            ScoreForm.SELF_EVALUATION,
            before
                .selfEvaluation()
                .withName("")
                .withExecutionWeight(new BigDecimal("12.50"))
                .withLevels(before.selfEvaluation().levels().reversed())
                .withIndicators(indicators))
        .withSet(ScoreForm.FRAMEWORK, IndicatorSet.NONE)
        .withInitialBudget(FundSource.OTHER, Optional.empty())
        .withInitialBudget(FundSource.CARRIED_OVER, Optional.of(Money.ZERO))
        .withSurvey(Survey.NONE.withReturned(OptionalInt.of(9)).withAnswer(1, OptionalInt.of(3)))
        .withEarlierYears(years)
        .withComparisonPrinted(false);
  }

  /** H2 would round what has more decimals than its column: nothing of this may come near one. */
  @Test
  void decimalsComeBackAsTheyWereTyped() {
    Report report = ReportFixtures.blank();
    List<Indicator> indicators =
        Stream.of("0", "0.00", "33.333333333333", "1E+2", "-5", "100.")
            .map(n -> Indicator.blank().withWeight(Optional.of(new BigDecimal(n))))
            .toList();
    Report odd =
        report.withEvaluation(
            Evaluation.NONE.withSet(
                ScoreForm.FRAMEWORK, IndicatorSet.NONE.withIndicators(indicators)));
    try (H2ReportStore store = open()) {
      store.add(odd);
    }
    assertEquals(odd, reopened(odd.id()));
  }

  @Test
  void emptiedReportComesBackEmpty() {
    Report before = ReportFixtures.rich();
    Report after = Report.blank(before.id(), 2021, before.outline(), new GradeScheme(List.of("好")));
    try (H2ReportStore store = open()) {
      store.add(before);
      store.save(before, after);
    }
    assertEquals(after, reopened(after.id()));
  }

  @Test
  void reportsDoNotMix_whenTheyShareRowIds() {
    Report one = ReportFixtures.rich();
    Report two =
        Report.blank(ReportFixtures.reportId("two"), 2022, one.outline(), one.gradeScheme())
            .withFundLines(one.fundLines())
            .withOrganizations(one.organizations());
    try (H2ReportStore store = open()) {
      store.add(one);
      store.add(two);
      store.save(two, two.withFundLines(List.of()));
    }
    assertEquals(one, reopened(one.id()));
    assertEquals(two.withFundLines(List.of()), reopened(two.id()));
  }

  @Test
  void fiveThousandOrganizationsComeBackInOrder() {
    Report before = ReportFixtures.withOrganizations(5_000);
    List<PartyOrganization> moved = new ArrayList<>(before.organizations());
    moved.addFirst(moved.removeLast());
    Report after = before.withOrganizations(moved);
    try (H2ReportStore store = open()) {
      store.add(before);
      store.save(before, after);
    }
    assertEquals(after, reopened(after.id()));
  }

  @Test
  void listShowsNewestYearFirst_thenLastChanged() {
    Report old = ReportFixtures.rich().withYear(2020);
    Report first = ReportFixtures.blank();
    Report second =
        Report.blank(ReportFixtures.reportId("2"), 2021, first.outline(), first.gradeScheme());
    try (H2ReportStore store = open(NOON)) {
      store.add(first);
    }
    try (H2ReportStore store = open(NOON.plusSeconds(1))) {
      store.add(second);
      store.add(old);
      assertEquals(List.of(second.id(), first.id(), old.id()), ids(store));
    }
    try (H2ReportStore store = open(NOON.plusSeconds(2))) {
      store.save(first, first.withCover(new Cover("报告", "", "")));
      assertEquals(List.of(first.id(), second.id(), old.id()), ids(store));
      ReportSummary top = store.list().getFirst();
      assertEquals(new ReportSummary(first.id(), 2021, "", "报告", NOON.plusSeconds(2)), top);
    }
  }

  private static List<ReportId> ids(H2ReportStore store) {
    return store.list().stream().map(ReportSummary::id).toList();
  }

  @Test
  void textOfTwoMillionCharactersIsKeptWhole() {
    Report report = ReportFixtures.rich();
    Report longer = report.withText("overview", text -> "长".repeat(2_000_000));
    try (H2ReportStore store = open()) {
      store.add(report);
      store.save(report, longer);
    }
    assertEquals(longer, reopened(report.id()));
  }

  @Test
  void amountThatDoesNotFitIsRefused_andTheReportStaysAsItWas() {
    Report report = ReportFixtures.rich();
    Money tooMuch = Money.MAX.plus(Money.MAX);
    FundLine line = report.fundLines().getFirst().withAmount(Measure.SPENT, Optional.of(tooMuch));
    Report after = report.withUnit(Unit.NONE).withFundLines(List.of(line));
    try (H2ReportStore store = open()) {
      store.add(report);
      StoreFailure failure = assertThrows(StoreFailure.class, () -> store.save(report, after));
      assertTrue(failure.getMessage().contains("数字太大"), failure.getMessage());
      assertEquals(report, store.load(report.id()));
    }
  }

  @Test
  void saveWorksAgain_whenH2HadClosedTheFileOverAnInterruptedWrite() {
    Report one = ReportFixtures.rich();
    Report two = one.withFundLines(List.of(FundLine.blank().withCategory("街道")));
    Report three = two.withFundLines(List.of(FundLine.blank().withCategory("两新")));
    try (H2ReportStore store = open()) {
      store.add(one);
      Thread.currentThread().interrupt();
      StoreFailure failure = assertThrows(StoreFailure.class, () -> store.save(one, two));
      assertTrue(Thread.interrupted(), failure.getMessage());
      store.save(one, three);
      assertEquals(three, store.load(one.id()));
    }
    assertEquals(three, reopened(one.id()));
  }

  @Test
  void saveFindsOutWhatIsKept_whenItIsToldWrong() {
    Report kept = ReportFixtures.rich();
    Report wrong = kept.withFundLines(List.of(FundLine.blank()));
    Report next = wrong.withUnit(Unit.NONE).withFundLines(List.of());
    try (H2ReportStore store = open()) {
      store.add(kept);
      store.save(wrong, next);
      assertEquals(next, store.load(kept.id()));
    }
  }

  @Test
  void saveOfAReportThatIsNotThereIsRefused() {
    try (H2ReportStore store = open()) {
      Report report = ReportFixtures.blank();
      StoreFailure failure =
          assertThrows(StoreFailure.class, () -> store.save(report, report.withYear(2022)));
      assertTrue(failure.getMessage().contains("没有这份报告"), failure.getMessage());
      assertThrows(StoreFailure.class, () -> store.load(report.id()));
      assertEquals(List.of(), store.list());
    }
  }

  @Test
  void outlineIsKnownWithoutTheReport_alsoAnOwnOne() {
    Report report = ReportFixtures.rich();
    Report own = ReportFixtures.blank().withOutline(ReportFixtures.ownOutline());
    try (H2ReportStore store = open()) {
      store.add(report);
      store.add(own);
      assertEquals("2011", store.outlineId(report.id()));
      assertEquals(ReportFixtures.ownOutline().id(), store.outlineId(own.id()));
      ReportId other = ReportId.fresh();
      assertThrows(StoreFailure.class, () -> store.outlineId(other));
    }
  }

  @Test
  void outlineThatIsNotKnownIsNamed() {
    Report report = ReportFixtures.rich();
    try (H2ReportStore store = open()) {
      store.add(report);
    }
    Outlines others = new Outlines(List.of(new Outline("x", "x", "", List.of())));
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    try (H2ReportStore store = H2ReportStore.open(folder, others, clock)) {
      assertEquals(1, store.list().size());
      StoreFailure failure = assertThrows(StoreFailure.class, () -> store.load(report.id()));
      assertTrue(failure.getMessage().contains("“2011”"), failure.getMessage());
    }
  }

  @Test
  void closingTwiceIsHarmless_andUseAfterClosingIsADefect() {
    H2ReportStore store = open();
    store.close();
    store.close();
    assertThrows(IllegalStateException.class, store::list);
  }

  @Test
  void onlyTheDatabaseAndWhatIsKnownOfItAreLeftInTheFolder() throws Exception {
    try (H2ReportStore store = open()) {
      store.add(ReportFixtures.rich());
    }
    try (var files = Files.list(folder)) {
      assertEquals(
          List.of("jiping.known", "jiping.mv.db", "journal"),
          files.map(f -> f.getFileName().toString()).sorted().toList());
    }
  }
}
