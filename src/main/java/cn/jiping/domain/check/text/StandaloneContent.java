package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.Clauses.Clause;
import cn.jiping.domain.check.text.Sections.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    Sections sections = Sections.of(manuscript);
    List<Remark> found = new ArrayList<>();
    if (sections.isReport()) {
      sections.empty().forEach(s -> found.add(whole(sections, s.heading(), "content.empty")));
      sections.headed(h -> h.contains("资金")).forEach(s -> addFunds(found, sections, s));
      addSignature(found, sections);
    }
    return found;
  }

  private static void addFunds(List<Remark> found, Sections sections, Section section) {
    Optional<Remark> first = Optional.empty();
    for (int p : sections.paragraphs(section)) {
      String text = sections.text(p);
      for (Clause sentence : Clauses.sentences(text)) {
        Optional<Quantity> amount =
            Quantities.in(sentence.of(text)).stream().filter(Quantity::isMoney).findFirst();
        if (amount.isPresent() && MEASURES.occursIn(sentence.of(text))) {
          return;
        }
        first = first.or(() -> amount.map(a -> amount(p, sentence, a)));
      }
    }
    if (section.next() == section.end()) {
      first.ifPresent(found::add);
    }
  }

  private static Remark amount(int passage, Clause sentence, Quantity amount) {
    int start = sentence.start() + amount.start();
    int end = sentence.start() + amount.unitEnd();
    return Remark.of(Rule.R17, Severity.WARNING, start, end, TEXTS.get("content.funds"))
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
      date |= DATE.matcher(text).matches();
      unit |= UNIT.matcher(text).matches() && sections.manuscript().passages().get(p).isBody();
      last = sections.text(p).isEmpty() ? last : p;
    }
    if (!date || !unit) {
      String key = date ? "content.unit" : unit ? "content.date" : "content.signature";
      found.add(whole(sections, last, key));
    }
  }

  /** At a whole passage, the spaces around it left out, or at its spaces when it has no more. */
  private static Remark whole(Sections sections, int passage, String key) {
    String text = sections.text(passage);
    int start = text.isBlank() ? 0 : text.length() - text.stripLeading().length();
    int end = text.isBlank() ? text.length() : start + text.strip().length();
    return Remark.of(Rule.R17, Severity.WARNING, start, end, TEXTS.get(key)).in(passage);
  }
}
