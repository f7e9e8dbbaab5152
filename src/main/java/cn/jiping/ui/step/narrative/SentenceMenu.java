package cn.jiping.ui.step.narrative;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.SentencePatterns.Offer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The button that lists sentences for the section as they would be printed now. One of which a
 * figure has no value yet is shown with what it lacks, and can't be chosen.
 */
final class SentenceMenu extends MenuButton {
  private static final Texts TEXTS = Texts.of(SentenceMenu.class);

  private final Consumer<String> onChosen;

  /**
   * @param offers those for the section as the report is now
   * @param onChosen takes the text with its references
   */
  SentenceMenu(Supplier<List<Offer>> offers, Consumer<String> onChosen) {
    super(TEXTS.get("sentence"));
    this.onChosen = onChosen;
    setId("insert-sentence");
    setMinWidth(USE_PREF_SIZE);
    // Without an item the menu would not open at all, and never ask.
    show(List.of());
    setOnShowing(e -> show(offers.get()));
  }

  private void show(List<Offer> offers) {
    if (offers.isEmpty()) {
      MenuItem none = new MenuItem(TEXTS.get("sentence.none"));
      none.setDisable(true);
      getItems().setAll(none);
    } else {
      getItems().setAll(offers.stream().map(this::item).toList());
    }
  }

  private MenuItem item(Offer offer) {
    CustomMenuItem item = new CustomMenuItem(line(offer));
    item.getStyleClass().add("sentence-item");
    item.setDisable(!offer.isReady());
    item.setOnAction(e -> onChosen.accept(offer.text()));
    return item;
  }

  private static HBox line(Offer offer) {
    VBox sentence = new VBox(label(offer.preview(), "sentence-preview"));
    if (!offer.isReady()) {
      String missing = String.join(TEXTS.get("list.separator"), offer.missing());
      sentence.getChildren().add(label(TEXTS.get("sentence.missing", missing), "sentence-missing"));
    }
    HBox line = new HBox(label(offer.topic(), "sentence-topic"), sentence);
    line.getStyleClass().add("sentence-line");
    return line;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
