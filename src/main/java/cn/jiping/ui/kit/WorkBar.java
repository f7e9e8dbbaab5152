package cn.jiping.ui.kit;

import cn.jiping.domain.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

/** What is under way, how far it is, and a button that stops it; takes no room at rest. */
public final class WorkBar extends HBox {
  private static final Texts TEXTS = Texts.of(WorkBar.class);
  private static final double WIDTH = 240;

  /**
   * @param id of the button that stops it
   */
  public WorkBar(LongWork work, String id) {
    Label what = new Label();
    what.textProperty().bind(work.sentenceProperty());
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(WIDTH);
    bar.progressProperty().bind(work.doneProperty());
    Button stop = new Button(TEXTS.get("stop"));
    stop.setId(id);
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setOnAction(e -> work.stop());
    getStyleClass().add("work-bar");
    Label detail = new Label();
    detail.textProperty().bind(work.detailProperty());
    detail.getStyleClass().add("note");
    getChildren().addAll(what, bar, detail, stop);
    visibleProperty().bind(work.sentenceProperty().isNotEmpty());
    managedProperty().bind(visibleProperty());
  }
}
