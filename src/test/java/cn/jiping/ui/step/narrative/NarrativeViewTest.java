package cn.jiping.ui.step.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.figure.SentencePatternText;
import cn.jiping.domain.figure.SentencePatterns;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Section;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.Reviews;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.CommittedTextArea;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.kit.figure.FigureList;
import cn.jiping.ui.kit.figure.FigureMenu;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NarrativeViewTest {
  private final DirectTaskRunner tasks = new DirectTaskRunner();
  private final ReportSession session = Sessions.of(TestReports.sample());
  private static final SentencePatterns SENTENCES =
      SentencePatternText.parse(
          "资金 | funds | | {报告.年度}年投入{资金.合计}。\n分级 | goals | | 别处的。\n资金 | +funds | | 支出{资金.支出}。");

  private NarrativeView view;

  @Start
  void show(Stage stage) {
    Theme.install();
    view =
        new NarrativeView(
            new NarrativeViewModel(session, Reviews.of(session), SENTENCES, "funds"), tasks);
    Scene scene = new Scene((Parent) view.node(), 1080, 620);
    Theme.apply(scene);
    stage.setScene(scene);
    stage.show();
    view.attach();
  }

  @BeforeEach
  void focus(FxRobot robot) {
    robot.interact(() -> view.reveal(Place.section("funds")));
  }

  private static CommittedTextArea editor(FxRobot robot) {
    return robot.lookup("#narrative-text").queryAs(CommittedTextArea.class);
  }

  private static FigureList list(FxRobot robot) {
    return robot.lookup("#figure-list").queryAs(FigureList.class);
  }

  private static String resolved(FxRobot robot) {
    return robot.lookup("#resolved-text").queryAs(TextArea.class).getText();
  }

  private String text() {
    return session.report().section("funds").text();
  }

  private void type(FxRobot robot, String committed) {
    robot.interact(
        () -> {
          inputMethod(editor(robot), "", committed);
          tasks.letTimePass();
        });
  }

  private static void inputMethod(Node target, String composed, String committed) {
    var runs =
        composed.isEmpty()
            ? FXCollections.<InputMethodTextRun>observableArrayList()
            : FXCollections.observableArrayList(
                new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    Event.fireEvent(
        target,
        new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0));
  }

  @Test
  void chineseIsTakenOver_andHalfTypedPinyinIsNot(FxRobot robot) {
    type(robot, "投入");
    robot.interact(
        () -> {
          inputMethod(editor(robot), "zijin", "");
          tasks.letTimePass();
        });
    assertEquals("投入", text());
    type(robot, "资金");
    assertEquals("投入资金", text());
  }

  @Test
  void textThatIsEnteredForTheFirstTimeIsGoneOnWithAtItsEnd(FxRobot robot) {
    robot.interact(
        () -> {
          session.change(r -> r.withText("funds", t -> "已有的话。"));
          view.detach();
          NarrativeView fresh =
              new NarrativeView(
                  new NarrativeViewModel(session, Reviews.of(session), SENTENCES, "funds"), tasks);
          view.node().getScene().setRoot((Parent) fresh.node());
          view = fresh;
          view.attach();
          view.reveal(Place.section("funds"));
        });
    type(robot, "再写。");
    assertEquals("已有的话。再写。", text());
    robot.interact(
        () -> {
          editor(robot).positionCaret(0);
          view.reveal(Place.section("funds"));
        });
    assertEquals(0, editor(robot).getCaretPosition());
  }

  @Test
  void referenceIsCompletedByKeyboard_andShownAsItsFigure(FxRobot robot) {
    type(robot, "投入");
    robot.write("{");
    assertTrue(list(robot).isOpen());
    type(robot, "资金");
    robot.type(KeyCode.DOWN).type(KeyCode.UP).type(KeyCode.ENTER);
    assertFalse(list(robot).isOpen());
    assertEquals("投入{资金.合计}", text());
    assertEquals("投入288.90万元", resolved(robot));
    type(robot, "。");
    assertEquals("投入288.90万元。", resolved(robot));
  }

  @Test
  void downChoosesTheNext_andTheMouseAnyOther(FxRobot robot) {
    robot.write("{").type(KeyCode.DOWN, 1).type(KeyCode.ENTER);
    assertEquals("{资金.预算}", text());
    robot.write("{");
    robot.clickOn((Node n) -> n instanceof Labeled l && "资金.到位".equals(l.getText()));
    assertEquals("{资金.预算}{资金.到位}", text());
    assertTrue(editor(robot).isFocused());
  }

  @Test
  void escapeClosesTheList_andEnterIsALineAgain(FxRobot robot) {
    robot.write("{").type(KeyCode.ESCAPE).type(KeyCode.ENTER);
    assertFalse(list(robot).isOpen());
    assertEquals("{\n", editor(robot).getText());
  }

  @Test
  void listStaysShut_whileAnInputMethodComposes(FxRobot robot) {
    robot.write("{").type(KeyCode.ESCAPE);
    robot.interact(() -> inputMethod(editor(robot), "zi", ""));
    assertFalse(list(robot).isOpen());
    robot.interact(() -> inputMethod(editor(robot), "", "资"));
    assertTrue(list(robot).isOpen());
  }

  @Test
  void walkingIntoAReferenceOpensNothing(FxRobot robot) {
    type(robot, "{资金.合计}");
    robot.type(KeyCode.LEFT, 3);
    assertFalse(list(robot).isOpen());
  }

  @Test
  void placeOfAnUnknownNameIsSelected_whenAFindingLeadsToIt(FxRobot robot) {
    type(robot, "投入{资金.合记}。");
    robot.interact(() -> view.reveal(Place.section("funds", 2, 9)));
    assertEquals("{资金.合记}", editor(robot).getSelectedText());
    assertTrue(editor(robot).isFocused());
  }

  @Test
  void figuresAreMarked_knownAndUnknownOnes(FxRobot robot) {
    type(robot, "投入{资金.合计}和{资金.没有}。");
    assertEquals(1, robot.lookup(".value-mark").queryAll().size());
    assertEquals(1, robot.lookup(".unresolved-mark").queryAll().size());
  }

  @Test
  void menuInsertsAtTheCaret_byKeyboardAlone(FxRobot robot) {
    type(robot, "前后");
    robot.type(KeyCode.LEFT);
    FigureMenu menu = robot.lookup("#insert-figure").queryAs(FigureMenu.class);
    assertEquals(
        List.of("资金", "分级", "满意度", "上年", "报告", "得分", "同比", "目标"),
        menu.getItems().stream().map(MenuItem::getText).toList());
    robot.interact(menu::requestFocus);
    robot.type(KeyCode.SPACE).type(KeyCode.DOWN, 2).type(KeyCode.RIGHT);
    robot.type(KeyCode.ENTER);
    assertEquals("前{分级.合计}后", text());
    assertEquals("前33后", resolved(robot));
    assertTrue(editor(robot).isFocused());
  }

  @Test
  void sentenceIsInsertedAtTheCaret_byKeyboardAlone(FxRobot robot) {
    type(robot, "一、二。");
    robot.type(KeyCode.LEFT, 2);
    SentenceMenu menu = robot.lookup("#insert-sentence").queryAs(SentenceMenu.class);
    robot.interact(menu::requestFocus);
    robot.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertEquals("一、{报告.年度}年投入{资金.合计}。二。", text());
    assertEquals("一、2021年投入288.90万元。二。", resolved(robot));
    assertTrue(editor(robot).isFocused());
  }

  @Test
  void sentenceThatLacksAFigureIsShownWithIt_andCanNotBeChosen(FxRobot robot) {
    SentenceMenu menu = robot.lookup("#insert-sentence").queryAs(SentenceMenu.class);
    robot.clickOn(menu);
    MenuItem lacking = menu.getItems().getLast();
    assertTrue(lacking.isDisable());
    assertEquals(
        List.of("还缺：资金.支出"),
        robot.lookup(".sentence-missing").queryAllAs(Labeled.class).stream()
            .map(Labeled::getText)
            .toList());
    robot.type(KeyCode.ESCAPE);
    robot.interact(
        () -> session.change(r -> r.withFundLines(List.of(TestReports.line("甲", "1", "1", "1")))));
    robot.clickOn(menu);
    assertFalse(menu.getItems().getLast().isDisable());
    robot.type(KeyCode.ESCAPE);
  }

  @Test
  void tabLeavesTheEditor_andPutsNoneIntoTheText(FxRobot robot) {
    robot.write("a").type(KeyCode.TAB);
    assertEquals("a", text());
    assertFalse(editor(robot).isFocused());
  }

  @Test
  void lastYearsTextIsKeptByTheButtonOfItsBanner(FxRobot robot) {
    robot.interact(() -> session.change(r -> r.withSection(new Section("funds", "上年", true))));
    assertEquals("上年", editor(robot).getText());
    robot.clickOn("#keep-text");
    assertEquals(new Section("funds", "上年", false), session.report().section("funds"));
    assertFalse(robot.lookup(".carried-banner").query().isVisible());
  }

  @Test
  void leavingTheStepHandsOverWhatIsTyped(FxRobot robot) {
    robot.write("abc").interact(view::detach);
    assertEquals("abc", text());
  }

  @Test
  void placeOfAnotherSectionMovesNothing(FxRobot robot) {
    type(robot, "投入");
    robot.interact(() -> view.reveal(Place.section("goals", 0, 2)));
    assertEquals("", editor(robot).getSelectedText());
  }
}
