package cn.jiping.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowTest {
  private static final Optional<Money> AMOUNT = Optional.of(Money.of("3", AmountUnit.WAN));

  @ParameterizedTest
  @EnumSource
  void amountGoesToItsMeasureOnly(Measure measure) {
    FundLine line = FundLine.blank().withAmount(measure, AMOUNT);
    for (Measure each : Measure.values()) {
      assertEquals(each == measure ? AMOUNT : Optional.empty(), line.amount(each));
    }
    assertFalse(line.isBlank());
  }

  @Test
  void rowKeepsItsNameThroughEveryChange() {
    FundLine line = FundLine.blank();
    FundLine changed = line.withCategory("甲").withSource("乙").withNote("丙");
    assertEquals(
        List.of("甲", "乙", "丙"), List.of(changed.category(), changed.source(), changed.note()));
    assertEquals(line.id(), changed.id());
    WorkFigure figure = WorkFigure.blank();
    WorkFigure named = figure.withName("党课").withNumber(Optional.of(BigDecimal.TEN)).withUnit("次");
    assertEquals(new WorkFigure(figure.id(), "党课", Optional.of(BigDecimal.TEN), "次"), named);
  }

  @ParameterizedTest
  @EnumSource
  void textOfAnOrganizationGoesToItsAttributeOnly(Attribute attribute) {
    PartyOrganization organization = PartyOrganization.blank().with(attribute, "甲");
    for (Attribute each : Attribute.values()) {
      assertEquals(each == attribute ? "甲" : "", organization.text(each));
    }
    assertFalse(organization.isBlank());
  }

  @Test
  void organizationKeepsWhatIsNotChanged() {
    WeakAndLax listed =
        new WeakAndLax(Optional.of(LocalDate.of(2021, 3, 1)), "乙", "方案", Optional.empty());
    PartyOrganization organization =
        PartyOrganization.blank()
            .with(Attribute.FULL_NAME, "甲社区党总支")
            .withMembers(OptionalInt.of(30))
            .withStandardised(true)
            .withWeakAndLax(Optional.of(listed))
            .withGrading(Grading.NONE.withGrade("后进").withReason("换届未完成").withProblems("缺书记"));
    assertEquals("甲社区党总支", organization.fullName());
    assertEquals(OptionalInt.of(30), organization.members());
    assertEquals(Optional.of(listed), organization.weakAndLax());
    assertTrue(organization.standardised());
    assertEquals(
        List.of("后进", "换届未完成", "缺书记"),
        List.of(
            organization.grading().grade(),
            organization.grading().reason(),
            organization.grading().problems()));
  }

  @ParameterizedTest
  @EnumSource
  void dateGoesToItsStepOnly(Grading.Step step) {
    Optional<LocalDate> date = Optional.of(LocalDate.of(2021, 12, 5));
    Grading grading = Grading.NONE.withDate(step, date);
    for (Grading.Step each : Grading.Step.values()) {
      assertEquals(each == step ? date : Optional.empty(), grading.date(each));
    }
  }

  @Test
  void weakAndLaxChangesPartByPart() {
    Optional<LocalDate> listed = Optional.of(LocalDate.of(2021, 3, 1));
    Optional<LocalDate> closed = Optional.of(LocalDate.of(2021, 11, 30));
    assertEquals(
        new WeakAndLax(listed, "甲", "方案", closed),
        WeakAndLax.NONE
            .withListedOn(listed)
            .withFirstSecretary("甲")
            .withPlan("方案")
            .withClosedOn(closed));
  }

  @Test
  void gradeCarriedOverIsThePreviousOne_andAllElseIsOpen() {
    Grading grading = Grading.NONE.withGrade("先进").withPrevious("一般").withReason("好");
    assertEquals(Grading.NONE.withPrevious("先进"), grading.carriedOver());
  }

  @Test
  void signatureChangesPartByPart() {
    Optional<LocalDate> date = Optional.of(LocalDate.of(2022, 1, 5));
    Signature signature =
        Signature.NONE
            .withUnit("某街道")
            .withDate(date)
            .withHead("甲")
            .withPreparer("乙")
            .withPhone("1234567")
            .withSealed(false);
    assertEquals(
        new Signature("某街道", date, "甲", "乙", "1234567", false, Signature.Form.CLOSING), signature);
  }

  @Test
  void impossibleValuesAreDefects() {
    assertThrows(IllegalArgumentException.class, () -> new GradeCount("先进", -1));
    for (int level : new int[] {0, 4}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new Heading("a", level, "题", Heading.Kind.GROUP, Set.of(), ""));
    }
    assertEquals("后进", new GradeScheme(List.of("先进", "一般", "后进")).lowest());
  }
}
