package cn.jiping.ui.step.version;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Finalisation;
import cn.jiping.service.FinaliseFailure;
import cn.jiping.service.Finaliser;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.TaskRunner;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Finalises the open report, and begins another version of it. A report is looked through and its
 * paper made in the background, in order with what is saved.
 */
public final class VersionViewModel {
  private static final Texts TEXTS = Texts.of(VersionViewModel.class);

  private final ReportSession session;
  private final ReportReview review;
  private final Finaliser finaliser;
  private final TaskRunner tasks;
  private final Consumer<ExpectedFailure> onFailure;
  private final ZoneId zone;
  private final ReadOnlyObjectWrapper<Standing> standing;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper hindrance = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final Consumer<Report> onReport = report -> show();
  private final Consumer<Review> onReview = latest -> show();

  /**
   * @param onFailure shows what went wrong
   * @param zone in which times are shown
   */
  public VersionViewModel(
      ReportSession session,
      ReportReview review,
      Finaliser finaliser,
      TaskRunner tasks,
      Consumer<ExpectedFailure> onFailure,
      ZoneId zone) {
    this.session = session;
    this.review = review;
    this.finaliser = finaliser;
    this.tasks = tasks;
    this.onFailure = onFailure;
    this.zone = zone;
    standing = new ReadOnlyObjectWrapper<>(Standing.of(session.report(), review.review(), zone));
    name.addListener(o -> showHindrance());
    reason.addListener(o -> problem.set(""));
  }

  /** Follows the report and what is found in it; who filled it in is taken to finalise it. */
  public void attach() {
    session.addReportListener(onReport);
    review.addListener(onReview);
    if (name.get().isBlank()) {
      name.set(session.report().signature().preparer());
    }
    message.set("");
    show();
  }

  public void detach() {
    session.removeReportListener(onReport);
    review.removeListener(onReview);
  }

  ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /** Who finalises. */
  public StringProperty nameProperty() {
    return name;
  }

  /** Why there is to be another version. */
  public StringProperty reasonProperty() {
    return reason;
  }

  /** Why the report can't be finalised now, a sentence; empty when it can. */
  public ReadOnlyStringProperty hindranceProperty() {
    return hindrance.getReadOnlyProperty();
  }

  /** What is wrong with the reason; empty when nothing is. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What was done last, one sentence; empty at first. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** The report is being finalised. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Finalises the report, if nothing stands in the way. */
  public void finalise() {
    if (busy.get() || !hindrance.get().isEmpty() || session.isFinalised()) {
      return;
    }
    Report report = session.report();
    String by = name.get();
    busy.set(true);
    message.set(TEXTS.get("finalising"));
    tasks.runInOrder(
        () -> {
          try {
            return finaliser.prepare(report, by);
          } finally {
            tasks.onScreen(this::ended);
          }
        },
        this::keep,
        onFailure);
  }

  private void ended() {
    busy.set(false);
    message.set("");
  }

  private void keep(Finalisation ready) {
    int number = ready.after().version().number();
    boolean done = session.finalise(ready);
    message.set(done ? TEXTS.get("finalised", number) : TEXTS.get("finalised.not"));
  }

  /** Begins the next version of the finalised report; says so when no reason is given. */
  public void startVersion() {
    if (reason.get().isBlank()) {
      problem.set(TEXTS.get("reason.missing"));
      return;
    }
    try {
      session.startVersion(reason.get());
    } catch (FinaliseFailure failure) {
      onFailure.accept(failure);
      return;
    }
    reason.set("");
    message.set(TEXTS.get("version.begun", session.report().version().number()));
  }

  private void show() {
    standing.set(Standing.of(session.report(), review.review(), zone));
    showHindrance();
  }

  private void showHindrance() {
    hindrance.set(hindrance());
  }

  private String hindrance() {
    if (review.checked().isEmpty()) {
      return TEXTS.get("hindrance.checking");
    }
    if (!standing.get().obstacles().isEmpty()) {
      return TEXTS.get("hindrance.obstacles");
    }
    return name.get().isBlank() ? TEXTS.get("hindrance.name") : "";
  }
}
