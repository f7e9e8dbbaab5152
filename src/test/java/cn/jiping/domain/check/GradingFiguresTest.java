package cn.jiping.domain.check;

import static cn.jiping.domain.TestReports.organization;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingFiguresTest {
  private final Check check = new GradingFigures();

  @Test
  void silent_onTheSample_onNothing_andOnAListThatAgrees() {
    CheckCase.silent(check, TestReports.sample());
    CheckCase.silent(check, TestReports.blank());
    CheckCase.silent(check, TestReports.sample().withOrganizations(organizations(6, 25, 2)));
  }

  @Test
  void nameListedTwiceIsAnError() {
    List<PartyOrganization> listed = organizations(6, 25, 2);
    PartyOrganization second = listed.get(1).with(Attribute.FULL_NAME, " 第1党支部");
    listed.set(1, second);
    speaks(listed, Severity.ERROR, row(second), "“第1党支部”", "两次");
  }

  @Test
  void rowWithoutNameIsFound() {
    List<PartyOrganization> listed = organizations(6, 25, 2);
    PartyOrganization nameless = listed.get(3).with(Attribute.FULL_NAME, "");
    listed.set(3, nameless);
    speaks(listed, Severity.WARNING, row(nameless), "全称");
  }

  @ParameterizedTest
  @CsvSource({"'', WARNING, “第2党支部”还没有定级", "较好, ERROR, “第2党支部”的等级“较好”不在等级（先进、一般、后进）之中"})
  void gradeThatIsMissingOrForeignIsFound(String grade, Severity severity, String words) {
    List<PartyOrganization> listed = organizations(6, 25, 2);
    PartyOrganization row = listed.get(1);
    row = row.withGrading(row.grading().withGrade(grade));
    listed.set(1, row);
    speaks(listed, severity, row(row), words);
  }

  @ParameterizedTest
  @CsvSource({"''", "较好"})
  void rowWithoutNameIsNotCalledByAnEmptyName(String grade) {
    PartyOrganization row = organization("", grade, "").with(Attribute.TYPE, "党支部");
    for (Finding finding : check.findings(TestReports.blank().withOrganizations(List.of(row)))) {
      assertFalse(finding.message().contains("“”"), finding.message());
    }
  }

  @Test
  void typedTallyThatDisagreesWithTheListIsAnError() {
    Report report =
        TestReports.sample()
            .withOrganizations(organizations(6, 25, 2))
            .withTypedTally(List.of(new GradeCount("先进", 7), new GradeCount("后进", 2)));
    CheckCase.speaks(
        check, report, Severity.ERROR, Place.of(Part.ORGANIZATIONS), "“先进”", "名单是6个", "填写的是7个");
  }

  @ParameterizedTest
  @CsvSource({
    "6, 25, 2, false",
    "0, 95, 5, false",
    "0, 90, 10, false",
    "0, 96, 4, true",
    "0, 89, 11, true",
    "3, 3, 0, true",
    "0, 0, 3, true"
  })
  void shareOfTheLowestGradeOutsideFiveToTenPercentIsANotice(
      int first, int second, int third, boolean speaks) {
    Report report =
        TestReports.blank()
            .withTypedTally(
                List.of(
                    new GradeCount("先进", first),
                    new GradeCount("一般", second),
                    new GradeCount("后进", third)));
    if (speaks) {
      CheckCase.speaks(
          check, report, Severity.NOTICE, Place.of(Part.ORGANIZATIONS), "后进", "5%—10%");
    } else {
      CheckCase.silent(check, report);
    }
  }

  @Test
  void shareIsNotJudged_whileSomeAreNotGradedYet() {
    List<PartyOrganization> listed = organizations(1, 0, 0);
    PartyOrganization open = organization("第二党支部", "", "");
    listed.add(open);
    CheckCase.speaks(
        check, TestReports.blank().withOrganizations(listed), Severity.WARNING, row(open), "还没有定级");
  }

  private void speaks(
      List<PartyOrganization> listed, Severity severity, Place place, String... words) {
    CheckCase.speaks(check, TestReports.blank().withOrganizations(listed), severity, place, words);
  }

  private static List<PartyOrganization> organizations(int first, int second, int third) {
    List<PartyOrganization> listed = new ArrayList<>();
    for (int i = 0; i < first + second + third; i++) {
      String grade = i < first ? "先进" : i < first + second ? "一般" : "后进";
      listed.add(organization("第" + (i + 1) + "党支部", grade, ""));
    }
    return listed;
  }

  private static Place row(PartyOrganization organization) {
    return Place.row(Part.ORGANIZATIONS, organization.id());
  }
}
