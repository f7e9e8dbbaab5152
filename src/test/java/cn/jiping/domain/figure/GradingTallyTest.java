package cn.jiping.domain.figure;

import static cn.jiping.domain.TestReports.SCHEME;
import static cn.jiping.domain.TestReports.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.figure.GradingTally.Moves;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradingTallyTest {
  @Test
  void typedTallyRules_whileNothingIsListed() {
    Report report = TestReports.sample().withOrganizations(List.of(PartyOrganization.blank()));
    GradingTally tally = GradingTally.of(report);
    assertFalse(tally.fromList());
    assertEquals(33, tally.total());
    assertEquals(List.of("先进 6 18.2", "一般 25 75.7", "后进 2 6.1"), words(tally));
    assertEquals(new Moves(0, 0, 0, 0), tally.moves());
  }

  @Test
  void listRules_asSoonAsAnOrganizationIsListed() {
    Report report = TestReports.sample().withOrganizations(List.of(organization("甲", "一般", "")));
    GradingTally tally = GradingTally.of(report);
    assertTrue(tally.fromList());
    assertEquals(List.of("先进 0 0.0", "一般 1 100.0", "后进 0 0.0"), words(tally));
  }

  @Test
  void gradesOutsideTheSchemeAreUngraded() {
    GradingTally tally =
        GradingTally.counted(
            SCHEME,
            List.of(
                organization("甲", " 先进 ", ""),
                organization("乙", "", ""),
                organization("丙", "较好", "")));
    assertEquals(2, tally.ungraded());
    assertEquals(1, tally.total());
  }

  @Test
  void countsTypedTwiceForOneGradeAddUp_andOthersAreZero() {
    Report report =
        TestReports.blank()
            .withTypedTally(List.of(new GradeCount("一般", 2), new GradeCount("一般", 3)));
    assertEquals(List.of("先进 0 0.0", "一般 5 100.0", "后进 0 0.0"), words(GradingTally.of(report)));
  }

  @Test
  void nothingGradedHasNoShares() {
    GradingTally tally = GradingTally.of(TestReports.blank());
    assertEquals(0, tally.total());
    assertEquals(List.of("先进 0 0.0", "一般 0 0.0", "后进 0 0.0"), words(tally));
  }

  @ParameterizedTest
  @CsvSource({
    "先进, 一般, 1, 0, 0, 0",
    "先进, 后进, 1, 0, 0, 0",
    "后进, 一般, 0, 1, 0, 0",
    "一般, 一般, 0, 0, 1, 0",
    "一般, '', 0, 0, 0, 1",
    "'', 一般, 0, 0, 0, 1",
    "一般, 较好, 0, 0, 0, 1"
  })
  void moveIsSeenAgainstTheYearBefore(
      String now, String before, int up, int down, int same, int unknown) {
    GradingTally tally = GradingTally.counted(SCHEME, List.of(organization("甲", now, before)));
    assertEquals(new Moves(up, down, same, unknown), tally.moves());
  }

  @Test
  void countsCrossedAddUpToTheTally() {
    List<PartyOrganization> listed = new ArrayList<>();
    listed.add(placed("先进", "党支部", "机关"));
    listed.add(placed("一般", "党支部", "两新"));
    listed.add(placed("一般", "党总支", "机关"));
    listed.add(placed("一般", "党支部", "两新 "));
    listed.add(placed("后进", "党支部", ""));
    listed.add(PartyOrganization.blank());
    assertEquals(
        Map.of(
            List.of("党支部", "机关"), List.of(1, 0, 0),
            List.of("党支部", "两新"), List.of(0, 2, 0),
            List.of("党总支", "机关"), List.of(0, 1, 0),
            List.of("党支部", ""), List.of(0, 0, 1)),
        GradingTally.crossed(SCHEME, listed, List.of(Attribute.TYPE, Attribute.FIELD)));
    assertEquals(
        Map.of(List.of(), List.of(1, 3, 1)), GradingTally.crossed(SCHEME, listed, List.of()));
    assertEquals(
        List.of(List.of("机关"), List.of("两新"), List.of("")),
        List.copyOf(GradingTally.crossed(SCHEME, listed, List.of(Attribute.FIELD)).keySet()));
  }

  private static PartyOrganization placed(String grade, String type, String field) {
    return organization("甲", grade, "").with(Attribute.TYPE, type).with(Attribute.FIELD, field);
  }

  private static List<String> words(GradingTally tally) {
    return tally.counts().stream()
        .map(r -> r.grade() + " " + r.count() + " " + r.share().toPlainString())
        .toList();
  }
}
