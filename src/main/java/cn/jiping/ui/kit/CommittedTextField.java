package cn.jiping.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * A text field that hands over committed text only, never what an input method is still composing.
 *
 * <p>What is typed is handed over 100 ms after the last key, as soon as an input method has
 * committed, and when the focus goes, or on Enter. Bind nothing to {@code textProperty}: a bound
 * one disables the input method.
 */
public final class CommittedTextField extends CustomTextField {
  private final Commits commits;

  /**
   * @param tasks for the pause after the last key
   */
  public CommittedTextField(TaskRunner tasks) {
    commits = new Commits(this, tasks);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            commits.handOver();
          }
        });
  }

  /** A field that searches: its icon says so. */
  public static CommittedTextField search(TaskRunner tasks, String prompt) {
    CommittedTextField field = new CommittedTextField(tasks);
    FontIcon icon = new FontIcon(Material2MZ.SEARCH);
    icon.getStyleClass().add("search-icon");
    field.setLeft(icon);
    field.setPromptText(prompt);
    return field;
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
