package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.Clauses.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * R20: 中 written for 共 before an amount (项目中投入288万元 for 项目共投入288万元). Where something before it may
 * open a frame …中 (在, 从, 于, 其, 年 …), nothing is said.
 */
final class MiddleForAll implements PassageCheck {
  private static final Texts TEXTS = Texts.of(MiddleForAll.class);
  private static final Pattern SPENDING =
      Pattern.compile("(?:项目|经费|资金|专项|活动)(中)(?:投入|支出|安排|下达|使用|拨付|到位)(?:资金|经费)?[0-9０-９]");
  private static final String OPENERS = "在从于自由对将把当";

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Remark> found = new ArrayList<>();
    for (Clause clause : Clauses.in(text)) {
      SPENDING
          .matcher(clause.of(text))
          .results()
          .findFirst()
          .filter(m -> !opened(clause.of(text), m))
          .ifPresent(m -> found.add(remark(clause, m)));
    }
    return found;
  }

  private static boolean opened(String clause, MatchResult spending) {
    return clause.substring(0, spending.start()).chars().anyMatch(c -> OPENERS.indexOf(c) >= 0);
  }

  private static Remark remark(Clause clause, MatchResult spending) {
    return Remark.of(
        Rule.R20,
        Severity.WARNING,
        clause.start() + spending.start(1),
        clause.start() + spending.end(1),
        TEXTS.get("confused.middle"));
  }
}
