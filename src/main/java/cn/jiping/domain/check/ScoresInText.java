package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.text.Labels;
import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Passage;
import cn.jiping.domain.check.text.Quantities;
import cn.jiping.domain.check.text.Quantity;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.domain.check.text.Sentences;
import cn.jiping.domain.figure.Band;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * R21: a total score, the score of a first level, and the grade of the evaluation in the text are
 * those of the score sheet. The mend is the named figure, so that it can't happen again.
 */
final class ScoresInText implements DataCheck {
  private static final Texts TEXTS = Texts.of(ScoresInText.class);
  private static final String SCORE = "得分";

  /** What the name of a total score is made of, and one of which it needs. */
  private static final List<String> TOTAL =
      List.of(
          SCORE, "总分", "评分", "总", "综合", "评价", "绩效", "自评", "项目", "支出", "最终", "本", "该", "年度", "年",
          "的", "经", "街道", "单位", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  private static final List<String> EVALUATION = List.of("综合", "评价", "绩效", "自评", "总分", "总得分");
  private static final List<String> NAMES = List.of(SCORE, "总分", "评分");

  /** What may stand between the name of a level and 得分. */
  private static final List<String> OF_LEVEL = List.of("指标", "类", "部分", "一级", "项目", "的");

  /** 评价等级为“良”, at the end of a clause; not 评价等级为优、良、中、差四档, nor 为“良”的项目. */
  private static final Pattern BAND =
      Pattern.compile(
          "(?:评价|自评|绩效)(?:的)?(?:等级|等次|级别|结果|结论|评级)(?:评定|确定)?(?:为|是|：|属于)?"
              + "[“（]?(优秀|良好|中等|优|良|中|差)[”）]?(?:等级|等次|级|档)?(?=[，。；]|$)");

  /** With one of these a sentence says what is wished, or what would be. */
  private static final List<String> NOT_A_FACT =
      List.of("力争", "争取", "确保", "预期", "计划", "目标", "若", "如果", "凡", "对于", "建议", "应当");

  private static final List<String> LIMITS = List.of("以上", "以下");

  @Override
  public List<Remark> remarks(Report report, Manuscript manuscript) {
    ScoreSheet sheet = ScoreSheet.of(report);
    List<BigDecimal> totals =
        UsedForms.of(report).stream().flatMap(s -> s.total().stream()).toList();
    List<String> whole =
        Stream.concat(TOTAL.stream(), Stream.of(report.unit().name(), report.cover().projectName()))
            .toList();
    List<Remark> found =
        new ArrayList<>(
            TextFigures.remarks(
                manuscript,
                (text, q) ->
                    q.unit().equals("分")
                        ? score(text, q, sheet, totals, whole)
                        : Optional.empty()));
    sheet.band().ifPresent(band -> addBands(found, manuscript, band, report.year()));
    return found;
  }

  private static Optional<Remark> score(
      String text,
      Quantity quantity,
      ScoreSheet sheet,
      List<BigDecimal> totals,
      List<String> whole) {
    String label = Labels.before(text, quantity);
    boolean fullMarks = label.endsWith("总分") && quantity.value().compareTo(ScoreSheet.FULL) == 0;
    if (NAMES.stream().noneMatch(label::endsWith)
        || Labels.isOfAnotherYear(label)
        || fullMarks
        || !isFact(text, quantity.start())) {
      return Optional.empty();
    }
    if (TextFigures.withoutEndings(label, whole).isEmpty()) {
      boolean ofEvaluation = EVALUATION.stream().anyMatch(label::contains);
      return sheet
          .total()
          .filter(t -> ofEvaluation && totals.stream().noneMatch(quantity::isShownFor))
          .map(t -> remark(text, quantity, TEXTS.get("total.score"), t, TEXTS.get("total.figure")));
    }
    String level =
        label.endsWith(SCORE)
            ? TextFigures.withoutEndings(
                label.substring(0, label.length() - SCORE.length()), OF_LEVEL)
            : "";
    return sheet.levels().stream()
        .filter(l -> l.isFirst() && !l.first().isEmpty() && l.first().equals(level))
        .flatMap(l -> l.total().stream())
        .filter(score -> !quantity.isShownFor(score))
        .findFirst()
        .map(score -> remark(text, quantity, label, score, level));
  }

  private static Remark remark(
      String text, Quantity quantity, String name, BigDecimal score, String figure) {
    return Remark.of(
            Rule.R21,
            Severity.ERROR,
            quantity.start(),
            quantity.end(),
            TEXTS.get("figure.differs", name, quantity.in(text), score.toPlainString()))
        .withFix(TEXTS.get("score.reference", figure));
  }

  private static void addBands(List<Remark> found, Manuscript manuscript, Band band, int year) {
    for (int i = 0; i < manuscript.passages().size(); i++) {
      Passage passage = manuscript.passages().get(i);
      Matcher matcher = BAND.matcher(passage.isBody() ? passage.text() : "");
      while (matcher.find()) {
        if (!band.label().startsWith(matcher.group(1).substring(0, 1))
            && standsAlone(passage.text(), matcher.start(1), year)) {
          found.add(
              Remark.of(
                      Rule.R21,
                      Severity.ERROR,
                      matcher.start(1),
                      matcher.end(1),
                      TEXTS.get(
                          "figure.differs",
                          TEXTS.get("total.band"),
                          matcher.group(1),
                          band.label()))
                  .withFix(TEXTS.get("score.reference", TEXTS.get("band.figure")))
                  .in(i));
        }
      }
    }
  }

  /** No wish or condition before it, and no limit (90分（含）以上) behind it, in its sentence. */
  private static boolean isFact(String text, int at) {
    String before = text.substring(Sentences.start(text, at), at);
    String behind = text.substring(at, Sentences.end(text, at));
    return NOT_A_FACT.stream().noneMatch(before::contains)
        && LIMITS.stream().noneMatch(behind::contains);
  }

  /** With a score in its sentence the grade is held against that. */
  private static boolean standsAlone(String text, int at, int year) {
    List<Quantity> quantities = Quantities.in(text);
    int start = Sentences.start(text, at);
    return TextFigures.isOfYear(text, quantities, at, year)
        && !Labels.isOfAnotherYear(text.substring(start, at))
        && isFact(text, at)
        && Quantities.between(quantities, start, Sentences.end(text, at)).stream()
            .noneMatch(q -> q.unit().equals("分"));
  }
}
