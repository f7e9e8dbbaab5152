package cn.jiping.ui.step.archive;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.archive.Sizes;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What was written, and the page to be signed for it. */
final class DonePane extends VBox {
  private static final Texts TEXTS = Texts.of(DonePane.class);

  private final WriteViewModel model;

  DonePane(WriteViewModel model) {
    this.model = model;
    setId("archive-done");
    getStyleClass().add("archive-done");
    model.doneProperty().addListener((o, was, is) -> show());
    show();
  }

  private void show() {
    Optional<WriteViewModel.Done> done = model.doneProperty().get();
    setVisible(done.isPresent());
    setManaged(done.isPresent());
    getChildren().setAll(done.map(this::content).orElse(List.of()));
  }

  private List<Node> content(WriteViewModel.Done done) {
    Label title = new Label(TEXTS.get("done"));
    title.getStyleClass().add("archive-done-title");
    Label file =
        new Label(
            TEXTS.get("done.file", done.written().target(), Sizes.of(done.written().bytes())));
    Label digest = new Label(TEXTS.get("done.digest", done.written().sha256()));
    for (Label label : List.of(file, digest)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    digest.getStyleClass().add("field-hint");
    HBox buttons =
        new HBox(
            button("handover.save", model::saveHandover),
            button("handover.print", model::printHandover));
    buttons.getStyleClass().add("archive-buttons");
    Label message = new Label();
    message.textProperty().bind(model.messageProperty());
    message.setWrapText(true);
    message.visibleProperty().bind(message.textProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    return List.of(title, file, digest, buttons, message);
  }

  private static Button button(String key, Runnable action) {
    Button button = new Button(TEXTS.get(key));
    button.setId("archive-" + key.replace('.', '-'));
    button.setOnAction(e -> action.run());
    return button;
  }
}
