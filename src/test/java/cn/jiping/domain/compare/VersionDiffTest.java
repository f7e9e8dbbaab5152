package cn.jiping.domain.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.EvaluationFixtures;
import cn.jiping.ReportFixtures;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.PageSetup;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Version;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class VersionDiffTest {
  private static final Report BASE =
      ReportFixtures.rich()
          .withAmountUnit(AmountUnit.WAN)
          .withFundLines(ReportFixtures.rich().fundLines().subList(0, 2));

  private static String shown(Difference d) {
    return d.name() + " | " + d.before() + " | " + d.after();
  }

  @Test
  void anotherOutlineIsADifference_alsoWhenOnlyAHeadingOrATableOfItIsAnother() {
    Outline own = ReportFixtures.ownOutline();
    Report one = BASE.withOutline(own);
    List<Heading> headings = new ArrayList<>(own.headings());
    headings.replaceAll(h -> h.key().equals("overview") ? h.withTitle("概况") : h);
    headings.replaceAll(h -> h.key().equals("outputs") ? h.withInserts(Set.of()) : h);
    List<Difference> found = VersionDiff.between(one, one.withOutline(own.withHeadings(headings)));
    assertEquals(List.of("提纲的标题"), found.stream().map(Difference::name).toList());
    assertTrue(found.getFirst().before().contains("（一）街道概况（定级表）、"), found + "");
    assertTrue(found.getFirst().after().contains("（一）概况（定级表）、"), found + "");
    assertTrue(found.getFirst().before().contains("项目产出情况（工作数据表）"), found + "");
    assertEquals(
        List.of("提纲 | 2011年提纲 | 柳河街道提纲"),
        VersionDiff.between(BASE, one).stream()
            .filter(d -> d.name().equals("提纲"))
            .map(VersionDiffTest::shown)
            .toList());
  }

  private static List<String> shown(UnaryOperator<Report> change) {
    return VersionDiff.between(BASE, change.apply(BASE)).stream()
        .map(VersionDiffTest::shown)
        .toList();
  }

  static Stream<Arguments> fields() {
    return Stream.of(
        change("年度 | 2021 | 2022", r -> r.withYear(2022)),
        change(
            "项目名称 | 党建工作经费 | 党建经费",
            r -> r.withCover(new Cover(r.cover().title(), "党建经费", r.cover().addressee()))),
        change("未归位文字 | 附：没有归位的一行\n | ", r -> r.withUnplacedText("")),
        change(
            "落款日期 | 2022-01-05 | 2022-01-06",
            r -> r.withSignature(r.signature().withDate(Optional.of(LocalDate.of(2022, 1, 6))))),
        change("盖章 | 否 | 是", r -> r.withSignature(r.signature().withSealed(true))),
        change(
            "页码形式 | — 1 —，单右双左 | 无页码",
            r ->
                r.withPresentation(
                    r.presentation().withSetup(numbered(PageSetup.NumberStyle.NONE)))),
        change("附资金明细表 | 否 | 是", r -> r.withAttachments(r.attachments().withFundDetail(true))),
        change(
            "图片“活动照片” |  | 图片说明：活动照片；图片文件：039058c6 (3)",
            r -> r.withAttachments(r.attachments().withPictures(List.of(picture())))),
        change(
            "审核 R6“,” |  | 说明：原文如此（张三）",
            r -> r.withFindingNotes(List.of(ReportFixtures.note("R6", "funds", ",")))),
        change("手工填写的个数 | 先进6个、一般25个、后进0个 | ", r -> r.withTypedTally(List.of())),
        change(
            "工作数据“党课”　数量 | 33 | 34",
            r ->
                r.withWorkFigures(
                    replaced(
                        r.workFigures(), 0, f -> f.withNumber(Optional.of(new BigDecimal("34")))))),
        change(
            "党组织“柳河街道第1社区党支部”　理由 | 活动经常，台账齐全 | ",
            r ->
                r.withOrganizations(
                    replaced(
                        r.organizations(), 0, o -> o.withGrading(o.grading().withReason(""))))),
        change(
            "党组织“柳河街道第2社区党支部”　软弱涣散 | 是 | ",
            r ->
                r.withOrganizations(
                    replaced(r.organizations(), 1, o -> o.withWeakAndLax(Optional.empty())))));
  }

  private static Arguments change(String expected, UnaryOperator<Report> change) {
    return Arguments.of(expected, change);
  }

  private static PageSetup numbered(PageSetup.NumberStyle style) {
    PageSetup s = PageSetup.STANDARD;
    return new PageSetup(
        s.top(), s.bottom(), s.left(), s.right(), s.pitch(), style, s.figureFace(), s.fontSource());
  }

  private static Picture picture() {
    return new Picture(new RowId(new UUID(1, 2)), "活动照片", new PictureFile(new byte[] {1, 2, 3}));
  }

  private static <T> List<T> replaced(List<T> list, int index, UnaryOperator<T> change) {
    List<T> changed = new ArrayList<>(list);
    changed.set(index, change.apply(changed.get(index)));
    return changed;
  }

  @ParameterizedTest
  @MethodSource("fields")
  void fieldIsNamedWithBothItsValues(String expected, UnaryOperator<Report> change) {
    List<String> shown = shown(change);
    assertEquals(expected, shown.isEmpty() ? "" : shown.getFirst());
  }

  static Stream<Arguments> evaluation() {
    return Stream.of(
        change(
            "年度目标（实际完成情况） | 已完成\\n | 都完成",
            r -> evaluated(r, e -> e.withGoals(e.goals().withReached("都完成")))),
        change("自评表　指标体系 | 党建经费自评 | ", r -> evaluated(r, e -> set(e, s -> s.withName("")))),
        change(
            "自评表　预算执行率的分值 | 10.0 | 20",
            r -> evaluated(r, e -> set(e, s -> s.withExecutionWeight(new BigDecimal("20"))))),
        change(
            "自评表　各级指标的分值 | 产出50分、产出—数量50分、0.00分 | 产出50分",
            r -> evaluated(r, e -> set(e, s -> s.withLevels(s.levels().subList(0, 1))))),
        change(
            "自评表指标“开展主题党日”　实际完成值 | 10 | 12",
            r -> evaluated(r, e -> indicator(e, 0, i -> i.withActual("12")))),
        change(
            "自评表指标“开展主题党日”　类型 | ≥ | ＝",
            r -> evaluated(r, e -> indicator(e, 0, i -> i.withKind(Indicator.Kind.EQUAL)))),
        change(
            "自评表指标“=组织力, \"提升\"”　完成程度 | 部分达成年度指标并具有一定效果 | ",
            r ->
                evaluated(
                    r,
                    e ->
                        indicator(e, 1, i -> i.withJudgement(Optional.empty(), Optional.empty())))),
        change(
            "自评表指标“=组织力, \"提升\"”　手工评分 | 25.00 | ",
            r -> evaluated(r, e -> indicator(e, 1, i -> i.withTypedScore(Optional.empty())))),
        change(
            "原评分表指标“=组织力, \"提升\"” | 一级指标：效益；二级指标：社会效益；三级指标：=组织力, \"提升\"；类型：定性；"
                + "年度指标值：明显提升；实际完成值：先进{分级.先进}个；分值：30；完成程度：部分达成年度指标并具有一定效果；"
                + "得分比例（%）：79.995；手工评分：-0.10；评分理由：会议评定 | ",
            r ->
                evaluated(
                    r,
                    e -> e.withSet(ScoreForm.FRAMEWORK, e.framework().withIndicators(List.of())))),
        change(
            "其他资金的年初预算数 | 999999999999.999999万元 | ",
            r -> evaluated(r, e -> e.withInitialBudget(FundSource.OTHER, Optional.empty()))),
        change(
            "收回问卷 | 0 | 127",
            r -> evaluated(r, e -> e.withSurvey(e.survey().withReturned(OptionalInt.of(127))))),
        change(
            "各选项的份数，从最满意到最不满意 | 120、（没有填）、0、（没有填）、7 | 120、5、0、（没有填）、7",
            r -> evaluated(r, e -> e.withSurvey(e.survey().withAnswer(1, OptionalInt.of(5))))),
        change(
            "得分以哪张表为准 | 评分表 | 自评表", r -> evaluated(r, e -> e.withBasis(ScoreForm.SELF_EVALUATION))),
        change("报告里有年度比较 | 是 | 否", r -> evaluated(r, e -> e.withComparisonPrinted(false))),
        change(
            "往年数据“2020”　总分 | 89.90 | ",
            r ->
                evaluated(
                    r,
                    e ->
                        e.withEarlierYears(
                            replaced(e.earlierYears(), 0, y -> y.withScore(Optional.empty()))))),
        change(
            "附项目支出绩效自评表 | 不附 | 横排",
            r ->
                r.withAttachments(
                    r.attachments().withForm(ScoreForm.SELF_EVALUATION, FormPaper.LANDSCAPE))));
  }

  private static Report evaluated(Report report, UnaryOperator<Evaluation> change) {
    return report.withEvaluation(change.apply(report.evaluation()));
  }

  private static Evaluation set(Evaluation evaluation, UnaryOperator<IndicatorSet> change) {
    return evaluation.withSet(ScoreForm.SELF_EVALUATION, change.apply(evaluation.selfEvaluation()));
  }

  private static Evaluation indicator(
      Evaluation evaluation, int index, UnaryOperator<Indicator> change) {
    return set(evaluation, s -> s.withIndicators(replaced(s.indicators(), index, change)));
  }

  @ParameterizedTest
  @MethodSource("evaluation")
  void whatWasToBeReachedIsComparedFieldByField(String expected, UnaryOperator<Report> change) {
    List<String> shown = shown(change);
    assertEquals(expected, shown.isEmpty() ? "" : shown.getFirst());
  }

  @Test
  void scoreAndItsBandAreDifferences_whenTheyFollow() {
    Indicator full =
        EvaluationFixtures.counted()
            .withWeight(Optional.of(new BigDecimal("100")))
            .withActual("12");
    Report before =
        evaluated(
            BASE,
            e -> e.withSet(ScoreForm.FRAMEWORK, IndicatorSet.NONE.withIndicators(List.of(full))));
    Report after =
        evaluated(
            before,
            e ->
                e.withSet(
                    ScoreForm.FRAMEWORK,
                    IndicatorSet.NONE.withIndicators(List.of(full.withActual("10")))));
    assertEquals(
        List.of("评分表指标“开展主题党日”　实际完成值 | 12 | 10", "总分 | 100.00 | 83.33", "得分等级 | 优 | 良"),
        VersionDiff.between(before, after).stream().map(VersionDiffTest::shown).toList());
  }

  @Test
  void nothingDiffersBetweenAReportAndItself_norWhenItIsFinalised() {
    assertEquals(List.of(), VersionDiff.between(BASE, BASE));
    Version version =
        Version.FIRST.withFinalised(new Finalised("d", "p", Instant.EPOCH, "张三")).next("有误");
    assertEquals(List.of(), VersionDiff.between(BASE, BASE.withVersion(version)));
  }

  @Test
  void amountIsADifferenceOfItsLine_ofTheTotals_andOfTheTextThatNamesIt() {
    assertEquals(
        List.of(
            "（一）项目资金情况分析　第1段 | 投入264.40万元。 | 投入264.41万元。",
            "预算数合计 | 264.40万元 | 264.41万元",
            "资金明细“村改居社区”　预算数 | 176.77万元 | 176.78万元"),
        shown(
            r ->
                r.withFundLines(
                    replaced(
                        r.fundLines(),
                        0,
                        l ->
                            l.withAmount(
                                Measure.BUDGET,
                                Optional.of(new Money(new BigDecimal("1767800"))))))));
  }

  @Test
  void rowThatIsNewOrGoneIsShownAsAWhole_andItsPlaceIsThere() {
    FundLine line = FundLine.blank().withCategory("两新").withSource("区财政");
    Report after = BASE.withFundLines(List.of(BASE.fundLines().get(0), line));
    List<Difference> rows =
        VersionDiff.between(BASE, after).stream().filter(d -> d.name().contains("资金明细")).toList();
    assertEquals(
        List.of(
            "资金明细“两新” |  | 类别：两新；资金来源：区财政", "原资金明细“城市社区” | 类别：城市社区；资金来源：区财政；预算数：87.63万元；备注：第2批 | "),
        rows.stream().map(VersionDiffTest::shown).toList());
    assertEquals(Place.row(Part.FUNDS, line.id()), rows.get(0).place());
    assertEquals(Place.of(Part.FUNDS), rows.get(1).place());
  }

  @Test
  void orderOfRowsIsADifferenceOfItsOwn() {
    assertEquals(
        List.of("资金明细的顺序 | 村改居社区、城市社区 | 城市社区、村改居社区"),
        shown(r -> r.withFundLines(r.fundLines().reversed())));
  }

  @Test
  void gradeIsADifferenceOfItsOrganizationAndOfTheTally() {
    List<String> shown =
        shown(
            r ->
                r.withOrganizations(
                    replaced(
                        r.organizations(), 0, o -> o.withGrading(Grading.NONE.withGrade("一般")))));
    assertEquals("定级统计 | 先进2个、一般0个、后进1个 | 先进1个、一般1个、后进1个", shown.get(0));
    assertEquals("党组织“柳河街道第1社区党支部”　本年等级 | 先进 | 一般", shown.get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          甲乙丙丁。/戊己庚辛。      | 甲乙丙丁。/戊己庚辛。              | ''
          甲乙丙丁。/戊己庚辛。      | 甲乙丙丁。/戊己庚壬。              | 2:戊己庚辛。>戊己庚壬。
          甲乙丙丁。/戊己庚辛。      | 戊己庚辛。                          | -1:甲乙丙丁。>
          甲乙丙丁。                  | 子丑寅卯。/甲乙丙丁。              | 1:>子丑寅卯。
          甲乙丙丁戊。                | 子丑寅卯。/甲乙丙丁己。            | 1:>子丑寅卯。 2:甲乙丙丁戊。>甲乙丙丁己。
          甲乙丙丁戊。/子丑寅卯。    | 甲乙丙丁己。                        | 1:甲乙丙丁戊。>甲乙丙丁己。 -2:子丑寅卯。>
          甲乙丙丁。                  | 子丑寅卯。                          | -1:甲乙丙丁。> 1:>子丑寅卯。
          甲乙丙丁。//戊己庚辛。     | 甲乙丙丁。/戊己庚辛。              | ''
          甲。                        | 乙。                                | -1:甲。> 1:>乙。
          """)
  void paragraphsAreComparedWithWhatTheyBecame(String before, String after, String expected) {
    Report was = BASE.withText("lessons", t -> before.replace('/', '\n'));
    Report is = BASE.withText("lessons", t -> after.replace('/', '\n'));
    List<String> shown =
        VersionDiff.between(was, is).stream()
            .map(
                d ->
                    d.name().replaceFirst(".*　", "").replace("原第", "-").replaceAll("[第段]", "")
                        + ":"
                        + d.before()
                        + ">"
                        + d.after())
            .toList();
    assertEquals(expected, String.join(" ", shown));
  }

  @Test
  void placeOfAParagraphIsWhatWasTyped_whereItDiffers() {
    Report after = BASE.withText("overview", text -> text.replace("两新", "双新"));
    List<Difference> differences = VersionDiff.between(BASE, after);
    int start = after.section("overview").text().indexOf('\n') + 1;
    int end = after.section("overview").text().length();
    assertEquals(
        List.of(Place.section("overview", start, end)),
        differences.stream().map(Difference::place).toList());
  }

  @Test
  void referenceThatWasWrittenOutIsADifference_thoughItIsPrintedAlike() {
    Report after = BASE.withText("funds", text -> "投入264.40万元。");
    assertEquals(
        List.of("（一）项目资金情况分析　第1段 | 投入{资金.合计}。 | 投入264.40万元。"),
        VersionDiff.between(BASE, after).stream().map(VersionDiffTest::shown).toList());
  }

  @Test
  void fiveThousandOrganizationsAndALongTextAreComparedInLittleTime() {
    Report before =
        ReportFixtures.withOrganizations(5_000)
            .withText("overview", t -> "开展主题党日活动，成效明显。\n".repeat(3_000));
    List<PartyOrganization> moved = new ArrayList<>(before.organizations());
    moved.addFirst(moved.removeLast());
    Report after =
        before
            .withOrganizations(moved)
            .withText("overview", t -> "开展组织生活，台账齐全。\n".repeat(3_000))
            .withWorkFigures(List.<WorkFigure>of());
    assertTimeout(Duration.ofSeconds(10), () -> VersionDiff.between(before, after));
  }
}
