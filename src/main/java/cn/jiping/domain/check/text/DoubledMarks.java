package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Part of R6: no stop twice in a row (。。), and no two stops where one belongs (，。). Three or more
 * points may stand for an ellipsis; ！！ and ？！ are right.
 */
final class DoubledMarks implements PassageCheck {
  private static final Texts TEXTS = Texts.of(DoubledMarks.class);
  private static final String STOPS = "，、；：。";
  private static final String ELLIPSIS = "……";

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Remark> remarks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start + 1;
      if (isStop(text.charAt(start))) {
        while (end < text.length() && isStop(text.charAt(end))) {
          end++;
        }
        if (end - start > 1) {
          remarks.add(remark(text.substring(start, end), start));
        }
      }
      start = end;
    }
    return remarks;
  }

  private static boolean isStop(char c) {
    return STOPS.indexOf(c) >= 0;
  }

  private static Remark remark(String stops, int start) {
    String first = stops.substring(0, 1);
    int end = start + stops.length();
    if (stops.chars().anyMatch(c -> c != first.charAt(0))) {
      String shown = stops.length() > 4 ? stops.substring(0, 4) + "…" : stops;
      return Remark.of(Rule.R6, Severity.WARNING, start, end, TEXTS.get("stops.two", shown));
    }
    if (first.equals("。") && stops.length() > 2) {
      return Remark.of(Rule.R6, Severity.ERROR, start, end, TEXTS.get("stops.points", ELLIPSIS));
    }
    return Remark.of(Rule.R6, Severity.ERROR, start, end, TEXTS.get("stops.doubled", first))
        .withFix(first);
  }
}
