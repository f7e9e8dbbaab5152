package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.WordIndex.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** R12: 今年, 去年, 截至目前: words that say another time when the report is read later. */
final class VagueDates implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(VagueDates.class);

  /**
   * A vague word.
   *
   * @param before chars before it that make other words (文明年度)
   * @param after chars behind it that make other words (本年度)
   * @param key its advice
   */
  private record Vague(String word, String before, String after, String key) {}

  private static final WordIndex<Vague> WORDS =
      new WordIndex<>(
          List.of(
              new Vague("今年", "如当至迄现而古", "轻纪龄代级", "vague.this"),
              new Vague("去年", "过下出上进失除", "轻纪龄代级", "vague.last"),
              new Vague("前年", "以目从空生提", "轻纪龄代级", "vague.other"),
              new Vague("明年", "文黎清分证说透表光鲜声", "轻纪龄代级", "vague.next"),
              new Vague("本年", "基根资成样文版日原副课剧读脚", "度轻纪龄代级限", "vague.this"),
              new Vague("截至目前", "", "", "vague.now"),
              new Vague("截止目前", "", "", "vague.now"),
              new Vague("到目前", "", "", "vague.now"),
              new Vague("目前为止", "到至止", "", "vague.now"),
              new Vague("截至当前", "", "", "vague.now"),
              new Vague("截至今日", "", "", "vague.now"),
              new Vague("近日", "临最附接邻靠就将远亲", "常益", "vague.other"),
              new Vague("日前", "0123456789０１２３４５６７８９十当次翌一二三四五六七八九前今昨节生", "", "vague.other"),
              new Vague("上个月", "", "", "vague.other"),
              new Vague("这个月", "", "", "vague.other"),
              new Vague("下个月", "", "", "vague.other")),
          Vague::word);

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    List<Remark> found = new ArrayList<>();
    for (int p = 0; p < manuscript.passages().size(); p++) {
      Passage passage = manuscript.passages().get(p);
      if (passage.isBody()) {
        add(found, p, QuotedText.blanked(passage.text()), manuscript.year());
      }
    }
    return found;
  }

  private static void add(List<Remark> found, int passage, String text, OptionalInt year) {
    int free = 0;
    for (Hit<Vague> hit : WORDS.in(text)) {
      if (hit.start() >= free && stands(text, hit)) {
        found.add(
            Remark.of(Rule.R12, Severity.WARNING, hit.start(), hit.end(), message(hit, year))
                .in(passage));
        free = hit.end();
      }
    }
  }

  private static boolean stands(String text, Hit<Vague> hit) {
    Vague vague = hit.entry();
    boolean begins = hit.start() == 0 || vague.before().indexOf(text.charAt(hit.start() - 1)) < 0;
    boolean ends = hit.end() == text.length() || vague.after().indexOf(text.charAt(hit.end())) < 0;
    return begins && ends;
  }

  private static String message(Hit<Vague> hit, OptionalInt year) {
    String word = hit.entry().word();
    if (year.isEmpty() || hit.entry().key().equals("vague.other")) {
      return TEXTS.get("vague.other", word);
    }
    int y = year.getAsInt();
    return TEXTS.get(hit.entry().key(), word, y, y - 1, y + 1);
  }
}
