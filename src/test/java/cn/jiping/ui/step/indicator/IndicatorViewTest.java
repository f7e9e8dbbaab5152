package cn.jiping.ui.step.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.kit.sheet.FakeSheets;
import cn.jiping.ui.step.SampleData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class IndicatorViewTest {
  private final ReportSession session = SampleData.session(SampleData.blank());
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private IndicatorViewModel model;
  private IndicatorView view;

  @Start
  void show(Stage stage) {
    model =
        new IndicatorViewModel(
            session,
            Reviews.of(session),
            new FakeSheets().tools(new AnsweringDialogs(), tasks),
            Shelves.shelf(new Shelves.Memory()));
    view = new IndicatorView(model, tasks);
    Theme.install();
    Scene scene = new Scene((Parent) view.node(), 1078, 620);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
    view.attach();
  }

  private IndicatorSet set() {
    return session.report().evaluation().selfEvaluation();
  }

  private void fill(FxRobot robot) {
    robot.interact(
        () -> {
          session.change(r -> Shelves.with(r, Shelves.set()));
          view.reveal(Place.of(Place.Part.INDICATORS));
        });
  }

  private void paste(FxRobot robot, String text) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }

  @Test
  void setIsChosen_andItsWeightsStandBesideTheTable(FxRobot robot) {
    robot.clickOn(".set-use");
    assertEquals(4, set().indicators().size());
    assertTrue(robot.lookup(".level-second").queryAllAs(Labeled.class).size() >= 3);
    assertTrue(texts(robot, ".summary-value").contains("相符"));
  }

  @Test
  void rowsOfAnOfficialFormArePasted_levelsFilledDown_scoresLeftOut(FxRobot robot) {
    robot.interact(() -> model.form(ScoreForm.SELF_EVALUATION).sets().begin());
    robot.interact(() -> view.reveal(Place.of(Place.Part.INDICATORS)));
    paste(
        robot,
        "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n"
            + "产出指标\t数量指标\t主题党日\t≥12次\t15次\t10\t10\t\n"
            + "\t\t党课\t≥30次\t24\t10\t8\t外出较多\n"
            + "效益指标\t社会效益\t影响力\t明显提升\t达成年度指标\t30\t30\t\n"
            + "总分\t\t\t\t\t50\t48\t\n");
    List<Indicator> rows = set().indicators();
    assertEquals(3, rows.size());
    assertEquals("数量指标", rows.get(1).second());
    assertEquals("12 次", rows.get(0).target() + " " + rows.get(0).unit());
    assertEquals("15", rows.get(0).actual());
    assertEquals(Kind.QUALITATIVE, rows.get(2).kind());
    assertTrue(rows.stream().allMatch(r -> r.typedScore().isEmpty()));
    String said = texts(robot, ".table-message").getFirst();
    assertTrue(said.contains("“得分”由程序计算") && said.contains("48"), said);
  }

  @Test
  void pastedKindStays_whateverTheTargetLooksLike(FxRobot robot) {
    robot.interact(() -> model.form(ScoreForm.SELF_EVALUATION).sets().begin());
    robot.interact(() -> view.reveal(Place.of(Place.Part.INDICATORS)));
    paste(robot, "三级指标\t类型\t年度指标值\n甲\t≥\t12-15\n乙\t定性\t3项以上\n丙\t\t3项以上\n");
    assertEquals(
        List.of("≥12-15", "定性3项以上", "≥3"),
        set().indicators().stream().map(i -> i.kind().mark() + i.target()).toList());
  }

  @Test
  void scoreTypedInTheTableAsksForItsReasonBesideIt(FxRobot robot) {
    fill(robot);
    Indicator first = set().indicators().getFirst();
    robot.interact(() -> view.reveal(Place.row(Place.Part.INDICATORS, first.id())));
    robot.type(KeyCode.RIGHT, 8).write("20").type(KeyCode.ENTER);
    robot.type(KeyCode.UP);
    assertEquals(Optional.of(new BigDecimal("20")), set().indicators().getFirst().typedScore());
    TextInputControl reason = robot.lookup("#indicator-score-reason").query();
    assertTrue(reason.isVisible());
    robot.interact(() -> reason.setText("专家评分"));
    robot.interact(tasks::letTimePass);
    assertEquals("专家评分", set().indicators().getFirst().scoreReason());
    robot.interact(() -> view.detach());
  }

  @Test
  void weightOfALevelIsTypedBesideTheTable(FxRobot robot) {
    fill(robot);
    TextInputControl field =
        robot.lookup(".level-grid .text-field").queryAllAs(TextInputControl.class).stream()
            .skip(1)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> field.setText("55"));
    robot.interact(tasks::letTimePass);
    assertEquals(new BigDecimal("55"), set().levels().getFirst().weight());
    assertTrue(
        texts(robot, ".level-wrong").contains("60 多5"), texts(robot, ".level-wrong").toString());
  }

  @Test
  void placeInTheOtherFormTurnsToIt(FxRobot robot) {
    Indicator other = Shelves.row("决策", "项目立项", "立项依据", "充分", "", "10");
    robot.interact(
        () -> {
          session.change(
              r ->
                  r.withEvaluation(
                      r.evaluation()
                          .withSet(
                              ScoreForm.FRAMEWORK,
                              IndicatorSet.NONE.withIndicators(List.of(other)))));
          view.reveal(Place.row(Place.Part.INDICATORS, other.id()));
        });
    assertEquals(ScoreForm.FRAMEWORK, model.shownProperty().get());
    assertTrue(texts(robot, ".details .side-caption").contains("立项依据"));
  }

  @Test
  void setsThatWereAskedForGoByEscape_andAreNotThereWhenTheStepIsEnteredAgain(FxRobot robot) {
    fill(robot);
    SetsViewModel sets = model.form(ScoreForm.SELF_EVALUATION).sets();
    robot.interact(() -> robot.lookup("#set-other").queryButton().fire());
    assertTrue(sets.openProperty().get());
    robot.type(KeyCode.ESCAPE);
    assertFalse(sets.openProperty().get());
    robot.interact(
        () -> {
          robot.lookup("#set-other").queryButton().fire();
          view.detach();
          view.attach();
        });
    assertFalse(sets.openProperty().get());
  }

  @Test
  void frozenTableIsSelectedAndReadToItsReasons_butNoKeyChangesIt(FxRobot robot) {
    fill(robot);
    Indicator last = set().indicators().getLast();
    String reason = "外出较多，下年分两批开。";
    robot.interact(
        () -> {
          session.change(r -> Shelves.withEach(r, i -> i.equals(last) ? i.withReason(reason) : i));
          view.freeze(true);
          view.reveal(Place.row(Place.Part.INDICATORS, last.id()));
        });
    IndicatorSet before = set();
    TextInputControl shown = robot.lookup("#indicator-reason").query();
    assertEquals(reason, shown.getText());
    assertFalse(shown.isDisabled() || shown.isEditable());
    robot.write("x").type(KeyCode.DELETE, KeyCode.F2, KeyCode.INSERT);
    paste(robot, "甲\t乙");
    robot.press(KeyCode.CONTROL).type(KeyCode.MINUS).release(KeyCode.CONTROL);
    robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
    robot.type(KeyCode.END, KeyCode.ENTER);
    assertEquals(before, set());
    assertEquals(4, model.form(ScoreForm.SELF_EVALUATION).table().rows().size());
    robot.interact(() -> view.freeze(false));
    robot.type(KeyCode.HOME).type(KeyCode.RIGHT, 2).write("x").type(KeyCode.ENTER);
    assertEquals("x", set().indicators().getLast().name());
  }

  @Test
  void whatIsBeingTypedIsEntered_whenTheFormIsTurned(FxRobot robot) {
    fill(robot);
    Indicator first = set().indicators().getFirst();
    robot.interact(() -> view.reveal(Place.row(Place.Part.INDICATORS, first.id())));
    robot.type(KeyCode.RIGHT, 2).write("xin");
    robot.interact(() -> model.shownProperty().set(ScoreForm.FRAMEWORK));
    assertEquals("xin", set().indicators().getFirst().name());
    assertFalse(texts(robot, ".set-card-name").isEmpty());
  }
}
