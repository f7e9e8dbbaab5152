package cn.jiping.ui.wizard;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Unit;
import cn.jiping.domain.report.WorkFigure;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The marks of the steps, computed from the report and what was found in it. */
final class StepMarks {
  /** A report of the outline of 2011 may do without all of them. */
  private static final Set<Part> OPTIONAL =
      EnumSet.of(
          Part.GOALS,
          Part.INDICATORS,
          Part.SURVEY,
          Part.SCORE,
          Part.COMPARISON,
          Part.ATTACHMENTS,
          Part.PRESENTATION);

  private StepMarks() {}

  /** The findings that belong to this step. */
  static List<Finding> findings(Step step, List<Finding> all) {
    return all.stream().filter(f -> step.covers(f.place())).toList();
  }

  /**
   * The mark of one step.
   *
   * @param all what is open in the report
   */
  static StepMark of(Step step, Report report, List<Finding> all) {
    if (step.id().equals(Steps.CHECK)) {
      return StepMark.of(stateOf(all), all);
    }
    if (step.id().equals(Steps.VERSION)) {
      return StepMark.without(
          report.version().isFinalised() ? StepMark.State.COMPLETE : StepMark.State.EMPTY);
    }
    if (step.isHeading() || step.part().isEmpty()) {
      return StepMark.NONE;
    }
    Part part = step.part().get();
    if (isEmpty(part, step.sectionKey(), report)) {
      return StepMark.without(
          isOptional(part, step.sectionKey(), report)
              ? StepMark.State.OPTIONAL
              : StepMark.State.EMPTY);
    }
    List<Finding> findings = findings(step, all);
    StepMark.State state = isWhole(part, report) ? stateOf(findings) : StepMark.State.BEGUN;
    return StepMark.of(state, findings);
  }

  private static StepMark.State stateOf(List<Finding> findings) {
    boolean complete = findings.stream().allMatch(f -> f.severity() == Severity.NOTICE);
    return complete ? StepMark.State.COMPLETE : StepMark.State.BEGUN;
  }

  private static boolean isOptional(Part part, String key, Report report) {
    return OPTIONAL.contains(part)
        || report.outline().heading(key).filter(h -> h.kind() == Heading.Kind.OPTIONAL).isPresent();
  }

  private static boolean isEmpty(Part part, String key, Report report) {
    return switch (part) {
      case COVER ->
          report.unit().equals(Unit.NONE)
              && report.cover().equals(Cover.NONE)
              && report.amountUnit() == AmountUnit.WAN;
      case SECTION -> report.section(key).isEmpty();
      case FUNDS -> report.fundLines().stream().allMatch(FundLine::isBlank);
      case ORGANIZATIONS ->
          report.organizations().stream().allMatch(PartyOrganization::isBlank)
              && report.typedTally().stream().mapToInt(GradeCount::count).sum() == 0;
      case WORK_FIGURES -> report.workFigures().stream().allMatch(WorkFigure::isBlank);
      case GOALS -> report.evaluation().goals().equals(Goals.NONE);
      case INDICATORS, SCORE ->
          report.evaluation().selfEvaluation().isEmpty()
              && report.evaluation().framework().isEmpty();
      case SURVEY -> report.evaluation().survey().isBlank();
      case COMPARISON ->
          report.evaluation().yearsBefore(report.year()).stream().allMatch(EarlierYear::isBlank);
      case SIGNATURE -> report.signature().equals(Signature.NONE);
      case ATTACHMENTS -> report.attachments().equals(Attachments.NONE);
      case PRESENTATION -> report.presentation().equals(Presentation.PLAIN);
      case UNPLACED -> false;
    };
  }

  /** Has everything that no check asks for. */
  private static boolean isWhole(Part part, Report report) {
    return switch (part) {
      case WORK_FIGURES ->
          report.workFigures().stream()
              .filter(f -> !f.isBlank())
              .allMatch(f -> f.number().isPresent() && !f.name().isBlank());
      case SCORE -> ScoreSheet.of(report).isWhole();
      default -> true;
    };
  }
}
