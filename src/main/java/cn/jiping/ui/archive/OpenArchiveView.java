package cn.jiping.ui.archive;

import cn.jiping.domain.Texts;
import cn.jiping.service.archive.Archives;
import cn.jiping.ui.kit.FileDrop;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.WorkBar;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The page 归档包. */
public final class OpenArchiveView {
  private static final Texts TEXTS = Texts.of(OpenArchiveView.class);

  private final OpenArchiveViewModel model;
  private final BorderPane root = new BorderPane();
  private final StackPane content = new StackPane();

  /**
   * @param back leads to the start page
   */
  public OpenArchiveView(OpenArchiveViewModel model, Runnable back) {
    this.model = model;
    root.setId("open-archive");
    root.getStyleClass().add("safety");
    root.setTop(header(back));
    Label problem = FormBuilder.errorLabel(model.problemProperty());
    problem.setId("open-archive-problem");
    Label comparing = new Label(TEXTS.get("comparing"));
    comparing.visibleProperty().bind(model.comparingProperty());
    comparing.managedProperty().bind(comparing.visibleProperty());
    VBox above = new VBox(new WorkBar(model.work(), "open-archive-stop"), comparing, problem);
    above.getStyleClass().add("archive-above");
    root.setCenter(new BorderPane(content, above, null, null, null));
    model.seenProperty().addListener((o, was, is) -> show(is));
    show(model.seenProperty().get());
    BooleanBinding busy = model.busyProperty().or(model.work().sentenceProperty().isNotEmpty());
    FileDrop.on(
        root,
        Bindings.createBooleanBinding(busy::get, busy),
        files -> model.open(files.getFirst()));
  }

  private HBox header(Runnable back) {
    Button home = new Button(TEXTS.get("back"), new FontIcon(Material2AL.ARROW_BACK));
    home.setId("open-archive-back");
    home.getStyleClass().add("flat");
    home.setOnAction(e -> back.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox header =
        new HBox(home, space, button("file", model::choose), button("folder", model::chooseFolder));
    header.getStyleClass().add("header");
    return header;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(TEXTS.get(key));
    button.setId("open-archive-" + key);
    button.disableProperty().bind(model.busyProperty());
    button.setOnAction(e -> action.run());
    return button;
  }

  private void show(Optional<Seen> seen) {
    Node shown = seen.map(s -> (Node) Inputs.page(new SeenPane(s, model))).orElseGet(this::empty);
    content.getChildren().setAll(shown);
  }

  private Node empty() {
    Label title = new Label(TEXTS.get("empty.title"));
    title.getStyleClass().add("start-title");
    Label text = new Label(TEXTS.get("empty.text", Archives.ENDING));
    text.setWrapText(true);
    text.getStyleClass().add("start-text");
    VBox box = new VBox(title, text);
    box.getStyleClass().add("start-middle");
    box.visibleProperty()
        .bind(model.work().sentenceProperty().isEmpty().and(model.comparingProperty().not()));
    return box;
  }

  /** The page; always the same node. */
  public Parent node() {
    return root;
  }
}
