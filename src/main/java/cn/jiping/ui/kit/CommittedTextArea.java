package cn.jiping.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.TextArea;

/**
 * A text area that hands over committed text only, never what an input method is still composing.
 *
 * <p>What is typed is handed over 100 ms after the last key, as soon as an input method has
 * committed, and when the focus goes. Bind nothing to {@code textProperty}: a bound one disables
 * the input method.
 */
public final class CommittedTextArea extends TextArea {
  private final Commits commits;

  /**
   * @param tasks for the pause after the last key
   */
  public CommittedTextArea(TaskRunner tasks) {
    commits = new Commits(this, tasks);
    setWrapText(true);
  }

  /** The text handed over or set last. */
  public ReadOnlyStringProperty committedTextProperty() {
    return commits.committedProperty();
  }

  public String getCommittedText() {
    return committedTextProperty().get();
  }

  /**
   * Shows a text from outside without telling the {@link #onCommit} listeners. A text that is
   * already the committed one changes nothing, so that letters typed since then stay.
   */
  public void setCommittedText(String text) {
    commits.set(text);
  }

  /** Tells each text that the user committed, on the screen's thread. */
  public void onCommit(Consumer<String> listener) {
    commits.addListener(listener);
  }

  /** Hands over at once what has been typed; what is being composed waits. */
  public void commitNow() {
    commits.handOver();
  }

  /** An input method has text in this field that is not chosen yet. */
  public boolean isComposing() {
    return commits.isComposing();
  }
}
