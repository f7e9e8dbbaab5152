package cn.jiping.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.report.FindingNote.Decision;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.ui.Sessions;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReportReviewTest {
  private final ReportSession session = Sessions.of(ReportFixtures.blank());
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final Deque<Runnable> screen = new ArrayDeque<>();
  private final List<Report> checked = new ArrayList<>();
  private final FakeChecker checker = FakeChecker.usual();
  private final ReportReview review =
      new ReportReview(session, this::check, background::add, screen::add);
  private final List<List<String>> told = new ArrayList<>();

  private List<Finding> check(Report report) {
    checked.add(report);
    return checker.apply(report);
  }

  private void write(String text) {
    session.change(r -> r.withText("goals", was -> text));
  }

  private static List<String> quotes(Review review) {
    return review.open().stream().map(Finding::quote).toList();
  }

  private void finishCheck() {
    background.remove().run();
    while (!screen.isEmpty()) {
      screen.remove().run();
    }
  }

  @Test
  void nothingIsKnownUntilTheFirstCheckIsDone() {
    assertEquals(Optional.empty(), review.checked());
    assertEquals(List.of(), review.review().all());
    finishCheck();
    assertEquals(Optional.of(session.report()), review.checked());
  }

  @Test
  void resultsComeOnTheScreensThread() {
    review.addListener(r -> told.add(quotes(r)));
    write("甲,乙");
    told.clear();
    background.remove().run();
    assertEquals(List.of(), told);
    screen.remove().run();
    assertEquals(List.of(List.of()), told);
  }

  @Test
  void ofSeveralChangesDuringACheckOnlyTheLastIsChecked() {
    write("甲,");
    write("甲,乙,");
    write("甲,乙,丙,");
    assertEquals(1, background.size());
    finishCheck();
    assertEquals(1, background.size());
    finishCheck();
    assertEquals(0, background.size());
    assertEquals(2, checked.size());
    assertEquals(List.of(",", ",", ","), quotes(review.review()));
  }

  @Test
  void decisionShowsAtOnce_beforeTheNextCheck() {
    write("若干");
    finishCheck();
    finishCheck();
    Finding finding = review.review().open().getFirst();
    session.change(
        r ->
            r.withFindingNotes(
                List.of(Review.note(finding, Decision.EXPLAINED, "原文", "", Instant.EPOCH))));
    assertEquals(List.of(), review.review().open());
    assertEquals(1, review.review().all().size());
  }

  @Test
  void findingsComeInTheOrderOfTheSteps() {
    session.change(r -> r.withText("conclusion", t -> "若干").withText("goals", t -> "甲 乙,"));
    finishCheck();
    finishCheck();
    assertEquals(List.of(" ", ",", "若干"), quotes(review.review()));
    List<Place> places = review.review().open().stream().map(Finding::place).toList();
    assertEquals(Place.section("goals", 1, 2), places.getFirst());
    assertEquals("conclusion", places.getLast().item());
  }

  @Test
  void otherRulesCheckAnew() {
    write("若干");
    finishCheck();
    finishCheck();
    review.checkBy(new FakeChecker().finds(Rule.R20, Severity.NOTICE, "干", "易混。"));
    finishCheck();
    assertEquals(List.of("干"), quotes(review.review()));
  }

  @Test
  void otherRulesDuringACheckCountAfterIt() {
    write("若干");
    finishCheck();
    review.checkBy(new FakeChecker());
    finishCheck();
    finishCheck();
    assertEquals(List.of(), review.review().all());
    assertEquals(0, background.size());
  }

  @Test
  void defectOfARuleEndsItsCheckOnly() {
    finishCheck();
    review.checkBy(
        report -> {
          throw new IllegalStateException("defect");
        });
    assertThrows(IllegalStateException.class, () -> background.remove().run());
    screen.remove().run();
    assertTrue(background.isEmpty());
    review.checkBy(checker);
    write("甲,");
    finishCheck();
    finishCheck();
    assertEquals(List.of(","), quotes(review.review()));
  }

  @Test
  void removedListenerHearsNoMore() {
    Consumer<Review> listener = r -> told.add(quotes(r));
    review.addListener(listener);
    review.removeListener(listener);
    write("甲,");
    assertEquals(List.of(), told);
  }
}
