package cn.jiping.output.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.document.Block.Face;
import cn.jiping.output.font.Fonts;
import cn.jiping.output.font.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
  private static final Fonts FONTS = new Fonts();
  private static final double EDGE = 0.5;
  private static final String FORBIDDEN_STARTS = "，。、；：？！）》”’%";
  private static final String FORBIDDEN_ENDS = "（《“‘";
  private static final String HANZI = "党建工作经费评价报告街道社区组织先进一般";

  @Test
  void fullLineHasTwentyEightCharacters_afterAnIndentOfTwo() {
    List<Line> lines = set("国".repeat(26 + 28 + 5));
    assertEquals(List.of(26, 28, 5), lines.stream().map(l -> l.glyphs().size()).toList());
  }

  @Test
  void noLineStartsOrEndsWithForbiddenMark_inPunctuationHeavyParagraphsWithFaceChanges() {
    Random random = new Random(9704);
    for (int i = 0; i < 2_000; i++) {
      List<Glyph> paragraph = randomParagraph(random);
      List<Line> lines = set(paragraph);
      assertEquals(text(paragraph), String.join("", lines.stream().map(l -> text(l)).toList()));
      for (int line = 0; line < lines.size(); line++) {
        String text = text(lines.get(line));
        boolean last = line == lines.size() - 1;
        assertTrue(line == 0 || FORBIDDEN_STARTS.indexOf(text.charAt(0)) < 0, text);
        assertTrue(last || FORBIDDEN_ENDS.indexOf(text.charAt(text.length() - 1)) < 0, text);
        double room =
            line == 0 ? Grid.STANDARD.width() - 2 * Grid.STANDARD.cell() : Grid.STANDARD.width();
        assertTrue(lines.get(line).width() <= room + EDGE, text);
        assertTrue(last || lines.get(line).width() >= room - EDGE, text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "288.89万元",
        "37%",
        "1,234.56元",
        "33个",
        "2021年",
        "——",
        "……",
        "10:32",
        "12.5‰",
        "Office",
        "－5.2℃"
      })
  void isNeverSplit_whereverItStands(String whole) {
    for (int before = 0; before < 60; before++) {
      String text = "国".repeat(before) + whole + "家".repeat(30);
      boolean found = set(text).stream().anyMatch(l -> text(l).contains(whole));
      assertTrue(found, before + " before " + whole);
    }
  }

  @ParameterizedTest(name = "{0} in {1} characters: {2}")
  @CsvSource({
    "达成年度指标, 5, 达成年度/指标",
    "资金支付及时率, 5, 资金支付/及时率",
    "（万元）, 3, （万元）",
    "≤288.90万元, 6, ≤288.90万元",
    "及时率, 2, 及时/率", // no room for the word
    "国国国国国国, 4, 国国国国/国国"
  })
  void wordInACellStaysTogether_whereThereIsRoom(String text, double ems, String lines) {
    List<Line> set = LineBreaker.cell(FONTS.glyphs(Face.BODY, text), 10, 10 * ems + 1);
    assertEquals(lines, String.join("/", set.stream().map(l -> text(l)).toList()));
  }

  @Test
  void markIsPulledIn_whenOthersCanGiveSpace() {
    String line = "国".repeat(24) + "，国。";
    List<Line> lines = set("国".repeat(26) + "国" + line + "国国");
    assertTrue(text(lines.get(1)).endsWith("。"), text(lines.get(1)));
    assertEquals(28, lines.get(1).glyphs().size());
    lines = set("国".repeat(26) + "国" + "国".repeat(25) + "，国。国国");
    assertEquals("国".repeat(26) + "，国。", text(lines.get(1)));
    assertEquals(Grid.STANDARD.width(), lines.get(1).width(), EDGE);
  }

  @Test
  void lineIsSpread_whenNoMarkCanGiveSpace() {
    List<Line> lines = set("国".repeat(26 + 28) + "。");
    assertEquals("国。", text(lines.get(2)));
    assertEquals(27, lines.get(1).glyphs().size());
    assertEquals(Grid.STANDARD.width(), lines.get(1).width(), EDGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "a", "，", "（", "—", "https://example.invalid/party/2021?page="})
  void whatIsLongerThanALineIsBroken_andNothingIsLost(String unit) {
    String text = unit.repeat(200);
    List<Line> lines = set(text);
    assertEquals(text, String.join("", lines.stream().map(l -> text(l)).toList()));
    for (Line line : lines) {
      assertTrue(line.width() <= Grid.STANDARD.width() + EDGE);
    }
  }

  @Test
  void spaceAtALineEndTakesNoRoom() {
    List<Line> lines = set("国".repeat(26) + " " + "家".repeat(28));
    assertEquals("国".repeat(26) + " ", text(lines.getFirst()));
    assertEquals(Grid.STANDARD.width() - 2 * Grid.STANDARD.cell(), lines.getFirst().width(), EDGE);
    assertFalse(text(lines.get(1)).startsWith(" "));
  }

  @Test
  void marksNeverOverlapTheirNeighbours() {
    for (Line line : set(randomParagraph(new Random(1)))) {
      for (int i = 1; i < line.offsets().length; i++) {
        double step = line.offsets()[i] - line.offsets()[i - 1];
        double em = line.glyphs().get(i - 1).em();
        boolean opening = LineRules.isOpening(line.glyphs().get(i));
        double least = em * line.size() * (em < 0.6 ? 1 : 0.5) - (opening ? line.size() / 2 : 0);
        assertTrue(step >= least - 0.01, text(line) + " at " + i);
      }
    }
  }

  private static List<Line> set(String text) {
    return set(FONTS.glyphs(Face.BODY, text));
  }

  private static List<Line> set(List<Glyph> text) {
    return LineBreaker.justified(
        text,
        Grid.STANDARD.cell(),
        Grid.STANDARD.width() - 2 * Grid.STANDARD.cell(),
        Grid.STANDARD.width());
  }

  private static List<Glyph> randomParagraph(Random random) {
    Face[] faces = {Face.BODY, Face.HEI, Face.KAI};
    String[] parts = {
      "，", "。", "、", "；", "“", "”", "（", "）", "《", "》", "——", "……", "2021年", "37%", "PDF", " "
    };
    List<Glyph> glyphs = new ArrayList<>();
    int length = 60 + random.nextInt(120);
    while (glyphs.size() < length) {
      Face face = faces[random.nextInt(faces.length)];
      int hanzi = 1 + random.nextInt(4);
      for (int i = 0; i < hanzi; i++) {
        int at = random.nextInt(HANZI.length());
        glyphs.addAll(FONTS.glyphs(face, HANZI.substring(at, at + 1)));
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        glyphs.addAll(FONTS.glyphs(face, parts[random.nextInt(parts.length)]));
      }
    }
    return glyphs;
  }

  private static String text(Line line) {
    return text(line.glyphs());
  }

  private static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    glyphs.forEach(g -> text.appendCodePoint(g.codePoint()));
    return text.toString();
  }
}
