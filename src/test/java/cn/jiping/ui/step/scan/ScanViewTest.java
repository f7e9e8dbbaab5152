package cn.jiping.ui.step.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.MemoryScans;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import cn.jiping.ui.kit.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScanViewTest {
  private final Sessions.Memory reports = new Sessions.Memory();
  private final MemoryScans store = new MemoryScans();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final ReportSession session = Sessions.of(ReportFixtures.blank(), reports);
  private ScanView view;

  @Start
  void show(Stage stage) {
    DirectTaskRunner tasks = new DirectTaskRunner();
    FakeScanFiles files = new FakeScanFiles();
    ScanViewModel model = new ScanViewModel(session, reports, store, files, tasks, dialogs);
    view = new ScanView(model, files, tasks);
    Theme.install();
    stage.setScene(new Scene(new StackPane(view.node()), 960, 640));
    Theme.apply(stage.getScene());
    stage.show();
    view.attach();
  }

  private void add(FxRobot robot, String... names) {
    dialogs.files = List.of(names).stream().map(Path::of).toList();
    robot.clickOn("#add-scans");
  }

  private static List<Node> all(FxRobot robot, String css) {
    return List.copyOf(robot.lookup(css).queryAll());
  }

  private static boolean isShown(FxRobot robot, String css) {
    return robot.lookup(css).query().isVisible();
  }

  private List<String> kept() {
    return store.kept.stream().map(Scan::fileName).toList();
  }

  @Test
  void emptyListSaysWhatBelongsThere(FxRobot robot) {
    String said = robot.lookup("#scan-drop").queryAs(Labeled.class).getText();
    assertTrue(said.contains("签字盖章页、通知、活动照片等"), said);
    assertFalse(isShown(robot, "#scan-unavailable"));
    add(robot, "a.pdf");
    assertTrue(isShown(robot, "#scan-unavailable"));
  }

  @Test
  void scansAreTitled_moved_turned_removedAndBroughtBackWithTheButtons(FxRobot robot) {
    add(robot, "a.pdf", "b.pdf");
    Node title = all(robot, ".scan-title").getFirst();
    robot.interact(() -> ((TextField) title).setText("党课"));
    robot.clickOn(title).type(KeyCode.ENTER);
    robot.clickOn(all(robot, ".scan-turn").getFirst());
    Node down = all(robot, ".scan-down").getFirst();
    robot.clickOn(down);
    assertEquals(List.of("b.pdf", "a.pdf"), kept());
    assertEquals("党课", store.kept.getLast().title());
    assertEquals(1, store.kept.getLast().quarterTurns());
    assertTrue(all(robot, ".scan-up").getFirst().isDisabled());
    robot.clickOn(all(robot, ".scan-remove").getFirst());
    assertEquals(List.of("a.pdf"), kept());
    assertTrue(robot.lookup("#scan-undo").query().isFocused());
    robot.type(KeyCode.SPACE);
    assertEquals(List.of("b.pdf", "a.pdf"), kept());
    assertFalse(isShown(robot, "#scan-removed"));
  }

  @Test
  void rowThatIsDroppedStandsWhereItWasDropped(FxRobot robot) {
    add(robot, "a.pdf", "b.pdf", "c.pdf");
    ScanList list = robot.lookup("#scans").query();
    RowId first = store.kept.getFirst().id();
    double height = all(robot, ".scan-row").getFirst().getBoundsInParent().getHeight();
    robot.interact(() -> list.drop(first, height * 2));
    assertEquals(List.of("b.pdf", "a.pdf", "c.pdf"), kept());
    robot.interact(() -> list.drop(first, height * 9));
    assertEquals(List.of("b.pdf", "c.pdf", "a.pdf"), kept());
    robot.interact(() -> list.drop(first, 0));
    assertEquals(List.of("a.pdf", "b.pdf", "c.pdf"), kept());
  }

  @Test
  void kindAndVersionAreChosen_aSignedPageOnlyWhenThereIsAVersion(FxRobot robot) {
    add(robot, "a.pdf");
    ComboBox<Scan.Kind> kind = robot.lookup(".scan-kind").query();
    ComboBox<OptionalInt> version = robot.lookup(".scan-version").query();
    assertFalse(version.isVisible());
    robot.interact(() -> kind.setValue(Scan.Kind.SIGNED_PAGE));
    assertEquals(Scan.Kind.OTHER, kind.getValue());
    robot.interact(() -> Sessions.finalise(session, reports));
    assertTrue(isShown(robot, "#scan-missing"));
    robot.interact(() -> kind.setValue(Scan.Kind.SIGNED_PAGE));
    assertFalse(isShown(robot, "#scan-missing"));
    assertTrue(version.isVisible());
    assertEquals(List.of(OptionalInt.of(1)), version.getItems());
    robot.interact(() -> kind.setValue(Scan.Kind.PHOTO));
    robot.interact(() -> version.setValue(OptionalInt.empty()));
    assertEquals(Scan.Kind.PHOTO, store.kept.getFirst().kind());
    assertEquals(OptionalInt.empty(), store.kept.getFirst().version());
  }

  @Test
  void kindThatCannotBeChosenIsGreyInTheList_untilThereIsAVersion(FxRobot robot) {
    add(robot, "a.pdf");
    robot.clickOn(".scan-kind");
    assertTrue(choice(robot, "签字盖章页").isDisabled());
    assertFalse(choice(robot, "照片").isDisabled());
    robot.interact(() -> Sessions.finalise(session, reports));
    robot.clickOn(choice(robot, "签字盖章页"));
    assertEquals(Scan.Kind.SIGNED_PAGE, store.kept.getFirst().kind());
  }

  private static Node choice(FxRobot robot, String name) {
    return robot.lookup(".combo-box-popup .list-cell").lookup(name).query();
  }

  @Test
  void pageIsShownLarge_leafedThroughByKeys_andEscapeLeadsBack(FxRobot robot) {
    add(robot, "a.pdf");
    robot.clickOn(".scan-view");
    Labeled position = robot.lookup("#scan-page-position").query();
    assertTrue(isShown(robot, "#scan-page"));
    robot.type(KeyCode.PAGE_DOWN);
    assertEquals("第 2 页，共 3 页", position.getText());
    robot.clickOn("#scan-page-next");
    assertTrue(robot.lookup("#scan-page-next").query().isDisabled());
    robot.clickOn("#scan-page-turn");
    assertEquals(1, store.kept.getFirst().quarterTurns());
    robot.type(KeyCode.ESCAPE);
    assertFalse(isShown(robot, "#scan-page"));
    assertTrue(robot.lookup(".scan-view").query().isFocused());
  }

  @Test
  void copiedPictureIsPastedByKey_andByButton(FxRobot robot) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putImage(new WritableImage(2, 2));
          Clipboard.getSystemClipboard().setContent(content);
        });
    robot.interact(() -> robot.lookup("#add-scans").query().requestFocus());
    robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
    assertEquals(List.of("粘贴的图片.png"), kept());
    robot.clickOn("#paste-scan");
    assertTrue(isShown(robot, ".form > .field-error"));
  }

  @Test
  void everyButtonSaysWhatItIsForToAScreenReader(FxRobot robot) {
    add(robot, "通知.pdf");
    for (String button : List.of("view", "turn", "save", "up", "down", "remove")) {
      String said = robot.lookup(".scan-" + button).query().getAccessibleText();
      assertTrue(said.endsWith("“通知”"), said);
    }
  }
}
