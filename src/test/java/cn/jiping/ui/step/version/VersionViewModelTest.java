package cn.jiping.ui.step.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Signature;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.preview.HeldTaskRunner;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VersionViewModelTest {
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** Closed from the start: no error, and filled in by 李四. */
  private static final Report CLEAN =
      ReportFixtures.blank()
          .withText("goals", t -> "建成五个阵地。")
          .withSignature(Signature.NONE.withPreparer("李四"));

  private final Sessions.Memory store = new Sessions.Memory();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final HeldTaskRunner tasks = new HeldTaskRunner();
  private final ReportSession session = Sessions.of(CLEAN, store);
  private final ReportReview review = Reviews.of(session);
  private final VersionViewModel model = model(review);

  private VersionViewModel model(ReportReview of) {
    VersionViewModel made =
        new VersionViewModel(
            session, of, Sessions.finaliser(store), tasks, dialogs::failure, CHINA);
    made.attach();
    return made;
  }

  private Standing standing() {
    return model.standingProperty().get();
  }

  private String hindrance() {
    return model.hindranceProperty().get();
  }

  private void write(String text) {
    session.change(r -> r.withText("goals", t -> text));
  }

  private void finalise() {
    model.finalise();
    tasks.finish(0);
  }

  @Test
  void openVersionSaysSo_andMayBeFinalisedByWhoFilledItIn() {
    assertEquals("第1版，还没有定稿。", standing().sentence());
    assertEquals(List.of(), standing().obstacles());
    assertEquals("李四", model.nameProperty().get());
    assertEquals("", hindrance());
  }

  @Test
  void whatIsTypedAsNameStays_whenTheStepIsEnteredAgain() {
    model.nameProperty().set("王五");
    model.detach();
    model.attach();
    assertEquals("王五", model.nameProperty().get());
  }

  @Test
  void finalisedVersionSaysWhenAndByWhom_andHasItsDigests() {
    finalise();
    assertEquals("第1版已于2022年1月5日 18:32定稿，定稿人：李四。", standing().sentence());
    Finalised finalised = standing().finalised().orElseThrow();
    assertEquals(store.digest(CLEAN), finalised.dataDigest());
    assertEquals(64, finalised.paperDigest().length());
    assertTrue(session.isFinalised());
    assertEquals("第1版已定稿。", model.messageProperty().get());
    assertEquals(1, store.versions(CLEAN.id()).size());
  }

  @Test
  void openErrorsStandInTheWay_andLeadToTheChecks() {
    write("他说：“建成五个阵地。");
    Obstacle obstacle = standing().obstacles().getFirst();
    assertEquals("还有 1 处错误没有改正或说明。", obstacle.sentence());
    assertEquals("check", obstacle.step());
    assertEquals("处理完上面的问题以后才能定稿。", hindrance());
    model.finalise();
    assertEquals(0, tasks.held());
    write("他说：“建成五个阵地。”");
    assertEquals(List.of(), standing().obstacles());
    assertEquals("", hindrance());
  }

  @Test
  void unresolvedReferencesStandInTheWay_evenWhenTheirRuleIsOff() {
    review.checkBy(new Checker(CheckTables.EMPTY, Set.of(Rule.R14))::findings);
    write("共{数据.没有}次。");
    Obstacle obstacle = standing().obstacles().getFirst();
    assertEquals("还有 1 处引用没有数值，第一处是{数据.没有}。", obstacle.sentence());
    assertEquals("preview", obstacle.step());
    assertFalse(hindrance().isEmpty());
  }

  @Test
  void openWarningsAndEmptySectionsAreSaid_andDoNotStandInTheWay() {
    String said = standing().reminder();
    assertTrue(said.matches("还有 \\d+ 条警告没有改正或说明。这些章节应当有内容，现在是空的：“.*”。"), said);
    String goals = CLEAN.outline().heading("goals").orElseThrow().title();
    assertFalse(said.contains("“" + goals + "”"), said);
    write("");
    assertTrue(standing().reminder().contains("“" + goals + "”"), standing().reminder());
    assertEquals("", hindrance());
    finalise();
    assertEquals("", standing().reminder());
  }

  @Test
  void nothingIsSaidWhenNothingIsOpen() {
    review.checkBy(r -> List.of());
    for (Heading heading : CLEAN.outline().headings()) {
      session.change(r -> r.withText(heading.key(), t -> "无。"));
    }
    assertEquals("", standing().reminder());
  }

  @Test
  void nothingIsFinalisedBeforeTheFirstCheck() {
    ReportReview never = new ReportReview(session, r -> List.of(), work -> {}, Runnable::run);
    assertEquals("正在审核，请稍等。", model(never).hindranceProperty().get());
  }

  @Test
  void nobodyFinalisesWithoutAName() {
    model.nameProperty().set(" ");
    assertEquals("请填写定稿人的姓名。", hindrance());
    model.finalise();
    assertEquals(0, tasks.held());
  }

  @Test
  void reportIsFinalisedInTheBackground_once() {
    model.finalise();
    assertTrue(model.busyProperty().get());
    model.finalise();
    assertEquals(1, tasks.held());
    assertFalse(session.isFinalised());
    tasks.finish(0);
    assertFalse(model.busyProperty().get());
    assertTrue(session.isFinalised());
    model.finalise();
    assertEquals(0, tasks.held());
  }

  @Test
  void changeMeanwhileIsNotFrozenUnread() {
    model.finalise();
    write("建成六个阵地。");
    tasks.finish(0);
    assertFalse(session.isFinalised());
    assertEquals("报告刚才又有改动，没有定稿。请再点一次“定稿”。", model.messageProperty().get());
  }

  @Test
  void whatTheFinaliserRefusesIsSaid() {
    review.checkBy(r -> List.of());
    write("他说：“建成五个阵地。");
    finalise();
    assertFalse(session.isFinalised());
    assertFalse(model.busyProperty().get());
    assertEquals("", model.messageProperty().get());
    assertTrue(dialogs.asked.getFirst().startsWith("还有1处错误"), dialogs.asked.toString());
  }

  @Test
  void newVersionNeedsAReason_andShowsIt() {
    finalise();
    model.startVersion();
    assertEquals("请写明为什么要新开一版。", model.problemProperty().get());
    assertTrue(session.isFinalised());
    model.reasonProperty().set(" 更正执行数 ");
    assertEquals("", model.problemProperty().get());
    model.startVersion();
    assertFalse(session.isFinalised());
    assertEquals("第2版，还没有定稿。", standing().sentence());
    assertEquals("这一版的缘由：更正执行数", standing().reason());
    assertEquals("已新开第2版，可以修改了。", model.messageProperty().get());
    assertEquals("", model.reasonProperty().get());
  }

  @Test
  void noNewVersionWhileTheFinalisedOneIsNotOnDisk() {
    store.full = true;
    finalise();
    model.reasonProperty().set("更正执行数");
    model.startVersion();
    assertTrue(session.isFinalised());
    assertEquals("更正执行数", model.reasonProperty().get());
    assertTrue(dialogs.asked.getFirst().contains("还没有存到磁盘上"), dialogs.asked.toString());
  }
}
