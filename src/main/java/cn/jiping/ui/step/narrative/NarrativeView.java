package cn.jiping.ui.step.narrative;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.figure.FigureEditor;
import cn.jiping.ui.kit.figure.FigureMenu;
import cn.jiping.ui.wizard.StepView;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

/** The step for one section: its text at the left, at the right as it is printed. */
public final class NarrativeView implements StepView {
  private static final Texts TEXTS = Texts.of(NarrativeView.class);
  private static final double EDITOR_PERCENT = 58;

  /** Width from which on there is room for text and result, in px. */
  private static final double BOTH = 620;

  private final NarrativeViewModel model;
  private final FigureEditor editor;
  private final VBox root = new VBox();

  public NarrativeView(NarrativeViewModel model, TaskRunner tasks) {
    this.model = model;
    this.editor = new FigureEditor("narrative-text", () -> model.figuresProperty().get(), tasks);
    Inputs.tie(editor.area(), model.textProperty());
    editor.area().setAccessibleText(model.titleProperty().get());
    // Each time, also for equal marks: what was typed meanwhile may have taken some away.
    model.markedProperty().addListener(o -> showMarks());
    GridPane columns = columns();
    VBox.setVgrow(columns, Priority.ALWAYS);
    root.getStyleClass().add("narrative-step");
    root.getChildren().addAll(head(), banner(), columns);
  }

  private void showMarks() {
    NarrativeViewModel.Marked marked = model.markedProperty().get();
    editor.mark(marked.text(), marked.marks());
  }

  private Node head() {
    VBox head = new VBox();
    for (String line : List.of(model.guidance(), model.insertsNote())) {
      if (!line.isEmpty()) {
        head.getChildren().add(label(line, "narrative-guidance"));
      }
    }
    head.getStyleClass().add("narrative-head");
    return head;
  }

  private Node banner() {
    Label message = label(TEXTS.get("carried"), "carried-message");
    Button keep = new Button(TEXTS.get("keep"));
    keep.setId("keep-text");
    keep.setMinWidth(Region.USE_PREF_SIZE);
    keep.setOnAction(
        e -> {
          model.keep();
          editor.area().requestFocus();
        });
    HBox banner = new HBox(message, spacer(), keep);
    banner.getStyleClass().add("carried-banner");
    banner.visibleProperty().bind(model.carriedOverProperty());
    banner.managedProperty().bind(banner.visibleProperty());
    return banner;
  }

  private GridPane columns() {
    ResolvedPane resolved = new ResolvedPane();
    resolved.show(model.resolvedProperty().get());
    model.resolvedProperty().addListener((o, was, is) -> resolved.show(is));
    GridPane grid = new GridPane();
    grid.getStyleClass().add("narrative-columns");
    grid.getColumnConstraints().addAll(column(EDITOR_PERCENT), column(100 - EDITOR_PERCENT));
    RowConstraints text = new RowConstraints();
    text.setVgrow(Priority.ALWAYS);
    grid.getRowConstraints().addAll(new RowConstraints(), text);
    Node caption = resolvedCaption();
    grid.addRow(0, tools(), caption);
    grid.addRow(1, editor, resolved);
    grid.widthProperty()
        .addListener((o, was, is) -> showBoth(grid, is.doubleValue() >= BOTH, caption, resolved));
    return grid;
  }

  /** Without room for two columns the text has all of it: the paper is beside it then. */
  private static void showBoth(GridPane grid, boolean both, Node... right) {
    for (Node node : right) {
      node.setVisible(both);
      node.setManaged(both);
    }
    double editor = both ? EDITOR_PERCENT : 100;
    grid.getColumnConstraints().getFirst().setPercentWidth(editor);
    grid.getColumnConstraints().getLast().setPercentWidth(100 - editor);
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private Node tools() {
    FigureMenu menu = new FigureMenu(editor::insert);
    menu.show(model.figuresProperty().get());
    model.figuresProperty().addListener((o, was, is) -> menu.show(is));
    SentenceMenu sentences = new SentenceMenu(model::sentences, editor::insert);
    HBox tools = new HBox(menu, sentences, label(TEXTS.get("brace.hint"), "note"));
    tools.getStyleClass().add("narrative-tools");
    return tools;
  }

  private Node resolvedCaption() {
    Label count = label("", "note");
    count.setId("text-length");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.textProperty().bind(model.lengthProperty().map(n -> TEXTS.get("length", n)));
    HBox caption = new HBox(label(TEXTS.get("resolved"), "resolved-caption"), spacer(), count);
    caption.getStyleClass().add("narrative-tools");
    return caption;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
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
    editor.area().commitNow();
    model.detach();
  }

  @Override
  public void reveal(Place place) {
    if (model.holds(place)) {
      editor.select(place.start(), place.end());
    }
  }
}
