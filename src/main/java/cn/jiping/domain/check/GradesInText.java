package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.text.GradeCounts;
import cn.jiping.domain.check.text.GradeCounts.GradeCount;
import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Passage;
import cn.jiping.domain.check.text.Quantities;
import cn.jiping.domain.check.text.Quantity;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.domain.check.text.Sentences;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R2: numbers of organizations by grade in the text agree with the tally. An enumeration is taken
 * to be of all organizations when it says so, adds up to all of them, or has no word that limits
 * it.
 */
final class GradesInText implements DataCheck {
  private static final Texts TEXTS = Texts.of(GradesInText.class);

  /** Words that limit an enumeration to some organizations or to another year. */
  private static final List<String> LIMITS =
      List.of("社区", "领域", "村", "机关", "两新", "学校", "非公", "上年", "去年", "较", "新增", "升", "降");

  private static final String ORGANIZATIONS = "党组织";
  private static final String GRADED = "定级";

  /** Chars between a number and 党组织, at most. */
  private static final int NEAR = 8;

  @Override
  public List<Remark> remarks(Report report, Manuscript manuscript) {
    GradingTally tally = GradingTally.of(report);
    if (tally.total() == 0 || tally.ungraded() > 0) {
      return List.of();
    }
    List<List<String>> schemes = List.of(report.gradeScheme().grades());
    List<Remark> found =
        new ArrayList<>(TextFigures.remarks(manuscript, (text, q) -> total(text, q, tally)));
    for (int i = 0; i < manuscript.passages().size(); i++) {
      Passage passage = manuscript.passages().get(i);
      int index = i;
      GradeCounts.in(passage, schemes).stream()
          .filter(g -> passage.isBody() && g.isExact())
          .filter(g -> isOfAll(passage.text(), g, tally, report.year()))
          .flatMap(g -> g.counts().stream())
          .flatMap(c -> remark(passage.text(), c, tally).stream())
          .forEach(r -> found.add(r.in(index)));
    }
    return found;
  }

  /** 在33个党组织开展分类定级. */
  private static Optional<Remark> total(String text, Quantity quantity, GradingTally tally) {
    int at = quantity.unitEnd();
    int noun = text.indexOf(ORGANIZATIONS, at, Math.min(text.length(), at + NEAR));
    int graded =
        noun < 0 ? -1 : text.indexOf(GRADED, noun, Math.min(text.length(), noun + NEAR * 2));
    boolean ofAll =
        graded >= 0
            && quantity.unit().equals("个")
            && Sentences.inOne(text, at, graded)
            && !isLimited(text, quantity.start());
    return ofAll && quantity.value().compareTo(BigDecimal.valueOf(tally.total())) != 0
        ? Optional.of(
            Remark.of(
                Rule.R2,
                Severity.ERROR,
                quantity.start(),
                quantity.unitEnd(),
                TEXTS.get("grades.total", quantity.in(text), Integer.toString(tally.total()))))
        : Optional.empty();
  }

  private static boolean isOfAll(String text, GradeCounts grades, GradingTally tally, int year) {
    boolean all =
        grades.sum() == tally.total() || grades.complete() && !isLimited(text, grades.start());
    return all
        && TextFigures.isOfYear(
            text, Quantities.in(text), grades.counts().getFirst().count(), year);
  }

  private static boolean isLimited(String text, int at) {
    String before = text.substring(Sentences.start(text, at), at);
    return LIMITS.stream().anyMatch(before::contains);
  }

  private static Optional<Remark> remark(String text, GradeCount count, GradingTally tally) {
    return tally.counts().stream()
        .filter(r -> r.grade().equals(count.grade()))
        .filter(r -> r.count() != count.count().value().intValue())
        .findFirst()
        .map(
            r ->
                Remark.of(
                    Rule.R2,
                    Severity.ERROR,
                    count.start(),
                    count.end(),
                    TEXTS.get(
                        "grades.differ",
                        count.grade(),
                        count.count().in(text),
                        Integer.toString(r.count()))));
  }
}
