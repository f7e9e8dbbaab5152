package cn.jiping.ui.step.unplaced;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.CommittedTextArea;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.wizard.StepView;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A text area with what is left to be placed, and how to do it. */
public final class UnplacedView implements StepView {
  private static final Texts TEXTS = Texts.of(UnplacedView.class);

  private final UnplacedViewModel model;
  private final CommittedTextArea area;
  private final VBox root;

  public UnplacedView(UnplacedViewModel model, TaskRunner tasks) {
    this.model = model;
    area = Inputs.tie(new CommittedTextArea(tasks), model.textProperty());
    area.setId("unplaced-text");
    area.getStyleClass().add("prose");
    VBox.setVgrow(area, Priority.ALWAYS);
    Label guidance = new Label(TEXTS.get("guidance"));
    guidance.setWrapText(true);
    guidance.getStyleClass().add("guidance");
    Button clear = new Button(TEXTS.get("clear"));
    clear.setId("clear");
    clear.disableProperty().bind(model.textProperty().isEmpty());
    clear.setOnAction(
        e -> {
          area.commitNow();
          model.clear();
        });
    root = new VBox(guidance, area, clear);
    root.getStyleClass().add("prose-page");
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.attach();
  }

  @Override
  public void detach() {
    area.commitNow();
    model.detach();
  }

  @Override
  public void reveal(Place place) {
    area.requestFocus();
  }
}
