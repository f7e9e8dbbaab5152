package cn.jiping.ui.preview;

import cn.jiping.service.Pages;
import cn.jiping.ui.kit.Pictures;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** One page on the screen. It has its size at once, and its picture when it is drawn. */
final class PageImage extends StackPane {
  private final PreviewViewModel model;
  private final Pages pages;
  private final int page;
  private final ImageView view = new ImageView();
  private double drawn;

  PageImage(PreviewViewModel model, Pages pages, int page) {
    this.model = model;
    this.pages = pages;
    this.page = page;
    view.setSmooth(true);
    getChildren().add(view);
    getStyleClass().add("sheet");
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
    double wanted = scale * screen;
    if (drawn == wanted) {
      return;
    }
    drawn = wanted;
    model.render(
        pages,
        page,
        wanted,
        raster -> {
          if (drawn == wanted) {
            view.setImage(Pictures.of(raster));
          }
        });
  }

  /** Lets the picture go when the page is far from what is seen. */
  void forget() {
    drawn = 0;
    view.setImage(null);
  }
}
