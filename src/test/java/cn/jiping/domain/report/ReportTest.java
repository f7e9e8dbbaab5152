package cn.jiping.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.money.AmountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
  private final Report blank = TestReports.blank();

  static Stream<Arguments> changes() {
    return Stream.of(
        arguments(change(r -> r.withYear(2022)), undo((r, old) -> r.withYear(old.year()))),
        arguments(
            change(r -> r.withUnit(new Unit("甲", "乙"))), undo((r, old) -> r.withUnit(old.unit()))),
        arguments(change(r -> r.withCover(Cover.NONE)), undo((r, old) -> r.withCover(old.cover()))),
        arguments(
            change(r -> r.withAmountUnit(AmountUnit.YUAN)),
            undo((r, old) -> r.withAmountUnit(old.amountUnit()))),
        arguments(
            change(r -> r.withText("goals", t -> "目标。")),
            undo((r, old) -> r.withSections(old.sections()))),
        arguments(
            change(r -> r.withUnplacedText("余下的文字")),
            undo((r, old) -> r.withUnplacedText(old.unplacedText()))),
        arguments(
            change(r -> r.withFundLines(List.of())),
            undo((r, old) -> r.withFundLines(old.fundLines()))),
        arguments(
            change(r -> r.withOrganizations(List.of(PartyOrganization.blank()))),
            undo((r, old) -> r.withOrganizations(old.organizations()))),
        arguments(
            change(r -> r.withTypedTally(List.of())),
            undo((r, old) -> r.withTypedTally(old.typedTally()))),
        arguments(
            change(r -> r.withWorkFigures(List.of(WorkFigure.blank()))),
            undo((r, old) -> r.withWorkFigures(old.workFigures()))),
        arguments(
            change(r -> r.withSignature(Signature.NONE.withHead("甲"))),
            undo((r, old) -> r.withSignature(old.signature()))));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void changeTouchesItsPartAndNothingElse(
      UnaryOperator<Report> change, BinaryOperator<Report> undo) {
    Report before = TestReports.sample();
    Report after = change.apply(before);
    assertNotEquals(before, after);
    assertEquals(before, undo.apply(after, before));
  }

  @Test
  void sectionIsReplacedInItsPlace_orAddedAtTheEnd() {
    Report report =
        blank
            .withText("goals", t -> "甲")
            .withText("funds", t -> "乙")
            .withText("goals", t -> t + "丙");
    assertEquals(
        List.of(new Section("goals", "甲丙", false), new Section("funds", "乙", false)),
        report.sections());
    assertEquals(new Section("other", "", false), report.section("other"));
  }

  @Test
  void touchedTextIsThisYears() {
    Report report = blank.withSection(new Section("goals", "上年的话。", true));
    assertTrue(report.section("goals").carriedOver());
    assertFalse(report.withText("goals", t -> t + "！").section("goals").carriedOver());
  }

  @Test
  void listThatWasHandedInIsCopied() {
    List<FundLine> lines = new ArrayList<>(List.of(FundLine.blank()));
    Report report = blank.withFundLines(lines);
    lines.clear();
    assertEquals(1, report.fundLines().size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1948, 2200, 21, 0})
  void yearOutOfRangeIsADefect(int year) {
    assertThrows(IllegalArgumentException.class, () -> blank.withYear(year));
  }

  @Test
  void reportingUnitSigns_unlessAnotherIsNamed() {
    Report report = blank.withUnit(new Unit("某街道", ""));
    assertEquals("某街道", report.signingUnit());
    assertEquals("某党工委", report.withSignature(Signature.NONE.withUnit("某党工委")).signingUnit());
  }

  @Test
  void freshRowsDiffer_andAreBlank() {
    assertNotEquals(FundLine.blank(), FundLine.blank());
    assertTrue(FundLine.blank().isBlank());
    assertTrue(PartyOrganization.blank().isBlank());
    assertTrue(WorkFigure.blank().isBlank());
  }

  private static UnaryOperator<Report> change(UnaryOperator<Report> change) {
    return change;
  }

  private static BinaryOperator<Report> undo(BinaryOperator<Report> undo) {
    return undo;
  }
}
