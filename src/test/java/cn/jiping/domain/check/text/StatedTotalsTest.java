package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.check.text.StatedTotals.Part;
import cn.jiping.domain.check.text.StatedTotals.StatedTotal;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTotalsTest {
  private static final String SAMPLE =
      "2021年，吴家营街道党建经费项目中投入288.89万元，其中：村改居社区党建工作经费176.77万元、城市社区党建工作经费87.63万元、"
          + "街道党建工作经费10万元、两新党组织党建工作经费8.69万元、街道2021年度机关党员教育活动经费5.81万元。 \n以上专项资金，均用于党建。";

  @Test
  void sampleSentenceIsAHundredYuanShort() {
    StatedTotal total = StatedTotals.in(SAMPLE).getFirst();

    assertEquals(new BigDecimal("288.89"), total.stated());
    assertEquals(new BigDecimal("288.90"), total.sum());
    assertEquals("万元", total.unit());
    assertEquals("288.89万元", SAMPLE.substring(total.start(), total.end()));
    assertEquals(
        List.of(
            new Part("村改居社区党建工作经费", new BigDecimal("176.77"), SAMPLE.indexOf("176.77")),
            new Part("城市社区党建工作经费", new BigDecimal("87.63"), SAMPLE.indexOf("87.63")),
            new Part("街道党建工作经费", new BigDecimal("10"), SAMPLE.indexOf("10万元")),
            new Part("两新党组织党建工作经费", new BigDecimal("8.69"), SAMPLE.indexOf("8.69")),
            new Part("街道2021年度机关党员教育活动经费", new BigDecimal("5.81"), SAMPLE.indexOf("5.81"))),
        total.parts());
    assertEquals(new BigDecimal("0.01"), total.difference().orElseThrow().difference());
    assertTrue(total.difference().orElseThrow().mayBeRounding());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "共投入30万元，其中：甲10万元、乙20万元。 | 30=甲:10+乙:20",
        "共投入30万元。其中：甲10万元、乙20万元。 | 30=甲:10+乙:20",
        "共投入30万元，上年20万元。其中：甲10万元、乙20万元。 | ''",
        "共投入３０．５万元，其中甲１０万元，乙２０．５万元 | 30.5=甲:10+乙:20.5",
        "支出12,000元（其中：甲2,000元；乙10,000元），已完成 | 12000=甲:2000+乙:10000",
        "投入1万元，其中：甲6000元、乙4000元。 | 1=甲:0.6000+乙:0.4000",
        "投入1.2亿元，其中：甲2000万元、乙1亿元。 | 1.2=甲:0.2000+乙:1",
        "投入10万元，其中：甲6万元（乙2万元、丙4万元）、丁4万元。 | 10=甲:6+丁:4",
        "投入10万元，其中：甲（含乙）6万元、丙（含丁）4万元。 | 10=甲（含乙）:6+丙（含丁）:4",
        "投入10万元，其中：甲6万元，其中：乙2万元、丙4万元。 | 6=乙:2+丙:4",
        "投入10万元，其中财政拨款5万元。 | ''",
        "其中：甲6万元、乙4万元。 | ''",
        "投入10万元用于街道各社区的党员活动阵地建设，其中：甲6万元、乙4万元。 | ''",
        "全年10万元，其中：党员30人，甲6万元、乙4万元。下年5万元 | 10=党员30人，甲:6+乙:4",
        "123456789012345678901万元，其中：甲6万元、乙4万元 | ''"
      })
  void totalsAreFoundWithTheirParts(String text, String expected) {
    String found =
        StatedTotals.in(text).stream()
            .map(
                t ->
                    t.stated().toPlainString()
                        + "="
                        + t.parts().stream()
                            .map(p -> p.name() + ":" + p.amount().toPlainString())
                            .collect(Collectors.joining("+")))
            .collect(Collectors.joining(" "));

    assertEquals(expected, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"其中", "1万元其中", "9", "9,", "（", "其中（", "1万元，其中：甲1万元（", "1.元 "})
  void hostileTextTakesTimeByItsLengthOnly(String piece) {
    String text = piece.repeat(400_000 / piece.length());

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> StatedTotals.in(text));
  }
}
