package cn.jiping.service;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FindingNote.Decision;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the clerk does about findings of the open report. Each is one change of the report. */
public final class ReviewDecisions {
  private final ReportSession session;
  private final ReportReview review;
  private final Clock clock;

  public ReviewDecisions(ReportSession session, ReportReview review, Clock clock) {
    this.session = session;
    this.review = review;
    this.clock = clock;
  }

  /**
   * Writes the mends of these findings into the text, all in one change, and notes that.
   *
   * @return what was done; empty when nothing has a mend, the texts have changed since the check,
   *     or the report is finalised
   */
  public Optional<Mend> mend(List<Finding> findings) {
    Report report = session.report();
    Optional<Mend> mend =
        review.checked().flatMap(checked -> Mend.of(findings, checked, report, this::mended));
    return mend.filter(m -> session.change(r -> m.after()));
  }

  private FindingNote mended(Finding finding) {
    return note(finding, Decision.MENDED, finding.fix().orElseThrow());
  }

  /** Whether what was mended still stands as it was written. */
  public boolean canTakeBack(Mend mend) {
    return mend.stands(session.report());
  }

  /** Writes back what stood there, when what was mended still stands. */
  public void takeBack(Mend mend) {
    if (canTakeBack(mend)) {
      session.change(mend::takenBack);
    }
  }

  /** Lets the finding stand, for a reason. */
  public void explain(Finding finding, String reason) {
    decide(finding, Optional.of(note(finding, Decision.EXPLAINED, reason)));
  }

  /** Lets a notice stand. */
  public void ignore(Finding finding) {
    decide(finding, Optional.of(note(finding, Decision.IGNORED, "")));
  }

  /** Makes the finding open again. */
  public void withdraw(Finding finding) {
    decide(finding, Optional.empty());
  }

  private FindingNote note(Finding finding, Decision decision, String reason) {
    String by = session.report().signature().preparer();
    return Review.note(finding, decision, reason, by, clock.instant());
  }

  private void decide(Finding finding, Optional<FindingNote> note) {
    session.change(
        report -> {
          List<FindingNote> notes = new ArrayList<>(report.findingNotes());
          notes.removeIf(n -> Review.decides(n, finding));
          note.ifPresent(notes::add);
          return report.withFindingNotes(notes);
        });
  }

  /** Whether the finding's characters can be replaced by its mend. */
  public static boolean isMendable(Finding finding) {
    return finding.fix().isPresent() && finding.place().part() == Place.Part.SECTION;
  }
}
