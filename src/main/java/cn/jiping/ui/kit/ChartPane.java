package cn.jiping.ui.kit;

import cn.jiping.domain.document.Block;
import cn.jiping.service.ChartRenderer;
import cn.jiping.service.Raster;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/**
 * Shows a chart, drawn in the background just as the paper gets it, in the pixels of the screen. Of
 * several charts in a row, the latest wins.
 */
public final class ChartPane extends Region {
  /** Pause after the last change of size or chart, in ms. */
  private static final long PAUSE = 60;

  /** px of the screen for one pt of the drawing, at 100 %. */
  private static final double PX_PER_PT = 1.2;

  private static final double LEAST_WIDTH = 100;
  private static final double LEAST_HEIGHT = 80;

  private final ChartRenderer renderer;
  private final TaskRunner tasks;
  private final ImageView image = new ImageView();
  private final Label empty;
  private Optional<Block.Chart> chart = Optional.empty();
  private long latest;

  /**
   * @param emptyText what stands here while there is no chart
   */
  public ChartPane(ChartRenderer renderer, TaskRunner tasks, String emptyText) {
    this.renderer = renderer;
    this.tasks = tasks;
    this.empty = new Label(emptyText);
    empty.getStyleClass().add("empty-text");
    empty.setWrapText(true);
    getStyleClass().add("chart-pane");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(image, empty);
    widthProperty().addListener(o -> drawSoon());
    heightProperty().addListener(o -> drawSoon());
    sceneProperty().addListener(o -> drawSoon());
  }

  /** Shows this chart, or that there is none. */
  public void show(Optional<Block.Chart> value) {
    if (!value.equals(chart)) {
      chart = value;
      drawSoon();
    }
  }

  private void drawSoon() {
    empty.setVisible(chart.isEmpty());
    image.setVisible(chart.isPresent());
    setAccessibleText(chart.map(Block.Chart::alternative).orElse(empty.getText()));
    latest++;
    tasks.later(this, PAUSE, this::draw);
  }

  private void draw() {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    if (chart.isEmpty() || getScene() == null || width < LEAST_WIDTH || height < LEAST_HEIGHT) {
      return;
    }
    Window window = getScene().getWindow();
    double screen = window == null ? 1 : window.getOutputScaleX();
    Block.Chart drawn = chart.get();
    int w = (int) Math.round(width * screen);
    int h = (int) Math.round(height * screen);
    long ticket = latest;
    tasks.run(
        () -> renderer.render(drawn, w, h, PX_PER_PT * screen),
        raster -> {
          if (ticket == latest) {
            put(raster, screen);
          }
        },
        failure -> empty.setVisible(true));
  }

  private void put(Raster raster, double screen) {
    image.setImage(Pictures.of(raster));
    image.setFitWidth(raster.width() / screen);
    image.setFitHeight(raster.height() / screen);
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    double width = getWidth() - left - snappedRightInset();
    double height = getHeight() - top - snappedBottomInset();
    image.relocate(left, top);
    empty.resizeRelocate(left, top, width, height);
  }
}
