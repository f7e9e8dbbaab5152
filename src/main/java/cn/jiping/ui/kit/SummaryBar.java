package cn.jiping.ui.kit;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A few figures side by side, each with its name above and a note below. */
public final class SummaryBar extends HBox {
  /**
   * One figure.
   *
   * @param unit stands small behind the value; may be empty
   * @param note stands small below; may be empty
   * @param wrong something is to be mended there, as the note says
   */
  public record Item(String name, String value, String unit, String note, boolean wrong) {
    /** A figure in which nothing is wrong. */
    public Item(String name, String value, String unit, String note) {
      this(name, value, unit, note, false);
    }
  }

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  public SummaryBar() {
    getStyleClass().add("summary-bar");
  }

  /** Shows these figures, equally wide. */
  public void show(List<Item> items) {
    getChildren().setAll(items.stream().map(SummaryBar::card).toList());
  }

  private static VBox card(Item item) {
    Label value = styled(item.value(), "summary-value");
    value.setMinWidth(USE_PREF_SIZE);
    HBox figure = new HBox(value, styled(item.unit(), "summary-unit"));
    figure.setAlignment(Pos.BASELINE_LEFT);
    figure.setSpacing(4);
    Label note = styled(item.note(), "note");
    note.setTooltip(item.note().isEmpty() ? null : new Tooltip(item.note()));
    VBox card = new VBox(styled(item.name(), "summary-name"), figure, note);
    card.pseudoClassStateChanged(WRONG, item.wrong());
    card.getStyleClass().add("summary-card");
    card.setPrefWidth(1);
    card.setMinWidth(0);
    HBox.setHgrow(card, Priority.ALWAYS);
    return card;
  }

  private static Label styled(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
