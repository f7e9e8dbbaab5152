package cn.jiping.domain.check.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.figure.Band;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R21: a score is at most 100, and the grade written beside it (优, 良, 中, 差) is that of the score.
 */
final class ScoreBands implements PassageCheck {
  private static final Texts TEXTS = Texts.of(ScoreBands.class);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Lower scores are rather those of one indicator. */
  private static final BigDecimal LEAST_WHOLE = BigDecimal.valueOf(50);

  private static final List<String> SCORES = List.of("得分", "评分", "总分", "分数", "自评", "综合评价");
  private static final List<String> WHOLE = List.of("综合", "总", "评价", "最终", "自评", "绩效", "项目");
  private static final List<String> NO_SCORES = List.of("满分", "分值", "权重", "扣", "占", "上年", "去年");
  private static final List<String> GRADES =
      List.of("等级", "等次", "评级", "级别", "评价结果", "评定结果", "评为", "评定", "结论", "档次", "属于", "（");

  private static final String BANDS = "优良中差";
  private static final List<String> LONG_BANDS = List.of("优秀", "良好", "中等");

  /** Between 等级 and the grade. */
  private static final String LINKS = "为是：:属于定达到“";

  /** Chars between score and grade, at most. */
  private static final int NEAR = 60;

  /** A grade as it is written. */
  private record Written(int start, int end, char sign) {}

  @Override
  public List<Remark> remarks(Passage passage) {
    String text = passage.text();
    List<Quantity> quantities = passage.quantities();
    List<Remark> found = new ArrayList<>();
    int next = 0;
    for (Quantity quantity : quantities) {
      if (!isScore(text, quantity)) {
        continue;
      }
      int start = Sentences.start(text, quantity.start());
      int end = Sentences.end(text, quantity.unitEnd());
      String sentence = text.substring(start, end);
      if (quantity.value().compareTo(HUNDRED) > 0 && !sentence.contains("满分")) {
        found.add(
            Remark.of(
                Rule.R21,
                Severity.ERROR,
                quantity.start(),
                quantity.unitEnd(),
                TEXTS.get("score.above", quantity.in(text))));
      } else if (isWhole(text, quantity) && isSingle(text, quantities, quantity, start, end)) {
        Optional<Remark> remark = band(text, quantity, Math.max(next, start), end);
        next = remark.map(Remark::end).orElse(next);
        remark.ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isScore(String text, Quantity quantity) {
    if (!quantity.unit().equals("分") || !quantity.isExact()) {
      return false;
    }
    String label = Labels.before(text, quantity);
    return SCORES.stream().anyMatch(label::contains)
        && NO_SCORES.stream().noneMatch(label::contains);
  }

  private static boolean isWhole(String text, Quantity quantity) {
    String label = Labels.before(text, quantity);
    return quantity.value().compareTo(LEAST_WHOLE) >= 0 || WHOLE.stream().anyMatch(label::contains);
  }

  /** The only score of its sentence: otherwise the grade may be another one's. */
  private static boolean isSingle(
      String text, List<Quantity> quantities, Quantity quantity, int start, int end) {
    return Quantities.between(quantities, start, end).stream()
        .noneMatch(
            q ->
                q != quantity
                    && q.unit().equals("分")
                    && (!q.isExact() || isScore(text, q) || isJudged(text, q)));
  }

  /** 财政评价88分: the score of another one. */
  private static boolean isJudged(String text, Quantity quantity) {
    String label = Labels.before(text, quantity);
    return label.endsWith("评价") || label.endsWith("复评") || label.endsWith("评审");
  }

  private static Optional<Remark> band(String text, Quantity score, int start, int end) {
    List<Written> written = new ArrayList<>();
    int from = Math.max(start, score.start() - NEAR);
    int to = Math.min(end, score.unitEnd() + NEAR);
    for (int i = from; i < to; i++) {
      written(text, i, end).ifPresent(written::add);
    }
    if (written.stream().map(Written::sign).distinct().count() != 1) {
      return Optional.empty();
    }
    Written grade = written.getFirst();
    String right = Band.of(score.value()).label();
    if (right.charAt(0) == grade.sign()) {
      return Optional.empty();
    }
    return Optional.of(
        Remark.of(
            Rule.R21,
            Severity.ERROR,
            Math.min(score.start(), grade.start()),
            Math.max(score.unitEnd(), grade.end()),
            TEXTS.get("score.band", score.in(text), right, grade.sign())));
  }

  /** A grade that is announced here: 等级为“优”, （良）. */
  private static Optional<Written> written(String text, int at, int end) {
    Optional<String> sign = GRADES.stream().filter(g -> text.startsWith(g, at)).findFirst();
    int start = at + sign.map(String::length).orElse(0);
    while (sign.isPresent() && start < end && LINKS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (sign.isEmpty() || start >= end || BANDS.indexOf(text.charAt(start)) < 0) {
      return Optional.empty();
    }
    int place = start;
    int length = LONG_BANDS.stream().anyMatch(b -> text.startsWith(b, place)) ? 2 : 1;
    return endsThere(text, start + length)
        ? Optional.of(new Written(start, start + length, text.charAt(start)))
        : Optional.empty();
  }

  private static boolean endsThere(String text, int at) {
    return at >= text.length()
        || "，。；、）”！\n ".indexOf(text.charAt(at)) >= 0
        || text.startsWith("等级", at)
        || text.startsWith("等次", at)
        || text.startsWith("级", at)
        || text.startsWith("档", at);
  }
}
