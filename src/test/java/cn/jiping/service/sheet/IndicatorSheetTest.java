package cn.jiping.service.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Attainment;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.sheet.PreviewRow.Fate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorSheetTest {
  private static final SheetTable<Indicator> TABLE =
      IndicatorSheet.table(ScoreForm.SELF_EVALUATION);

  private static SheetImport<Indicator> sheet(String... lines) {
    List<SheetRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      List<SheetCell> cells =
          Arrays.stream(lines[i].split("\\|", -1)).<SheetCell>map(SheetCell.Text::new).toList();
      rows.add(new SheetRow(i + 1, cells));
    }
    return new SheetImport<>(TABLE, new SheetData(rows, List.of("B3:B5"), 0));
  }

  private static SheetPreview<Indicator> preview(List<Indicator> existing, String... lines) {
    SheetImport<Indicator> sheet = sheet(lines);
    return sheet.preview(existing, sheet.guess(AmountUnit.WAN));
  }

  private static String said(Indicator i) {
    return String.join(
        " ",
        i.first(),
        i.second(),
        i.name(),
        i.kind().mark() + i.target() + i.unit(),
        i.actual(),
        i.weight().map(BigDecimal::toPlainString).orElse("-"));
  }

  private static Indicator row(String first, String second, String name) {
    return Indicator.blank().withLevels(first, second).withName(name);
  }

  @Test
  void officialFormIsRead_withItsMergedLevelsFilledDownAndItsMarksUnderstood() {
    SheetPreview<Indicator> preview =
        preview(
            List.of(),
            "项目支出绩效自评表",
            "项目名称|党建经费||||||",
            "|年度资金总额|10|10|10|10|100%|10",
            "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
            "|产出指标|数量指标|主题党日|≥12次|15次|10|10|",
            "||| 党课 |≥30次|33|10|10|",
            "||质量指标|学习覆盖率|≥95%|93.5%|10|9.84|外出党员较多",
            "|满意度指标|服务对象满意度指标|党员满意度|≥90%|98%|10|10|",
            "||总分|||| 40|39.84|");
    assertEquals(
        List.of(
            "产出指标 数量指标 主题党日 ≥12次 15 10",
            "产出指标 数量指标 党课 ≥30次 33 10",
            "产出指标 质量指标 学习覆盖率 ≥95% 93.5 10",
            "满意度指标 服务对象满意度指标 党员满意度 ≥90% 98 10"),
        preview.result().stream().map(IndicatorSheetTest::said).toList());
    assertEquals("外出党员较多", preview.result().get(2).reason());
    assertTrue(preview.result().stream().allMatch(i -> i.typedScore().isEmpty()));
    assertTrue(preview.remarks().toString().contains("得分"), preview.remarks().toString());
    assertTrue(preview.remarks().toString().contains("填到各行"), preview.remarks().toString());
    assertEquals(Fate.TOTAL, preview.rows().getLast().fate());
    assertEquals(Optional.empty(), preview.blocked());
  }

  @Test
  void newFirstLevelEndsTheSecondLevelOfTheOneBefore() {
    List<Indicator> result =
        preview(List.of(), "一级指标|二级指标|三级指标", "产出|数量|甲", "效益||乙", "||丙").result();
    assertEquals(
        List.of("产出/数量", "效益/", "效益/"),
        result.stream().map(i -> i.first() + "/" + i.second()).toList());
  }

  @Test
  void rowsOfOneNameUnderOtherLevelsAreDifferentRows() {
    Indicator quantity = row("产出", "数量", "完成率");
    Indicator quality = row("产出", "质量", "完成率");
    SheetPreview<Indicator> preview =
        preview(
            List.of(quantity, quality),
            "一级指标|二级指标|三级指标|分值",
            "产出|数量|完成率|5",
            "|质量|完成率|6",
            "效益|社会|完成率|7");
    assertEquals(
        List.of(Fate.UPDATED, Fate.UPDATED, Fate.ADDED),
        preview.rows().stream().map(PreviewRow::fate).toList());
    assertEquals(quality.id(), preview.result().get(1).id());
    assertEquals(Optional.of(new BigDecimal("6")), preview.result().get(1).weight());
  }

  @Test
  void fileWithoutLevelsUpdatesByName_unlessTheNameStandsTwice() {
    List<Indicator> existing =
        List.of(row("产出", "数量", "甲"), row("产出", "质量", "乙"), row("效益", "社会", "乙"));
    SheetPreview<Indicator> preview = preview(existing, "三级指标|分值", "甲|5", "乙|6");
    assertEquals("产出", preview.result().getFirst().first());
    assertEquals(Fate.WRONG, preview.rows().get(1).fate());
  }

  @Test
  void kindThatTheFileNamesRules_whateverTheTargetLooksLike() {
    List<Indicator> result =
        preview(
                List.of(),
                "三级指标|类型|单位|年度指标值",
                "甲|≥||12-15",
                "乙|定性||3项以上",
                "丙|≤|天|≥5天",
                "丁|||3项以上",
                "戊||天|≤5")
            .result();
    assertEquals(
        List.of("≥12-15", "定性3项以上", "≤5天", "≥3项", "≤5天"),
        result.stream().map(i -> i.kind().mark() + i.target() + i.unit()).toList());
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Indicator judged =
        row("效益", "社会效益", "影响力")
            .withKind(Kind.QUALITATIVE)
            .withTarget("明显提升")
            .withActual("群众反映良好")
            .withWeight(Optional.of(new BigDecimal("12.5")))
            .withJudgement(Optional.of(Attainment.PARTLY), Optional.of(new BigDecimal("70")))
            .withReason("一是…\n二是…");
    Indicator typed =
        row("产出", "成本", "人均成本")
            .withKind(Kind.AT_MOST)
            .withTarget("{资金.预算}")
            .withUnit("万元")
            .withActual("9")
            .withTypedScore(Optional.of(new BigDecimal("3")))
            .withScoreReason("专家评分");
    Indicator span = row("产出", "时效", "完成月份").withTarget("10-12").withUnit("月");
    Indicator words = row("产出", "质量", "做法").withKind(Kind.QUALITATIVE).withTarget("3项以上");
    List<Indicator> all = List.of(judged, typed, span, words);
    Report report = ReportFixtures.blank();
    SheetContent content = SheetExport.of(TABLE, all, report.amountUnit());
    List<SheetRow> rows = new ArrayList<>();
    rows.add(
        new SheetRow(
            1,
            content.heads().stream().<SheetCell>map(h -> new SheetCell.Text(h.title())).toList()));
    content.rows().forEach(r -> rows.add(new SheetRow(rows.size() + 1, r)));
    SheetImport<Indicator> sheet = new SheetImport<>(TABLE, new SheetData(rows));
    SheetPreview<Indicator> back = sheet.preview(all, sheet.guess(AmountUnit.WAN));
    assertEquals(all, back.result(), back.problems().toString());
  }

  @Test
  void firstRowsOfASelfEvaluationBringTheExecutionRate_laterOnesLeaveItAsItIs() {
    Report report = ReportFixtures.blank();
    Report first = TABLE.with().apply(report, List.of(row("产出", "数量", "甲")));
    assertEquals(BigDecimal.TEN, first.evaluation().selfEvaluation().executionWeight());
    Report other =
        IndicatorSheet.table(ScoreForm.FRAMEWORK).with().apply(report, List.of(row("决策", "", "甲")));
    assertEquals(0, other.evaluation().framework().executionWeight().signum());
  }
}
