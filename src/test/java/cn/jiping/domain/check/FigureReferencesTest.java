package cn.jiping.domain.check;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.Place;
import org.junit.jupiter.api.Test;

class FigureReferencesTest {
  private final Check check = new FigureReferences();

  @Test
  void silent_whenEveryReferenceHasAValue() {
    CheckCase.silent(check, TestReports.sample().withText("funds", t -> "共{资金.合计}，先进{分级.先进}个。"));
  }

  @Test
  void unknownNameIsAnErrorAtItsBraces() {
    CheckCase.speaks(
        check,
        TestReports.sample().withText("funds", t -> "共{资金.总计}。"),
        Severity.ERROR,
        Place.section("funds", 1, 8),
        "“资金.总计”",
        "没有名为");
  }

  @Test
  void nameWithoutFigureIsAnErrorToo() {
    CheckCase.speaks(
        check,
        TestReports.blank().withText("funds", t -> "第一行\n共{资金.合计}。"),
        Severity.ERROR,
        Place.section("funds", 5, 12),
        "“资金.合计”",
        "还没有数");
  }
}
