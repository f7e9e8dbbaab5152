package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.Sections.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * R17, what only a text without data must show itself: no section is empty, funds are told apart as
 * budget, received and spent, and at its end stand unit and date. In a report of the program these
 * are fields and tables, and have their own check. A text with few chapters is taken for no report.
 */
final class StandaloneContent implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(StandaloneContent.class);
  private static final WordIndex<String> MEASURES =
      WordIndex.of(List.of("预算", "到位", "支出", "执行", "拨付", "下达", "使用", "结余", "结转"));
  private static final Pattern DATE =
      Pattern.compile(
          "(?:[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日"
              + "|[一二三四五六七八九十〇○零Ｏ]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)");
  private static final Pattern UNIT =
      Pattern.compile(
          "[^，。；：、]{2,30}(?:办事处|委员会|党工委|政府|办公室|局|处|部|委|院|校|中心|公司|支部|总支|党委|站|所|会|学|园|街道|镇|乡|村|社区)"
              + "(?:[（(]?(?:盖章|公章|章)[）)]?)?");

  /** Chars of a line with unit and date, at most. */
  private static final int LONGEST = 100;

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    Sections sections = Sections.of(manuscript);
    List<Remark> found = new ArrayList<>();
    if (sections.isReport()) {
      sections.empty().forEach(s -> found.add(whole(sections, s.heading(), "content.empty")));
      addFunds(found, sections);
      addSignature(found, sections);
    }
    return found;
  }

  /**
   * At the first amount of the first section on funds, when no amount of the text says its kind.
   */
  private static void addFunds(List<Remark> found, Sections sections) {
    List<Remark> amounts = new ArrayList<>();
    for (Section section : sections.headed(h -> h.contains("资金"))) {
      sections.paragraphs(section).forEach(p -> addAmounts(amounts, p, passage(sections, p)));
    }
    if (!amounts.isEmpty() && !saysKinds(sections)) {
      found.add(amounts.getFirst());
    }
  }

  private static void addAmounts(List<Remark> amounts, int at, Passage passage) {
    passage.quantities().stream()
        .filter(Quantity::isMoney)
        .findFirst()
        .ifPresent(a -> amounts.add(amount(at, a)));
  }

  /** Whether any amount stands with 预算, 到位, 支出 and the like, in its sentence or its heading. */
  private static boolean saysKinds(Sections sections) {
    boolean heading = false;
    for (Passage passage : sections.manuscript().passages()) {
      if (!passage.isBody()) {
        heading = MEASURES.occursIn(passage.text());
      } else if (heading ? hasMoney(passage) : sentenceSaysKind(passage)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sentenceSaysKind(Passage passage) {
    return hasMoney(passage)
        && Clauses.sentences(passage.text()).stream()
            .map(s -> Passage.body(s.of(passage.text())))
            .anyMatch(s -> MEASURES.occursIn(s.text()) && hasMoney(s));
  }

  private static boolean hasMoney(Passage passage) {
    return passage.quantities().stream().anyMatch(Quantity::isMoney);
  }

  private static Passage passage(Sections sections, int index) {
    return sections.manuscript().passages().get(index);
  }

  private static Remark amount(int passage, Quantity amount) {
    return Remark.of(
            Rule.R17,
            Severity.WARNING,
            amount.start(),
            amount.unitEnd(),
            TEXTS.get("content.funds"))
        .in(passage);
  }

  private static void addSignature(List<Remark> found, Sections sections) {
    boolean date = false;
    boolean unit = false;
    int last = sections.all().getLast().heading();
    for (int p = sections.all().getFirst().heading();
        p < sections.manuscript().passages().size();
        p++) {
      String text = sections.text(p).strip();
      last = sections.text(p).isEmpty() ? last : p;
      if (text.length() > LONGEST) {
        continue;
      }
      Matcher dated = DATE.matcher(text);
      boolean here = dated.find() && dated.end() == text.length();
      String before = here ? text.substring(0, dated.start()).strip() : text;
      boolean signs = UNIT.matcher(before).matches() && isBody(sections, p);
      date |= here && (signs || before.isEmpty());
      unit |= signs;
    }
    if (!date || !unit) {
      String key = date ? "content.unit" : unit ? "content.date" : "content.signature";
      found.add(whole(sections, last, key));
    }
  }

  private static boolean isBody(Sections sections, int passage) {
    return passage(sections, passage).isBody();
  }

  /** At a whole passage, the spaces around it left out, or at its spaces when it has no more. */
  private static Remark whole(Sections sections, int passage, String key) {
    String text = sections.text(passage);
    int start = text.isBlank() ? 0 : text.length() - text.stripLeading().length();
    int end = text.isBlank() ? text.length() : start + text.strip().length();
    return Remark.of(Rule.R17, Severity.WARNING, start, end, TEXTS.get(key)).in(passage);
  }
}
