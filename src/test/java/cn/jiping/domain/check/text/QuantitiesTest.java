package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "投入288.89万元 | 288.89万元",
        "１２３个，３７％ | 123个 37%",
        "12,000元，1,234,567.89元 | 12000元 1234567.89元",
        "先进6,一般25 | 6 25",
        "33 个 | 33个",
        "5192人，526次，37%，20场次，60人次 | 5192人 526次 37% 20场次 60人次",
        "3.5个百分点，3个月，2个工作日 | 3.5个百分点 3个月 2个工作日",
        "5万名，3.5亿元，5千名，3千元 | 50000名 3.5亿元 5000名 3000元",
        "3千米 | 3 ~1000米c",
        "0.5%，0个 | 0.5% 0个"
      })
  void arabicNumbersAreRead(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5%—10% | 5..10%",
        "5—10%，10%-15% | 5..10% 10..15%",
        "3—5个，3至5个，3～5名，5——10人 | 3..5个 3..5个 3..5名 5..10人",
        "三至五个 | 3..5个c",
        "10万元至20万元，3—5万名 | 10..20万元 30000..50000名",
        "2019—2021年，1月至12月 | 2019..2021年 1..12月",
        "5个至多8名 | 5个 ~8名"
      })
  void rangesAreRead(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "三十三个，一百零五人，十名，二十次，两千人 | 33个c 105人c 10名c 20次c 2000人c",
        "三万五千名，一亿两千万元，五千万元，十万元 | 35000名c 120000000元c 5000万元c 10万元c",
        "一百五十个，两百零三个，一千零二十户 | 150个c 203个c 1020户c",
        "百分之三十，百分之三十点五，百分之百 | 30%c 30.5%c 100%c",
        "七个一百，四个意识，一批项目，一个社区 | 7个c 4个c 1批c 1个c",
        "二〇二一年十二月三十一日 | 12月c 31日c"
      })
  void chineseNumeralsAreRead(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20余场次，3000余党员，60余件，2万余人，20余万元 | ~20场次 ~3000 ~60件 ~20000人 ~20万元",
        "十几个，几十个，数百名，上千人，两千余名，十余次 | ~10个c ~10个c ~100名c ~1000人c ~2000名c ~10次c",
        "近100名，约30人，大约30人，逾5次，超20场，超过50户 | ~100名 ~30人 ~30人 ~5次 ~20场 ~50户",
        "至少有1名，不少于3次，不超过5个，不足8人，最多9件 | ~1名 ~3次 ~5个 ~8人 ~9件",
        "100万元左右，50人以上，5至10人不等，3年以内 | ~100万元 ~50人 ~5..10人 ~3年",
        "百名老党员，千场宣讲，百岁老人 | ~100名c ~1000场c ~100岁c",
        "节约30万元，附近3个社区，最近5年，预约6人 | 30万元 3个 5年 6人",
        "党员数5192人，预算数100万元，以上3项 | 5192人 100万元 3项"
      })
  void wordsMakeANumberApproximate(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一切工作，统一部署，统一组织，一些，不一，一般，一是，一方面，一次性，一部分",
        "进一步，唯一一步，逐一个别，万一，十分重要，一点，第一党支部",
        "三五个，二十五六岁，三四十个，一两次，一百五个，二〇二一年，十四五",
        "三分之一，三点五，三会一课，两学一做，两委，千方百计，百姓",
        "0871-67478888，13888888888，2021-12-31，021-6543，12345678901234567890个",
        "1/3，1.2.3，A4，GB9704，007",
        ""
      })
  void wordsAndCodesAreNoQuantities(String text) {
    assertEquals("", shown(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第三次代表大会，第3名，第2021个 | #3次c #3名 #2021个",
        "2021年12月31日 | 2021年 12月 31日",
        "财预〔2011〕285号 | 2011 285",
        "3部门，3支队伍，第2支部，2021年轻，5分管 | 3 3支 #2 2021 5",
        "1.项目，2、项目 | 1 2"
      })
  void ordinalsDatesAndNumbersWithoutUnitAreToldApart(String text, String expected) {
    assertEquals(expected, shown(text));
  }

  @Test
  void placesAreThoseOfTheText() {
    String text = "约２０余 场次、176.77 万元";
    List<Quantity> found = Quantities.in(text);
    assertEquals("２０余", text.substring(found.get(0).start(), found.get(0).end()));
    assertEquals("176.77 万元", found.get(1).in(text));
    assertEquals("176.77", text.substring(found.get(1).start(), found.get(1).end()));
    assertEquals(2, found.get(1).decimals());
    assertEquals(List.of(found.get(1)), Quantities.between(found, 3, text.length()));
    assertEquals(List.of(), Quantities.between(found, 3, 5));
  }

  @Test
  void moneyIsConverted_andWrittenRoundedOrCut() {
    Quantity wan = Quantities.in("176.77万元").getFirst();
    assertEquals(0, wan.yuan().compareTo(new BigDecimal("1767700")));
    assertEquals("0.5", wan.ofYuan(new BigDecimal("5000.00")));
    assertTrue(wan.isShownForYuan(new BigDecimal("1767749.00")));
    assertTrue(wan.isShownForYuan(new BigDecimal("1767799.00")));
    assertFalse(wan.isShownForYuan(new BigDecimal("1767800.00")));
    Quantity yuan = Quantities.in("5000元").getFirst();
    assertTrue(yuan.isOfOneKindWith(wan));
    assertEquals(0, yuan.valueIn(wan).compareTo(new BigDecimal("0.5")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9", "9,", "9.", "一", "十万", "约", "9-", "1/", "百分之", "9—", "九点", "9千万", "第9个至"})
  void hostileTextTakesTimeByItsLengthOnly(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Quantities.in(text));
  }

  @Test
  void anyMixtureIsRead_inOrderAndWithoutOverlap() {
    String signs = "零〇一二九十百千万亿两0９.,．-—至到%％/余几约近第年元个名分之点 a，。\n";
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 12; j++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      int free = 0;
      for (Quantity q : Quantities.in(text.toString())) {
        assertTrue(
            q.start() >= free && q.end() > q.start() && q.unitEnd() >= q.end(), text::toString);
        free = q.unitEnd();
      }
    }
  }

  /** ~ approximate, # ordinal, .. range, c in Chinese numerals. */
  private static String shown(String text) {
    return Quantities.in(text).stream()
        .map(
            q ->
                (q.approximate() ? "~" : "")
                    + (q.ordinal() ? "#" : "")
                    + q.value().toPlainString()
                    + q.upTo().map(u -> ".." + u.toPlainString()).orElse("")
                    + q.unit()
                    + (q.chinese() ? "c" : ""))
        .collect(Collectors.joining(" "));
  }
}
