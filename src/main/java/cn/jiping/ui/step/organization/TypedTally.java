package cn.jiping.ui.step.organization;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Report;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Grades counted by hand, while no organization is listed. */
final class TypedTally {
  private static final Texts TEXTS = Texts.of(TypedTally.class);
  private static final int DIGITS = 6;

  private TypedTally() {}

  /** The typed number for a grade as text; empty when none was typed. */
  static String text(Report report, String grade) {
    return report.typedTally().stream()
        .filter(t -> t.grade().equals(grade))
        .map(t -> Integer.toString(t.count()))
        .findFirst()
        .orElse("");
  }

  /** Why a typed text is no number of organizations; empty when it is one, or is empty. */
  static Optional<String> problem(String text) {
    String plain = plain(text);
    return plain.isEmpty() || plain.matches("\\d{1," + DIGITS + "}")
        ? Optional.empty()
        : Optional.of(TEXTS.get("typed.refused", text.strip()));
  }

  /** The report with this number for a grade; an empty text takes the number away. */
  static Report with(Report report, String grade, String text) {
    List<GradeCount> next = new ArrayList<>();
    for (String known : report.gradeScheme().grades()) {
      String number = known.equals(grade) ? plain(text) : text(report, known);
      if (!number.isEmpty()) {
        next.add(new GradeCount(known, Integer.parseInt(number)));
      }
    }
    return report.withTypedTally(next);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
