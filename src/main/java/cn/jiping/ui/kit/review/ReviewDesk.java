package cn.jiping.ui.kit.review;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.service.Mend;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.service.ReviewDecisions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Where the findings of one open report are worked on, from every screen: mends, which can be taken
 * back at once, and the reason that is being typed for one that stands.
 */
public final class ReviewDesk {
  private static final Texts TEXTS = Texts.of(ReviewDesk.class);

  private final ReportReview review;
  private final ReviewDecisions decisions;
  private final ReadOnlyObjectWrapper<Optional<Finding>> explaining =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty reason = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper takeBack = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper finalised = new ReadOnlyBooleanWrapper();
  private Optional<Mend> last = Optional.empty();

  public ReviewDesk(ReportSession session, ReportReview review, Clock clock) {
    this.review = review;
    this.decisions = new ReviewDecisions(session, review, clock);
    finalised.set(session.isFinalised());
    session.addReportListener(this::follow);
    reason.addListener(o -> problem.set(""));
  }

  /** What is found in the report. */
  public ReportReview review() {
    return review;
  }

  /** The finding for which a reason is being typed. */
  public ReadOnlyObjectProperty<Optional<Finding>> explainingProperty() {
    return explaining.getReadOnlyProperty();
  }

  /** That reason. */
  public StringProperty reasonProperty() {
    return reason;
  }

  /** What is wrong with the reason; empty when nothing is. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What was mended last; empty when that is past. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** The last mend can be taken back. */
  public ReadOnlyBooleanProperty takeBackProperty() {
    return takeBack.getReadOnlyProperty();
  }

  /** The report is finalised: nothing can be done about its findings. */
  public ReadOnlyBooleanProperty finalisedProperty() {
    return finalised.getReadOnlyProperty();
  }

  /** Whether there is a mend that can be written at once. */
  public boolean isMendable(Finding finding) {
    return ReviewDecisions.isMendable(finding);
  }

  /**
   * Writes the mends of these findings, in one change; none of a finalised report.
   *
   * @return where the new text stands, when there was one finding and it was mended
   */
  public Optional<Place> mend(List<Finding> findings) {
    if (finalised.get()) {
      return Optional.empty();
    }
    last = Optional.empty();
    Optional<Mend> mend = decisions.mend(findings);
    last = mend;
    takeBack.set(mend.isPresent());
    message.set(mend.map(ReviewDesk::sentence).orElse(TEXTS.get("mended.not")));
    return mend.filter(m -> m.findings().size() == 1).map(Mend::place);
  }

  private static String sentence(Mend mend) {
    int count = mend.findings().size();
    return count == 1
        ? FindingText.mended(mend.findings().getFirst())
        : TEXTS.get("mended.several", count);
  }

  /** Takes the last mend back. */
  public void takeBack() {
    Optional<Mend> mend = last;
    last = Optional.empty();
    mend.ifPresent(decisions::takeBack);
    message.set("");
    takeBack.set(false);
  }

  /** Begins to type the reason, with the one given already; not in a finalised report. */
  public void explain(Review.Entry entry) {
    if (finalised.get()) {
      return;
    }
    reason.set(entry.note().map(FindingNote::reason).orElse(""));
    problem.set("");
    explaining.set(Optional.of(entry.finding()));
  }

  /** Keeps the reason; says so when there is none. */
  public void saveReason() {
    if (reason.get().isBlank()) {
      problem.set(TEXTS.get("reason.missing"));
      return;
    }
    Optional<Finding> finding = explaining.get();
    stopExplaining();
    finding.ifPresent(f -> decisions.explain(f, reason.get().strip()));
  }

  /** Lets the reason go. */
  public void stopExplaining() {
    explaining.set(Optional.empty());
  }

  public void ignore(Finding finding) {
    decisions.ignore(finding);
  }

  /** Makes what was explained or ignored open again. */
  public void withdraw(Finding finding) {
    decisions.withdraw(finding);
  }

  private void follow(Report report) {
    finalised.set(report.version().isFinalised());
    if (finalised.get()) {
      stopExplaining();
    }
    forgetWhatChanged();
  }

  /** What was done lately is past as soon as its text changes again, or may not change any more. */
  private void forgetWhatChanged() {
    if (finalised.get() || last.filter(decisions::canTakeBack).isEmpty()) {
      last = Optional.empty();
      takeBack.set(false);
      message.set("");
    }
  }
}
