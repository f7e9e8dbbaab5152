package cn.jiping.domain.figure;

import static cn.jiping.domain.TestReports.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Report;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FieldTallyTest {
  private static PartyOrganization in(String field, String grade) {
    return organization("第" + field + grade + "支部", grade, "").with(Attribute.FIELD, field);
  }

  private static final Report LISTED =
      TestReports.sample()
          .withOrganizations(
              List.of(in("两新", "先进"), in("机关", "一般"), in(" 两新", "一般"), in("机关", "")));

  @Test
  void listIsCountedByFieldAndGrade_andAddsUpToTheTallyOfTheReport() {
    FieldTally tally = FieldTally.of(LISTED);
    assertEquals(List.of("两新", "机关"), List.copyOf(tally.counts().keySet()));
    assertEquals(1, tally.count("两新", "一般"));
    assertEquals(0, tally.count("机关", "先进"));
    GradingTally whole = GradingTally.of(LISTED);
    assertEquals(whole.total(), tally.total());
    assertEquals(whole.ungraded(), tally.ungraded());
    whole.counts().forEach(row -> assertEquals(row.count(), tally.count(row.grade())));
  }

  @Test
  void typedTallyHasNoField() {
    FieldTally tally = FieldTally.of(TestReports.sample());
    assertEquals(Map.of("", Map.of("先进", 6, "一般", 25, "后进", 2)), tally.counts());
    assertEquals(0, FieldTally.of(TestReports.blank()).counts().size());
  }

  @Test
  void talliesTogetherAddUp_alsoWhereNamesGoIntoTheSame() {
    FieldTally one = FieldTally.of(LISTED);
    FieldTally two = FieldTally.of(TestReports.sample());
    UnaryOperator<String> same = UnaryOperator.identity();
    FieldTally both = FieldTally.together(List.of(one, two), same, same);
    assertEquals(one.total() + two.total(), both.total());
    assertEquals(25, both.count("", "一般"));
    assertEquals(27, both.count("一般"));
    assertEquals(1, both.ungraded());
    FieldTally folded = FieldTally.together(List.of(one, two), f -> "其他", g -> "各级");
    assertEquals(Map.of("其他", Map.of("各级", both.total())), folded.counts());
  }
}
