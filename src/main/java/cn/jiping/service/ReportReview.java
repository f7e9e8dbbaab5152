package cn.jiping.service;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.PlaceOrder;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is found in an open report, always the latest. Each change is checked in the background, one
 * report at a time; of several changes during a check only the last is checked. Everything but the
 * check itself belongs to the session's thread (the screen's).
 */
public final class ReportReview {
  private final ReportSession session;
  private final Executor background;
  private final Executor screen;
  private final List<Consumer<Review>> listeners = new ArrayList<>();
  private Function<Report, List<Finding>> checker;
  private boolean checking;
  private Optional<Report> checked = Optional.empty();
  private List<Finding> findings = List.of();
  private Review review = new Review(List.of());

  /**
   * Begins with the report as it is, and follows it as long as the session lives.
   *
   * @param checker is asked by one thread at a time
   * @param background where checks run; may have several threads
   * @param screen brings results to the session's thread
   */
  public ReportReview(
      ReportSession session,
      Function<Report, List<Finding>> checker,
      Executor background,
      Executor screen) {
    this.session = session;
    this.checker = checker;
    this.background = background;
    this.screen = screen;
    session.addReportListener(report -> changed());
    check();
  }

  /**
   * What was found last, in the order of {@link PlaceOrder}, with what was decided about it; the
   * report may have changed since. Nothing until the first check is done.
   */
  public Review review() {
    return review;
  }

  /** The report in which that was found; empty until the first check is done. */
  public Optional<Report> checked() {
    return checked;
  }

  /** Is told each new review. */
  public void addListener(Consumer<Review> listener) {
    listeners.add(listener);
  }

  public void removeListener(Consumer<Review> listener) {
    listeners.remove(listener);
  }

  /** Checks the report anew, and from now on, by other rules or tables. */
  public void checkBy(Function<Report, List<Finding>> other) {
    checker = other;
    check();
  }

  /** A decision shows at once; what else has changed, after the check. */
  private void changed() {
    show();
    check();
  }

  private void check() {
    if (checking) {
      return;
    }
    checking = true;
    Report report = session.report();
    Function<Report, List<Finding>> by = checker;
    background.execute(
        () -> {
          try {
            List<Finding> found = new ArrayList<>(by.apply(report));
            found.sort(Comparator.comparing(Finding::place, new PlaceOrder(report.outline())));
            screen.execute(() -> found(report, found));
          } finally {
            screen.execute(() -> ended(report, by));
          }
        });
  }

  private void found(Report report, List<Finding> found) {
    checked = Optional.of(report);
    findings = List.copyOf(found);
    show();
  }

  private void ended(Report report, Function<Report, List<Finding>> by) {
    checking = false;
    if (report != session.report() || by != checker) {
      check();
    }
  }

  private void show() {
    review = Review.of(findings, session.report().findingNotes());
    List.copyOf(listeners).forEach(l -> l.accept(review));
  }
}
