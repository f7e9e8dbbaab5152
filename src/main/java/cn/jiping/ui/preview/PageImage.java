package cn.jiping.ui.preview;

import cn.jiping.service.Pages;
import cn.jiping.ui.kit.Pictures;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/**
 * One page on the screen. It has its size at once, and its picture when it is drawn. A picture
 * stays until the next one is ready, and when the page still shows the same.
 */
final class PageImage extends StackPane {
  private final PreviewViewModel model;
  private final int page;
  private final ImageView view = new ImageView();
  private Pages pages;

  /** Pixels for one pt that are wanted and that are there; 0 for no picture. */
  private double wanted;

  private double drawn;
  private boolean drawing;

  PageImage(PreviewViewModel model, Pages pages, int page) {
    this.model = model;
    this.pages = pages;
    this.page = page;
    view.setSmooth(true);
    getChildren().add(view);
    getStyleClass().add("sheet");
  }

  /** Shows this page of other pages from now on. */
  void replace(Pages others) {
    if (!others.sameAs(page, pages, page)) {
      drawn = 0;
    }
    pages = others;
  }

  /**
   * Gives the page its size.
   *
   * @param scale layout pixels for one pt
   */
  void resizeTo(double scale) {
    double width = Math.round(Pages.WIDTH * scale);
    double height = Math.round(Pages.HEIGHT * scale);
    view.setFitWidth(width);
    view.setFitHeight(height);
    setMinSize(width, height);
    setMaxSize(width, height);
  }

  /**
   * Draws the page, unless it is drawn at this scale.
   *
   * @param scale layout pixels for one pt
   * @param screen pixels of the screen for one of the layout
   */
  void draw(double scale, double screen) {
    wanted = scale * screen;
    drawWanted();
  }

  /** One picture at a time, so that fast changes don't pile up. */
  private void drawWanted() {
    if (drawing || wanted == 0 || drawn == wanted) {
      return;
    }
    drawing = true;
    Pages shown = pages;
    double scale = wanted;
    drawn = scale;
    model.render(
        shown,
        page,
        scale,
        raster -> {
          drawing = false;
          if (wanted > 0) {
            view.setImage(Pictures.of(raster));
          }
          drawWanted();
        });
  }

  /** Lets the picture go when the page is far from what is seen. */
  void forget() {
    wanted = 0;
    drawn = 0;
    view.setImage(null);
  }
}
