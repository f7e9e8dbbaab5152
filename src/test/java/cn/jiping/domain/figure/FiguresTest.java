package cn.jiping.domain.figure;

import static cn.jiping.domain.TestReports.line;
import static cn.jiping.domain.TestReports.organization;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final Report FULL =
      TestReports.sample()
          .withFundLines(List.of(line("甲", "100", "80", "60"), line("乙", "50", "50", "45.5")))
          .withOrganizations(
              List.of(
                  organization("一", "先进", "一般"),
                  organization("二", "一般", "一般"),
                  organization("三", "后进", "一般")))
          .withWorkFigures(
              List.of(work("党课", "1200", "次"), work("参训率", "37.50", "%"), work("场次", "", "场")));

  @ParameterizedTest
  @CsvSource({
    "资金.合计, 150.00万元",
    "资金.预算, 150.00万元",
    "资金.到位, 130.00万元",
    "资金.支出, 105.50万元",
    "资金.到位率, 86.67%",
    "资金.执行率, 70.33%",
    "资金.到位执行率, 81.15%",
    "资金.甲, 100.00万元",
    "资金.甲.支出, 60.00万元",
    "资金.乙.占比, 33.33%",
    "分级.合计, 3",
    "分级.先进, 1",
    "分级.先进.占比, 33.4%",
    "分级.上升, 1",
    "分级.下降, 1",
    "分级.不变, 1",
    "数据.党课, 1200次",
    "数据.参训率, 37.50%",
    "数据.场次, ''",
    "报告.年度, 2021",
    "报告.单位, 某某街道办事处",
    "报告.项目, 党建工作经费"
  })
  void figureIsPrintedAsTheDocumentNeedsIt(String name, String value) {
    assertEquals(value, Figures.of(FULL).named(name).orElseThrow().value());
  }

  @Test
  void amountsFollowTheUnitOfTheReport() {
    Figures figures = Figures.of(FULL.withAmountUnit(AmountUnit.YUAN));
    assertEquals("1500000.00元", figures.named("资金.合计").orElseThrow().value());
  }

  @Test
  void nothingEnteredIsKnownByNameOnly() {
    Figures figures = Figures.of(TestReports.blank());
    for (String name : List.of("资金.合计", "资金.执行率", "分级.合计", "分级.先进", "分级.上升", "报告.单位")) {
      Figure figure = figures.named(name).orElseThrow();
      assertFalse(figure.isKnown(), name);
    }
    assertEquals(Optional.empty(), figures.named("资金.甲"));
  }

  @Test
  void zeroIsAFigure() {
    Figures figures = Figures.of(TestReports.sample());
    assertEquals(Optional.empty(), figures.named("资金.上升"));
    assertFalse(figures.named("分级.上升").orElseThrow().isKnown());
    Report none = FULL.withOrganizations(List.of(organization("一", "先进", "先进")));
    assertEquals("0", Figures.of(none).named("分级.上升").orElseThrow().value());
    assertEquals("0", Figures.of(none).named("分级.后进").orElseThrow().value());
  }

  @Test
  void categoryCalledTotalDoesNotTakeTheTotalsPlace() {
    Report report =
        TestReports.blank().withFundLines(List.of(line("合计", "1", "", ""), line("甲", "2", "", "")));
    assertEquals("3.00万元", Figures.of(report).named("资金.合计").orElseThrow().value());
  }

  @Test
  void everyFigureSaysWhatItIs_andItsReferenceResolvesToIt() {
    Figures figures = Figures.of(FULL);
    for (Figure figure : figures.all()) {
      assertFalse(figure.about().isBlank(), figure.name());
      if (figure.isKnown()) {
        ResolvedText resolved = ResolvedText.of(figure.reference(), figures);
        assertEquals(figure.value(), resolved.text());
        assertEquals(List.of(), resolved.unresolved());
      }
    }
  }

  @Test
  void namesOfTheMenuAreDistinct() {
    List<String> names = Figures.of(FULL).all().stream().map(Figure::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }

  private static WorkFigure work(String name, String number, String unit) {
    return WorkFigure.blank()
        .withName(name)
        .withNumber(number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number)))
        .withUnit(unit);
  }
}
