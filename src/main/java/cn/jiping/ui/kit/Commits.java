package cn.jiping.ui.kit;

import cn.jiping.domain.compare.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;

/**
 * Follows what an input method does in a text control. JavaFX puts composed, not yet chosen text
 * (“ni'hao”) into {@code textProperty}; here only committed text is handed over: a moment after the
 * last key, at once after the input method has committed, and when the focus goes.
 */
final class Commits {
  /**
   * Pause after the last key before the text is handed over, in ms: short enough that the paper
   * beside the text follows within 150 ms.
   */
  static final long PAUSE = 100;

  private final TextInputControl control;
  private final TaskRunner tasks;
  private final ReadOnlyStringWrapper committed = new ReadOnlyStringWrapper("");
  private final List<Consumer<String>> listeners = new ArrayList<>();
  private boolean composing;
  private boolean setting;

  Commits(TextInputControl control, TaskRunner tasks) {
    this.control = control;
    this.tasks = tasks;
    // The filters run before the skin changes the text, so that its change is seen for what it is.
    control.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::composed);
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    control.textProperty().addListener((o, was, is) -> typed());
    control
        .focusedProperty()
        .addListener(
            (o, was, focused) -> {
              if (!focused) {
                handOver();
              }
            });
  }

  ReadOnlyStringProperty committedProperty() {
    return committed.getReadOnlyProperty();
  }

  boolean isComposing() {
    return composing;
  }

  void addListener(Consumer<String> listener) {
    listeners.add(listener);
  }

  /** Shows this text without telling the listeners, unless it is what they were told last. */
  void set(String text) {
    if (text.equals(committed.get())) {
      return;
    }
    committed.set(text);
    if (!composing && !text.equals(control.getText())) {
      setting = true;
      replace(text);
      setting = false;
    }
  }

  /** A text that is there already is changed only where it differs, so that it does not scroll. */
  private void replace(String text) {
    String before = control.getText();
    if (before == null || before.isEmpty()) {
      control.setText(text);
    } else {
      TextChange change = TextChange.of(before, text);
      String middle = text.substring(change.start(), change.endAfter());
      control.replaceText(change.start(), change.endBefore(), middle);
    }
  }

  /** Hands over now what has been typed, except while something is being composed. */
  void handOver() {
    String text = control.getText() == null ? "" : control.getText();
    if (!composing && !text.equals(committed.get())) {
      committed.set(text);
      List.copyOf(listeners).forEach(l -> l.accept(text));
    }
  }

  private void composed(InputMethodEvent event) {
    composing = !event.getComposed().isEmpty();
    if (!composing) {
      // The skin has not put the chosen characters in yet.
      tasks.later(this, 0, this::handOver);
    }
  }

  private void typed() {
    if (!setting && !composing) {
      tasks.later(this, PAUSE, this::handOver);
    }
  }

  /** Enter and shortcuts belong to the input method as long as it composes. */
  private void keyPressed(KeyEvent event) {
    if (composing) {
      event.consume();
    }
  }
}
