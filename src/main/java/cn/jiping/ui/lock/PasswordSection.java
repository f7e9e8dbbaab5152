package cn.jiping.ui.lock;

import cn.jiping.domain.Texts;
import cn.jiping.service.RecoveryCode;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The section 口令: what there is, what can be done, and the recovery code while it is shown. */
public final class PasswordSection {
  private static final Texts TEXTS = Texts.of(PasswordSection.class);

  private final PasswordViewModel model;
  private final VBox root = new VBox();

  /**
   * @param lock covers the window
   */
  public PasswordSection(PasswordViewModel model, Runnable lock) {
    this.model = model;
    root.setId("password-section");
    root.getStyleClass().add("password-section");
    Label caption = text(TEXTS.get("section"), "form-caption");
    Label state = text("", "field-label");
    state.setId("password-state");
    state
        .textProperty()
        .bind(
            Bindings.when(model.setProperty())
                .then(TEXTS.get("state.set"))
                .otherwise(TEXTS.get("state.none")));
    Label message = text("", "field-hint");
    message.setId("password-message");
    message.textProperty().bind(model.messageProperty());
    message.managedProperty().bind(message.textProperty().isNotEmpty());
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("password-buttons");
    buttons.disableProperty().bind(model.busyProperty());
    buttons
        .getChildren()
        .setAll(
            button("password-set", "set", model::set, false),
            button("password-lock", "lock", lock, true),
            button("password-change", "change", model::change, true),
            button("password-renew", "renew", model::renewCode, true),
            button("password-remove", "remove", model::remove, true));
    root.getChildren().setAll(caption, state, buttons, message, new Region());
    model.codeProperty().addListener((o, was, is) -> showCode());
    showCode();
  }

  private Button button(String id, String text, Runnable action, boolean whenSet) {
    Button button = plain(id, text, action);
    button.visibleProperty().bind(whenSet ? model.setProperty() : model.setProperty().not());
    button.managedProperty().bind(button.visibleProperty());
    return button;
  }

  private static Button plain(String id, String text, Runnable action) {
    Button button = new Button(TEXTS.get("button." + text));
    button.setId(id);
    button.setOnAction(e -> action.run());
    return button;
  }

  private void showCode() {
    Node shown = model.codeProperty().get().<Node>map(this::card).orElseGet(Region::new);
    root.getChildren().set(root.getChildren().size() - 1, shown);
  }

  private Node card(RecoveryCode code) {
    Label groups = text(code.grouped(), "recovery-code");
    groups.setId("recovery-code");
    CheckBox kept = new CheckBox(TEXTS.get("code.kept"));
    kept.setId("recovery-kept");
    Button done = plain("recovery-done", "done", model::codeIsKept);
    done.getStyleClass().add("accent");
    done.disableProperty().bind(kept.selectedProperty().not());
    FlowPane buttons =
        new FlowPane(
            plain("recovery-print", "print", model::printCode),
            plain("recovery-save", "save", model::saveCode));
    buttons.getStyleClass().add("password-buttons");
    buttons.disableProperty().bind(model.busyProperty());
    VBox card =
        new VBox(
            text(TEXTS.get("code.title"), "lock-title"),
            text(TEXTS.get("code.about"), "field-hint"),
            groups,
            buttons,
            kept,
            done);
    card.getStyleClass().add("recovery-card");
    return card;
  }

  private static Label text(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  /** The section; always the same node. */
  public Node node() {
    return root;
  }
}
