package cn.jiping.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A value that is typed as text. What can't be read stays as typed, with a sentence, and leaves the
 * value as it was; a text that means the value already is left as it is.
 *
 * @param <T> the value
 */
public final class TypedField<T> {
  private final ObjectProperty<T> value;
  private final Function<String, Optional<T>> read;
  private final Function<T, String> write;
  private final String sentence;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

  /**
   * @param read empty for what is no such value
   * @param write the text of a value, which {@code read} takes back
   * @param sentence what is said of a text that can't be read
   */
  public TypedField(
      ObjectProperty<T> value,
      Function<String, Optional<T>> read,
      Function<T, String> write,
      String sentence) {
    this.value = value;
    this.read = read;
    this.write = write;
    this.sentence = sentence;
    value.addListener((o, was, is) -> follow());
    reset();
    text.addListener((o, was, is) -> readText());
  }

  /** The text as typed. */
  public StringProperty textProperty() {
    return text;
  }

  /** What is wrong with the text; empty when nothing is. */
  public ReadOnlyStringProperty errorProperty() {
    return error.getReadOnlyProperty();
  }

  /** Throws away what was typed and shows the value. */
  public void reset() {
    text.set(write.apply(value.get()));
    error.set("");
  }

  private void follow() {
    if (!read.apply(text.get()).equals(Optional.of(value.get()))) {
      reset();
    }
  }

  private void readText() {
    Optional<T> typed = read.apply(text.get());
    error.set(typed.isPresent() ? "" : sentence);
    typed.ifPresent(value::set);
  }
}
