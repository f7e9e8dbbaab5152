package cn.jiping.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/**
 * One of a few values, all in sight.
 *
 * @param <T> the values
 */
public final class Choices<T> extends FlowPane {
  /**
   * Shows and sets the property. The button of a value has the id {@code id-value}.
   *
   * @param name label of a value
   */
  public Choices(String id, ObjectProperty<T> chosen, List<T> values, Function<T, String> name) {
    getStyleClass().add("choices");
    setId(id);
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      RadioButton button = new RadioButton(name.apply(value));
      button.setId(id + "-" + value);
      button.setMinWidth(USE_PREF_SIZE);
      button.setToggleGroup(group);
      button.setSelected(value.equals(chosen.get()));
      button.setOnAction(e -> chosen.set(value));
      chosen.addListener((o, was, is) -> button.setSelected(value.equals(is)));
      getChildren().add(button);
    }
  }
}
