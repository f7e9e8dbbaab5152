package cn.jiping.ui.preview;

import cn.jiping.service.Pages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/** A page of the preview: its picture, what is marked on it, and the mouse over it. */
final class Sheet extends StackPane {
  private final PreviewViewModel model;
  private final int page;
  private final PageImage image;
  private final PageMarks marks = new PageMarks();
  private double scale = 1;

  /** What a click does. */
  @FunctionalInterface
  interface OnClick {
    /**
     * @param part what stands at this point; empty when nothing does
     * @param twice it is a double click
     */
    void clicked(Optional<Pages.Part> part, boolean twice);
  }

  Sheet(PreviewViewModel model, Pages pages, int page, OnClick onClick) {
    this.model = model;
    this.page = page;
    image = new PageImage(model, pages, page);
    getChildren().addAll(image, marks);
    setOnMouseMoved(event -> hover(part(event)));
    setOnMouseExited(event -> hover(Optional.empty()));
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            onClick.clicked(part(event), event.getClickCount() == 2);
          }
        });
  }

  PageImage image() {
    return image;
  }

  PageMarks marks() {
    return marks;
  }

  /**
   * Gives the page its size.
   *
   * @param pixels layout pixels for one pt
   */
  void resizeTo(double pixels) {
    scale = pixels;
    image.resizeTo(pixels);
    marks.scaleTo(pixels);
  }

  private Optional<Pages.Part> part(MouseEvent event) {
    return model.partAt(page, event.getX() / scale, event.getY() / scale);
  }

  private void hover(Optional<Pages.Part> part) {
    marks.mark(PageMarks.Kind.HOVER, part.map(p -> List.of(p.box())).orElse(List.of()));
    setCursor(part.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
  }
}
