package cn.jiping;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Attainment;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Survey;
import cn.jiping.domain.report.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A report of an invented street office with goals, indicators, survey and earlier years. */
public final class FormFixtures {
  private static final List<String> QUANTITIES =
      List.of(
          "开展党员集中培训场次",
          "培训党员人次",
          "建设党群服务中心个数",
          "慰问困难党员户数",
          "指导支部换届个数",
          "走访两新组织家数",
          "编印学习资料册数",
          "开展主题党日次数",
          "组织志愿服务次数",
          "评选先进支部个数");
  private static final List<String> QUALITIES =
      List.of(
          "培训合格率",
          "党组织规范化达标率",
          "党费收缴及时率",
          "组织生活会召开率",
          "档案整理完整率",
          "发展党员程序合规率",
          "党务公开率",
          "阵地建设验收合格率");
  private static final List<String> TIMES =
      List.of("年度计划按期完成率", "经费拨付及时率", "换届工作按期完成率", "问题整改按期销号率", "信息报送及时率");
  private static final List<String> COSTS =
      List.of("培训人均成本", "阵地建设单位成本", "活动经费控制率", "印刷资料单位成本", "公用支出压减率");

  private FormFixtures() {}

  /** The self-evaluation form has 40 indicators and the framework 15; every score is known. */
  public static Report full() {
    return withoutEvaluation()
        .withEvaluation(
            Evaluation.NONE
                .withGoals(goals())
                .withSet(ScoreForm.SELF_EVALUATION, selfEvaluation())
                .withSet(ScoreForm.FRAMEWORK, framework())
                .withInitialBudget(FundSource.FISCAL, Optional.of(wan("260")))
                .withSurvey(survey())
                .withEarlierYears(List.of(year2020(), year2019())));
  }

  /** The same with this set in the self-evaluation form. */
  public static Report with(IndicatorSet set) {
    Report report = full();
    return report.withEvaluation(report.evaluation().withSet(ScoreForm.SELF_EVALUATION, set));
  }

  private static Report withoutEvaluation() {
    return ReportFixtures.blank()
        .withUnit(new Unit("柳河街道办事处", "清水区委组织部"))
        .withCover(new Cover("关于党建资金项目支出绩效评价报告", "党建工作经费", "清水区财政局"))
        .withFundLines(
            List.of(
                line("村改居社区", "区级财政", "176.77", "176.77", "174.20"),
                line("城市社区", "市级财政拨款", "87.63", "87.63", "85.00"),
                line("机关", "上年结转", "15.81", "15.81", "15.81"),
                line("两新", "党费下拨", "8.69", "8.69", "8.12")))
        .withTypedTally(
            List.of(new GradeCount("先进", 6), new GradeCount("一般", 25), new GradeCount("后进", 2)))
        .withSignature(
            new Signature(
                "",
                Optional.of(LocalDate.of(2022, 1, 5)),
                "张三",
                "李四",
                "010-0000 0000",
                true,
                Signature.Form.CLOSING));
  }

  private static Goals goals() {
    return Goals.NONE
        .withOverall("建强基层党组织。")
        .withExpected(
            "1.建成规范化党支部20个，规范化达标率达到90%以上。\n"
                + "2.培训党员1200人次，培训合格率不低于95%。\n"
                + "3.整顿软弱涣散党组织2个，按期销号。")
        .withReached(
            "1.建成规范化党支部21个，规范化达标率为93.5%。\n"
                + "2.培训党员1286人次，培训合格率为97%；共支出{资金.支出}，执行率{资金.执行率}。\n"
                + "3.整顿软弱涣散党组织2个，均已销号。");
  }

