package cn.jiping.ui.step.presentation;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.Pictures;
import cn.jiping.ui.step.presentation.SamplePages.Sample;
import cn.jiping.ui.step.presentation.SamplePages.Sheet;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The pages on which the presentation shows, one below the other. */
final class SampleView extends VBox {
  private static final Texts TEXTS = Texts.of(SampleView.class);

  /** Width of a page in layout pixels. */
  private static final double WIDTH = 300;

  private final Label measure = new Label();
  private final VBox sheets = new VBox();

  SampleView(SamplePages pages) {
    measure.setId("measure");
    measure.getStyleClass().add("field-hint");
    measure.setWrapText(true);
    measure.setMinHeight(USE_PREF_SIZE);
    measure.setMaxWidth(WIDTH);
    sheets.setId("sample-sheets");
    sheets.getStyleClass().add("sheets");
    ScrollPane scroll = new ScrollPane(sheets);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("sample-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("sample");
    getChildren().addAll(measure, scroll);
    pages.sampleProperty().addListener((o, was, is) -> show(is));
    show(pages.sampleProperty().get());
  }

  private void show(Sample sample) {
    measure.setText(sample.sheets().isEmpty() ? TEXTS.get("measure.none") : sample.measure());
    List<Node> shown = new ArrayList<>();
    for (Sheet sheet : sample.sheets()) {
      ImageView picture = new ImageView(Pictures.of(sheet.picture()));
      picture.setPreserveRatio(true);
      picture.setSmooth(true);
      picture.setFitWidth(WIDTH);
      StackPane page = new StackPane(picture);
      page.getStyleClass().add("sheet");
      page.setMaxWidth(WIDTH);
      page.setAccessibleText(TEXTS.get("sheet", sheet.page() + 1));
      shown.add(page);
    }
    sheets.getChildren().setAll(shown);
  }
}
