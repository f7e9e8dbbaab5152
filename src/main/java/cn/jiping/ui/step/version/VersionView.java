package cn.jiping.ui.step.version;

import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.wizard.Navigator;
import cn.jiping.ui.wizard.StepView;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The step in which the report is finalised, and another version of it begun. */
public final class VersionView implements StepView {
  private final VersionViewModel model;
  private final VersionListViewModel list;
  private final VBox root = new VBox();

  /**
   * @param navigator leads to what stands in the way
   */
  public VersionView(
      VersionViewModel model, VersionListViewModel list, TaskRunner tasks, Navigator navigator) {
    this.model = model;
    this.list = list;
    VersionListPane versions = new VersionListPane(list);
    VBox.setVgrow(versions, Priority.ALWAYS);
    root.getStyleClass().add("version-step");
    root.getChildren()
        .addAll(
            new StandingPane(model, navigator),
            new FinaliseForm(model, tasks),
            new NextVersionForm(model, tasks),
            message(),
            versions);
  }

  private Label message() {
    Label message = new Label();
    message.setId("version-message");
    message.getStyleClass().add("step-note");
    message.textProperty().bind(model.messageProperty());
    message.visibleProperty().bind(message.textProperty().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    return message;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.attach();
    list.attach();
  }

  @Override
  public void detach() {
    Inputs.commitAll(root);
    list.detach();
    model.detach();
  }

  @Override
  public void reveal(Place place) {
    root.requestFocus();
  }
}
