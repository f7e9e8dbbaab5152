package cn.jiping.ui.step.scan;

import cn.jiping.domain.Texts;
import cn.jiping.service.Raster;
import cn.jiping.ui.kit.Pictures;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A page of a scan, large. Escape leads back; the page keys turn the leaves. */
final class PagePane extends VBox {
  private static final Texts TEXTS = Texts.of(PagePane.class);

  /** By so much a small picture is enlarged at most. */
  private static final double LARGEST = 2;

  private final PageViewModel model;
  private final ImageView image = new ImageView();
  private final ScrollPane scroll = new ScrollPane();
  private final Button back = button("back", Material2AL.ARROW_BACK);
  private final Button previous = button("previous", Material2AL.CHEVRON_LEFT);
  private final Button next = button("next", Material2AL.CHEVRON_RIGHT);

  PagePane(PageViewModel model) {
    this.model = model;
    setId("scan-page");
    getStyleClass().add("scan-page");
    image.setSmooth(true);
    Label message = label("scan-page-message", model.messageProperty());
    StackPane center = new StackPane(image, message);
    scroll.setContent(center);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.getStyleClass().add("scan-page-scroll");
    scroll.viewportBoundsProperty().addListener(o -> fit());
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(tools(), scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.wholeProperty().addListener(o -> fit());
    model.pageProperty().addListener(o -> show());
    model.positionProperty().addListener(o -> enable());
    model.openProperty().addListener(o -> enable());
  }

  private HBox tools() {
    back.setOnAction(e -> model.close());
    previous.setOnAction(e -> model.step(-1));
    next.setOnAction(e -> model.step(1));
    Button turn = button("turn", Material2MZ.ROTATE_RIGHT);
    turn.setOnAction(e -> model.turn());
    ToggleButton whole =
        new ToggleButton(TEXTS.get("page.whole"), new FontIcon(Material2AL.FULLSCREEN));
    whole.setId("scan-page-whole");
    whole.setMinWidth(USE_PREF_SIZE);
    whole.selectedProperty().bindBidirectional(model.wholeProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label name = new Label();
    name.getStyleClass().add("scan-page-name");
    name.setMinWidth(0);
    model
        .openProperty()
        .addListener((o, was, is) -> name.setText(is.map(ScanLine::name).orElse("")));
    HBox tools =
        new HBox(
            back,
            name,
            gap,
            label("scan-page-position", model.positionProperty()),
            previous,
            next,
            turn,
            whole);
    tools.getStyleClass().add("scan-page-tools");
    return tools;
  }

  private static Label label(String id, ObservableValue<String> text) {
    Label label = new Label();
    label.setId(id);
    label.setMinWidth(USE_PREF_SIZE);
    label.textProperty().bind(text);
    return label;
  }

  private static Button button(String key, Ikon icon) {
    Button button = new Button(TEXTS.get("page." + key), new FontIcon(icon));
    button.setId("scan-page-" + key);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void show() {
    fit();
    scroll.setVvalue(0);
  }

  /** To the whole window, or to its width; a small picture is not blown up. */
  private void fit() {
    Optional<Raster> page = model.pageProperty().get();
    Bounds window = scroll.getViewportBounds();
    if (page.isEmpty() || window.getWidth() < 1 || window.getHeight() < 1) {
      image.setImage(null);
      return;
    }
    Raster dots = page.get();
    double across = window.getWidth() / dots.width();
    double along = model.wholeProperty().get() ? window.getHeight() / dots.height() : across;
    double scale = Math.min(LARGEST, Math.min(across, along));
    image.setFitWidth(dots.width() * scale);
    image.setFitHeight(dots.height() * scale);
    double fine = scale * getScene().getWindow().getOutputScaleX();
    image.setImage(
        Pictures.of(dots.shrunk(count(dots.width() * fine), count(dots.height() * fine))));
  }

  private static int count(double dots) {
    return Math.max(1, (int) Math.round(dots));
  }

  private void enable() {
    previous.setDisable(!model.hasPrevious());
    next.setDisable(!model.hasNext());
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> model.close();
      case PAGE_DOWN -> model.step(1);
      case PAGE_UP -> model.step(-1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  @Override
  public void requestFocus() {
    back.requestFocus();
  }
}
