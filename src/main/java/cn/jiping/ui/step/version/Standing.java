package cn.jiping.ui.step.version;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.document.Document.UnresolvedReference;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Version;
import cn.jiping.ui.kit.Moments;
import cn.jiping.ui.wizard.Steps;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the present version stands.
 *
 * @param sentence whether, when and by whom it was finalised
 * @param finalised with the digests, when it is
 * @param reason why there is this version, a sentence; empty for the first
 * @param obstacles what stands in the way, while it is not
 * @param reminder which warnings are open, a sentence; empty when none is
 */
record Standing(
    String sentence,
    Optional<Finalised> finalised,
    String reason,
    List<Obstacle> obstacles,
    String reminder) {
  private static final Texts TEXTS = Texts.of(Standing.class);

  Standing {
    obstacles = List.copyOf(obstacles);
  }

  /**
   * Where this report stands.
   *
   * @param review what was found in it
   * @param zone in which times are shown
   */
  static Standing of(Report report, Review review, ZoneId zone) {
    Version version = report.version();
    String reason =
        version.reason().isEmpty() ? "" : TEXTS.get("standing.reason", version.reason());
    return version
        .finalised()
        .map(f -> new Standing(sentence(version, f, zone), Optional.of(f), reason, List.of(), ""))
        .orElseGet(
            () ->
                new Standing(
                    TEXTS.get("standing.open", version.number()),
                    Optional.empty(),
                    reason,
                    obstacles(report, review),
                    reminder(report, review)));
  }

  /** How many warnings are open, and which required sections are empty: they are among them. */
  private static String reminder(Report report, Review review) {
    int warnings = review.open(Severity.WARNING);
    String empty =
        report.outline().headings().stream()
            .filter(h -> h.kind() == Heading.Kind.REQUIRED)
            .filter(h -> report.section(h.key()).text().isBlank())
            .map(h -> TEXTS.get("reminder.section", h.title()))
            .collect(Collectors.joining(TEXTS.get("list.separator")));
    String sections = empty.isEmpty() ? "" : TEXTS.get("reminder.empty", empty);
    return warnings == 0 ? sections : TEXTS.get("reminder.warnings", warnings) + sections;
  }

  private static String sentence(Version version, Finalised finalised, ZoneId zone) {
    return TEXTS.get(
        "standing.finalised",
        version.number(),
        Moments.minute(finalised.at(), zone),
        finalised.by());
  }

  private static List<Obstacle> obstacles(Report report, Review review) {
    List<Obstacle> obstacles = new ArrayList<>();
    if (!review.mayFinalise()) {
      obstacles.add(
          new Obstacle(
              TEXTS.get("obstacle.errors", review.open(Severity.ERROR)),
              TEXTS.get("obstacle.errors.lead"),
              Steps.CHECK));
    }
    List<UnresolvedReference> unresolved = ReportDocument.of(report).unresolved();
    if (!unresolved.isEmpty()) {
      obstacles.add(
          new Obstacle(
              TEXTS.get(
                  "obstacle.references",
                  unresolved.size(),
                  "{" + unresolved.getFirst().name() + "}"),
              TEXTS.get("obstacle.references.lead"),
              Steps.PREVIEW));
    }
    return obstacles;
  }

  boolean isFinalised() {
    return finalised.isPresent();
  }
}
