package cn.jiping.ui.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.service.FakeChecker;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.check.CheckFilter.Kept;
import cn.jiping.ui.check.CheckRows.Grouping;
import cn.jiping.ui.kit.review.ReviewDesk;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckViewModelTest {
  private final ReportSession session =
      Sessions.of(
          ReportFixtures.blank()
              .withText("overview", t -> "甲,乙,若干。")
              .withText("goals", t -> "丙 丁,戊。"));
  private final ReviewDesk desk = Reviews.desk(session, FakeChecker.usual());
  private final CheckViewModel model = new CheckViewModel(desk);

  CheckViewModelTest() {
    model.attach();
  }

  /** Groups as name×count, findings by their characters and what stands beside them. */
  private List<String> rows() {
    return model.listingProperty().get().rows().stream().map(CheckViewModelTest::words).toList();
  }

  private static String words(CheckRow row) {
    return switch (row) {
      case CheckRow.Group group -> group.title() + "×" + group.count();
      case CheckRow.Line line -> line.finding().quote() + " " + line.label();
    };
  }

  private String text(String section) {
    return session.report().section(section).text();
  }

  private void selectRow(int index) {
    model.select(index);
  }

  @Test
  void findingsAreGroupedByStep_inTheOrderOfTheReport() {
    assertEquals(
        List.of(
            "（一）项目概况×3",
            ", R6 半角标点",
            ", R6 半角标点",
            "若干 R12 年度和时点",
            "（二）项目绩效目标×2",
            "  R19 空格和空行",
            ", R6 半角标点"),
        rows());
  }

  @Test
  void orByRule_andThenTheStepStandsBesideEach() {
    model.groupingProperty().set(Grouping.RULE);
    assertEquals(
        List.of(
            "R6 半角标点×3",
            ", （一）项目概况",
            ", （一）项目概况",
            ", （二）项目绩效目标",
            "R12 年度和时点×1",
            "若干 （一）项目概况",
            "R19 空格和空行×1",
            "  （二）项目绩效目标"),
        rows());
  }

  @Test
  void severityAndWordsNarrowTheList_byMessageCharactersMendRuleOrPlace() {
    model.severityProperty().set(Optional.of(Severity.WARNING));
    assertEquals(List.of("（一）项目概况×1", "若干 R12 年度和时点"), rows());
    model.severityProperty().set(Optional.empty());
    for (String words : List.of("数目", "若干", "时点")) {
      model.searchProperty().set(" " + words);
      assertEquals(List.of("（一）项目概况×1", "若干 R12 年度和时点"), rows());
    }
    model.searchProperty().set("绩效目标");
    assertEquals("（二）项目绩效目标×2", rows().getFirst());
    model.searchProperty().set("，");
    assertEquals(5, rows().size());
  }

  @Test
  void nothingListedSaysWhy() {
    model.searchProperty().set("没有这个");
    assertEquals("没有符合条件的发现。", model.listingProperty().get().empty());
    assertFalse(model.listingProperty().get().done());
    model.searchProperty().set("");
    session.change(r -> r.withText("overview", t -> "好。").withText("goals", t -> "好。"));
    assertEquals("没有发现问题。", model.listingProperty().get().empty());
    assertEquals("没有发现问题。", model.summaryProperty().get());
    assertTrue(model.listingProperty().get().done());
  }

  @Test
  void whatIsDecidedLeavesTheListOfWhatIsToBeDone_andIsFoundUnderItsDecision() {
    desk.explain(desk.review().review().all().get(2));
    desk.reasonProperty().set("上级文件原文");
    desk.saveReason();
    desk.ignore(desk.review().review().open().get(2));
    assertEquals(5, rows().size());
    model.keptProperty().set(Kept.EXPLAINED);
    assertEquals(List.of("（一）项目概况×1", "若干 R12 年度和时点"), rows());
    model.searchProperty().set("上级文件");
    assertEquals(2, rows().size());
    model.searchProperty().set("");
    model.keptProperty().set(Kept.IGNORED);
    assertEquals(List.of("（二）项目绩效目标×1", "  R19 空格和空行"), rows());
    model.keptProperty().set(Kept.ALL);
    assertEquals(7, rows().size());
  }

  @Test
  void summaryCountsWhatIsLeft_untilAllIsDone() {
    assertEquals("还有 3 处错误、1 处警告、1 处提示", model.summaryProperty().get());
    desk.mend(desk.review().review().open());
    assertEquals("还有 1 处警告", model.summaryProperty().get());
    desk.explain(desk.review().review().all().getFirst());
    desk.reasonProperty().set("原文如此");
    desk.saveReason();
    assertEquals("全部处理完了。", model.summaryProperty().get());
    assertEquals("全部处理完了。", model.listingProperty().get().empty());
  }

  @Test
  void mendOfAGroupIsOneChange_thatCanBeTakenBack() {
    selectRow(0);
    model.mendSelected();
    assertEquals("甲，乙，若干。", text("overview"));
    assertEquals("丙 丁,戊。", text("goals"));
    assertEquals("已修正2处。", desk.messageProperty().get());
    desk.takeBack();
    assertEquals("甲,乙,若干。", text("overview"));
  }

  @Test
  void mendOfOneFinding_leavesTheClerkAtTheNext() {
    selectRow(1);
    model.mendSelected();
    assertEquals("甲，乙,若干。", text("overview"));
    assertEquals(List.of("（一）项目概况×2", ", R6 半角标点"), rows().subList(0, 2));
    assertEquals(1, model.listingProperty().get().selected());
    assertEquals(3, model.selected().orElseThrow().place().start());
  }

  @Test
  void findingWithoutAMendIsLeftAlone() {
    selectRow(3);
    model.mendSelected();
    assertEquals("甲,乙,若干。", text("overview"));
    assertEquals("", desk.messageProperty().get());
  }

  @Test
  void clerkStaysAtTheFinding_whenTheOnesBeforeItGo() {
    selectRow(3);
    session.change(r -> r.withText("overview", t -> "甲，乙,若干。"));
    assertEquals("若干", model.selected().orElseThrow().quote());
    assertEquals(2, model.listingProperty().get().selected());
  }

  @Test
  void detachedListStandsStill() {
    model.detach();
    session.change(r -> r.withText("overview", t -> "好。"));
    assertTrue(rows().contains("若干 R12 年度和时点"));
  }
}
