package cn.jiping.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FindingNote.Decision;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import cn.jiping.ui.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewDecisionsTest {
  private final FakeChecker checker = FakeChecker.usual();
  private final ReportSession session =
      Sessions.of(
          ReportFixtures.blank()
              .withText("goals", t -> "甲, 乙,若干。")
              .withText("conclusion", t -> "丙 丁。")
              .withSignature(ReportFixtures.blank().signature().withPreparer("李四")));
  private final List<Runnable> held = new ArrayList<>();
  private boolean hold;
  private final ReportReview review =
      new ReportReview(session, checker, this::inBackground, Runnable::run);
  private final ReviewDecisions decisions = new ReviewDecisions(session, review, Sessions.CLOCK);

  private void inBackground(Runnable work) {
    if (hold) {
      held.add(work);
    } else {
      work.run();
    }
  }

  private String goals() {
    return session.report().section("goals").text();
  }

  private Finding open(int index) {
    return review.review().open().get(index);
  }

  private List<FindingNote> notes() {
    return session.report().findingNotes();
  }

  @Test
  void mendReplacesTheCharacters_inOneChange_andIsNoted() {
    List<Report> changes = new ArrayList<>();
    session.addReportListener(changes::add);
    Mend mend = decisions.mend(List.of(open(0))).orElseThrow();
    assertEquals("甲， 乙,若干。", goals());
    assertEquals(Place.section("goals", 1, 2), mend.place());
    assertEquals(1, changes.size());
    assertEquals(
        List.of(
            new FindingNote(
                "R6",
                Place.Part.SECTION,
                "goals",
                ",",
                Decision.MENDED,
                "，",
                "李四",
                Sessions.CLOCK.instant())),
        notes());
  }

  @Test
  void manyAreMendedInOneChange_overAllSections() {
    List<Report> changes = new ArrayList<>();
    session.addReportListener(changes::add);
    Mend mend = decisions.mend(review.review().open()).orElseThrow();
    assertEquals("甲，乙，若干。", goals());
    assertEquals("丙丁。", session.report().section("conclusion").text());
    assertEquals(1, changes.size());
    assertEquals(4, mend.findings().size());
    assertEquals(1, review.review().open().size());
  }

  @Test
  void nothingIsMendedInATextThatHasChangedSinceTheCheck() {
    Finding finding = open(0);
    hold = true;
    session.change(r -> r.withText("goals", t -> ",,,,,,"));
    assertEquals(Optional.empty(), decisions.mend(List.of(finding)));
    assertEquals(",,,,,,", goals());
  }

  @Test
  void anotherSectionMayHaveChanged() {
    Finding finding = open(0);
    hold = true;
    session.change(r -> r.withText("conclusion", t -> ""));
    assertTrue(decisions.mend(List.of(finding)).isPresent());
    assertEquals("甲， 乙,若干。", goals());
  }

  @Test
  void findingWithoutAMendIsLeftAsItIs() {
    Report before = session.report();
    Finding unclear = open(3);
    assertEquals("若干", unclear.quote());
    assertEquals(Optional.empty(), decisions.mend(List.of(unclear)));
    assertEquals(before, session.report());
  }

  @Test
  void ofTwoThatOverlapOneIsMended() {
    session.change(r -> r.withText("goals", t -> "ABC"));
    review.checkBy(
        new FakeChecker()
            .mends(Rule.R20, Severity.ERROR, "AB", "甲")
            .mends(Rule.R20, Severity.ERROR, "BC", "乙"));
    Mend mend = decisions.mend(review.review().open()).orElseThrow();
    assertEquals(1, mend.findings().size());
    assertEquals("A乙", goals());
  }

  @Test
  void mendedTextOfLastYearStaysLastYears() {
    session.change(r -> r.withSection(new Section("goals", "甲,", true)));
    decisions.mend(List.of(open(0)));
    assertEquals(new Section("goals", "甲，", true), session.report().section("goals"));
  }

  @Test
  void mendIsTakenBackWithItsNote() {
    Report before = session.report();
    Mend mend = decisions.mend(review.review().open()).orElseThrow();
    assertTrue(decisions.canTakeBack(mend));
    decisions.takeBack(mend);
    assertEquals(before, session.report());
  }

  @Test
  void onlyTheMendIsTakenBack_notWhatWasWrittenElsewhereSince() {
    decisions.ignore(open(1));
    Mend mend = decisions.mend(List.of(open(0))).orElseThrow();
    session.change(r -> r.withText("conclusion", t -> "另写的。"));
    decisions.takeBack(mend);
    assertEquals("甲, 乙,若干。", goals());
    assertEquals("另写的。", session.report().section("conclusion").text());
    assertEquals(List.of(Decision.IGNORED), notes().stream().map(FindingNote::decision).toList());
  }

  @Test
  void mendStays_whenItsTextHasChangedSince() {
    Mend mend = decisions.mend(List.of(open(0))).orElseThrow();
    session.change(r -> r.withText("goals", t -> t + "又写了。"));
    assertFalse(decisions.canTakeBack(mend));
    decisions.takeBack(mend);
    assertEquals("甲， 乙,若干。又写了。", goals());
  }

  @Test
  void explanationStands_isReplacedByTheNext_andWithdrawn() {
    Finding finding = open(3);
    decisions.explain(finding, "文件原文");
    decisions.explain(finding, "上级文件原文");
    assertEquals(1, notes().size());
    assertEquals("上级文件原文", notes().getFirst().reason());
    assertEquals("李四", notes().getFirst().by());
    assertEquals(Sessions.CLOCK.instant(), notes().getFirst().at());
    assertFalse(review.review().open().contains(finding));
    decisions.withdraw(finding);
    assertEquals(List.of(), notes());
    assertTrue(review.review().open().contains(finding));
  }

  @Test
  void ignoredNoticeIsNoLongerOpen() {
    Finding space = open(1);
    assertEquals(Severity.NOTICE, space.severity());
    decisions.ignore(space);
    assertTrue(review.review().all().get(1).isIgnored());
  }

  @Test
  void withdrawingLeavesTheRecordOfEarlierMends() {
    decisions.mend(List.of(open(0)));
    Finding second = review.review().open().get(1);
    assertEquals(",", second.quote());
    decisions.explain(second, "原文");
    decisions.withdraw(second);
    assertEquals(List.of(Decision.MENDED), notes().stream().map(FindingNote::decision).toList());
  }
}
