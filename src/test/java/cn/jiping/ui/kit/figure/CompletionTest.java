package cn.jiping.ui.kit.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.figure.Figure;
import cn.jiping.domain.figure.Figures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
  private final List<Figure> figures = Figures.of(TestReports.sample()).all();

  /** The bar is the caret. */
  private static Optional<Completion> at(String marked) {
    return Completion.at(marked.replace("|", ""), marked.indexOf('|'));
  }

  @ParameterizedTest
  @CsvSource({
    "投入{|, 2, 3, ''",
    "投入｛资|, 2, 4, 资",
    "投入{资|，其中, 2, 4, 资",
    "{资|金.合计}后, 0, 7, 资",
    "{资|金｝后, 0, 4, 资",
    "{甲|乙{资金.合计}, 0, 2, 甲",
    "{甲}{乙|, 3, 5, 乙"
  })
  void referenceReachesFromItsBraceToTheCaret_orToItsOwnClosingBrace(
      String marked, int start, int end, String typed) {
    assertEquals(Optional.of(new Completion(start, end, typed)), at(marked));
  }

  @ParameterizedTest
  @CsvSource({"投入|{", "{资金.合计}|", "|", "没有|"})
  void nothingIsCompletedOutsideBraces(String marked) {
    assertEquals(Optional.empty(), at(marked));
  }

  @Test
  void braceOnTheLineBeforeOrFarBackIsNotCompleted() {
    assertEquals(Optional.empty(), at("{资金\n|"));
    assertEquals(Optional.empty(), at("{" + "字".repeat(200) + "|"));
  }

  @Test
  void everythingIsOffered_whileNothingIsTyped() {
    assertEquals(figures, new Completion(0, 1, "").matches(figures));
  }

  @Test
  void namesThatBeginSoComeFirst_thenNamesThatHoldIt_thenMeanings() {
    assertEquals("资金.合计", new Completion(0, 1, "资金").matches(figures).getFirst().name());
    assertEquals(
        List.of("资金.合计", "分级.合计", "上年.资金合计", "资金.预算", "资金.到位", "资金.支出"),
        new Completion(0, 1, " 合计")
            .matches(figures).stream()
                .map(Figure::name)
                .filter(n -> n.indexOf('.') == n.lastIndexOf('.'))
                .toList());
    assertEquals(List.of(), new Completion(0, 1, "没有").matches(figures));
  }
}
