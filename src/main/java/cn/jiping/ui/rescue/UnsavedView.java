package cn.jiping.ui.rescue;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.compare.Comparison;
import cn.jiping.ui.kit.compare.DiffList;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page on which the clerk decides about what was typed and not saved: a card a report. */
public final class UnsavedView {
  private static final Texts TEXTS = Texts.of(UnsavedView.class);

  /** Height of a list of differences, in px. */
  private static final double DIFFERENCES = 260;

  private final VBox root;

  public UnsavedView(UnsavedViewModel model) {
    VBox cards = new VBox();
    cards.getStyleClass().add("rescue-cards");
    model.cards().forEach(card -> cards.getChildren().add(card(card)));
    ScrollPane scroll = new ScrollPane(cards);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    Button go = new Button(TEXTS.get("unsaved.go"));
    go.setId("unsaved-go");
    go.setDefaultButton(true);
    go.getStyleClass().add("accent");
    go.disableProperty().bind(model.busyProperty());
    go.setOnAction(e -> model.decide());
    Label hint = new Label(TEXTS.get("unsaved.hint"));
    hint.getStyleClass().add("step-note");
    hint.setWrapText(true);
    hint.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(hint, Priority.ALWAYS);
    HBox bar = new HBox(hint, go);
    bar.getStyleClass().add("rescue-bar");
    root = new VBox(label("unsaved.head", "start-title"), label("unsaved.text", "start-text"));
    root.getChildren().addAll(scroll, bar);
    root.setId("unsaved");
    root.getStyleClass().add("rescue");
  }

  private static Label label(String key, String style) {
    Label label = new Label(TEXTS.get(key));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private static VBox card(UnsavedCard card) {
    CheckBox take = new CheckBox(card.title());
    take.setMnemonicParsing(false);
    take.getStyleClass().add("rescue-title");
    take.selectedProperty().bindBidirectional(card.taken());
    Label what = new Label(card.what());
    what.setWrapText(true);
    what.getStyleClass().add("step-note");
    VBox box = new VBox(take, what);
    box.getStyleClass().add("rescue-card");
    if (!card.rows().isEmpty()) {
      DiffList list =
          new DiffList(
              new SimpleObjectProperty<>(Comparison.of(card.rows())), place -> take.requestFocus());
      list.setPrefHeight(DIFFERENCES);
      box.getChildren()
          .addAll(
              DiffList.heads(
                  new Label(TEXTS.get("unsaved.kept")), new Label(TEXTS.get("unsaved.typed"))),
              list);
    }
    return box;
  }

  /** The page. */
  public Parent node() {
    return root;
  }
}
