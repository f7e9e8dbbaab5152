package cn.jiping.ui.kit;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/**
 * One of a few values, all in sight, one of them pressed.
 *
 * @param <T> the values
 */
public final class UnitSwitch<T> extends HBox {
  private final Label label = new Label();

  /** Shows and sets the property. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  public UnitSwitch(ObjectProperty<T> chosen, Function<T, String> name, T... values) {
    getStyleClass().add("unit-switch");
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    getChildren().add(label);
    ToggleGroup group = new ToggleGroup();
    for (int i = 0; i < values.length; i++) {
      T value = values[i];
      ToggleButton button = new ToggleButton(name.apply(value));
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      button
          .getStyleClass()
          .add(i == 0 ? "left-pill" : i == values.length - 1 ? "right-pill" : "center-pill");
      button.setSelected(value.equals(chosen.get()));
      button.setOnAction(
          e -> {
            button.setSelected(true);
            chosen.set(value);
          });
      chosen.addListener((o, was, is) -> button.setSelected(value.equals(is)));
      getChildren().add(button);
    }
  }

  /** What is switched. */
  public void setLabel(String text) {
    label.setText(text);
  }
}
