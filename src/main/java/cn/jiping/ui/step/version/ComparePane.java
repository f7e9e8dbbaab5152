package cn.jiping.ui.step.version;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.compare.DiffList;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Two versions side by side, as far as they differ. Escape leads back. */
final class ComparePane extends VBox {
  private static final Texts TEXTS = Texts.of(ComparePane.class);

  private final CompareViewModel model;
  private final DiffList list;

  /**
   * @param reveal leads to a place
   */
  ComparePane(CompareViewModel model, Consumer<Place> reveal) {
    this.model = model;
    Button back = new Button(TEXTS.get("compare.back"), new FontIcon(Material2AL.ARROW_BACK));
    back.setId("compare-back");
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(e -> model.close());
    HBox tools = new HBox(back, DiffList.sentence(model.comparisonProperty()));
    tools.getStyleClass().add("version-line");
    list = new DiffList(model.comparisonProperty(), reveal);
    VBox.setVgrow(list, Priority.ALWAYS);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // a list uses up this key
    getStyleClass().add("compare");
    getChildren().addAll(tools, DiffList.heads(before(), after()), list);
  }

  private HBox before() {
    return side("before", model.beforeProperty());
  }

  private HBox after() {
    return side("after", model.afterProperty());
  }

  private HBox side(String which, ObjectProperty<Optional<Side>> chosen) {
    ComboBox<Side> box = new ComboBox<>(model.sides());
    box.setId("compare-" + which);
    HBox.setHgrow(Inputs.tie(box, chosen, Side::name), Priority.ALWAYS);
    Label label = new Label(TEXTS.get("compare." + which));
    label.setLabelFor(box);
    label.setMinWidth(USE_PREF_SIZE);
    HBox side = new HBox(label, box);
    side.getStyleClass().add("compare-side");
    return side;
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.close();
      event.consume();
    }
  }
}
