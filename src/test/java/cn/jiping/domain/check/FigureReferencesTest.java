package cn.jiping.domain.check;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.Scored;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void goalsAreReadToo() {
    Report report = TestReports.sample();
    Goals goals = Goals.NONE.withExpected("投入{资金.合计}，{数据.没有}。");
    CheckCase.speaks(
        check,
        report.withEvaluation(report.evaluation().withGoals(goals)),
        Severity.ERROR,
        Place.of(Place.Part.GOALS),
        "“数据.没有”",
        "没有名为");
  }

  @ParameterizedTest
  @CsvSource({
    "{资金.预算}, ''",
    "{报告.年度}, ''",
    "{上年.先进}, 还没有数",
    "{满意度.满意率}, 还没有数",
    "{数据.没有}, 没有名为",
    "{得分.总分}, 指标不能引用",
    "{同比.资金}, 指标不能引用"
  })
  void indicatorsReferToData_notToWhatFollowsFromThem(String reference, String words) {
    Indicator indicator = Scored.indicator(Kind.AT_LEAST, "10", reference);
    Report report = Scored.report(Scored.set("0", indicator));
    if (words.isEmpty()) {
      CheckCase.silent(check, report);
    } else {
      Place place = Place.row(Place.Part.INDICATORS, indicator.id());
      CheckCase.speaks(check, report, Severity.ERROR, place, words);
    }
  }

  @ParameterizedTest
  @CsvSource({"疫情影响, ''", "总分{得分.总分}, ''", "按{报告.年度}年预算, ''", "见{无此}, 没有名为", "差{满意度.满意率}, 还没有数"})
  void namesAndReasonsOfAnIndicatorAreReadToo(String typed, String words) {
    Indicator plain = Scored.indicator(Kind.AT_LEAST, "10", "10");
    for (Indicator indicator :
        List.of(
            plain.withReason(typed),
            plain.withName(typed),
            plain.withLevels("产出", typed),
            plain.withTypedScore(Scored.number("9")).withScoreReason(typed))) {
      Indicator other = Scored.indicator(Kind.AT_LEAST, "10", "10").withWeight(Scored.number("90"));
      Report report = Scored.report(Scored.set("0", indicator, other));
      if (words.isEmpty()) {
        CheckCase.silent(check, report);
      } else {
        Place place = Place.row(Place.Part.INDICATORS, indicator.id());
        CheckCase.speaks(check, report, Severity.ERROR, place, words);
      }
    }
  }

  @Test
  void reasonOfAScoreThatIsNotTypedIsNotPrinted_norRead() {
    Indicator indicator = Scored.indicator(Kind.AT_LEAST, "10", "10").withScoreReason("{无此}");
    CheckCase.silent(check, Scored.report(Scored.set("0", indicator)));
  }
}
