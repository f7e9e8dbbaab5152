package cn.jiping.ui.step.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.archive.TraitList;
import cn.jiping.ui.wizard.StepView;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The step 归档: contents, checks, target; before a version is finalised, how to get there. */
public final class ArchiveView implements StepView {
  private static final Texts TEXTS = Texts.of(ArchiveView.class);

  private final ArchiveViewModel model;
  private final WriteViewModel write;
  private final StackPane root;

  /**
   * @param toVersions leads to where a report is finalised
   * @param toScans leads to where scans are added
   */
  public ArchiveView(
      ArchiveViewModel model, WriteViewModel write, Runnable toVersions, Runnable toScans) {
    this.model = model;
    this.write = write;
    BooleanBinding none = Bindings.isEmpty(model.finalised());
    TargetPane target = new TargetPane(write);
    VBox form =
        new FormBuilder()
            .caption(TEXTS.get("contents"))
            .node(new ContentsPane(model, toScans))
            .caption(TEXTS.get("checks"))
            .node(state())
            .node(new TraitList(model.resultsProperty()))
            .caption(TEXTS.get("target"))
            .node(target)
            .build();
    ScrollPane page = Inputs.page(form);
    write
        .doneProperty()
        .addListener(
            (o, was, is) -> is.ifPresent(done -> Inputs.scrollTo(page, target.lastChild())));
    page.visibleProperty().bind(none.not());
    Node empty = empty(toVersions);
    empty
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> none.get() && model.loadedProperty().get(), none, model.loadedProperty()));
    root = new StackPane(page, empty);
  }

  private Label state() {
    Label state = new Label();
    state.setId("archive-state");
    state.getStyleClass().add("step-note");
    state.setWrapText(true);
    state.textProperty().bind(model.stateProperty());
    state.visibleProperty().bind(state.textProperty().isNotEmpty());
    state.managedProperty().bind(state.visibleProperty());
    return state;
  }

  private static Node empty(Runnable toVersions) {
    Label title = new Label(TEXTS.get("empty.title"));
    title.getStyleClass().add("start-title");
    Label text = new Label(TEXTS.get("empty.text"));
    text.setWrapText(true);
    text.getStyleClass().add("start-text");
    Button button = new Button(TEXTS.get("empty.go"));
    button.setId("archive-finalise");
    button.getStyleClass().add("accent");
    button.setOnAction(e -> toVersions.run());
    VBox box = new VBox(title, text, button);
    box.getStyleClass().add("start-middle");
    return box;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.attach();
    write.attach();
  }

  @Override
  public void detach() {
    model.detach();
  }

  @Override
  public void reveal(Place place) {
    root.requestFocus();
  }
}
