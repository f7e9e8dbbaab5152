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

  /** The steps of a grading, in their order; each has a date. */
  public enum Step {
    /** 自评. */
    SELF_ASSESSED,
    /** 党员群众测评. */
    REVIEWED,
    /** 上级评定. */
    ASSESSED,
    /** 核准. */
    APPROVED
  }

  /** The date of a step. */
  public Optional<LocalDate> date(Step step) {
    return switch (step) {
      case SELF_ASSESSED -> selfAssessed;
      case REVIEWED -> reviewed;
      case ASSESSED -> assessed;
      case APPROVED -> approved;
    };
  }

  /** The same grading with another date for one step. */
  public Grading withDate(Step step, Optional<LocalDate> value) {
    return new Grading(
        grade,
        previous,
        reason,
        problems,
        step == Step.SELF_ASSESSED ? value : selfAssessed,
        step == Step.REVIEWED ? value : reviewed,
        step == Step.ASSESSED ? value : assessed,
        step == Step.APPROVED ? value : approved);
  }

  /** The start of next year's grading: this year's grade is the previous one, all else is open. */
  public Grading carriedOver() {
    return NONE.withPrevious(grade);
  }
}
