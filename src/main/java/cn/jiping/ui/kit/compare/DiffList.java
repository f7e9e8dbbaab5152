package cn.jiping.ui.kit.compare;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;

/** The differences, each with the words before at the left and the words after at the right. */
public final class DiffList extends ListView<DiffRow> {
  private static final Texts TEXTS = Texts.of(DiffList.class);

  private final Consumer<Place> reveal;
  private final Label nothing = new Label();

  /**
   * @param reveal leads to a place
   */
  public DiffList(ObservableValue<Comparison> comparison, Consumer<Place> reveal) {
    this.reveal = reveal;
    setId("differences");
    setAccessibleText(TEXTS.get("list"));
    setCellFactory(l -> new DiffCell(reveal));
    nothing.setId("compare-nothing");
    nothing.getStyleClass().add("check-empty");
    nothing.setWrapText(true);
    setPlaceholder(nothing);
    comparison.addListener((o, was, is) -> show(is));
    show(comparison.getValue());
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // a list uses up this key
  }

  private void show(Comparison comparison) {
    nothing.setText(comparison.sentence());
    getItems().setAll(comparison.rows());
    scrollTo(0);
  }

  /** Says of its rows how many there are; empty while there are none, the list says why then. */
  public static Label sentence(ObservableValue<Comparison> comparison) {
    Label sentence = new Label();
    sentence.setId("compare-sentence");
    sentence.getStyleClass().add("step-note");
    sentence.setWrapText(true);
    sentence
        .textProperty()
        .bind(comparison.map(c -> c.rows().isEmpty() ? "" : c.sentence()).orElse(""));
    return sentence;
  }

  /** What stands over the two columns. */
  public static GridPane heads(Node left, Node right) {
    return DiffCell.columns(left, right);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER
        && getSelectionModel().getSelectedItem() instanceof DiffRow.Line line) {
      reveal.accept(line.place());
      event.consume();
    }
  }
}
