package cn.jiping.domain.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangeTest {
  @ParameterizedTest
  @CsvSource({
    "甲乙丙, 甲乙丙, 3, 3, 3",
    "甲乙丙, 甲丁丙, 1, 2, 2",
    "甲乙丙, 甲丙, 1, 2, 1",
    "甲丙, 甲乙丙, 1, 1, 2",
    "'', 甲, 0, 0, 1",
    "甲, '', 0, 1, 0",
    "甲甲, 甲甲甲, 2, 2, 3",
    "𠮷丙, 𠮸丙, 0, 2, 2",
    "丙𠮷, 丙𡮷, 1, 3, 3"
  })
  void oneStretchDiffers_andNoPairIsCut(
      String before, String after, int start, int endBefore, int endAfter) {
    assertEquals(new TextChange(start, endBefore, endAfter), TextChange.of(before, after));
  }
}
