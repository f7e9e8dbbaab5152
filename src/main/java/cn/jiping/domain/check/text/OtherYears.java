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
 * R12: another year than the report's where the report speaks of its own: in the title or a
 * heading, at the start of a sentence about work done, and as 年度. Comparisons, plans, dates of
 * regulations, ranges and history stay silent, and so does a sentence that names the report's own
 * year as well.
 */
final class OtherYears implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(OtherYears.class);
  private static final Pattern YEAR =
      Pattern.compile("(?<![0-9０-９])((?:19[5-9]|20[0-9])[0-9])年(度)?");

  /** Behind a year or a day of it: a point or a stretch of time, no year of work. */
  private static final Pattern POINT =
      Pattern.compile("(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?[至到起以底末初前后间止—–\\-~～、和及与]");

  /** What may stand before the first year of a sentence. */
  private static final Pattern LEAD =
      Pattern.compile("[\\s　]*(?:[一二三四五六七八九十]{1,2}是|[（(][一二三四五六七八九十]{1,2}[）)]|[0-9]{1,2}[.．、])?");

  private static final WordIndex<String> WORK =
      WordIndex.of(
          List.of(
              "开展", "完成", "组织", "举办", "召开", "实施", "发放", "培训", "投入", "新增", "创建", "整顿", "排查", "化解",
              "慰问", "走访", "拍摄", "安排", "下达", "支出", "推进", "加强", "落实", "抓实"));

  private static final WordIndex<String> OTHER_TIME =
      WordIndex.of(
          List.of(
              "较2", "较上", "较去", "比2", "比上", "比去", "同比", "相比", "增长", "上升", "下降", "以来", "自2", "从2",
              "年起", "年开始", "曾", "上年", "历年", "连续", "截至", "印发", "出台", "发布", "施行", "修订", "制定", "颁布",
              "批复", "成立", "建成", "组建", "设立", "荣获", "获评", "被评", "评为", "授予", "命名", "入党", "出生", "任职",
              "当选", "计划", "预计", "规划", "下一步", "力争", "结转", "结余", "延续", "回顾", "开工", "启动", "期间", "周年",
              "部署", "要求", "根据", "按照", "依据", "升格", "合并", "更名", "改制", "脱贫", "首次", "最早", "搬迁"));

  private static final WordIndex<String> OTHER_HEADING =
      WordIndex.of(List.of("上年", "整改", "以来", "规划", "计划", "打算", "安排", "对比", "比较", "下一"));

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    List<Remark> found = new ArrayList<>();
    if (manuscript.year().isPresent()) {
      int year = manuscript.year().getAsInt();
      for (int p = 0; p < manuscript.passages().size(); p++) {
        Passage passage = manuscript.passages().get(p);
        String text = QuotedText.blanked(passage.text());
        if (passage.isBody()) {
          addSentences(found, p, text, year);
        } else if (!OTHER_HEADING.occursIn(text)) {
          add(found, p, text, 0, year, false);
        }
      }
    }
    return found;
  }

  private static void addSentences(List<Remark> found, int passage, String text, int year) {
    for (Clause sentence : Clauses.sentences(text)) {
      String words = sentence.of(text);
      if (WORK.occursIn(words) && !OTHER_TIME.occursIn(words)) {
        add(found, passage, words, sentence.start(), year, true);
      }
    }
  }

  /**
   * The first year of these words that is not the report's, unless the report's stands there too.
   */
  private static void add(
      List<Remark> found, int passage, String words, int start, int year, boolean sentence) {
    List<MatchResult> years = YEAR.matcher(words).results().toList();
    if (years.stream().anyMatch(m -> year(m) == year)) {
      return;
    }
    years.stream()
        .filter(m -> year(m) < year || year(m) > year + 1)
        .filter(m -> isReported(words, m, sentence))
        .findFirst()
        .ifPresent(m -> found.add(remark(m, start, year).in(passage)));
  }

  private static boolean isReported(String words, MatchResult year, boolean sentence) {
    if (POINT.matcher(words).region(year.end(), words.length()).lookingAt()) {
      return false;
    }
    if (!sentence) {
      return year.end() >= words.length() || !Character.isDigit(words.charAt(year.end()));
    }
    boolean leads = LEAD.matcher(words.substring(0, Math.min(8, year.start()))).matches();
    return year.group(2) != null || year.start() <= 8 && leads;
  }

  private static int year(MatchResult year) {
    return Integer.parseInt(year.group(1));
  }

  private static Remark remark(MatchResult year, int start, int report) {
    return Remark.of(
        Rule.R12,
        Severity.WARNING,
        start + year.start(),
        start + year.end(),
        TEXTS.get("year.other", year.group(1), report));
  }
}
