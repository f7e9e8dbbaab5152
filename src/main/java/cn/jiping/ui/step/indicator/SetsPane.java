package cn.jiping.ui.step.indicator;

import cn.jiping.domain.Texts;
import cn.jiping.service.IndicatorSetShelf.Offer;
import cn.jiping.service.IndicatorSetShelf.Origin;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sets to choose from, in place of the table; the unit's own can be renamed and removed. */
final class SetsPane extends VBox {
  private static final Texts TEXTS = Texts.of(SetsPane.class);

  private final SetsViewModel model;
  private final TaskRunner tasks;
  private final VBox cards = new VBox();
  private final Label about = new Label();
  private final Button back = new Button(TEXTS.get("sets.back"));

  /**
   * @param excel what can be done with spreadsheets
   */
  SetsPane(SetsViewModel model, TaskRunner tasks, Node excel) {
    this.model = model;
    this.tasks = tasks;
    about.getStyleClass().add("step-note");
    about.setWrapText(true);
    back.setId("sets-back");
    back.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(about, gap, excel, back);
    head.getStyleClass().add("form-bar");
    HBox.setHgrow(about, Priority.ALWAYS);
    cards.getStyleClass().add("sets");
    ScrollPane page = Inputs.page(cards);
    VBox.setVgrow(page, Priority.ALWAYS);
    setSpacing(10);
    getChildren().addAll(head, page);
    model.offersProperty().addListener(o -> show());
    model.emptyProperty().addListener(o -> show());
    show();
  }

  /** What leads back to the table: the button, and Esc where there is a table to go back to. */
  void onBack(Runnable action) {
    back.setOnAction(e -> action.run());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE && back.isVisible()) {
            action.run();
            e.consume();
          }
        });
  }

  /** Where Esc is heard and nothing can be changed by a key. */
  @Override
  public void requestFocus() {
    back.requestFocus();
  }

  private void show() {
    boolean empty = model.emptyProperty().get();
    about.setText(TEXTS.get(empty ? "sets.empty" : "sets.other"));
    back.setVisible(!empty);
    back.setManaged(!empty);
    cards.getChildren().clear();
    for (Origin origin : Origin.values()) {
      boolean first = true;
      for (Offer offer : model.offersProperty().get().sets()) {
        if (offer.origin() == origin) {
          if (first) {
            cards.getChildren().add(caption(TEXTS.get("sets.origin." + origin)));
            first = false;
          }
          cards.getChildren().add(card(offer));
        }
      }
    }
    if (!model.unreadable().isEmpty()) {
      Label sentence = new Label(model.unreadable());
      sentence.getStyleClass().add("level-problem");
      sentence.setWrapText(true);
      cards.getChildren().add(sentence);
    }
    cards.getChildren().addAll(caption(TEXTS.get("sets.none")), blank());
  }

  private static Label caption(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("form-caption");
    return label;
  }

  private HBox card(Offer offer) {
    boolean own = offer.origin() == Origin.OWN;
    Node name = own ? nameField(offer) : nameLabel(offer.set().name());
    HBox card = card(name, SetsViewModel.about(offer), () -> model.use(offer));
    if (own) {
      Button delete = new Button(TEXTS.get("sets.delete.button"));
      delete.getStyleClass().addAll("flat", "set-delete");
      delete.setMinWidth(USE_PREF_SIZE);
      delete.setOnAction(e -> model.delete(offer));
      card.getChildren().add(delete);
    }
    return card;
  }

  private HBox blank() {
    return card(nameLabel(TEXTS.get("sets.blank")), TEXTS.get("sets.blank.about"), model::begin);
  }

  private HBox card(Node name, String about, Runnable use) {
    Label text = new Label(about);
    text.getStyleClass().add("step-note");
    text.setWrapText(true);
    VBox texts = new VBox(name, text);
    texts.setSpacing(3);
    HBox.setHgrow(texts, Priority.ALWAYS);
    Button button = new Button(TEXTS.get("sets.use"));
    button.getStyleClass().add("set-use");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> use.run());
    HBox card = new HBox(texts, button);
    card.getStyleClass().add("set-card");
    return card;
  }

  private static Label nameLabel(String name) {
    Label label = new Label(name.isBlank() ? TEXTS.get("set.unnamed") : name);
    label.getStyleClass().add("set-card-name");
    return label;
  }

  /** Its name is changed where it stands, on Enter or when the focus goes. */
  private Node nameField(Offer offer) {
    CommittedTextField field = new CommittedTextField(tasks);
    field.getStyleClass().add("set-name-field");
    field.setMaxWidth(360);
    field.setAccessibleText(TEXTS.get("sets.name"));
    field.setCommittedText(offer.set().name());
    field.setOnAction(e -> model.rename(offer, field.getText()));
    field
        .focusedProperty()
        .addListener(
            (o, was, focused) -> {
              boolean shown = field.getScene() != null; // cards that are made anew lose it too
              if (!focused && shown && !field.isComposing()) {
                model.rename(offer, field.getText());
              }
            });
    return field;
  }
}
