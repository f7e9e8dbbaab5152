package cn.jiping.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.figure.ResolvedText.Piece;
import cn.jiping.domain.figure.ResolvedText.Piece.Kind;
import cn.jiping.domain.figure.ResolvedText.Unresolved;
import cn.jiping.domain.report.Unit;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolvedTextTest {
  private final Figures figures = Figures.of(TestReports.sample());

  @Test
  void fundingSentenceOfTheSampleReadsItsTable() {
    ResolvedText resolved = ResolvedText.of("投入{资金.合计}，其中：村改居社区{资金.村改居社区}、街道{资金.街道}。", figures);
    assertEquals("投入288.90万元，其中：村改居社区176.77万元、街道10.00万元。", resolved.text());
    assertEquals(List.of(), resolved.unresolved());
  }

  @ParameterizedTest
  @CsvSource({
    "没有引用, 没有引用",
    "'', ''",
    "{ 分级.先进 }个, 6个",
    "｛分级.先进｝个, 6个",
    "｛分级.先进}个, 6个",
    "{分级.先进}{分级.后进}, 62",
    "半个{括号, 半个{括号",
    "{{分级.先进}}, {6}"
  })
  void referenceIsReplaced_andAllElseIsKept(String typed, String printed) {
    assertEquals(printed, ResolvedText.of(typed, figures).text());
  }

  @Test
  void valueIsNotResolvedAgain() {
    var report = TestReports.sample().withUnit(new Unit("{分级.先进}", ""));
    assertEquals("{分级.先进}", ResolvedText.of("{报告.单位}", Figures.of(report)).text());
  }

  @Test
  void unresolvedReferenceStaysAsTyped_andIsNamedWithItsPlace() {
    ResolvedText resolved = ResolvedText.of("甲{资金.没有}乙{分级.上升}丙{}", figures);
    assertEquals("甲{资金.没有}乙{分级.上升}丙{}", resolved.text());
    assertEquals(
        List.of(
            new Unresolved("资金.没有", 1, 8, false),
            new Unresolved("分级.上升", 9, 16, true),
            new Unresolved("", 17, 19, false)),
        resolved.unresolved());
  }

  @Test
  void piecesTellWhatWasTypedFromWhatComesFromTheData_andAreTheResolvedText() {
    String typed = "共{资金.合计}，{没有}";
    List<Piece> pieces = ResolvedText.pieces(typed, figures);
    assertEquals(
        List.of(
            new Piece(Kind.TYPED, "共", "共"),
            new Piece(Kind.VALUE, "{资金.合计}", "288.90万元"),
            new Piece(Kind.TYPED, "，", "，"),
            new Piece(Kind.UNRESOLVED, "{没有}", "{没有}")),
        pieces);
    assertEquals(
        ResolvedText.of(typed, figures).text(),
        pieces.stream().map(Piece::text).collect(Collectors.joining()));
    assertEquals(List.of(), ResolvedText.pieces("", figures));
  }

  @Test
  void referenceDoesNotReachOverALineBreak() {
    assertEquals("{资金.\n合计}", ResolvedText.of("{资金.\n合计}", figures).text());
  }

  @Test
  void piecesTellWhatComesFromTheData_andAddUpToBothTexts() {
    String typed = "投入{资金.合计}，{资金.没有}。";
    List<Piece> pieces = ResolvedText.pieces(typed, figures);
    assertEquals(
        List.of(
            new Piece(Kind.TYPED, "投入", "投入"),
            new Piece(Kind.VALUE, "{资金.合计}", "288.90万元"),
            new Piece(Kind.TYPED, "，", "，"),
            new Piece(Kind.UNRESOLVED, "{资金.没有}", "{资金.没有}"),
            new Piece(Kind.TYPED, "。", "。")),
        pieces);
    assertEquals(typed, pieces.stream().map(Piece::source).collect(Collectors.joining()));
  }
}
