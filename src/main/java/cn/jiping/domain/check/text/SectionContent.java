package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.Clauses.Clause;
import cn.jiping.domain.check.text.Sections.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * R17, what a section must say: goals have figures, methods are named, the conclusion has score and
 * band, problems are more than 无. Sections are known by the words of their headings, in either
 * outline; one without any text is not looked at here.
 */
final class SectionContent implements ManuscriptCheck {
  private static final Texts TEXTS = Texts.of(SectionContent.class);
  private static final Set<String> TIME = Set.of("年", "月", "日", "届");

  /** Chinese characters of a text that only mentions methods, at most. */
  private static final int GENERIC = 60;

  private static final WordIndex<String> METHODS =
      WordIndex.of(
          List.of(
              "比较法", "分析法", "评判", "成本效益", "问卷", "访谈", "座谈", "实地", "查阅", "抽查", "打分", "评分", "权重",
              "分值", "指标值", "一级指标", "二级指标", "三级指标", "定量", "定性", "百分制", "标杆", "计划标准", "行业标准", "历史标准",
              "现场", "核查", "附件", "附表", "见表", "下表"));

  private static final Pattern SCORE =
      Pattern.compile("(?:得分|评分|总分|分数)[^0-9。]{0,6}[0-9０-９一二三四五六七八九]");
  private static final String BANDS = "(?:优秀|优良|良好|优|良|中等|中|较差|差|基本合格|不合格|合格)";
  private static final Pattern BAND =
      Pattern.compile(
          "[“（(为是]" + BANDS + "[”）)，。；、,级档等]|(?:等级|评级|级别|档次)[^。]{0,10}?" + BANDS + "|[优良中差][级档]");
  private static final Set<String> NOTHING = Set.of("无", "暂无", "没有", "无问题", "暂无问题");

  @Override
  public List<Remark> remarks(Manuscript manuscript) {
    Sections sections = Sections.of(manuscript);
    List<Remark> found = new ArrayList<>();
    sections.headed(SectionContent::asksForGoals).forEach(s -> addGoals(found, sections, s));
    sections.headed(SectionContent::asksForMethods).forEach(s -> addMethods(found, sections, s));
    sections.headed(SectionContent::asksForResult).forEach(s -> addResult(found, sections, s));
    sections.headed(SectionContent::asksForProblems).forEach(s -> addNothing(found, sections, s));
    return found;
  }

  private static boolean asksForGoals(String heading) {
    return (heading.contains("绩效目标") || heading.contains("总体目标"))
        && !heading.contains("完成")
        && !heading.contains("实现")
        && !heading.contains("分析");
  }

  private static boolean asksForMethods(String heading) {
    return heading.contains("指标体系") || heading.contains("评价方法") || heading.contains("评价标准");
  }

  private static boolean asksForResult(String heading) {
    return heading.contains("评价结论") || heading.contains("综合评价");
  }

  private static boolean asksForProblems(String heading) {
    return heading.contains("存在的问题") || heading.contains("存在问题") || heading.contains("问题及原因");
  }

  private static void addGoals(List<Remark> found, Sections sections, Section section) {
    List<Integer> paragraphs = sections.paragraphs(section);
    if (!paragraphs.isEmpty() && !body(sections, paragraphs).anyFigure()) {
      found.add(whole(sections, paragraphs.getFirst(), Severity.WARNING, "content.goals"));
    }
  }

  private static void addMethods(List<Remark> found, Sections sections, Section section) {
    List<Integer> paragraphs = sections.paragraphs(section);
    Body body = body(sections, paragraphs);
    boolean generic = body.characters() <= GENERIC && !METHODS.occursIn(body.text());
    if (!paragraphs.isEmpty() && generic && !body.anyFigure()) {
      int last = paragraphs.getLast();
      found.add(
          methodClause(sections.text(last))
              .map(c -> remark(last, c.start(), c.end(), Severity.WARNING, "content.methods"))
              .orElseGet(() -> whole(sections, last, Severity.WARNING, "content.methods")));
    }
  }

  private static Optional<Clause> methodClause(String text) {
    return Clauses.in(text).stream()
        .filter(c -> c.of(text).contains("评价") || c.of(text).contains("方法"))
        .reduce((a, b) -> b);
  }

  private static void addResult(List<Remark> found, Sections sections, Section section) {
    List<Integer> paragraphs = sections.paragraphs(section);
    if (paragraphs.isEmpty()) {
      return;
    }
    Body body = body(sections, paragraphs);
    boolean band = BAND.matcher(body.text()).find();
    boolean score = body.hasUnit("分") || SCORE.matcher(body.text()).find();
    if (!band || !score) {
      String key = score ? "content.band" : band ? "content.score" : "content.result";
      found.add(whole(sections, section.heading(), Severity.WARNING, key));
    }
  }

  private static void addNothing(List<Remark> found, Sections sections, Section section) {
    List<Integer> paragraphs = sections.paragraphs(section);
    if (paragraphs.size() == 1
        && NOTHING.contains(sections.text(paragraphs.getFirst()).strip().replace("。", ""))) {
      found.add(whole(sections, paragraphs.getFirst(), Severity.NOTICE, "content.nothing"));
    }
  }

  /**
   * The text of a section as one.
   *
   * @param figures its numbers with a unit; a small Chinese one is mostly a word (进一步, 十分)
   */
  private record Body(String text, List<Quantity> figures) {
    static Body of(String text) {
      return new Body(
          text,
          Quantities.in(text).stream()
              .filter(q -> !q.unit().isEmpty() && !q.ordinal())
              .filter(q -> !q.chinese() || q.value().intValue() > 10)
              .toList());
    }

    boolean anyFigure() {
      return figures.stream().anyMatch(q -> !TIME.contains(q.unit()));
    }

    boolean hasUnit(String unit) {
      return figures.stream().anyMatch(q -> q.unit().equals(unit));
    }

    long characters() {
      return text.chars().filter(c -> Clauses.isHan((char) c)).count();
    }
  }

  private static Body body(Sections sections, List<Integer> paragraphs) {
    return Body.of(paragraphs.stream().map(sections::text).collect(Collectors.joining("\n")));
  }

  /** At a whole passage, the spaces around it left out. */
  private static Remark whole(Sections sections, int passage, Severity severity, String key) {
    String text = sections.text(passage);
    int start = text.length() - text.stripLeading().length();
    return remark(passage, start, start + text.strip().length(), severity, key);
  }

  private static Remark remark(int passage, int start, int end, Severity severity, String key) {
    return Remark.of(Rule.R17, severity, start, end, TEXTS.get(key)).in(passage);
  }
}
