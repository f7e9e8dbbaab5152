package cn.jiping.domain.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import cn.jiping.domain.compare.Edit.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {
  /** What is removed in 〔〕, what is added in ⟦⟧. */
  private static String shown(List<Edit> edits) {
    return edits.stream()
        .map(
            e ->
                switch (e.kind()) {
                  case KEPT -> e.text();
                  case REMOVED -> "〔" + e.text() + "〕";
                  case ADDED -> "⟦" + e.text() + "⟧";
                })
        .collect(Collectors.joining());
  }

  private static String without(List<Edit> edits, Kind kind) {
    return edits.stream()
        .filter(e -> e.kind() != kind)
        .map(Edit::text)
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', ''",
    "投入, 投入, 投入",
    "'', 投入, ⟦投入⟧",
    "投入, '', 〔投入〕",
    "党支部建设, 党支部的建设, 党支部⟦的⟧建设",
    "全面加强建设, 加强建设, 〔全面〕加强建设",
    "共33个党组织。, 共34个党组织。, 共〔33〕⟦34⟧个党组织。",
    "投入288.89万元，用于, 投入288.90万元，用于, 投入〔288.89〕⟦288.90⟧万元，用于",
    "占61.19%。, 占6.19%。, 占〔61.19%〕⟦6.19%⟧。",
    "第1.次, 第2.次, 第〔1〕⟦2⟧.次",
    "完成V2版, 完成V3版, 完成〔V2〕⟦V3⟧版",
    "成效明显提升, 作用持续发挥, 〔成效明显提升〕⟦作用持续发挥⟧",
    "由甲和乙承担任务, 由丙和丁承担任务, 由〔甲和乙〕⟦丙和丁⟧承担任务",
    "甲，乙，丙, 甲，新，乙，新，丙, 甲，⟦新，⟧乙⟦，新⟧，丙",
    "好𠮷字, 好𠮶字, 好〔𠮷〕⟦𠮶⟧字"
  })
  void changesAreMarked_numbersAndWordsAsAWhole(String before, String after, String expected) {
    assertEquals(expected, shown(TextDiff.edits(before, after)));
  }

  @Test
  void editsAlwaysMakeUpBothTexts_andNoTwoNeighboursAreOfAKind() {
    Random random = new Random(20210105);
    for (int run = 0; run < 3_000; run++) {
      String before = text(random);
      String after = random.nextBoolean() ? text(random) : changed(before, random);
      List<Edit> edits = TextDiff.edits(before, after);
      assertEquals(before, without(edits, Kind.ADDED));
      assertEquals(after, without(edits, Kind.REMOVED));
      for (int i = 1; i < edits.size(); i++) {
        assertNotEquals(edits.get(i - 1).kind(), edits.get(i).kind(), shown(edits));
      }
    }
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(60), 0, 12)
        .mapToObj(i -> "甲乙丙丁，。12.3%𠮷".substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static String changed(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = 0; i < 3; i++) {
      changed.insert(random.nextInt(changed.length() + 1), "新");
      changed.deleteCharAt(random.nextInt(changed.length()));
    }
    return changed.toString();
  }

  @Test
  void longTextsThatHaveNothingInCommonAreOneChange_inLittleTime() {
    String before =
        new Random(1)
            .ints(200_000, 0x4E00, 0x9000)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    String after = new StringBuilder(before).reverse().toString();
    List<Edit> edits =
        assertTimeout(Duration.ofSeconds(5), () -> TextDiff.edits("始" + before, "始" + after));
    assertEquals(List.of("始", before, after), edits.stream().map(Edit::text).toList());
  }
}
