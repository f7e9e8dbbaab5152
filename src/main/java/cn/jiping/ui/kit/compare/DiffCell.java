package cn.jiping.ui.kit.compare;

import cn.jiping.domain.Texts;
import cn.jiping.domain.compare.Edit;
import cn.jiping.domain.report.Place;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A row of the list of differences: as it was at the left, as it is at the right. */
final class DiffCell extends ListCell<DiffRow> {
  private static final Texts TEXTS = Texts.of(DiffCell.class);

  private final Consumer<Place> reveal;

  /**
   * @param reveal leads to a place
   */
  DiffCell(Consumer<Place> reveal) {
    this.reveal = reveal;
    getStyleClass().add("diff-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(DiffRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove("group");
    switch (empty ? null : row) {
      case DiffRow.Group group -> {
        getStyleClass().add("group");
        setGraphic(head(group));
        setAccessibleText(TEXTS.get("group", group.title(), group.count()));
      }
      case DiffRow.Line line -> {
        setGraphic(line(line));
        setAccessibleText(spoken(line));
      }
      case null -> {
        setGraphic(null);
        setAccessibleText(null);
      }
    }
  }

  private static Node head(DiffRow.Group group) {
    Label title = new Label(group.title());
    title.getStyleClass().add("check-group");
    Label count = new Label(Integer.toString(group.count()));
    count.getStyleClass().add("step-count");
    HBox head = new HBox(title, count);
    head.getStyleClass().add("check-head");
    return head;
  }

  private Node line(DiffRow.Line line) {
    Button name = new Button(line.name());
    name.getStyleClass().setAll("diff-name");
    name.setMnemonicParsing(false);
    name.setFocusTraversable(false);
    name.setWrapText(true);
    name.setOnAction(e -> reveal.accept(line.place()));
    VBox box = new VBox(name, columns(flow(line.before()), flow(line.after())));
    box.getStyleClass().add("diff-line");
    box.setOnMouseClicked(e -> reveal.accept(line.place()));
    return box;
  }

  /** Two columns of one width. */
  static GridPane columns(Node left, Node right) {
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    GridPane grid = new GridPane();
    grid.getColumnConstraints().addAll(half, half);
    grid.addRow(0, left, right);
    GridPane.setValignment(left, VPos.TOP);
    GridPane.setValignment(right, VPos.TOP);
    grid.getStyleClass().add("diff-columns");
    return grid;
  }

  private static TextFlow flow(List<Edit> edits) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("diff-text");
    for (Edit edit : edits) {
      add(flow, edit.text(), edit.kind().name().toLowerCase(Locale.ROOT));
    }
    if (edits.isEmpty()) {
      add(flow, TEXTS.get("none"), "none");
    }
    return flow;
  }

  private static void add(TextFlow flow, String words, String styleClass) {
    Text text = new Text(words);
    text.getStyleClass().addAll("diff-piece", styleClass);
    flow.getChildren().add(text);
  }

  private static String spoken(DiffRow.Line line) {
    return TEXTS.get(
        "spoken",
        line.name(),
        TEXTS.get("before"),
        words(line.before()),
        TEXTS.get("after"),
        words(line.after()));
  }

  private static String words(List<Edit> edits) {
    return edits.isEmpty()
        ? TEXTS.get("none")
        : edits.stream().map(Edit::text).collect(Collectors.joining());
  }
}
