package cn.jiping.ui.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.review.FindingActions;
import cn.jiping.ui.kit.review.FindingText;
import cn.jiping.ui.kit.review.ReviewDesk;
import cn.jiping.ui.kit.review.SeverityIcon;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A row of the list of findings. A click on what was found leads there; the buttons show while the
 * mouse is there or the row is selected.
 */
final class CheckCell extends ListCell<CheckRow> {
  private static final Texts TEXTS = Texts.of(CheckCell.class);

  private final CheckViewModel model;
  private final Consumer<Place> reveal;
  private final Runnable settled;

  /**
   * @param reveal leads to a place
   * @param settled takes the focus back to the list
   */
  CheckCell(CheckViewModel model, Consumer<Place> reveal, Runnable settled) {
    this.model = model;
    this.reveal = reveal;
    this.settled = settled;
    getStyleClass().add("check-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(CheckRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove("group");
    switch (empty ? null : row) {
      case CheckRow.Group group -> {
        getStyleClass().add("group");
        setGraphic(head(group));
        setAccessibleText(TEXTS.get("group", group.title(), group.count()));
      }
      case CheckRow.Line line -> {
        setGraphic(line(line));
        setAccessibleText(FindingText.spoken(line.finding()) + note(line.entry()));
      }
      case null -> setGraphic(null);
    }
  }

  private Node head(CheckRow.Group group) {
    Label title = new Label(group.title());
    title.getStyleClass().add("check-group");
    Label count = new Label(Integer.toString(group.count()));
    count.getStyleClass().add("step-count");
    HBox head = new HBox(title, count, gap());
    if (group.mendable().size() > 1) {
      Button mend = new Button(TEXTS.get("mend.all", group.mendable().size()));
      mend.getStyleClass().add("mend-button");
      mend.setMinWidth(USE_PREF_SIZE);
      mend.visibleProperty().bind(model.desk().finalisedProperty().not());
      mend.focusTraversableProperty().bind(selectedProperty());
      mend.setOnAction(
          e -> {
            model.mend(group.mendable());
            settled.run();
          });
      head.getChildren().add(mend);
    }
    head.getStyleClass().add("check-head");
    return head;
  }

  private Node line(CheckRow.Line line) {
    Finding finding = line.finding();
    Button message = new Button(finding.message());
    message.getStyleClass().setAll("check-message");
    message.setWrapText(true);
    message.setMnemonicParsing(false);
    message.setFocusTraversable(false);
    message.setOnAction(e -> reveal.accept(finding.place()));
    VBox texts = new VBox(message);
    texts.getStyleClass().add("check-texts");
    if (!line.excerpt().isEmpty()) {
      texts.getChildren().add(excerpt(line));
    }
    String note = note(line.entry());
    if (!note.isEmpty()) {
      Label label = new Label(note);
      label.setWrapText(true);
      label.getStyleClass().add("check-note");
      texts.getChildren().add(label);
    }
    HBox.setHgrow(texts, Priority.ALWAYS);
    texts.setMinWidth(0);
    Label where = new Label(line.label());
    where.getStyleClass().add("check-label");
    where.setMinWidth(USE_PREF_SIZE);
    HBox box = new HBox(new SeverityIcon(finding.severity()), texts, actions(line), where);
    box.getStyleClass().addAll("check-line", SeverityIcon.styleClass(finding.severity()));
    return box;
  }

  private Node actions(CheckRow.Line line) {
    ReviewDesk desk = model.desk();
    FindingActions actions = new FindingActions(desk, line.entry(), place -> settled.run());
    actions.showWhile(hoverProperty().or(selectedProperty()));
    actions.getChildren().forEach(b -> b.focusTraversableProperty().bind(selectedProperty()));
    actions.setMinWidth(USE_PREF_SIZE);
    return actions;
  }

  private static Node excerpt(CheckRow.Line line) {
    Excerpt excerpt = line.excerpt();
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("check-excerpt");
    add(flow, excerpt.before(), "around");
    add(flow, FindingText.shown(excerpt.quote()), "quote");
    add(flow, excerpt.after(), "around");
    String proposal = FindingText.proposal(line.finding());
    add(flow, proposal.isEmpty() ? "" : TEXTS.get("proposal", proposal), "proposal");
    return flow;
  }

  private static void add(TextFlow flow, String words, String styleClass) {
    if (!words.isEmpty()) {
      Text text = new Text(words);
      text.getStyleClass().add(styleClass);
      flow.getChildren().add(text);
    }
  }

  /** What was decided; empty when nothing was. */
  private static String note(Review.Entry entry) {
    return entry
        .note()
        .map(n -> entry.isIgnored() ? TEXTS.get("note.ignored") : explained(n))
        .orElse("");
  }

  private static String explained(FindingNote note) {
    return note.by().isEmpty()
        ? TEXTS.get("note.explained", note.reason())
        : TEXTS.get("note.explained.by", note.reason(), note.by());
  }

  private static Region gap() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }
}
