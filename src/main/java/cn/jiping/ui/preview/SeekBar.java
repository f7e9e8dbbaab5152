package cn.jiping.ui.preview;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.TaskRunner;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The line of tools that seeks on the pages; hidden until it is called. */
final class SeekBar extends HBox {
  private static final Texts TEXTS = Texts.of(SeekBar.class);

  private final PreviewSearch search;
  private final Runnable onClosed;
  private final CommittedTextField field;

  /**
   * @param onClosed takes the focus back
   */
  SeekBar(PreviewSearch search, TaskRunner tasks, Runnable onClosed) {
    this.search = search;
    this.onClosed = onClosed;
    field = CommittedTextField.search(tasks, TEXTS.get("seek.prompt"));
    field.setId("preview-seek-text");
    field.setPrefColumnCount(22);
    field.onCommit(search::find);
    Label count = new Label();
    count.setId("preview-seek-count");
    count.setMinWidth(64);
    count.textProperty().bind(search.countProperty());
    Button previous = PreviewTools.icon("seek.previous", Material2AL.KEYBOARD_ARROW_UP);
    previous.setOnAction(e -> search.previous());
    Button next = PreviewTools.icon("seek.next", Material2AL.KEYBOARD_ARROW_DOWN);
    next.setOnAction(e -> search.next());
    Button close = PreviewTools.icon("seek.close", Material2AL.CLOSE);
    close.setOnAction(e -> close());
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("preview-tools", "preview-seek");
    getChildren().addAll(field, count, previous, next, close);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    // Before the field's own filter, which hands over on Enter: only then it is known what is new.
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Shows the line, ready to type. */
  void open() {
    setVisible(true);
    field.requestFocus();
    field.selectAll();
  }

  /** The focus is in the text that is sought. */
  boolean isTyping() {
    return field.isFocused();
  }

  /** Goes on, when something is sought; forwards or back. */
  void step(boolean forwards) {
    if (forwards) {
      search.next();
    } else {
      search.previous();
    }
  }

  /** Ends the search; the focus stays where it is. */
  void hide() {
    setVisible(false);
    field.setCommittedText("");
    search.find("");
  }

  private void close() {
    hide();
    onClosed.run();
  }

  private void pressed(KeyEvent event) {
    if (field.isComposing()) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == field) {
      boolean typed = !field.getText().equals(field.getCommittedText());
      field.commitNow();
      if (!typed) {
        step(!event.isShiftDown());
      }
    } else {
      return;
    }
    event.consume();
  }
}
