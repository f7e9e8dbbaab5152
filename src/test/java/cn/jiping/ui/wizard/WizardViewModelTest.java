package cn.jiping.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Unit;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WizardViewModelTest {
  private final Sessions.Memory store = new Sessions.Memory();

  private WizardViewModel open(ReportSession session) {
    WizardViewModel model =
        new WizardViewModel(
            session,
            Reviews.of(session),
            new TestSteps().of(session),
            new DirectTaskRunner(),
            ZoneId.of("Asia/Shanghai"));
    model.attach();
    return model;
  }

  private static String current(WizardViewModel model) {
    return model.currentProperty().get().id();
  }

  private static List<Finding> found(WizardViewModel model) {
    return model.hereProperty().get().entries().stream().map(Review.Entry::finding).toList();
  }

  private static List<String> shown(WizardViewModel model) {
    return model.rows().stream().map(StepRow::text).toList();
  }

  @Test
  void stepsFollowTheOutline_andHeadingsWithoutTextOnlyGroup() {
    WizardViewModel model = open(Sessions.blank());
    assertEquals(
        List.of(
            "数据",
            "封面与单位",
            "资金明细",
            "党组织与分类定级",
            "工作数据",
            "目标与得分",
            "绩效目标",
            "绩效指标",
            "满意度调查",
            "得分与结论",
            "年度比较",
            "正文",
            "基本情况",
            "项目概况"),
        shown(model).subList(0, 14));
    assertEquals(List.of("成文", "附件", "版式", "落款", "审核", "预览与打印"), shown(model).subList(37, 43));
    assertFalse(model.rows().get(12).isEntry());
    assertTrue(model.rows().get(13).isEntry());
    assertEquals("（一）", model.rows().get(13).faceProperty().get().number());
  }

  @Test
  void groupHeadingWithTextAndUnplacedTextAreSteps() {
    Report report = ReportFixtures.blank().withText("basics", t -> "总述。").withUnplacedText("附记");
    WizardViewModel model = open(Sessions.of(report));
    assertTrue(model.rows().get(12).isEntry());
    assertTrue(shown(model).contains("未归入的文字"));
  }

  @Test
  void nextAndPreviousPassOverHeadings_andEndAtTheEnds() {
    WizardViewModel model = open(Sessions.blank());
    assertTrue(model.previous().isEmpty());
    model.go("comparison");
    model.next().ifPresent(model::go);
    assertEquals("section.overview", current(model));
    assertEquals("（一）项目概况", model.stepTitleProperty().get());
    model.previous().ifPresent(model::go);
    assertEquals("comparison", current(model));
    model.go("history");
    assertTrue(model.next().isEmpty());
  }

  @Test
  void searchListsMatchingStepsOnly_untilOneIsEntered() {
    WizardViewModel model = open(Sessions.blank());
    int all = model.rows().size();
    model.searchProperty().set(" 效益 ");
    assertEquals(List.of("项目的效益性分析"), shown(model));
    model.go(model.rows().getFirst().step());
    assertEquals("section.effect", current(model));
    assertEquals(all, model.rows().size());
  }

  @Test
  void findingsOfTheCurrentStepFollowTheReport_worstFirst() {
    ReportSession session = Sessions.blank();
    WizardViewModel model = open(session);
    model.go("section.overview");
    assertEquals(List.of(), found(model));
    session.change(r -> r.withText("overview", t -> "{数据.没有}"));
    assertEquals(
        List.of(Place.section("overview", 0, 7)),
        found(model).stream().map(Finding::place).toList());
    session.change(r -> r.withText("overview", t -> "写好了。"));
    assertEquals(List.of(), found(model));
  }

  @Test
  void placeLeadsToItsStep() {
    WizardViewModel model = open(Sessions.blank());
    model.go(Place.section("goals", 3, 5));
    assertEquals("section.goals", current(model));
    model.go(Place.of(Place.Part.FUNDS));
    assertEquals("funds", current(model));
  }

  @Test
  void titleFollowsTheReport() {
    ReportSession session = Sessions.blank();
    WizardViewModel model = open(session);
    assertEquals("2021年度　（未填标题）", model.titleProperty().get());
    session.change(r -> r.withUnit(new Unit("柳河街道办事处", "")));
    assertEquals("2021年度　柳河街道办事处（未填标题）", model.titleProperty().get());
  }

  @Test
  void saysWhenTheLastChangeWasSaved_andWhenItWasNot() {
    ReportSession session = Sessions.of(ReportFixtures.blank(), store);
    WizardViewModel model = open(session);
    assertEquals("已打开，没有未保存的改动", model.saveTextProperty().get());
    session.change(r -> r.withText("goals", t -> "甲"));
    assertEquals("已保存 18:32:07", model.saveTextProperty().get());
    store.full = true;
    session.change(r -> r.withText("goals", t -> "乙"));
    assertTrue(model.saveFailedProperty().get());
    assertEquals("没有保存：磁盘已满。请清理后重试。", model.saveTextProperty().get());
    store.full = false;
    model.retrySaving();
    assertFalse(model.saveFailedProperty().get());
    assertEquals("已保存 18:32:07", model.saveTextProperty().get());
  }

  @Test
  void standsStill_whenDetached() {
    ReportSession session = Sessions.blank();
    WizardViewModel model = open(session);
    model.detach();
    session.change(r -> r.withUnit(new Unit("柳河街道办事处", "")));
    assertEquals("2021年度　（未填标题）", model.titleProperty().get());
    model.attach();
    assertEquals("2021年度　柳河街道办事处（未填标题）", model.titleProperty().get());
  }
}
