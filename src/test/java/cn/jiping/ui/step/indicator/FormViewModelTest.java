package cn.jiping.ui.step.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Attainment;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.sheet.FakeSheets;
import cn.jiping.ui.kit.table.Column;
import cn.jiping.ui.kit.table.Entry;
import cn.jiping.ui.step.SampleData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormViewModelTest {
  private final ReportSession session =
      SampleData.session(Shelves.with(funded(SampleData.blank()), Shelves.set()));
  private final FormViewModel model =
      new FormViewModel(
          session,
          Reviews.of(session),
          ScoreForm.SELF_EVALUATION,
          new FakeSheets().tools(new AnsweringDialogs(), new DirectTaskRunner()),
          Shelves.shelf(new Shelves.Memory()));

  @BeforeEach
  void attach() {
    model.attach();
  }

  private static Report funded(Report report) {
    return report.withFundLines(
        List.of(
            FundLine.blank()
                .withCategory("甲")
                .withAmount(Measure.BUDGET, Optional.of(Money.of("100", AmountUnit.WAN)))
                .withAmount(Measure.SPENT, Optional.of(Money.of("90", AmountUnit.WAN)))));
  }

  private Column<Indicator> column(String title) {
    return model.table().columns().stream()
        .filter(c -> c.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private Indicator row(int index) {
    return model.table().rows().get(index);
  }

  private String shown(int row, String title) {
    return column(title).shown(row(row));
  }

  /** Types into a cell; what is refused is returned. */
  private String type(int row, String title, String text) {
    Indicator before = row(row);
    return switch (column(title).read(before, text)) {
      case Entry.Accepted<Indicator> accepted -> {
        model.table().changeRows(List.of(before.id()), i -> accepted.row(), "");
        yield "";
      }
      case Entry.Refused<Indicator> refused -> refused.sentence();
    };
  }

  private String item(int index) {
    ScoreCards.Item item = model.summaryProperty().get().items().get(index);
    return String.join(" ", item.name(), item.value(), item.unit(), item.note()).strip();
  }

  private void fill() {
    type(0, "实际完成值", "12");
    type(1, "实际完成值", "24");
    type(2, "实际完成值", "95");
    type(3, "实际完成值", "达成年度指标 90%");
  }

  @Test
  void totalAndBandFollowEachEntry() {
    assertEquals("总分 —  已得9.00，还有4项没有得分", item(0));
    fill();
    assertEquals("25.00", shown(0, "得分"));
    assertEquals("12.00", shown(1, "得分"));
    assertEquals("27.00", shown(3, "得分"));
    assertEquals("总分 93.00 分　优 90分（含）以上", item(0));
    assertEquals("预算执行率得分 9.00 满分10 执行率90.00%", item(3));
    assertEquals("待说明 1 项 偏差原因1项", item(4));
  }

  @Test
  void typedScoreIsMarked_asksForItsReason_andIsComputedAgainWhenCleared() {
    fill();
    assertEquals("", type(1, "得分", "10"));
    assertEquals("手 10.00", shown(1, "得分"));
    assertEquals(Column.Look.BY_HAND, column("得分").look(row(1)));
    assertEquals("待说明 2 项 手工评分理由1项，偏差原因1项", item(4));
    model.table().selectIds(List.of(row(1).id()));
    model.details().scoreReasonProperty().set("专家评分");
    model.details().reasonProperty().set("疫情影响");
    assertEquals("待说明 0 项 没有待说明的", item(4));
    type(1, "得分", "");
    assertEquals("12.00", shown(1, "得分"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"16|超过了分值 15", "优秀|不是得分", "1.234|不是得分", "-1|不是得分"})
  void scoreThatCanNotBeIsRefused(String typed, String sentence) {
    assertTrue(type(1, "得分", typed).contains(sentence), type(1, "得分", typed));
  }

  @Test
  void typingTheComputedScoreIsNoHandScore() {
    fill();
    type(0, "得分", "25");
    assertEquals(Optional.empty(), row(0).typedScore());
  }

  @Test
  void levelsThatDoNotAddUpAreNamed_whileWeightsAreTyped() {
    assertEquals("各级分值 相符", item(2));
    type(0, "分值", "20");
    assertEquals("分值合计 95  应为100，少5", item(1));
    assertEquals("各级分值 1处不符  数量：应为40，各项合计35，少5。", item(2));
    model.declareAsTheyAre();
    assertEquals("各级分值 1处不符  预算执行率与各一级的合计是95，应为100。", item(2));
    assertEquals("55", model.scoresProperty().get().levels().getFirst().weight().toPlainString());
  }

  @Test
  void levelOfWhichNothingIsSaidCountsWithItsIndicators() {
    model.declare("效益", "社会效益", Optional.empty());
    model.declare("效益", "", Optional.empty());
    assertEquals("分值合计 100  与100相符", item(1));
    assertEquals("各级分值 相符", item(2));
  }

  @Test
  void setThatContradictsItselfIsNamed_andTheExecutionRateMayGo() {
    model.declare("产出", "质量", Optional.of(new BigDecimal("25")));
    assertTrue(item(2).contains("2处不符"), item(2));
    model.declare("产出", "质量", Optional.empty());
    assertEquals("各级分值 相符", item(2));
    model.declareExecution(Optional.empty());
    assertEquals(4, model.summaryProperty().get().items().size());
    assertTrue(item(1).contains("少10"), item(1));
  }

  @Test
  void judgementOutsideItsBandMakesNoScore() {
    model.table().selectIds(List.of(row(3).id()));
    model.details().attainmentProperty().set(Optional.of(Attainment.PARTLY));
    assertEquals("部分达成年度指标并具有一定效果", row(3).actual());
    assertTrue(model.details().fits(new BigDecimal("79.99")));
    assertFalse(model.details().fits(new BigDecimal("80")));
    model.details().rateProperty().set(Optional.of(new BigDecimal("70")));
    assertEquals("21.00", shown(3, "得分"));
    model.details().attainmentProperty().set(Optional.of(Attainment.REACHED));
    assertEquals(Optional.empty(), row(3).rate());
    assertEquals("", shown(3, "得分"));
    assertEquals("达成年度指标", row(3).actual());
  }

  @Test
  void figureIsShownByItsValue_editedAndCopiedByItsName() {
    type(2, "实际完成值", "{资金.执行率}");
    Column<Indicator> actual = column("实际完成值");
    assertEquals("90.00", actual.shown(row(2)));
    assertEquals("{资金.执行率}", actual.edited(row(2)));
    assertEquals("{资金.执行率}", actual.copied(row(2)));
    assertEquals(Column.Look.REFERRED, actual.look(row(2)));
    assertEquals("18.95", shown(2, "得分"));
    type(2, "实际完成值", "{数据.没有}");
    assertEquals(Column.Look.UNRESOLVED, actual.look(row(2)));
    assertTrue(actual.suggestions(List.of()).contains("{资金.执行率}"));
  }

  @Test
  void repeatedLevelsStandLightly() {
    assertEquals(Column.Look.PLAIN, column("一级").look(row(0)));
    assertEquals(Column.Look.REPEATED, column("一级").look(row(1)));
    assertEquals(Column.Look.REPEATED, column("二级").look(row(1)));
    assertEquals(Column.Look.REPEATED, column("一级").look(row(2)));
    assertEquals(Column.Look.PLAIN, column("二级").look(row(2)));
    assertEquals(Column.Look.PLAIN, column("一级").look(row(3)));
  }

  @ParameterizedTest
  @CsvSource({"1,≥", ">=,≥", "小于等于,≤", "＝,=", "定性指标,定性"})
  void kindIsTypedByNumberMarkOrWord(String typed, String mark) {
    type(0, "类型", typed);
    assertEquals(mark, shown(0, "类型"));
  }

  @Test
  void basisIsChosenHere() {
    FormViewModel other =
        new FormViewModel(
            session,
            Reviews.of(session),
            ScoreForm.FRAMEWORK,
            FakeSheets.tools(),
            Shelves.shelf(new Shelves.Memory()));
    other.attach();
    assertFalse(other.basisProperty().get());
    other.basisProperty().set(true);
    assertEquals(ScoreForm.FRAMEWORK, session.report().evaluation().basis());
    assertFalse(model.basisProperty().get());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|达到指标，得满分 25.00。",
        "6|没有达到指标：实际 ÷ 指标 × 分值 25 ＝ 12.50。",
        "''|还没有填写实际完成值。",
        "约6|不是数",
        "{数据.没有}|还没有数"
      })
  void scoreIsExplained(String actual, String sentence) {
    type(0, "实际完成值", actual);
    model.table().selectIds(List.of(row(0).id()));
    String said = ScoreExplanation.of(model.details().shownProperty().get().orElseThrow());
    assertTrue(said.contains(sentence), said);
  }

  @Test
  void twoHundredIndicatorsFollowAChangeAtOnce() {
    List<Indicator> many =
        java.util.stream.IntStream.range(0, 200)
            .mapToObj(i -> Shelves.row("产出", "二级" + i / 10, "指标" + i, "10", "次", "0.45"))
            .map(i -> i.withActual("9"))
            .toList();
    session.change(r -> Shelves.with(r, Shelves.set().withIndicators(many)));
    type(100, "实际完成值", "10");
    assertEquals("0.45", shown(100, "得分"));
    assertEquals("分值合计 100  与100相符", item(1));
  }

  @ParameterizedTest
  @CsvSource({"≥, 12-15, ≥12-15", "定性, 3项以上, 定性3项以上", "'', 3项以上, ≥3", "'', ≤5, ≤5"})
  void kindThatAPastedRowNamesRules_whateverTheTargetLooksLike(
      String kind, String target, String expected) {
    Set<String> given = kind.isEmpty() ? Set.of("年度指标值") : Set.of("类型", "年度指标值");
    Indicator pasted = Indicator.blank().withName("甲");
    for (String title : List.of("类型", "年度指标值")) {
      String text = title.equals("类型") ? kind : target;
      pasted = ((Entry.Accepted<Indicator>) column(title).readPasted(pasted, text, given)).row();
    }
    assertEquals(expected, pasted.kind().mark() + pasted.target());
  }
}
