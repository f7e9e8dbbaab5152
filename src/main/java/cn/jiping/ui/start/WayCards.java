package cn.jiping.ui.start;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Outline;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The ways to a new report: blank, from a text, or the sample; each a card with a large button. */
final class WayCards {
  private static final Texts TEXTS = Texts.of(WayCards.class);

  private final StartViewModel model;
  private final CommittedTextField year;
  private final List<VBox> cards;

  WayCards(StartViewModel model, TaskRunner tasks) {
    this.model = model;
    year = Inputs.tie(new CommittedTextField(tasks), model.yearTextProperty());
    year.setId("new-year");
    year.setOnAction(e -> model.createBlank());
    Button blank = button("new", Material2MZ.NOTE_ADD, model::createBlank);
    blank.getStyleClass().add("accent");
    Node yearField =
        new FormBuilder()
            .field(TEXTS.get("new.year"), year, f -> f.error(model.yearErrorProperty()))
            .build();
    yearField.getStyleClass().setAll("start-year");
    VBox outlineField = new VBox();
    model.outlines().addListener((InvalidationListener) o -> offerOutlines(outlineField));
    offerOutlines(outlineField);
    cards =
        List.of(
            card("new", yearField, outlineField, blank),
            card("import", button("import", Material2AL.INPUT, model::importFile)),
            card("sample", button("sample", Material2MZ.MENU_BOOK, model::openSample)));
  }

  /** Only when there is something to choose: to make the field takes a tenth of the start. */
  private void offerOutlines(VBox place) {
    if (!model.outlines().isEmpty() && place.getChildren().isEmpty()) {
      ComboBox<Outline> outline = new ComboBox<>(model.outlines());
      outline.setId("new-outline");
      Inputs.tie(outline, model.outlineProperty(), Outline::name);
      Node field = new FormBuilder().field(TEXTS.get("new.outline"), outline).build();
      field.getStyleClass().setAll("start-year");
      place.getChildren().setAll(field);
    }
    place.setVisible(!model.outlines().isEmpty());
    place.setManaged(place.isVisible());
  }

  /** One under the other, for the side of the list. */
  Pane column() {
    VBox column = new VBox();
    column.getStyleClass().add("start-column");
    return take(column);
  }

  /** Side by side, equally wide. */
  Pane row() {
    HBox row = new HBox();
    row.getStyleClass().add("start-row");
    return take(row);
  }

  /** Puts the cursor into the year of a new report. */
  void focusYear() {
    year.requestFocus();
  }

  private Pane take(Pane pane) {
    cards.forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
    pane.getChildren().setAll(cards);
    return pane;
  }

  private static VBox card(String key, Node... controls) {
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    VBox card = new VBox(StartView.label(TEXTS.get(key + ".title"), "start-card-title"));
    card.getChildren().addAll(StartView.label(TEXTS.get(key + ".text"), "start-text"), gap);
    card.getChildren().addAll(controls);
    card.getStyleClass().add("start-card");
    card.setPrefWidth(300);
    return card;
  }

  private Button button(String key, Ikon icon, Runnable action) {
    Button button = new Button(TEXTS.get(key), new FontIcon(icon));
    button.setId(key);
    button.getStyleClass().add("start-way");
    button.setMaxWidth(Double.MAX_VALUE);
    button.disableProperty().bind(model.busyProperty());
    button.setOnAction(e -> action.run());
    return button;
  }
}
