package cn.jiping.ui.step.archive;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.WorkBar;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Onto which drive, with or without a password; the button that writes, and what comes of it. */
final class TargetPane extends VBox {
  private static final Texts TEXTS = Texts.of(TargetPane.class);

  private final WriteViewModel model;
  private final VBox places = new VBox();

  TargetPane(WriteViewModel model) {
    this.model = model;
    getStyleClass().add("archive-part");
    places.getStyleClass().add("archive-places");
    places.setId("archive-places");
    model.places().addListener((ListChangeListener<WriteViewModel.Place>) c -> showPlaces());
    model.placeProperty().addListener((o, was, is) -> showPlaces());
    showPlaces();
    HBox look = new HBox(button("refresh", model::refresh), button("choose.folder", model::choose));
    look.getStyleClass().add("archive-buttons");
    getChildren()
        .addAll(places, look, options(), passwords(), writing(), hindrance(), bar(), problem());
    getChildren().add(new DonePane(model));
  }

  /** What stands lowest. */
  Node lastChild() {
    return getChildren().getLast();
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(TEXTS.get(key));
    button.setId("archive-" + key.replace('.', '-'));
    button.setOnAction(e -> action.run());
    return button;
  }

  private void showPlaces() {
    ToggleGroup group = new ToggleGroup();
    places.getChildren().clear();
    for (WriteViewModel.Place place : model.places()) {
      RadioButton button = new RadioButton(place.name());
      button.setToggleGroup(group);
      button.setSelected(model.placeProperty().get().filter(place::equals).isPresent());
      button.setOnAction(e -> model.placeProperty().set(Optional.of(place)));
      places.getChildren().add(button);
    }
    if (model.places().isEmpty()) {
      Label none = new Label(TEXTS.get("places.none"));
      none.getStyleClass().add("field-hint");
      none.setWrapText(true);
      places.getChildren().add(none);
    }
  }

  private VBox options() {
    CheckBox folder = new CheckBox(TEXTS.get("plain"));
    folder.setId("archive-plain");
    folder.selectedProperty().bindBidirectional(model.plainFolderProperty());
    CheckBox lock = new CheckBox(TEXTS.get("lock"));
    lock.setId("archive-lock");
    lock.selectedProperty().bindBidirectional(model.lockedProperty());
    lock.disableProperty().bind(model.plainFolderProperty());
    VBox options = new VBox(folder, lock);
    options.getStyleClass().add("archive-options");
    return options;
  }

  private VBox passwords() {
    PasswordField first = password("archive-password");
    first.textProperty().bindBidirectional(model.passwordProperty());
    PasswordField again = password("archive-password-again");
    again.textProperty().bindBidirectional(model.againProperty());
    VBox form =
        new FormBuilder()
            .row(
                row ->
                    row.field(TEXTS.get("password"), first)
                        .field(TEXTS.get("password.again"), again))
            .build();
    form.getStyleClass().setAll("archive-password");
    Label hint = new Label(TEXTS.get("password.hint"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    form.getChildren().add(hint);
    form.visibleProperty()
        .bind(Bindings.and(model.lockedProperty(), model.plainFolderProperty().not()));
    form.managedProperty().bind(form.visibleProperty());
    return form;
  }

  private static PasswordField password(String id) {
    PasswordField field = new PasswordField();
    field.setId(id);
    return field;
  }

  private HBox writing() {
    Button write = button("write", model::write);
    write.getStyleClass().add("accent");
    write
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    !model.hindranceProperty().getValue().isEmpty()
                        || !model.work().sentenceProperty().get().isEmpty(),
                model.hindranceProperty(),
                model.work().sentenceProperty()));
    return new HBox(write);
  }

  private Label hindrance() {
    Label hindrance = new Label();
    hindrance.setId("archive-hindrance");
    hindrance.getStyleClass().add("field-hint");
    hindrance.textProperty().bind(model.hindranceProperty());
    hindrance.visibleProperty().bind(hindrance.textProperty().isNotEmpty());
    hindrance.managedProperty().bind(hindrance.visibleProperty());
    return hindrance;
  }

  private WorkBar bar() {
    return new WorkBar(model.work(), "archive-stop");
  }

  private Label problem() {
    Label problem = FormBuilder.errorLabel(model.problemProperty());
    problem.setId("archive-problem");
    return problem;
  }
}
