package cn.jiping.domain.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The grading of one organization (分类定级).
 *
 * @param grade grade of the year, one of the report's {@link GradeScheme}; empty while not graded
 * @param previous grade of the year before; empty when not known
 * @param reason why; may be empty
 * @param problems problems found, expected for the last grade; may be empty
 * @param selfAssessed date of 自评
 * @param reviewed date of 党员群众测评
 * @param assessed date of 上级评定
 * @param approved date of 核准
 */
public record Grading(
    String grade,
    String previous,
    String reason,
    String problems,
    Optional<LocalDate> selfAssessed,
    Optional<LocalDate> reviewed,
    Optional<LocalDate> assessed,
    Optional<LocalDate> approved) {

  public static final Grading NONE =
      new Grading(
          "", "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Grading withGrade(String value) {
    return new Grading(
        value, previous, reason, problems, selfAssessed, reviewed, assessed, approved);
  }

  public Grading withPrevious(String value) {
    return new Grading(grade, value, reason, problems, selfAssessed, reviewed, assessed, approved);
  }

  public Grading withReason(String value) {
    return new Grading(
        grade, previous, value, problems, selfAssessed, reviewed, assessed, approved);
  }

  public Grading withProblems(String value) {
    return new Grading(grade, previous, reason, value, selfAssessed, reviewed, assessed, approved);
  }

  /** The start of next year's grading: this year's grade is the previous one, all else is open. */
  public Grading carriedOver() {
    return NONE.withPrevious(grade);
  }
}