  /** Forty indicators: 50 points for output, 30 for benefit, 10 for satisfaction. */
  public static IndicatorSet selfEvaluation() {
    List<Indicator> rows = new ArrayList<>();
    for (int i = 0; i < QUANTITIES.size(); i++) {
      String target = Integer.toString(12 + 7 * i);
      String actual = Integer.toString(i == 4 ? 30 : i == 7 ? 110 : 12 + 7 * i + i % 3);
      rows.add(
          counted("产出", "数量指标", QUANTITIES.get(i), target, "个", actual, "2")
              .withReason(
                  i == 4
                      ? "两个支部因书记空缺推迟换届，已于次年1月补选；今后提前三个月摸底，逐个制定换届方案。"
                      : i == 7 ? "年初指标值定得偏低，实际完成超过130%，今后按上年实际数测算。" : ""));
    }
    for (int i = 0; i < QUALITIES.size(); i++) {
      rows.add(counted("产出", "质量指标", QUALITIES.get(i), "95", "%", "9" + (5 + i % 5), "1.5"));
    }
    for (String name : TIMES) {
      rows.add(counted("产出", "时效指标", name, "100", "%", "100", "2"));
    }
    for (int i = 0; i < COSTS.size(); i++) {
      rows.add(
          counted("产出", "成本指标", COSTS.get(i), "200", "元", i == 1 ? "212" : "188", "1.6")
              .withKind(Kind.AT_MOST)
              .withReason(i == 1 ? "材料涨价，单位成本超出6%。" : ""));
    }
    rows.add(judged("效益", "经济效益指标", "带动社区集体增收", "有所带动", Attainment.PARTLY, "75", "4"));
    rows.add(judged("效益", "社会效益指标", "基层治理水平", "明显提升", Attainment.REACHED, "95", "5"));
    rows.add(judged("效益", "社会效益指标", "党组织凝聚力", "明显增强", Attainment.REACHED, "96", "5"));
    rows.add(judged("效益", "社会效益指标", "党员先锋作用发挥", "充分", Attainment.REACHED, "90", "4"));
    rows.add(judged("效益", "生态效益指标", "绿色办公", "持续推进", Attainment.REACHED, "100", "2"));
    rows.add(judged("效益", "可持续影响指标", "长效机制建立", "健全", Attainment.REACHED, "92", "4"));
    rows.add(judged("效益", "可持续影响指标", "党务干部队伍稳定", "稳定", Attainment.REACHED, "100", "3"));
    rows.add(counted("效益", "可持续影响指标", "后备干部储备人数", "33", "名", "33", "3"));
    rows.add(counted("满意度", "服务对象满意度指标", "党员群众满意率", "90", "%", "{满意度.满意率}", "6"));
    rows.add(counted("满意度", "服务对象满意度指标", "党组织书记满意率", "90", "%", "95", "2"));
    rows.add(counted("满意度", "服务对象满意度指标", "社区干部满意率", "90", "%", "96", "1"));
    rows.add(
        counted("满意度", "服务对象满意度指标", "驻区单位满意率", "90", "%", "88", "1")
            .withTypedScore(Optional.of(new BigDecimal("0.9")))
            .withScoreReason("样本只有五家，按专家组意见评分。")
            .withReason("样本偏少，今后扩大调查面。"));
    return new IndicatorSet(
        "党建资金自评指标",
        new BigDecimal("10"),
        List.of(first("产出", "50"), first("效益", "30"), first("满意度", "10")),
        rows);
  }

