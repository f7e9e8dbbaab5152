package cn.jiping.ui.kit.sheet;

import cn.jiping.domain.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** What is under way, how far it is, and a button that stops it; takes no room at rest. */
final class WorkBar extends HBox {
  private static final Texts TEXTS = Texts.of(WorkBar.class);
  private static final double WIDTH = 240;

  WorkBar(LongWork work) {
    Label what = new Label();
    what.textProperty().bind(work.sentenceProperty());
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(WIDTH);
    bar.progressProperty().bind(work.doneProperty());
    Button stop = new Button(TEXTS.get("stop"));
    stop.setId("sheet-stop");
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setOnAction(e -> work.stop());
    getStyleClass().add("work-bar");
    getChildren().addAll(what, bar, stop);
    visibleProperty().bind(work.sentenceProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
