package cn.jiping.domain.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.Indicator.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorSetTextTest {
  private static final String HEAD = "id: x\nname: 名称\nform: framework\n";

  @Test
  void lineOfThreeCellsIsALevel_oneOfEightAnIndicator_andRemarksAreSkipped() {
    OfferedSet read =
        IndicatorSetText.parse(
            "# a | b\n"
                + HEAD
                + "source: 依据\nexecution: 10\n\n产出 | | 50\n产出 | 数量 | 20.5\n"
                + "产出 | 数量 | 党课 | ≥ | 12 | 场 | {数据.党课} | 5\n"
                + "效益 | | 影响 | 定性 | 提升 | | |\n");
    assertEquals("x", read.id());
    assertEquals(ScoreForm.FRAMEWORK, read.form());
    assertEquals("依据", read.source());
    assertEquals("名称", read.name());
    assertEquals(new BigDecimal("10"), read.set().executionWeight());
    assertEquals(
        List.of(
            new LevelWeight("产出", "", new BigDecimal("50")),
            new LevelWeight("产出", "数量", new BigDecimal("20.5"))),
        read.set().levels());
    Indicator first = read.set().indicators().getFirst();
    assertEquals(
        Indicator.blank(first.id())
            .withLevels("产出", "数量")
            .withName("党课")
            .withTarget("12")
            .withUnit("场")
            .withActual("{数据.党课}")
            .withWeight(Optional.of(new BigDecimal("5"))),
        first);
    assertEquals(Kind.QUALITATIVE, read.set().indicators().getLast().kind());
    assertEquals(Optional.empty(), read.set().indicators().getLast().weight());
  }

  @ParameterizedTest
  @CsvSource({"≥, AT_LEAST", "≤, AT_MOST", "=, EQUAL", "定性, QUALITATIVE"})
  void kindsAreWrittenAsFormsWriteThem(String mark, Kind kind) {
    OfferedSet read = IndicatorSetText.parse(HEAD + "产出 | 数量 | 党课 | " + mark + " | 12 | 场 | | 5\n");
    assertEquals(kind, read.set().indicators().getFirst().kind());
    assertTrue(IndicatorSetText.of(read).contains("| " + mark + " |"));
  }

  @Test
  void whatIsWrittenIsReadBack_withoutWhatWasReached() {
    Indicator typed =
        Indicator.blank()
            .withLevels("#产出", "数量")
            .withName("党课\n场次|次")
            .withTarget("12")
            .withActual("11")
            .withReason("疫情")
            .withTypedScore(Optional.of(BigDecimal.ONE))
            .withWeight(Optional.of(new BigDecimal("5.50")));
    Indicator referring =
        Indicator.blank().withName("到位率").withKind(Kind.EQUAL).withActual("{资金.到位率}");
    IndicatorSet set =
        new IndicatorSet(
            "自评",
            new BigDecimal("10"),
            List.of(new LevelWeight("#产出", "", new BigDecimal("90"))),
            List.of(typed, Indicator.blank(), referring));
    OfferedSet read =
        IndicatorSetText.parse(
            IndicatorSetText.of(new OfferedSet("own", ScoreForm.SELF_EVALUATION, "", set)));
    assertEquals(ScoreForm.SELF_EVALUATION, read.form());
    assertEquals(set.levels(), read.set().levels());
    assertEquals(set.executionWeight(), read.set().executionWeight());
    List<Indicator> back = read.set().indicators();
    assertEquals(2, back.size());
    assertEquals(
        Indicator.blank(back.getFirst().id())
            .withLevels("#产出", "数量")
            .withName("党课 场次｜次")
            .withTarget("12")
            .withWeight(Optional.of(new BigDecimal("5.50"))),
        back.getFirst());
    assertEquals("{资金.到位率}", back.getLast().actual());
    assertTrue(back.stream().noneMatch(i -> i.id().equals(typed.id())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "产出 | 五十",
        "产出 | | 五十",
        "产出 | 数量 | 党课 | > | 12 | 场 | | 5",
        "产出 | 数量 | 党课 | ≥ | 12 | 场 | | 五",
        "产出 | 数量 | 党课 | ≥ | 12 | 场 | 5",
        "没有冒号"
      })
  void wrongLineIsNamed(String line) {
    IllegalArgumentException wrong =
        assertThrows(
            IllegalArgumentException.class, () -> IndicatorSetText.parse(HEAD + line + "\n"));
    assertTrue(wrong.getMessage().contains(line), wrong.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "name", "form"})
  void headIsNeeded(String name) {
    String text = HEAD.replaceFirst("(?m)^" + name + ":.*\n", "");
    assertThrows(IllegalArgumentException.class, () -> IndicatorSetText.parse(text));
  }
}
