package cn.jiping.ui.step.version;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Two versions side by side, as far as they differ. Escape leads back. */
final class ComparePane extends VBox {
  private static final Texts TEXTS = Texts.of(ComparePane.class);

  private final CompareViewModel model;
  private final Consumer<Place> reveal;
  private final ListView<DiffRow> list = new ListView<>();

  /**
   * @param reveal leads to a place
   */
  ComparePane(CompareViewModel model, Consumer<Place> reveal) {
    this.model = model;
    this.reveal = reveal;
    Button back = new Button(TEXTS.get("compare.back"), new FontIcon(Material2AL.ARROW_BACK));
    back.setId("compare-back");
    back.setMinWidth(USE_PREF_SIZE);
    back.setOnAction(e -> model.close());
    Label sentence = new Label();
    sentence.setId("compare-sentence");
    sentence.getStyleClass().add("step-note");
    sentence.setWrapText(true);
    HBox tools = new HBox(back, sentence);
    tools.getStyleClass().add("version-line");
    list.setId("differences");
    list.setAccessibleText(TEXTS.get("compare.list"));
    list.setCellFactory(l -> new DiffCell(reveal));
    Label nothing = new Label();
    nothing.setId("compare-nothing");
    nothing.getStyleClass().add("check-empty");
    list.setPlaceholder(nothing);
    VBox.setVgrow(list, Priority.ALWAYS);
    model
        .comparisonProperty()
        .addListener(
            (o, was, is) -> {
              sentence.setText(is.rows().isEmpty() ? "" : is.sentence());
              nothing.setText(is.sentence());
              list.getItems().setAll(is.rows());
              list.scrollTo(0);
            });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // a list uses up these keys
    getStyleClass().add("compare");
    getChildren().addAll(tools, DiffCell.columns(before(), after()), list);
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
    box.setConverter(new Names());
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    box.valueProperty()
        .addListener(
            (o, was, is) -> {
              if (is != null) {
                chosen.set(Optional.of(is));
              }
            });
    chosen.addListener((o, was, is) -> box.setValue(is.orElse(null)));
    Label label = new Label(TEXTS.get("compare." + which));
    label.setLabelFor(box);
    label.setMinWidth(USE_PREF_SIZE);
    HBox side = new HBox(label, box);
    side.getStyleClass().add("compare-side");
    return side;
  }

  /** Shows a version by its name. */
  private static final class Names extends StringConverter<Side> {
    @Override
    public String toString(Side side) {
      return side == null ? "" : side.name();
    }

    @Override
    public Side fromString(String name) {
      throw new UnsupportedOperationException(name);
    }
  }

  @Override
  public void requestFocus() {
    list.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.close();
    } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
      if (list.getSelectionModel().getSelectedItem() instanceof DiffRow.Line line) {
        reveal.accept(line.place());
      }
    } else {
      return;
    }
    event.consume();
  }
}
