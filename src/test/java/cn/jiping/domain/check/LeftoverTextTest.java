package cn.jiping.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftoverTextTest {
  @Test
  void textOfLastYearIsFound_untilTouched() {
    Check check = new CarriedOverText();
    Report report = TestReports.blank().withSection(new Section("goals", "上年的话。", true));
    CheckCase.speaks(check, report, Severity.WARNING, Place.section("goals"), "上年");
    CheckCase.silent(check, report.withText("goals", t -> "今年的话。"));
    CheckCase.silent(check, TestReports.blank().withSection(new Section("goals", " ", true)));
  }

  @Test
  void textThatFittedNowhereIsFound_untilItIsPlaced() {
    Check check = new UnplacedText();
    CheckCase.speaks(
        check,
        TestReports.blank().withUnplacedText("附：说明"),
        Severity.WARNING,
        Place.of(Part.UNPLACED),
        "导入");
    CheckCase.silent(check, TestReports.blank().withUnplacedText(" \n"));
  }

  @Test
  void everyRuleIsAsked() {
    Report report =
        TestReports.blank()
            .withSection(new Section("goals", "共{没有}", true))
            .withUnplacedText("附")
            .withFundLines(List.of(TestReports.line("", "1", "", "")))
            .withOrganizations(List.of(TestReports.organization("甲", "", "")));
    assertEquals(
        List.of(
            Part.SECTION,
            Part.COVER,
            Part.SIGNATURE,
            Part.FUNDS,
            Part.ORGANIZATIONS,
            Part.UNPLACED),
        Checks.of(report).stream().map(f -> f.place().part()).distinct().toList());
  }
}
