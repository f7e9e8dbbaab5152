package cn.jiping.ui.wizard;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The steps at the left, with a search field over them. Arrow keys move, Enter enters; in the
 * search field, Down leads to the list and Enter enters the first match.
 */
final class StepListView extends VBox {
  private static final Texts TEXTS = Texts.of(StepListView.class);

  /** How many lines stay in sight above the one that is scrolled to. */
  private static final int LINES_ABOVE = 6;

  private final WizardViewModel wizard;
  private final CommittedTextField search;
  private final ListView<StepRow> list = new ListView<>();
  private final Runnable onEntered;

  /**
   * @param onEntered the clerk has entered a step by keyboard and wants to type
   * @param onClicked is told the step that was entered by the mouse
   */
  StepListView(
      WizardViewModel wizard, TaskRunner tasks, Runnable onEntered, Consumer<Step> onClicked) {
    this.wizard = wizard;
    this.onEntered = onEntered;
    search =
        Inputs.tie(CommittedTextField.search(tasks, TEXTS.get("search")), wizard.searchProperty());
    search.setId("step-search");
    search.setTooltip(new Tooltip(TEXTS.get("search.tip")));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    list.setId("steps");
    list.setAccessibleText(TEXTS.get("list.name"));
    list.setItems(wizard.rows());
    list.setCellFactory(l -> new StepCell(wizard, onClicked));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
    VBox.setVgrow(list, Priority.ALWAYS);
    getStyleClass().add("step-list");
    getChildren().addAll(search, list);
    wizard.currentProperty().addListener((o, was, is) -> showCurrent());
    showCurrent();
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private void showCurrent() {
    Step current = wizard.currentProperty().get();
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i).step() == current) {
        list.getSelectionModel().select(i);
        makeVisible(i);
      }
    }
  }

  /** Scrolls only when the line is out of sight, so that the list keeps still under the mouse. */
  private void makeVisible(int index) {
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null
        && flow.getFirstVisibleCell().getIndex() < index
        && flow.getLastVisibleCell().getIndex() > index) {
      return;
    }
    list.scrollTo(Math.max(0, index - LINES_ABOVE));
  }

  private void searchKey(KeyEvent event) {
    if (search.isComposing()) {
      return;
    }
    switch (event.getCode()) {
      case DOWN -> {
        search.commitNow();
        list.requestFocus();
        list.getSelectionModel().clearSelection();
        move(1);
        event.consume();
      }
      case ENTER -> {
        search.commitNow();
        if (!wizard.searchProperty().get().isBlank()) {
          list.getItems().stream().filter(StepRow::isEntry).findFirst().ifPresent(this::enter);
        }
        event.consume();
      }
      case ESCAPE -> {
        search.clear();
        search.commitNow();
        event.consume();
      }
      default -> {}
    }
  }

  private void listKey(KeyEvent event) {
    if (event.isAltDown() || event.isControlDown()) {
      return;
    }
    boolean mine = true;
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ENTER, SPACE -> {
        StepRow row = list.getSelectionModel().getSelectedItem();
        if (row != null && row.isEntry()) {
          enter(row);
        }
      }
      default -> mine = event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END;
    }
    if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
      list.getSelectionModel().clearSelection();
      move(event.getCode() == KeyCode.HOME ? 1 : -1);
    }
    if (mine) {
      event.consume();
    }
  }

  /** Selects the next line that can be entered in this direction. */
  private void move(int direction) {
    int size = list.getItems().size();
    int from = list.getSelectionModel().getSelectedIndex();
    int index = from < 0 ? (direction > 0 ? 0 : size - 1) : from + direction;
    while (index >= 0 && index < size) {
      if (list.getItems().get(index).isEntry()) {
        list.getSelectionModel().select(index);
        list.getFocusModel().focus(index);
        makeVisible(index);
        return;
      }
      index += direction;
    }
  }

  private void enter(StepRow row) {
    wizard.go(row.step());
    onEntered.run();
  }
}
