package cn.jiping.ui.kit.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** Values to choose from, under the editor. It never takes the focus. */
final class SuggestionList extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int MOST = 7;

  private final Consumer<String> onTaken;
  private List<String> values = List.of();
  private int chosen = -1;

  SuggestionList(Consumer<String> onTaken) {
    this.onTaken = onTaken;
    getStyleClass().add("suggestions");
    setManaged(false);
    setVisible(false);
  }

  /** Shows these, at most seven; none of them is chosen yet. */
  void show(List<String> offered) {
    values = offered.stream().limit(MOST).toList();
    getChildren().setAll(values.stream().map(this::label).toList());
    choose(-1);
  }

  void hide() {
    show(List.of());
    setVisible(false);
  }

  boolean isOpen() {
    return !values.isEmpty();
  }

  /** Goes down or up, from the last to the first. */
  void step(int by) {
    int next = chosen < 0 && by < 0 ? values.size() - 1 : chosen + by;
    choose(Math.floorMod(next, values.size()));
  }

  Optional<String> chosen() {
    return chosen < 0 ? Optional.empty() : Optional.of(values.get(chosen));
  }

  private void choose(int index) {
    chosen = index;
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == index);
    }
  }

  private Label label(String value) {
    Label label = new Label(value);
    label.setMaxWidth(Double.MAX_VALUE);
    label.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          event.consume();
          onTaken.accept(value);
        });
    return label;
  }
}
