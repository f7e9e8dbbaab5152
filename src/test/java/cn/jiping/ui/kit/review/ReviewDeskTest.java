package cn.jiping.ui.kit.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.service.FakeChecker;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.Sessions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewDeskTest {
  private final ReportSession session =
      Sessions.of(ReportFixtures.blank().withText("goals", t -> "建成,若干个 。"));
  private final ReviewDesk desk = Reviews.desk(session, FakeChecker.usual());

  private Finding finding(int index) {
    return desk.review().review().all().get(index).finding();
  }

  private Review.Entry entry(int index) {
    return desk.review().review().all().get(index);
  }

  private String text() {
    return session.report().section("goals").text();
  }

  @Test
  void mendSaysWhatItDid_andWhereItStands() {
    assertEquals(Optional.of(Place.section("goals", 2, 3)), desk.mend(List.of(finding(0))));
    assertEquals("已修正：“,”改为“，”。", desk.messageProperty().get());
    desk.mend(List.of(finding(1)));
    assertEquals("已修正：删去“␣”。", desk.messageProperty().get());
  }

  @Test
  void mendIsTakenBackOnce() {
    desk.mend(List.of(finding(0)));
    assertTrue(desk.takeBackProperty().get());
    desk.takeBack();
    assertEquals("建成,若干个 。", text());
    assertFalse(desk.takeBackProperty().get());
    assertEquals("", desk.messageProperty().get());
  }

  @Test
  void nothingIsDoneAboutFindingsOfAFinalisedReport() {
    session.change(r -> r.withText("goals", t -> "若干个 。"));
    desk.mend(List.of(finding(0)));
    desk.explain(entry(0));
    Sessions.finalise(session, new Sessions.Memory());
    assertTrue(desk.finalisedProperty().get());
    assertFalse(desk.takeBackProperty().get());
    assertEquals(Optional.empty(), desk.explainingProperty().get());
    Report frozen = session.report();
    desk.mend(List.of(finding(0)));
    desk.explain(entry(0));
    desk.ignore(finding(0));
    assertEquals(frozen, session.report());
    assertEquals("", desk.messageProperty().get());
    assertEquals(Optional.empty(), desk.explainingProperty().get());
    session.startVersion("更正");
    assertFalse(desk.finalisedProperty().get());
  }

  @Test
  void mendCannotBeTakenBackAnyMoreWhenItsTextChanges() {
    desk.mend(List.of(finding(0)));
    session.change(r -> r.withText("other", t -> "别处。"));
    assertTrue(desk.takeBackProperty().get());
    session.change(r -> r.withText("goals", t -> "另写。"));
    assertFalse(desk.takeBackProperty().get());
    desk.takeBack();
    assertEquals("另写。", text());
  }

  @Test
  void mendOfATextThatIsNotTheCheckedOneIsRefused_andSaysSo() {
    Finding found = finding(0);
    session.change(r -> r.withText("goals", t -> "另写。"));
    assertEquals(Optional.empty(), desk.mend(List.of(found)));
    assertEquals("另写。", text());
    assertTrue(desk.messageProperty().get().startsWith("文字刚刚改动过"));
    assertFalse(desk.takeBackProperty().get());
  }

  @Test
  void reasonMustBeGiven_andCanBeChanged() {
    desk.explain(entry(1));
    desk.reasonProperty().set("  ");
    desk.saveReason();
    assertEquals("请写明理由。", desk.problemProperty().get());
    desk.reasonProperty().set("原文");
    assertEquals("", desk.problemProperty().get());
    desk.saveReason();
    assertEquals(Optional.empty(), desk.explainingProperty().get());
    desk.explain(entry(1));
    assertEquals("原文", desk.reasonProperty().get());
    desk.reasonProperty().set("上级文件原文");
    desk.saveReason();
    assertEquals("上级文件原文", entry(1).note().orElseThrow().reason());
    desk.withdraw(finding(1));
    assertTrue(entry(1).isOpen());
  }

  @Test
  void reasonThatIsLetGoIsNotKept() {
    desk.explain(entry(1));
    desk.reasonProperty().set("原文");
    desk.stopExplaining();
    assertTrue(entry(1).isOpen());
  }
}
