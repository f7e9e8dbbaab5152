package cn.jiping.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
  private static Excerpt of(String text, int start, int end, String quote) {
    Report report = ReportFixtures.blank().withText("goals", t -> text);
    Place place = Place.section("goals", start, end);
    return Excerpt.of(
        new Finding(Rule.R6, Severity.ERROR, place, quote, "。", Optional.empty()), report);
  }

  @ParameterizedTest
  @CsvSource({
    "'建成,三个。', 2, 3, 建成, '三个。'",
    "'一行\n建成,三个。\n下一行', 5, 6, 建成, '三个。'",
    "'一二三四五六七八九十一二三四五六七八,一二三四五六七八九十一二三四五六七八', 18, 19," + " …三四五六七八九十一二三四五六七八, 一二三四五六七八九十一二三四五六…",
    "',三个。', 0, 1, '', '三个。'",
    "'建成,', 2, 3, 建成, ''"
  })
  void someCharactersOfTheSameLineStandAround(
      String text, int start, int end, String before, String after) {
    assertEquals(new Excerpt(before, ",", after), of(text, start, end, ","));
  }

  @Test
  void noCharacterIsCutInHalf() {
    String rare = "𠮷".repeat(20);
    Excerpt excerpt = of("一" + rare + "," + "二" + rare, 41, 42, ",");
    assertEquals("…" + "𠮷".repeat(8), excerpt.before());
    assertEquals("二" + "𠮷".repeat(7) + "…", excerpt.after());
  }

  @Test
  void withoutAQuoteTheTextItselfStandsThere() {
    assertEquals(new Excerpt("共", "{数据.没有}", "次。"), of("共{数据.没有}次。", 1, 8, ""));
  }

  @Test
  void rowOfATableStandsForItsFinding() {
    Report report = ReportFixtures.rich();
    Place row = Place.row(Place.Part.FUNDS, report.fundLines().get(1).id());
    Excerpt excerpt = Excerpt.of(Finding.of(Rule.R17, Severity.WARNING, row, "。"), report);
    assertEquals(new Excerpt("第2行　城市社区", "", ""), excerpt);
    Place part = Place.of(Place.Part.COVER);
    assertTrue(Excerpt.of(Finding.of(Rule.R17, Severity.WARNING, part, "。"), report).isEmpty());
  }
}
