package cn.jiping.ui.start;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.start.StartViewModel.Content;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The start page. With reports: the list, and at its side the ways to a new one. Without: a
 * welcome, and the same ways large below it.
 */
public final class StartView {
  private static final Texts TEXTS = Texts.of(StartView.class);

  private final StartViewModel model;
  private final ReportTable table;
  private final WayCards ways;
  private final BorderPane root = new BorderPane();

  /** Shows what the model has, and what it reads later. */
  public StartView(StartViewModel model, TaskRunner tasks) {
    this(model, tasks, new Region());
  }

  /**
   * As {@link #StartView(StartViewModel, TaskRunner)}.
   *
   * @param tool stands at the right of the page's head
   */
  public StartView(StartViewModel model, TaskRunner tasks, Node tool) {
    this.model = model;
    table = new ReportTable(model);
    ways = new WayCards(model, tasks);
    root.setId("start");
    root.getStyleClass().add("start");
    root.setTop(header(tool));
    model.contentProperty().addListener((o, was, is) -> show());
    show();
    root.sceneProperty().addListener((o, was, is) -> focus());
  }

  /** The page; always the same node. */
  public Parent node() {
    return root;
  }

  private static HBox header(Node tool) {
    HBox header = new HBox(label(TEXTS.get("name"), "start-name"));
    header.getChildren().add(label(TEXTS.get("about"), "start-about"));
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    header.getChildren().addAll(space, tool);
    header.getStyleClass().add("start-header");
    return header;
  }

  private void show() {
    root.setRight(null);
    root.setCenter(null);
    switch (model.contentProperty().get()) {
      case LOADING -> root.setCenter(middle(label(TEXTS.get("loading"), "start-text")));
      case FAILED -> root.setCenter(failed());
      case EMPTY -> root.setCenter(empty());
      case LIST -> {
        root.setCenter(table.node());
        ScrollPane column = Inputs.page(ways.column());
        column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setRight(column);
      }
    }
    focus();
  }

  private Node empty() {
    return middle(
        label(TEXTS.get("empty.title"), "start-title"),
        label(TEXTS.get("empty.text"), "start-text"),
        ways.row());
  }

  private Node failed() {
    Label problem = label("", "start-text");
    problem.setId("failure");
    problem.textProperty().bind(model.failureProperty());
    Button retry = new Button(TEXTS.get("retry"));
    retry.setId("retry");
    retry.disableProperty().bind(model.busyProperty());
    retry.setOnAction(e -> model.load());
    return middle(problem, retry);
  }

  private void focus() {
    if (model.contentProperty().get() == Content.LIST) {
      table.focus();
    } else {
      ways.focusYear();
    }
  }

  private static Node middle(Node... nodes) {
    VBox box = new VBox(nodes);
    box.getStyleClass().add("start-middle");
    return new StackPane(box);
  }

  static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE); // in a low window the page scrolls
    label.getStyleClass().add(styleClass);
    return label;
  }
}
