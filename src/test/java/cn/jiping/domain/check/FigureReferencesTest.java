package cn.jiping.domain.check;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.Cover;
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

  @Test
  void titleAndAddresseeAreReadToo() {
    CheckCase.speaks(
        check,
        TestReports.sample().withCover(new Cover("{报告.没有}年报告", "党建", "")),
        Severity.ERROR,
        Place.of(Place.Part.COVER),
        "“报告.没有”",
        "没有名为");
    CheckCase.speaks(
        check,
        TestReports.sample().withCover(new Cover("报告", "党建", "{报告.局}")),
        Severity.ERROR,
        Place.of(Place.Part.COVER),
        "“报告.局”",
        "没有名为");
  }
}
