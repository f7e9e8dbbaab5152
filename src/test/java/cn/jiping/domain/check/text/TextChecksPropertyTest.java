package cn.jiping.domain.check.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is typed, every rule ends, and what it finds can be selected in the text. */
class TextChecksPropertyTest {
  private static final int TEXTS = 10_000;
  private static final int LONGEST = 120;

  /** Pieces that rules look for, so that random texts reach their inner branches. */
  private static final List<String> PIECES =
      List.of(
          "“",
          "”",
          "‘",
          "’",
          "（",
          "）",
          "(",
          ")",
          "《",
          "》",
          "〈",
          "〉",
          "【",
          "】",
          "〔",
          "〕",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          ",",
          ".",
          ":",
          ";",
          "?",
          "!",
          "，",
          "。",
          "、",
          "；",
          "：",
          "！",
          "？",
          "——",
          "……",
          " ",
          "　",
          "\t",
          "\u00A0",
          "\n",
          "\r\n",
          "\u2028",
          "0",
          "1",
          "10",
          "2021",
          "９",
          "3.5万元",
          "1,234.56元",
          "一",
          "二",
          "三",
          "十",
          "百",
          "第一",
          "一是",
          "二是",
          "三是",
          "一要",
          "首先",
          "其次",
          "一、",
          "（一）",
          "（2）",
          "1.",
          "2、",
          "①",
          "②",
          "其中",
          "共",
          "合计",
          "分别是",
          "包括",
          "等",
          "年",
          "2021年",
          "今年",
          "截至目前",
          "个",
          "名",
          "万元",
          "元",
          "%",
          "5%—10%",
          "余",
          "近",
          "开展",
          "提升",
          "年年",
          "党",
          "员",
          "工作",
          "XX",
          "×××",
          "{{",
          "}}",
          "${",
          "<<",
          ">>",
          "[bookmark:",
          "http://a.cn/?x=(1",
          "www.",
          "a.docx",
          "PAGE \\*",
          "MERGEFORMAT",
          "&nbsp;",
          "待核实",
          "TODO",
          "□",
          "\uFFFD",
          "\u0000",
          "\u0013",
          "\u00AD",
          "\u200B",
          "\uE000",
          "\uD840",
          "\uDC00",
          "\uD840\uDC00",
          "\uD83D\uDE00",
          "e\u0301",
          "\uFEFF",
          "\uFFFF",
          "ａ",
          "A",
          "b-c",
          "Smart City");

  private final Random random = new Random(20_211_231);

  @Test
  void randomTextsNeverThrow_andEveryRemarkSelectsWholeCharacters() {
    for (int i = 0; i < TEXTS; i++) {
      String text = i % 50 == 0 ? run() : text();
      Manuscript manuscript = Manuscript.of(text);
      TextChecks checks = new TextChecks(TestTables.SHIPPED, Set.of());
      for (Remark remark : checks.remarks(manuscript)) {
        assertSelects(manuscript.passages().get(remark.passage()).text(), remark);
      }
    }
  }

  private static void assertSelects(String text, Remark remark) {
    assertTrue(0 <= remark.start(), remark::toString);
    assertTrue(remark.start() <= remark.end(), remark::toString);
    assertTrue(remark.end() <= text.length(), remark::toString);
    assertFalse(isInsidePair(text, remark.start()), remark::toString);
    assertFalse(isInsidePair(text, remark.end()), remark::toString);
    assertFalse(remark.message().isBlank(), remark::toString);
  }

  private static boolean isInsidePair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Pieces and characters of all planes, lone surrogates among them. */
  private String text() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(LONGEST);
    int share = random.nextInt(10);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(10) < share) {
        text.append((char) random.nextInt(0x10000));
      } else if (random.nextInt(20) == 0) {
        text.appendCodePoint(random.nextInt(0x110000));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  /** One piece over and over, with a random end. */
  private String run() {
    return PIECES.get(random.nextInt(PIECES.size())).repeat(500 + random.nextInt(1500)) + text();
  }
}
