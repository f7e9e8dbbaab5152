package cn.jiping.ui.kit.figure;

import cn.jiping.domain.figure.Figure;
import cn.jiping.ui.kit.CommittedTextArea;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.TextOverlay;
import cn.jiping.ui.kit.review.SeverityIcon;
import cn.jiping.ui.kit.review.TextMark;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The text area with the list that opens at a brace. */
public final class FigureEditor extends StackPane {
  private final CommittedTextArea area;
  private final FigureList list = new FigureList(this::take);
  private final Supplier<List<Figure>> figures;
  private final TextOverlay marks;
  private List<TextMark> marked = List.of();
  private boolean edited;
  private boolean entered;

  /**
   * @param id of the text area
   * @param figures those that can be chosen now
   */
  public FigureEditor(String id, Supplier<List<Figure>> figures, TaskRunner tasks) {
    this.figures = figures;
    area = new CommittedTextArea(tasks);
    area.setId(id);
    area.getStyleClass().add("narrative-text");
    marks = new TextOverlay(area);
    getChildren().addAll(area, marks, list);
    area.textProperty().addListener((o, was, is) -> changed(was, is));
    // The caret moves after the text has changed; a change that leaves it needs no other list.
    area.caretPositionProperty().addListener(o -> offer());
    area.focusedProperty()
        .addListener(
            (o, was, focused) -> {
              list.hide();
              entered |= focused;
            });
    area.scrollTopProperty().addListener(o -> list.hide());
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The text area itself. */
  public CommittedTextArea area() {
    return area;
  }

  /** Puts a reference in place of the selection; not while an input method composes. */
  public void insert(Figure figure) {
    insert(figure.reference());
  }

  /** Puts a text in place of the selection; not while an input method composes. */
  public void insert(String text) {
    if (!area.isComposing()) {
      goToEndAtFirst();
      area.replaceSelection(text);
      done();
    }
  }

  /**
   * Moves the focus here and selects these characters; no place at all leaves the caret where the
   * clerk put it, at first at the end.
   */
  public void select(int start, int end) {
    goToEndAtFirst();
    area.requestFocus();
    if (end > 0) {
      area.selectRange(start, end);
    }
  }

  /** A text is gone on with; who wants its beginning goes there. */
  private void goToEndAtFirst() {
    if (!entered) {
      area.end();
    }
  }

  /**
   * Marks what was found in a text.
   *
   * @param text where it was found; what has been typed since moves the marks
   */
  public void mark(String text, List<TextMark> found) {
    marked = TextMark.follow(found, text, area.getText());
    showMarks();
  }

  private void changed(String was, String is) {
    edited = true;
    marked = TextMark.follow(marked, was, is);
    showMarks();
  }

  private void showMarks() {
    marks.show(marked.stream().map(FigureEditor::range).toList());
  }

  private static TextOverlay.Range range(TextMark mark) {
    String style = "finding-mark-" + SeverityIcon.styleClass(mark.severity());
    return new TextOverlay.Range(mark.start(), mark.end(), style, true);
  }

  private Optional<Completion> completion() {
    return Completion.at(area.getText(), area.getCaretPosition());
  }

  /** Typing opens the list or narrows it; walking about with the caret only closes it. */
  private void offer() {
    boolean typing = edited || list.isOpen();
    edited = false;
    Optional<Completion> completion =
        typing && area.isFocused() && !area.isComposing() ? completion() : Optional.empty();
    if (completion.isEmpty()) {
      list.hide();
      return;
    }
    list.show(completion.get().matches(figures.get()));
    Rectangle2D brace = bounds(completion.get().start());
    list.place(brace.getMinX(), brace.getMinY(), brace.getMaxY(), getWidth(), getHeight());
  }

  private Rectangle2D bounds(int index) {
    return ((TextInputControlSkin<?>) area.getSkin()).getCharacterBounds(index);
  }

  private void pressed(KeyEvent event) {
    if (area.isComposing()) {
      return;
    }
    if (list.isOpen() && choose(event.getCode())) {
      event.consume();
    } else if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isShiftDown()) {
      event.consume();
      moveOn();
    }
  }

  /** Tab leaves the text, as in every other field; a text area would do so on Ctrl+Tab only. */
  private void moveOn() {
    area.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, true, false, false));
  }

  private boolean choose(KeyCode key) {
    switch (key) {
      case UP -> list.step(-1);
      case DOWN -> list.step(1);
      case ENTER, TAB -> list.chosen().ifPresent(this::take);
      case ESCAPE -> list.hide();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void take(Figure figure) {
    completion().ifPresent(c -> area.replaceText(c.start(), c.end(), figure.reference()));
    done();
  }

  private void done() {
    list.hide();
    area.commitNow();
    area.requestFocus();
  }
}
