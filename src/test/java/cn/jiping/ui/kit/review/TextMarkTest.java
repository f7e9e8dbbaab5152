package cn.jiping.ui.kit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.report.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMarkTest {
  @Test
  void onlyCharactersOfThisSectionAreMarked() {
    List<Finding> findings =
        List.of(
            Finding.of(Rule.R6, Severity.ERROR, Place.section("goals", 2, 3), "。"),
            Finding.of(Rule.R6, Severity.NOTICE, Place.section("other", 2, 3), "。"),
            Finding.of(Rule.R12, Severity.WARNING, Place.section("goals"), "。"));
    assertEquals(List.of(new TextMark(2, 3, Severity.ERROR)), TextMark.of(findings, "goals"));
  }

  @ParameterizedTest
  @CsvSource({
    "typed behind it, 一二三四五六, 一二三四五六七, 2, 4",
    "typed before it, 一二三四五六, 零一二三四五六, 3, 5",
    "taken away before it, 一二三四五六, 二三四五六, 1, 3",
    "typed at its start, 一二三四五六, 一二零三四五六, 3, 5",
    "typed at its end, 一二三四五六, 一二三四零五六, 2, 4"
  })
  void markStaysWithItsCharacters(String what, String before, String after, int start, int end) {
    List<TextMark> marks = List.of(new TextMark(2, 4, Severity.ERROR));
    assertEquals(
        List.of(new TextMark(start, end, Severity.ERROR)),
        TextMark.follow(marks, before, after),
        what);
  }

  @ParameterizedTest
  @CsvSource({"一二零四五六", "一二三零四五六", "一二五六", "全部换了"})
  void markGoesWhenItsCharactersAreTouched(String after) {
    List<TextMark> marks = List.of(new TextMark(2, 4, Severity.ERROR));
    assertEquals(List.of(), TextMark.follow(marks, "一二三四五六", after));
  }
}
