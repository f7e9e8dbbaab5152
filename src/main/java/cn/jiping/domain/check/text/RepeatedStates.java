package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * R8, 已… twice in a row: in one clause, or in two with the words about it in turn (报到已绑定…，已绑定报到…),
 * where one of the two orders is a slip. 已完成A，已完成B is fine.
 */
final class RepeatedStates implements PassageCheck {
  private static final Texts TEXTS = Texts.of(RepeatedStates.class);
  private static final Pattern STATE = Pattern.compile("已[一-鿿]{2}");

  /** Chars between the two, at most. */
  private static final int FAR = 30;

  @Override
  public List<Remark> remarks(Passage passage) {
    List<Remark> found = new ArrayList<>();
    if (!passage.isBody()) {
      return found;
    }
    String text = QuotedText.blanked(passage.text());
    List<MatchResult> states = STATE.matcher(text).results().toList();
    for (int i = 1; i < states.size(); i++) {
      MatchResult first = states.get(i - 1);
      MatchResult second = states.get(i);
      boolean near = second.start() - first.end() <= FAR && second.start() > first.end();
      if (near && first.group().equals(second.group()) && isSlip(text, first, second)) {
        found.add(
            Remark.of(
                Rule.R8,
                Severity.WARNING,
                first.start(),
                second.end(),
                TEXTS.get("doubled.state", first.group())));
      }
    }
    return found;
  }

  private static boolean isSlip(String text, MatchResult first, MatchResult second) {
    String between = text.substring(first.end(), second.start());
    if (between.chars().anyMatch(c -> Clauses.endsSentence((char) c))) {
      return false;
    }
    boolean oneClause =
        between.chars().noneMatch(c -> Clauses.endsClause((char) c) || "、和并而".indexOf(c) >= 0);
    return oneClause || inTurn(text, first, second);
  }

  /** The two chars before the first are those behind the second. */
  private static boolean inTurn(String text, MatchResult first, MatchResult second) {
    int before = first.start() - 2;
    return before >= 0
        && Clauses.isHan(text.charAt(before))
        && text.regionMatches(before, text, second.end(), 2);
  }
}
