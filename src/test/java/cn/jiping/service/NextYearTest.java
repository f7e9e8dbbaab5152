package cn.jiping.service;

import static cn.jiping.domain.TestReports.line;
import static cn.jiping.domain.TestReports.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Version;
import cn.jiping.domain.report.WeakAndLax;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NextYearTest {
  private static final Optional<LocalDate> DATE = Optional.of(LocalDate.of(2021, 3, 1));
  private static final ReportId ID = ReportId.fresh();

  @Test
  void frameIsCarriedOver() {
    Report last = TestReports.sample().withAmountUnit(AmountUnit.YUAN);
    Report next = NextYear.of(last, ID);
    assertEquals(ID, next.id());
    assertEquals(2022, next.year());
    assertEquals(last.outline(), next.outline());
    assertEquals(last.unit(), next.unit());
    assertEquals(last.cover(), next.cover());
    assertEquals(AmountUnit.YUAN, next.amountUnit());
    assertEquals(last.gradeScheme(), next.gradeScheme());
  }

  @Test
  void textIsKept_andMarkedAsLastYears() {
    Report last = TestReports.sample().withText("goals", t -> "目标。").withText("other", t -> " ");
    assertEquals(List.of(new Section("goals", "目标。", true)), NextYear.of(last, ID).sections());
  }

  @Test
  void fundCategoriesAreKept_withoutAmountsAndNotes() {
    FundLine line = line("甲", "1", "2", "3").withSource("区级财政").withNote("追加");
    Report last = TestReports.sample().withFundLines(List.of(line, FundLine.blank()));
    FundLine next = NextYear.of(last, ID).fundLines().getFirst();
    assertEquals(1, NextYear.of(last, ID).fundLines().size());
    assertNotEquals(line.id(), next.id());
    assertEquals(
        new FundLine(
            next.id(), "甲", "区级财政", Optional.empty(), Optional.empty(), Optional.empty(), ""),
        next);
  }

  @Test
  void organizationIsKept_andItsGradeIsThePreviousOne() {
    PartyOrganization organization =
        organization("甲", "后进", "一般")
            .with(Attribute.SECRETARY, "乙")
            .withMembers(OptionalInt.of(12))
            .withStandardised(true);
    Report last =
        TestReports.sample().withOrganizations(List.of(organization, PartyOrganization.blank()));
    List<PartyOrganization> next = NextYear.of(last, ID).organizations();
    assertEquals(1, next.size());
    assertNotEquals(organization.id(), next.getFirst().id());
    assertEquals("甲", next.getFirst().fullName());
    assertEquals("乙", next.getFirst().secretary());
    assertEquals(OptionalInt.of(12), next.getFirst().members());
    assertTrue(next.getFirst().standardised());
    assertEquals(Grading.NONE.withPrevious("后进"), next.getFirst().grading());
  }

  @Test
  void weakAndLaxStaysOnTheList_untilClosed() {
    WeakAndLax open = new WeakAndLax(DATE, "乙", "方案", Optional.empty());
    WeakAndLax closed = new WeakAndLax(DATE, "乙", "方案", DATE);
    Report last =
        TestReports.sample()
            .withOrganizations(
                List.of(
                    organization("甲", "后进", "").withWeakAndLax(Optional.of(open)),
                    organization("丙", "一般", "").withWeakAndLax(Optional.of(closed))));
    assertEquals(
        List.of(Optional.of(open), Optional.empty()),
        NextYear.of(last, ID).organizations().stream().map(PartyOrganization::weakAndLax).toList());
  }

  @Test
  void countsNumbersAndDateAreOpen_peopleStay() {
    WorkFigure figure =
        WorkFigure.blank().withName("党课").withNumber(Optional.of(BigDecimal.TEN)).withUnit("次");
    Report last =
        TestReports.sample()
            .withUnplacedText("余下的文字")
            .withWorkFigures(List.of(figure, WorkFigure.blank()))
            .withSignature(
                new Signature("某党工委", DATE, "甲", "乙", "1234567", false, Signature.Form.CLOSING));
    Report next = NextYear.of(last, ID);
    assertEquals(List.of(), next.typedTally());
    assertEquals("", next.unplacedText());
    assertEquals(
        List.of(new WorkFigure(next.workFigures().getFirst().id(), "党课", Optional.empty(), "次")),
        next.workFigures());
    assertEquals(
        new Signature("某党工委", Optional.empty(), "甲", "乙", "1234567", false, Signature.Form.CLOSING),
        next.signature());
  }

  @Test
  void nextYearBeginsAsAFirstVersion_withoutLastYearsNotes() {
    Finalised finalised = new Finalised("d", "p", Instant.EPOCH, "乙");
    FindingNote note =
        new FindingNote(
            "R6",
            Place.Part.SECTION,
            "goals",
            ",",
            FindingNote.Decision.EXPLAINED,
            "原文",
            "乙",
            Instant.EPOCH);
    Report last =
        TestReports.sample()
            .withFindingNotes(List.of(note))
            .withVersion(Version.FIRST.withFinalised(finalised).next("补充"));
    assertEquals(Version.FIRST, NextYear.of(last, ID).version());
    assertEquals(List.of(), NextYear.of(last, ID).findingNotes());
  }
}
