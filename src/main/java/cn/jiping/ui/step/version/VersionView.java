package cn.jiping.ui.step.version;

import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.wizard.Navigator;
import cn.jiping.ui.wizard.StepView;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The step in which the report is finalised, and another version of it begun; over it, when the
 * clerk wants it, two versions side by side.
 */
public final class VersionView implements StepView {
  private final VersionViewModel model;
  private final VersionListViewModel list;
  private final CompareViewModel compare;
  private final VBox overview = new VBox();
  private final ComparePane comparison;
  private final StackPane root;

  /**
   * @param navigator leads to what stands in the way, and to where versions differ
   */
  public VersionView(
      VersionViewModel model,
      VersionListViewModel list,
      CompareViewModel compare,
      TaskRunner tasks,
      Navigator navigator) {
    this.model = model;
    this.list = list;
    this.compare = compare;
    VersionListPane versions = new VersionListPane(list, compare::compareWithPresent);
    VBox.setVgrow(versions, Priority.ALWAYS);
    overview.getStyleClass().add("version-step");
    overview
        .getChildren()
        .addAll(
            new StandingPane(model, navigator),
            new FinaliseForm(model, tasks),
            new NextVersionForm(model, tasks),
            message(),
            versions);
    comparison = new ComparePane(compare, navigator::reveal);
    root = new StackPane(overview, comparison);
    compare.openProperty().addListener((o, was, is) -> show(is));
    show(compare.openProperty().get());
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

  private void show(boolean comparing) {
    overview.setVisible(!comparing);
    comparison.setVisible(comparing);
    if (comparing) {
      comparison.requestFocus();
    } else {
      Inputs.focusFirst(overview);
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.attach();
    list.attach();
    compare.refresh();
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