  /** The framework of the 2020 report with 100 points. */
  public static IndicatorSet framework() {
    List<Indicator> rows = new ArrayList<>();
    rows.add(judged("决策", "项目立项", "立项依据充分性", "依据充分", Attainment.REACHED, "100", "4"));
    rows.add(judged("决策", "项目立项", "立项程序规范性", "程序规范", Attainment.REACHED, "100", "3"));
    rows.add(judged("决策", "绩效目标", "绩效目标合理性", "目标合理", Attainment.REACHED, "90", "3"));
    rows.add(
        judged("决策", "绩效目标", "绩效指标明确性", "指标明确", Attainment.PARTLY, "70", "3")
            .withReason("两项指标没有量化，扣0.9分。"));
    rows.add(judged("决策", "资金投入", "预算编制科学性", "科学", Attainment.REACHED, "100", "4"));
    rows.add(judged("决策", "资金投入", "资金分配合理性", "合理", Attainment.REACHED, "100", "3"));
    rows.add(counted("过程", "资金管理", "资金到位率", "100", "%", "{资金.到位率}", "5"));
    rows.add(counted("过程", "资金管理", "预算执行率", "100", "%", "{资金.到位执行率}", "5"));
    rows.add(judged("过程", "资金管理", "资金使用合规性", "合规", Attainment.REACHED, "100", "5"));
    rows.add(judged("过程", "组织实施", "管理制度健全性", "健全", Attainment.REACHED, "95", "5"));
    rows.add(counted("产出", "产出数量", "实际完成率", "100", "%", "100", "10"));
    rows.add(counted("产出", "产出质量", "质量达标率", "95", "%", "97", "10"));
    rows.add(counted("产出", "产出时效", "完成及时性", "100", "%", "100", "10"));
    rows.add(judged("效益", "项目效益", "实施效益", "明显", Attainment.REACHED, "95", "20"));
    rows.add(counted("效益", "项目效益", "满意度", "90", "%", "{满意度.满意率}", "10"));
    return new IndicatorSet(
        "2020年框架",
        BigDecimal.ZERO,
        List.of(
            first("决策", "20"),
            new LevelWeight("决策", "项目立项", new BigDecimal("7")),
            new LevelWeight("决策", "绩效目标", new BigDecimal("6")),
            new LevelWeight("决策", "资金投入", new BigDecimal("7")),
            first("过程", "20"),
            first("产出", "30"),
            first("效益", "30")),
        rows);
  }

  /** An indicator with a number as target. */
  public static Indicator counted(
      String first,
      String second,
      String name,
      String target,
      String unit,
      String actual,
      String weight) {
    return Indicator.blank(row(first + second + name))
        .withLevels(first, second)
        .withName(name)
        .withTarget(target)
        .withUnit(unit)
        .withActual(actual)
        .withWeight(Optional.of(new BigDecimal(weight)));
  }

  private static Indicator judged(
      String first,
      String second,
      String name,
      String target,
      Attainment attainment,
      String rate,
      String weight) {
    return counted(first, second, name, target, "", "", weight)
        .withKind(Kind.QUALITATIVE)
        .withJudgement(Optional.of(attainment), Optional.of(new BigDecimal(rate)));
  }

  private static LevelWeight first(String name, String weight) {
    return new LevelWeight(name, "", new BigDecimal(weight));
  }

  private static Survey survey() {
    Survey survey = Survey.NONE.withSent(OptionalInt.of(200)).withReturned(OptionalInt.of(190));
    int[] answers = {120, 56, 10, 3, 1};
    for (int i = 0; i < answers.length; i++) {
      survey = survey.withAnswer(i, OptionalInt.of(answers[i]));
    }
    return survey;
  }

  private static EarlierYear year2020() {
    return EarlierYear.blank(2020)
        .withTotal(Measure.BUDGET, Optional.of(wan("266.40")))
        .withTotal(Measure.SPENT, Optional.of(wan("251.37")))
        .withGrades(
            List.of(new GradeCount("先进", 5), new GradeCount("一般", 24), new GradeCount("后进", 3)))
        .withScore(Optional.of(new BigDecimal("91.40")));
  }

  private static EarlierYear year2019() {
    return EarlierYear.blank(2019)
        .withTotal(Measure.BUDGET, Optional.of(wan("241.00")))
        .withTotal(Measure.SPENT, Optional.of(wan("238.15")));
  }

  private static FundLine line(
      String category, String source, String budget, String received, String spent) {
    return FundLine.blank(row("fund " + category))
        .withCategory(category)
        .withSource(source)
        .withAmount(Measure.BUDGET, Optional.of(wan(budget)))
        .withAmount(Measure.RECEIVED, Optional.of(wan(received)))
        .withAmount(Measure.SPENT, Optional.of(wan(spent)));
  }

  private static Money wan(String number) {
    return Money.of(number, AmountUnit.WAN);
  }

  private static RowId row(String name) {
    return new RowId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
