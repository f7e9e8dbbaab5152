package cn.jiping.service;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finalises reports (定稿): looks once more whether nothing stands against it, and makes the paper.
 * {@link ReportSession#finalise} then freezes and keeps both.
 */
public final class Finaliser {
  private static final Texts TEXTS = Texts.of(Finaliser.class);

  private final VersionStore versions;
  private final CheckSettingsStore settings;
  private final Supplier<Paper> paper;
  private final Clock clock;

  /**
   * @param paper asked for when a paper is made
   * @param clock says when a report was finalised
   */
  public Finaliser(
      VersionStore versions, CheckSettingsStore settings, Supplier<Paper> paper, Clock clock) {
    this.versions = versions;
    this.settings = settings;
    this.paper = paper;
    this.clock = clock;
  }

  /**
   * Looks the report through and makes its paper. Slow: off the screen's thread.
   *
   * @param name who finalises it
   * @throws FinaliseFailure when nobody is named, the report is finalised already, or an error is
   *     neither mended nor explained
   * @throws OutputFailure when a reference has no value or a character has no glyph
   */
  public Finalisation prepare(Report report, String name) {
    if (name.isBlank()) {
      throw failure("nameless");
    }
    if (report.version().isFinalised()) {
      throw failure("finalised", report.version().number());
    }
    Review review = Review.of(settings.load().checker().findings(report), report.findingNotes());
    refuseErrors(review);
    byte[] pdf = paper.get().pdf(ReportDocument.of(report));
    Finalised finalised =
        new Finalised(versions.digest(report), Sha256.of(pdf), clock.instant(), name.strip());
    Report after = report.withVersion(report.version().withFinalised(finalised));
    return new Finalisation(report, after, pdf, review.open(Severity.WARNING));
  }

  private static void refuseErrors(Review review) {
    List<Finding> errors =
        review.open().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw failure("errors", errors.size(), errors.getFirst().message());
    }
  }

  private static FinaliseFailure failure(String key, Object... args) {
    return new FinaliseFailure(
        TEXTS.get("finalise." + key, args), TEXTS.get("finalise." + key + ".advice"));
  }
}
