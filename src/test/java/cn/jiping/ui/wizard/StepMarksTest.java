package cn.jiping.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Checks;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.figure.Scored;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Unit;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StepMarksTest {
  private static final Report BLANK = ReportFixtures.blank();

  private static Step step(Part part, String key) {
    return new Step("id", "", "", 1, Optional.of(part), key, Optional.of(() -> null));
  }

  private static StepMark mark(Part part, String key, Report report) {
    return StepMarks.of(step(part, key), report, Checks.of(report));
  }

  @ParameterizedTest
  @EnumSource(
      value = Part.class,
      names = {"COVER", "SECTION", "FUNDS", "ORGANIZATIONS", "WORK_FIGURES", "SIGNATURE"})
  void nothingIsMarkedInABlankReport(Part part) {
    assertEquals(StepMark.without(StepMark.State.EMPTY), mark(part, "overview", BLANK));
  }

  static Stream<Arguments> begun() {
    WorkFigure figure = WorkFigure.blank().withName("党课");
    return Stream.of(
        arguments(Part.COVER, BLANK.withUnit(new Unit("柳河街道办事处", "")), 0, 1),
        arguments(
            Part.SECTION,
            BLANK.withSection(new Section("overview", "{数据.没有}和{资金.合计}", false)),
            2,
            0),
        arguments(Part.SECTION, BLANK.withSection(new Section("overview", "去年的文字。", true)), 0, 1),
        arguments(
            Part.FUNDS, BLANK.withFundLines(List.of(FundLine.blank().withCategory("机关"))), 0, 1),
        arguments(Part.WORK_FIGURES, BLANK.withWorkFigures(List.of(figure)), 0, 0),
        arguments(Part.SIGNATURE, BLANK.withSignature(Signature.NONE.withHead("张三")), 0, 1),
        arguments(Part.UNPLACED, BLANK.withUnplacedText("附记"), 0, 1));
  }

  @ParameterizedTest
  @MethodSource
  void begun(Part part, Report report, int errors, int warnings) {
    assertEquals(
        new StepMark(StepMark.State.BEGUN, errors, warnings, 0), mark(part, "overview", report));
  }

  static Stream<Arguments> complete() {
    WorkFigure figure =
        WorkFigure.blank().withName("党课").withNumber(Optional.of(new BigDecimal("7")));
    return Stream.of(
        arguments(
            Part.COVER,
            BLANK.withUnit(new Unit("柳河街道办事处", "")).withCover(new Cover("评价报告", "", ""))),
        arguments(Part.SECTION, BLANK.withSection(new Section("overview", "已写。", false))),
        arguments(Part.WORK_FIGURES, BLANK.withWorkFigures(List.of(figure))),
        arguments(
            Part.SIGNATURE,
            BLANK.withSignature(Signature.NONE.withDate(Optional.of(LocalDate.of(2022, 1, 5))))));
  }

  @ParameterizedTest
  @MethodSource
  void complete(Part part, Report report) {
    assertEquals(StepMark.without(StepMark.State.COMPLETE), mark(part, "overview", report));
  }

  static Stream<Arguments> scores() {
    Indicator reached =
        Scored.indicator(Indicator.Kind.AT_LEAST, "10", "10")
            .withWeight(Optional.of(new BigDecimal("100")));
    Indicator open = reached.withActual("");
    Indicator missed = reached.withActual("9");
    return Stream.of(
        arguments("none", StepMark.State.OPTIONAL, BLANK),
        arguments("reached", StepMark.State.COMPLETE, Scored.with(BLANK, Scored.set("0", reached))),
        arguments("only chosen", StepMark.State.BEGUN, Scored.with(BLANK, Scored.set("0", open))),
        arguments("no reason", StepMark.State.BEGUN, Scored.with(BLANK, Scored.set("0", missed))),
        arguments(
            "the score rests on an empty form",
            StepMark.State.BEGUN,
            Scored.with(BLANK, Scored.set("0", reached))
                .withEvaluation(
                    Scored.with(BLANK, Scored.set("0", reached))
                        .evaluation()
                        .withBasis(ScoreForm.FRAMEWORK))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void scores(String name, StepMark.State state, Report report) {
    assertEquals(state, mark(Part.SCORE, "", report).state());
  }

  @Test
  void noticesLeaveAStepComplete_andAreCounted() {
    Report report =
        BLANK.withTypedTally(
            List.of(new GradeCount("先进", 5), new GradeCount("一般", 3), new GradeCount("后进", 2)));
    assertEquals(
        new StepMark(StepMark.State.COMPLETE, 0, 0, 1), mark(Part.ORGANIZATIONS, "", report));
  }

  @Test
  void anEmptySectionThatMayBeLeftOutIsNotMissing() {
    assertEquals(
        StepMark.without(StepMark.State.OPTIONAL), mark(Part.SECTION, "funds_received", BLANK));
  }

  @ParameterizedTest
  @EnumSource(
      value = Part.class,
      names = {"ATTACHMENTS", "PRESENTATION"})
  void whatStandsAroundTheTextIsNotMissing_andCompleteAsSoonAsThereIsAny(Part part) {
    assertEquals(StepMark.without(StepMark.State.OPTIONAL), mark(part, "", BLANK));
    Report some =
        BLANK
            .withAttachments(Attachments.NONE.withFundDetail(true))
            .withPresentation(Presentation.PLAIN.withCover(true));
    assertEquals(StepMark.without(StepMark.State.COMPLETE), mark(part, "", some));
  }

  @Test
  void anotherSectionsFindingsDoNotCount() {
    Report report = BLANK.withSection(new Section("overview", "{数据.没有}", false));
    assertEquals(StepMark.State.EMPTY, mark(Part.SECTION, "goals", report).state());
    assertEquals(
        List.of(Place.section("goals")),
        StepMarks.findings(step(Part.SECTION, "goals"), Checks.of(report)).stream()
            .map(Finding::place)
            .toList());
  }

  @Test
  void headingAndPreviewHaveNoMark() {
    Step heading = new Step("h", "", "", 1, Optional.of(Part.SECTION), "basics", Optional.empty());
    Step preview = new Step("p", "", "", 1, Optional.empty(), "", Optional.of(() -> null));
    assertEquals(StepMark.NONE, StepMarks.of(heading, BLANK, List.of()));
    assertEquals(StepMark.NONE, StepMarks.of(preview, BLANK, List.of()));
  }
}
