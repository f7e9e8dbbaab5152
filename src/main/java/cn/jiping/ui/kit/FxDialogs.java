package cn.jiping.ui.kit;

import cn.jiping.domain.Texts;
import cn.jiping.service.ExpectedFailure;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Dialogs of the toolkit and the system, over the given window. */
public final class FxDialogs implements Dialogs {
  private static final Texts TEXTS = Texts.of(FxDialogs.class);

  /** Of the dialog that asks for a password, in px: the same for each question. */
  private static final double PASSWORD_WIDTH = 420;

  private final Window owner;
  private int choosing;

  public FxDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public void failure(ExpectedFailure failure) {
    ButtonType close = new ButtonType(TEXTS.get("dialog.close"), ButtonData.OK_DONE);
    Alert alert = alert(failure.getMessage(), failure.advice(), close);
    alert.setTitle(TEXTS.get("dialog.failure"));
    alert.showAndWait();
  }

  @Override
  public void information(String title, String text) {
    ButtonType close = new ButtonType(TEXTS.get("dialog.close"), ButtonData.OK_DONE);
    Alert alert = alert(title, text, close);
    alert.setTitle(title);
    alert.showAndWait();
  }

  @Override
  public boolean confirm(String title, String question, String yes) {
    ButtonType accept = new ButtonType(yes, ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(TEXTS.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    Alert alert = alert(title, question, accept, cancel);
    alert.setTitle(title);
    return alert.showAndWait().filter(accept::equals).isPresent();
  }

  @Override
  public Optional<char[]> password(String title, String question) {
    ButtonType accept = new ButtonType(TEXTS.get("dialog.accept"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(TEXTS.get("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    PasswordField field = new PasswordField();
    field.setId("dialog-password");
    field.setAccessibleText(question);
    Alert alert = alert(question, "", accept, cancel);
    alert.setTitle(title);
    StackPane content = new StackPane(field);
    content.setPadding(new Insets(12));
    content.setPrefWidth(PASSWORD_WIDTH);
    alert.getDialogPane().setContent(content);
    alert.setOnShown(e -> Platform.runLater(field::requestFocus));
    boolean accepted = alert.showAndWait().filter(accept::equals).isPresent();
    char[] password = TypedCharacters.of(field);
    field.clear();
    return accepted ? Optional.of(password) : Optional.empty();
  }

  private Alert alert(String header, String content, ButtonType... buttons) {
    Alert alert = new Alert(Alert.AlertType.NONE, content, buttons);
    if (owner.isShowing()) { // A window without a scene can't own one.
      alert.initOwner(owner);
    }
    alert.setHeaderText(header);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    Theme.apply(alert.getDialogPane().getScene());
    return alert;
  }

  @Override
  public Optional<Path> openFile(String title, FileKind kind) {
    return chosen(() -> chooser(title, kind).showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public List<Path> openFiles(String title, FileKind kind) {
    return chosen(() -> chooser(title, kind).showOpenMultipleDialog(owner)).stream()
        .flatMap(List::stream)
        .map(File::toPath)
        .toList();
  }

  @Override
  public Optional<Path> folder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return chosen(() -> chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> saveFile(String title, String suggestedName, FileKind kind) {
    FileChooser chooser = chooser(title, kind);
    chooser.setInitialFileName(suggestedName);
    return chosen(() -> chooser.showSaveDialog(owner)).map(File::toPath);
  }

  /** What the clerk chose in a window of the system. */
  private <T> Optional<T> chosen(Supplier<T> chooser) {
    choosing++;
    try {
      return Optional.ofNullable(chooser.get());
    } finally {
      choosing--;
    }
  }

  /** Whether anything waits for an answer: a dialog, or a window of the system. */
  public boolean isAsking() {
    return choosing > 0
        || Window.getWindows().stream().anyMatch(w -> w instanceof Stage && w != owner);
  }

  private static FileChooser chooser(String title, FileKind kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kind.name(), kind.patterns()));
    return chooser;
  }
}
