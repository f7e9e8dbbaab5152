package cn.jiping.ui.lock;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.TypedCharacters;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The page that stands before the reports: asks for the password, or for the recovery code. */
public final class LockView {
  private static final Texts TEXTS = Texts.of(LockView.class);

  private final LockViewModel model;
  private final StackPane root = new StackPane();
  private final Label question = new Label();
  private final PasswordField password = new PasswordField();
  private final TextField code = new TextField();
  private final StackPane fields = new StackPane();
  private final Hyperlink other = new Hyperlink();

  public LockView(LockViewModel model) {
    this.model = model;
    root.setId("lock");
    root.getStyleClass().add("lock");
    password.setId("lock-password");
    code.setId("lock-code");
    code.setPromptText(TEXTS.get("code.prompt"));
    other.setId("lock-other");
    other.setOnAction(e -> ask(!byCode()));
    password.setOnAction(e -> open());
    code.setOnAction(e -> open());
    root.getChildren().setAll(card());
    model.closedProperty().addListener((o, was, is) -> focusIf(!is));
    ask(false);
  }

  private VBox card() {
    Label title = new Label(TEXTS.get("title"), new FontIcon(Material2AL.LOCK));
    title.getStyleClass().add("lock-title");
    Label about = new Label(TEXTS.get("about"));
    about.getStyleClass().add("field-hint");
    about.setWrapText(true);
    Button open = new Button(TEXTS.get("open"));
    open.setId("lock-open");
    open.getStyleClass().add("accent");
    open.setOnAction(e -> open());
    fields.disableProperty().bind(model.closedProperty());
    open.disableProperty().bind(model.closedProperty());
    other.disableProperty().bind(model.closedProperty()); // else the focus would go there
    Label message = FormBuilder.errorLabel(model.messageProperty());
    message.setId("lock-message");
    question.getStyleClass().add("field-label");
    HBox buttons = new HBox(open, other);
    buttons.getStyleClass().add("lock-buttons");
    VBox card = new VBox(title, about, question, fields, message, buttons);
    card.setMaxHeight(Region.USE_PREF_SIZE);
    card.getStyleClass().add("lock-card");
    return card;
  }

  private boolean byCode() {
    return fields.getChildren().contains(code);
  }

  private void ask(boolean byCode) {
    TextField field = byCode ? code : password;
    fields.getChildren().setAll(field);
    question.setText(TEXTS.get(byCode ? "code.ask" : "password.ask"));
    question.setLabelFor(field);
    field.setAccessibleText(question.getText());
    other.setText(TEXTS.get(byCode ? "by.password" : "by.code"));
    focus();
  }

  private void open() {
    if (byCode()) {
      model.openByCode(code.getText());
    } else {
      model.openBy(TypedCharacters.of(password));
      password.clear();
    }
  }

  private void focusIf(boolean ready) {
    if (ready) {
      focus();
    }
  }

  /** Puts the cursor where the password is typed. */
  public void focus() {
    fields.getChildren().getFirst().requestFocus();
  }

  /** The page; always the same node. */
  public Parent node() {
    return root;
  }
}
