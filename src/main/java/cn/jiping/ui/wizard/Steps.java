package cn.jiping.ui.wizard;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The steps of a report: its data, goals and score, one for each heading of its outline, text that
 * was not placed, attachments, page setup, signature, check, preview, versions, scans, archive,
 * history. The screens are handed in, so that the frame knows none of them.
 */
public final class Steps {
  private static final Texts TEXTS = Texts.of(Steps.class);

  /** Id of the step that shows all findings. */
  public static final String CHECK = "check";

  /** Id of the step that shows the paper. */
  public static final String PREVIEW = "preview";

  /** Id of the step in which the report is finalised. */
  public static final String VERSION = "version";

  /** Id of the step with the scans that are kept beside the report. */
  public static final String SCANS = "scans";

  /** Id of the step in which a version is archived. */
  public static final String ARCHIVE = "archive";

  private final Screens screens;

  public Steps(Screens screens) {
    this.screens = screens;
  }

  /**
   * How each screen is made.
   *
   * @param section of a session and the heading whose text is written there
   */
  public record Screens(
      Function<ReportSession, StepView> cover,
      Function<ReportSession, StepView> funds,
      Function<ReportSession, StepView> organizations,
      Function<ReportSession, StepView> workFigures,
      Function<ReportSession, StepView> goals,
      Function<ReportSession, StepView> indicators,
      Function<ReportSession, StepView> survey,
      Function<ReportSession, StepView> score,
      Function<ReportSession, StepView> comparison,
      BiFunction<ReportSession, Heading, StepView> section,
      Function<ReportSession, StepView> unplaced,
      Function<ReportSession, StepView> attachments,
      Function<ReportSession, StepView> presentation,
      Function<ReportSession, StepView> signature,
      Function<ReportSession, StepView> check,
      Function<ReportSession, StepView> preview,
      Function<ReportSession, StepView> version,
      Function<ReportSession, StepView> scans,
      Function<ReportSession, StepView> archive,
      Function<ReportSession, StepView> history) {}

  /** The steps of this report, in order. */
  public List<Step> of(ReportSession session) {
    Report report = session.report();
    List<Step> steps = new ArrayList<>();
    steps.add(part("data", "cover", Part.COVER, session, screens.cover()));
    steps.add(part("data", "funds", Part.FUNDS, session, screens.funds()));
    steps.add(part("data", "organizations", Part.ORGANIZATIONS, session, screens.organizations()));
    steps.add(part("data", "work", Part.WORK_FIGURES, session, screens.workFigures()));
    steps.add(part("score", "goals", Part.GOALS, session, screens.goals()));
    steps.add(part("score", "indicators", Part.INDICATORS, session, screens.indicators()));
    steps.add(part("score", "survey", Part.SURVEY, session, screens.survey()));
    steps.add(part("score", "score", Part.SCORE, session, screens.score()));
    steps.add(part("score", "comparison", Part.COMPARISON, session, screens.comparison()));
    for (Heading heading : report.outline().headings()) {
      boolean text =
          heading.kind() != Heading.Kind.GROUP || !report.section(heading.key()).isEmpty();
      steps.add(
          section(
              heading,
              text
                  ? Optional.of(() -> screens.section().apply(session, heading))
                  : Optional.empty()));
    }
    if (!report.unplacedText().isBlank()) {
      steps.add(part("text", "unplaced", Part.UNPLACED, session, screens.unplaced()));
    }
    steps.add(part("paper", "attachments", Part.ATTACHMENTS, session, screens.attachments()));
    steps.add(part("paper", "presentation", Part.PRESENTATION, session, screens.presentation()));
    steps.add(part("paper", "signature", Part.SIGNATURE, session, screens.signature()));
    steps.add(whole(CHECK, session, screens.check()));
    steps.add(whole(PREVIEW, session, screens.preview()));
    steps.add(whole(VERSION, session, screens.version()));
    steps.add(whole(SCANS, session, screens.scans()));
    steps.add(whole(ARCHIVE, session, screens.archive()));
    steps.add(whole("history", session, screens.history()));
    return steps;
  }

  private static Step part(
      String group,
      String id,
      Part part,
      ReportSession session,
      Function<ReportSession, StepView> screen) {
    return step(group, id, Optional.of(part), Optional.of(() -> screen.apply(session)));
  }

  /** A step about the report as a whole, where no part of it is entered. */
  private static Step whole(
      String id, ReportSession session, Function<ReportSession, StepView> screen) {
    return step("paper", id, Optional.empty(), Optional.of(() -> screen.apply(session)));
  }

  private static Step step(
      String group, String id, Optional<Part> part, Optional<Supplier<StepView>> view) {
    String title = TEXTS.get("step." + id);
    return new Step(id, title, TEXTS.get("group." + group), 1, part, "", view);
  }

  private static Step section(Heading heading, Optional<Supplier<StepView>> view) {
    return new Step(
        "section." + heading.key(),
        heading.title(),
        TEXTS.get("group.text"),
        heading.level(),
        Optional.of(Part.SECTION),
        heading.key(),
        view);
  }
}
