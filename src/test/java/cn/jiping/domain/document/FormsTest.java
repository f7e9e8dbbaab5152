package cn.jiping.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.FormFixtures;
import cn.jiping.domain.document.Block.SpanCell;
import cn.jiping.domain.document.Block.SpanRow;
import cn.jiping.domain.document.Block.SpanTable;
import cn.jiping.domain.document.Document.UnresolvedReference;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Survey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {
  private static final Report FULL = FormFixtures.full();

  @Test
  void selfEvaluationHasTheRowsOfTheOfficialForm() {
    SpanTable table = SelfEvaluationForm.of(FULL).orElseThrow().table();
    assertEquals("（2021年度）", table.caption());
    List<List<String>> rows = texts(table);
    assertEquals(List.of("项目名称", "党建工作经费"), rows.get(0));
    assertEquals(List.of("主管部门", "清水区委组织部", "实施单位", "柳河街道办事处"), rows.get(1));
    assertEquals(
        List.of("项目资金\n（万元）", "", "年初预算数", "全年预算数\n（A）", "全年执行数\n（B）", "分值", "执行率\n（B÷A）", "得分"),
        rows.get(2));
    assertEquals(
        List.of("年度资金总额", "284.50", "288.90", "283.13", "10", "98.00%", "9.80"), rows.get(3));
    assertEquals(List.of("其中：财政拨款", "260.00", "264.40", "259.20", "—", "98.03%", "—"), rows.get(4));
    assertEquals(List.of("上年结转资金", "15.81", "15.81", "15.81", "—", "100.00%", "—"), rows.get(5));
    assertEquals(List.of("其他资金", "8.69", "8.69", "8.12", "—", "93.44%", "—"), rows.get(6));
    assertEquals(List.of("年度总体目标", "预期目标", "实际完成情况"), rows.get(7));
    assertTrue(rows.get(8).get(1).contains("共支出283.13万元，执行率98.00%"), rows.get(8).get(1));
    assertEquals(
        List.of("绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"),
        rows.get(9));
    assertEquals(
        List.of("产出\n（50分）", "数量指标", "开展党员集中培训场次", "≥12个", "12个", "2", "2.00", ""), rows.get(10));
    assertEquals(List.of("总分", "100", "96.93", ""), rows.getLast());
    assertEquals(51, rows.size());
    assertEquals(
        List.of(
            "注：带“*”的得分是手工评定的。",
            "满意度调查：共发放问卷200份，收回有效问卷190份，其中回答非常满意、满意的176份，满意率92.63%。",
            "填报人：李四　　　　联系电话：010-0000 0000　　　　填报日期：2022年1月5日"),
        table.foot());
  }

  @Test
  void levelsReachOverTheirIndicators_andRowsLeadToThem() {
    SpanTable table = SelfEvaluationForm.of(FULL).orElseThrow().table();
    assertEquals(41, cell(table, "绩效指标").rows());
    assertEquals(28, cell(table, "产出\n（50分）").rows());
    assertEquals(10, cell(table, "数量指标").rows());
    assertEquals(4, cell(table, "服务对象满意度\n指标").rows());
    Indicator first = FormFixtures.selfEvaluation().indicators().getFirst();
    assertEquals(Place.row(Place.Part.INDICATORS, first.id()), table.rows().get(10).origin());
  }

  @Test
  void typedScoreIsMarked_withItsReason() {
    SpanRow row = row(SelfEvaluationForm.of(FULL).orElseThrow().table(), "驻区单位满意率");
    assertEquals(
        List.of("驻区单位满意率", "≥90%", "88%", "1", "0.90*", "样本偏少，今后扩大调查面。\n手工评分理由：样本只有五家，按专家组意见评分。"),
        row.cells().stream().map(SpanCell::text).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST,12,场,≥12场",
    "AT_MOST,200,元,≤200元",
    "EQUAL,0,次,=0次",
    "AT_LEAST,≥12,场,≥12场",
    "AT_LEAST,≧12,场,≥12场",
    "AT_MOST,≦ 12,场,≤12场",
    "AT_LEAST,95%,%,≥95%",
    "AT_LEAST,1200,'',≥1200",
    "AT_LEAST,尽可能多,场,尽可能多",
    "QUALITATIVE,明显提升,'',明显提升"
  })
  void targetIsPrintedWithItsKindAndUnit(
      Indicator.Kind kind, String typed, String unit, String text) {
    Indicator indicator =
        FormFixtures.counted("产出", "数量", "甲", typed, unit, "", "5").withKind(kind);
    SpanTable table = form(new IndicatorSet("", BigDecimal.ZERO, List.of(), List.of(indicator)));
    assertEquals(text, row(table, "甲").cells().get(3).text());
  }

  @ParameterizedTest
  @CsvSource({
    "完成{报告.年度}年度计划, ''",
    "{同比.预算}, 同比.预算",
    "{目标.年度}, 目标.年度",
    "{得分.总分}, 得分.总分",
    "{无此}, 无此"
  })
  void referenceThatATargetCannotHaveIsToldInsteadOfPrinted(String typed, String unresolved) {
    Indicator indicator =
        FormFixtures.counted("产出", "数量", "甲", typed, "", typed, "5")
            .withKind(Indicator.Kind.QUALITATIVE);
    FormTable form =
        SelfEvaluationForm.of(
                FormFixtures.with(
                    new IndicatorSet("", BigDecimal.ZERO, List.of(), List.of(indicator))))
            .orElseThrow();
    List<String> names = unresolved.isEmpty() ? List.of() : List.of(unresolved, unresolved);
    assertEquals(names, form.unresolved().stream().map(UnresolvedReference::name).toList());
    if (unresolved.isEmpty()) {
      assertEquals("完成2021年度计划", row(form.table(), "甲").cells().get(3).text());
    }
  }

  @Test
  void namesOfAnIndicatorAndItsLevelsMayReferToTheReport() {
    Indicator indicator = FormFixtures.counted("{无一级}", "{无二级}", "{报告.年度}年{无此}", "5", "", "5", "5");
    FormTable form =
        SelfEvaluationForm.of(
                FormFixtures.with(
                    new IndicatorSet("", BigDecimal.ZERO, List.of(), List.of(indicator))))
            .orElseThrow();
    assertEquals("≥5", row(form.table(), "2021年{无此}").cells().get(3).text());
    assertEquals(
        List.of("无一级", "无二级", "无此"),
        form.unresolved().stream().map(UnresolvedReference::name).toList());
  }

  @Test
  void whatIsNotKnownStaysBlank_andSoDoesTheTotal() {
    Indicator open = FormFixtures.counted("产出", "", "甲", "5", "个", "", "60");
    Indicator known = FormFixtures.counted("产出", "", "乙", "5", "个", "5", "40");
    Report report =
        FormFixtures.with(new IndicatorSet("", BigDecimal.ZERO, List.of(), List.of(open, known)))
            .withFundLines(List.of())
            .withSignature(Signature.NONE);
    report =
        report.withEvaluation(
            report
                .evaluation()
                .withSurvey(Survey.NONE)
                .withInitialBudget(FundSource.FISCAL, Optional.empty()));
    SpanTable table = SelfEvaluationForm.of(report).orElseThrow().table();
    assertEquals(List.of("年度资金总额", "", "", "", "—", "", "—"), texts(table).get(3));
    assertEquals(List.of("产出\n（100分）", "", "甲", "≥5个", "", "60", "", ""), texts(table).get(10));
    assertEquals(List.of("乙", "≥5个", "5个", "40", "40.00", ""), texts(table).get(11));
    assertEquals(List.of("总分", "100", "", ""), texts(table).getLast());
    assertEquals(List.of("填报人：　　　　　　　　　　联系电话：　　　　　　　　　　填报日期："), table.foot());
  }

  @Test
  void scoreTableHasSubtotalsTotalAndBand() {
    SpanTable table = ScoreTableForm.of(FULL).orElseThrow().table();
    List<List<String>> rows = texts(table);
    assertEquals(
        List.of("一级指标", "二级指标", "三级指标", "评价标准\n（指标值）", "实际完成值", "分值", "得分", "扣分原因"),
        rows.getFirst());
    assertEquals(
        List.of("决策\n（20分）", "项目立项\n（7分）", "立项依据充分性", "依据充分", "达成年度指标", "4", "4.00", ""),
        rows.get(1));
    assertEquals(List.of("小计", "20", "18.80", ""), rows.get(7));
    assertEquals(7, cell(table, "决策\n（20分）").rows());
    assertEquals(List.of("总分（等级：优）", "100", "97.45", ""), rows.getLast());
    assertEquals(
        List.of("预算执行率", "≥100%", "98.00%", "5", "4.90", ""),
        row(table, "预算执行率").cells().stream().map(SpanCell::text).toList());
  }

  @ParameterizedTest
  @EnumSource(ScoreForm.class)
  void formWithoutIndicatorsIsNone_andIsNotAttached(ScoreForm form) {
    IndicatorSet levelsOnly = FormFixtures.framework().withIndicators(List.of(Indicator.blank()));
    Report report = FULL.withEvaluation(FULL.evaluation().withSet(form, levelsOnly));
    assertEquals(Optional.empty(), FormDocument.of(report, form, false));
    Document document = ReportDocument.of(attached(report));
    assertEquals(1, attachments(document).size());
  }

  @Test
  void formsAreTheFirstAttachments_inTheNoteToo() {
    Report report = attached(FULL);
    Attachments more = report.attachments().withFundDetail(true);
    Document document = ReportDocument.of(report.withAttachments(more));
    assertEquals(
        List.of("附件1 项目支出绩效自评表 false", "附件2 项目支出绩效评价评分表 true", "附件3 2021年度资金明细表 true"),
        attachments(document).stream().map(a -> a.full() + " " + a.landscape()).toList());
    Block.AttachmentNote note =
        document.blocks().stream()
            .filter(Block.AttachmentNote.class::isInstance)
            .map(Block.AttachmentNote.class::cast)
            .findFirst()
            .orElseThrow();
    assertEquals("项目支出绩效自评表", note.names().getFirst());
  }

  @Test
  void referenceWithoutAValueIsNamedWithTheFormAndTheStep() {
    Report report =
        FULL.withEvaluation(
            FULL.evaluation().withGoals(FULL.evaluation().goals().withReached("共{资金.没有}。")));
    UnresolvedReference expected = new UnresolvedReference("项目支出绩效自评表·绩效目标", "资金.没有");
    assertEquals(
        List.of(expected),
        FormDocument.of(report, ScoreForm.SELF_EVALUATION, false).orElseThrow().unresolved());
    assertEquals(List.of(expected), ReportDocument.of(attached(report)).unresolved());
    assertEquals(List.of(), ReportDocument.of(report).unresolved());
  }

  @Test
  void referenceOfAnIndicatorIsNamedWithIt() {
    Indicator indicator = FormFixtures.counted("产出", "数量", "培训场次", "5", "", "{没有}", "5");
    IndicatorSet set = new IndicatorSet("", BigDecimal.ZERO, List.of(), List.of(indicator));
    assertEquals(
        List.of(new UnresolvedReference("项目支出绩效自评表·绩效指标·培训场次", "没有")),
        FormDocument.of(FormFixtures.with(set), ScoreForm.SELF_EVALUATION, false)
            .orElseThrow()
            .unresolved());
  }

  @Test
  void summaryHasTheFirstLevelsOfTheFormOnWhichTheReportRests() {
    Block.Table table = (Block.Table) ScoreSummary.of(FULL).getFirst();
    assertEquals(
        List.of(
            List.of("预算执行率", "10", "9.80", "98.00"),
            List.of("产出", "50", "49.40", "98.80"),
            List.of("效益", "30", "27.83", "92.77"),
            List.of("满意度", "10", "9.90", "99.00")),
        table.rows());
    assertEquals(Optional.of(List.of("总分", "100", "96.93", "96.93")), table.totals());
    assertEquals("等级：优", table.note());
    Report other = FULL.withEvaluation(FULL.evaluation().withBasis(ScoreForm.FRAMEWORK));
    assertEquals(
        List.of("决策", "20", "18.80", "94.00"),
        ((Block.Table) ScoreSummary.of(other).getFirst()).rows().getFirst());
    assertEquals(List.of(), ScoreSummary.of(FormFixtures.with(IndicatorSet.NONE)));
  }

  @Test
  void everyFormIsAWholeGrid() {
    for (ScoreForm form : ScoreForm.values()) {
      SpanGrid grid = SpanGrid.of(FormDocument.table(FULL, form).orElseThrow().table());
      assertFalse(grid.cells().isEmpty());
    }
  }

  private static Report attached(Report report) {
    return report.withAttachments(
        Attachments.NONE
            .withForm(ScoreForm.SELF_EVALUATION, FormPaper.PORTRAIT)
            .withForm(ScoreForm.FRAMEWORK, FormPaper.LANDSCAPE));
  }

  private static List<Block.Attachment> attachments(Document document) {
    return document.blocks().stream()
        .filter(Block.Attachment.class::isInstance)
        .map(Block.Attachment.class::cast)
        .toList();
  }

  private static SpanTable form(IndicatorSet set) {
    return SelfEvaluationForm.of(FormFixtures.with(set)).orElseThrow().table();
  }

  private static List<List<String>> texts(SpanTable table) {
    return table.rows().stream().map(r -> r.cells().stream().map(SpanCell::text).toList()).toList();
  }

  private static SpanCell cell(SpanTable table, String text) {
    return table.rows().stream()
        .flatMap(r -> r.cells().stream())
        .filter(c -> c.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static SpanRow row(SpanTable table, String text) {
    return table.rows().stream()
        .filter(r -> r.cells().stream().anyMatch(c -> c.text().equals(text)))
        .findFirst()
        .orElseThrow();
  }
}
