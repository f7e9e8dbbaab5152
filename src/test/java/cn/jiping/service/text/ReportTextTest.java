package cn.jiping.service.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Unit;
import cn.jiping.domain.report.WeakAndLax;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReportTextTest {
  private static final LocalDate DAY = LocalDate.of(2022, 1, 5);
  private static final Report BLANK =
      Report.blank(
          ReportId.fresh(),
          2021,
          TestTexts.outline2011(),
          new GradeScheme(List.of("先进", "一般", "后进")));

  @Test
  void textWithReferencesStandsAsTyped_andBelowItAsPrinted() {
    Report report = withFunds().withSection(new Section("goals", "投入{资金.合计}。\n没有引用。", false));

    String text = ReportText.of(report);

    assertTrue(text.contains("（二）项目绩效目标\n投入{资金.合计}。\n　→ 投入30.00万元。\n没有引用。\n二、"), text);
  }

  @Test
  void fundsAreShownExactlyWithTotalsSharesAndRates() {
    String text = ReportText.of(withFunds());

    assertTrue(
        text.contains("【资金明细】（单位：万元）\n甲经费　来源：区级　预算数：10.00　到位数：10.00　执行数：5.0001　备注：注\n"), text);
    assertTrue(text.contains("合计　预算数：30.00　到位数：30.00　执行数：15.0001\n"), text);
    assertTrue(text.contains("占比（按预算数）：甲经费 33.33%、乙经费 66.67%\n"), text);
    assertTrue(text.contains("资金到位率（到位数÷预算数）：100.00%\n"), text);
    assertTrue(text.contains("预算执行率（执行数÷预算数）：50.00%\n"), text);
  }

  @Test
  void typedTallyIsShownWithShares() {
    Report report =
        BLANK.withTypedTally(
            List.of(new GradeCount("先进", 6), new GradeCount("一般", 25), new GradeCount("后进", 2)));

    String text = ReportText.of(report);

    assertTrue(
        text.contains("【分类定级】（手工填写）\n先进：6个，18.2%\n一般：25个，75.7%\n后进：2个，6.1%\n合计：33个\n"), text);
    assertFalse(text.contains("【党组织名单】"), text);
  }

  @Test
  void everythingEnteredIsThere() {
    Report report = full();

    String text = ReportText.of(report);

    List<String> entered =
        List.of(
            "年度：2021",
            "2011年提纲",
            "示例街道办事处",
            "示例区委组织部",
            "关于示例经费的报告",
            "党建工作经费",
            "示例区财政局",
            "剩下的文字",
            "甲支部委员会",
            "甲支部",
            "联合党支部",
            "两新",
            "东社区",
            "示例街道党工委",
            "书记甲",
            "党员数：12",
            "规范化达标",
            "等级：后进",
            "上年等级：先进",
            "理由甲",
            "问题甲",
            "自评：2022年1月5日",
            "党员群众测评：2022年1月6日",
            "上级评定：2022年1月7日",
            "核准：2022年1月8日",
            "列为软弱涣散：2022年1月9日",
            "第一书记甲",
            "方案甲",
            "销号：2022年1月10日",
            "活动：526次",
            "签发单位",
            "日期：2022年1月5日",
            "负责人甲",
            "填表人甲",
            "电话甲",
            "盖章：否",
            "手工填写的数：先进 3个");
    for (String value : entered) {
      assertTrue(text.contains(value), value + " is not in\n" + text);
    }
    assertTrue(text.contains("（一）项目概况（上年文字，未改动）\n旧文字"), text);
  }

  @Test
  void evaluationIsThere_withItsScores() {
    String text = ReportText.of(ReportFixtures.rich());
    for (String value :
        List.of(
            "【绩效目标】\n总体目标：\n提升组织力。\n",
            "一阶段𠮷字",
            "培训{工作.党课}场",
            "【自评表】",
            "指标体系：党建经费自评",
            "【评分表】报告的得分依据",
            "产出／数量／开展主题党日　类型：≥　年度指标值：12　实际完成值：10　单位：次",
            "手工评分：-0.10",
            "【年初预算数】",
            "发放：200　收回有效问卷：0",
            "120、、0、、7；前3种算满意",
            "2020年　预算数：",
            "分级：先进 3个、后进 0个　得分：89.90")) {
      assertTrue(text.contains(value), value + " is not in\n" + text);
    }
    for (Indicator indicator : ReportFixtures.rich().evaluation().selfEvaluation().indicators()) {
      assertTrue(text.contains(indicator.reason().lines().findFirst().orElse("")), text);
    }
    assertFalse(ReportText.of(BLANK).contains("【绩效目标】"));
    assertFalse(ReportText.of(BLANK).contains("【自评表】"));
  }

  @Test
  void referenceInAnIndicatorStandsAsTyped_andAsPrinted() {
    Report report = withFunds();
    IndicatorSet set =
        IndicatorSet.NONE.withIndicators(
            List.of(Indicator.blank().withName("执行率").withActual("{资金.执行率}")));
    String text =
        ReportText.of(
            report.withEvaluation(report.evaluation().withSet(ScoreForm.SELF_EVALUATION, set)));
    assertTrue(text.contains("实际完成值：{资金.执行率} → 50.00%"), text);
    assertTrue(text.contains("总分：还算不出"), text);
  }

  @Test
  void blankReportIsShownToo_withTheNumberOfFindings() {
    String text = ReportText.of(BLANK);

    assertTrue(text.startsWith("【封面】\n年度：2021\n"), text);
    assertTrue(text.endsWith("【审核】错误0处，警告19处，提示0处\n"), text);
    assertEquals(-1, text.indexOf('{'), text);
  }

  private static Report withFunds() {
    return BLANK.withFundLines(
        List.of(
            line("甲经费", "10", "10", "5.0001").withSource("区级").withNote("注"),
            line("乙经费", "20", "20", "10")));
  }

  private static FundLine line(String category, String budget, String received, String spent) {
    return FundLine.blank()
        .withCategory(category)
        .withAmount(Measure.BUDGET, wan(budget))
        .withAmount(Measure.RECEIVED, wan(received))
        .withAmount(Measure.SPENT, wan(spent));
  }

  private static Optional<Money> wan(String number) {
    return Optional.of(Money.of(number, AmountUnit.WAN));
  }

  private static Report full() {
    PartyOrganization organization =
        PartyOrganization.blank()
            .with(Attribute.FULL_NAME, "甲支部委员会")
            .with(Attribute.SHORT_NAME, "甲支部")
            .with(Attribute.TYPE, "联合党支部")
            .with(Attribute.FIELD, "两新")
            .with(Attribute.COMMUNITY, "东社区")
            .with(Attribute.PARENT, "示例街道党工委")
            .with(Attribute.SECRETARY, "书记甲")
            .withMembers(OptionalInt.of(12))
            .withStandardised(true)
            .withGrading(new Grading("后进", "先进", "理由甲", "问题甲", day(0), day(1), day(2), day(3)))
            .withWeakAndLax(Optional.of(new WeakAndLax(day(4), "第一书记甲", "方案甲", day(5))));
    return BLANK
        .withUnit(new Unit("示例街道办事处", "示例区委组织部"))
        .withCover(new Cover("关于示例经费的报告", "党建工作经费", "示例区财政局"))
        .withSection(new Section("overview", "旧文字", true))
        .withUnplacedText("剩下的文字")
        .withOrganizations(List.of(organization))
        .withTypedTally(List.of(new GradeCount("先进", 3)))
        .withWorkFigures(
            List.of(new WorkFigure(RowId.fresh(), "活动", Optional.of(new BigDecimal("526")), "次")))
        .withSignature(
            new Signature("签发单位", day(0), "负责人甲", "填表人甲", "电话甲", false, Signature.Form.CLOSING));
  }

  private static Optional<LocalDate> day(int after) {
    return Optional.of(DAY.plusDays(after));
  }
}
