package cn.jiping.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorTextTest {
  private static final Indicator ROW = Indicator.blank();

  private static String said(Indicator indicator) {
    return String.join(" ", indicator.kind().mark(), indicator.target(), indicator.unit()).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12|≥ 12",
        "≥12场次|≥ 12 场次",
        "≥95%|≥ 95 %",
        "≧95％|≥ 95 %",
        ">=12.5|≥ 12.5",
        "不少于 30 人|≥ 30 人",
        "≤5天|≤ 5 天",
        "不超过5天|≤ 5 天",
        "=100%|= 100 %",
        "１２次以上|≥ 12 次",
        "5天以内|≤ 5 天",
        "1,200人次|≥ 1,200 人次",
        "≥{工作.党课}次|≥ {工作.党课} 次",
        "{资金.执行率}|≥ {资金.执行率}",
        "显著提升|定性 显著提升",
        "12月底前|定性 12月底前",
        "2021年12月底前|定性 2021年12月底前",
        "约95|定性 约95",
        "≤15个工作日|≤ 15 个工作日",
        "15个工作日|≥ 15 个工作日",
        "15个工作日内|≤ 15 个工作日",
        "≤30日|≤ 30 日",
        "30日以内|≤ 30 日",
        "30日|定性 30日",
        "≤12个月|≤ 12 个月",
        "12个月|≥ 12 个月",
        "≤3年|≤ 3 年",
        "2021年|定性 2021年",
        "≤12月底前|定性 ≤12月底前",
        "3季度|定性 3季度",
        "≥500㎡|≥ 500 ㎡",
        "≥500m²|≥ 500 m²",
        "≥500平方米/年|≥ 500 平方米/年",
        "≥20学时/年|≥ 20 学时/年",
        "≥3次/月|≥ 3 次/月",
        "≥95％（区级）|定性 ≥95％（区级）",
        "≥30人，覆盖各社区|定性 ≥30人，覆盖各社区",
        "10²|定性 10²",
        "≥10²|定性 ≥10²",
        "①|定性 ①",
        "''|≥"
      })
  void targetSaysItsKindAndUnit_asOfficialFormsWriteThem(String typed, String expected) {
    assertEquals(expected, said(IndicatorText.withTarget(ROW, typed)));
  }

  @Test
  void qualitativeTargetStaysAsTyped_unlessAMarkSaysThatItIsCounted() {
    Indicator qualitative = ROW.withKind(Kind.QUALITATIVE);
    assertEquals("定性 95%", said(IndicatorText.withTarget(qualitative, "95%")));
    assertEquals("≥ 95 %", said(IndicatorText.withTarget(qualitative, "≥95%")));
  }

  @Test
  void plainNumberLeavesTheKindThatWasChosen() {
    Indicator atMost = ROW.withKind(Kind.AT_MOST).withUnit("天");
    assertEquals("≤ 7 天", said(IndicatorText.withTarget(atMost, "7")));
    assertEquals("≤ 30 日", said(IndicatorText.withTarget(atMost, "30日")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "场|15场|15|场",
        "场|15|15|场",
        "''|15场|15|场",
        "场|15次|15次|场",
        "%|{资金.执行率}|{资金.执行率}|%",
        "场|约15|约15|场",
        "㎡|520㎡|520|㎡",
        "m²|520 m²|520|m²",
        "''|520㎡|520|㎡",
        "％|96％|96|％",
        "''|10²|10²|''"
      })
  void actualDoesNotRepeatItsUnit(String unit, String typed, String actual, String unitAfter) {
    Indicator read = IndicatorText.withActual(ROW.withUnit(unit), typed);
    assertEquals(actual + "|" + unitAfter, read.actual() + "|" + read.unit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "达成年度指标|达成年度指标|REACHED|",
        "达成年度指标 95%|达成年度指标|REACHED|95",
        "达成年度指标（95%）|达成年度指标|REACHED|95",
        "达成年度指标70|达成年度指标|REACHED|",
        "部分达成年度指标并具有一定效果 70|部分达成年度指标并具有一定效果|PARTLY|70",
        "群众反映良好|群众反映良好||"
      })
  void nameOfAnAttainmentJudgesAQualitativeOne(
      String typed, String actual, String attainment, String rate) {
    Indicator read = IndicatorText.withActual(ROW.withKind(Kind.QUALITATIVE), typed);
    assertEquals(actual, read.actual());
    assertEquals(Optional.ofNullable(attainment), read.attainment().map(Enum::name));
    assertEquals(Optional.ofNullable(rate).map(BigDecimal::new), read.rate());
  }
}
