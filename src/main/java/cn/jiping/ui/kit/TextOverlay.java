package cn.jiping.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * Marks on characters of a text area: shapes that lie over it, because the text itself can't be
 * styled. Stands in a stack with the area, which must have no other size.
 */
public final class TextOverlay extends Pane {
  /** Thickness of a line under characters, and width of a mark between them, in px. */
  private static final double LINE = 2;

  private final TextArea area;
  private List<Range> ranges = List.of();

  /**
   * Characters to mark.
   *
   * @param start first char
   * @param end after the last one; the same as {@code start} for a place between two
   * @param styleClass of the shapes
   * @param under a line under the characters; else the shape covers them
   */
  public record Range(int start, int end, String styleClass, boolean under) {}

  public TextOverlay(TextArea area) {
    this.area = area;
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    setMouseTransparent(true);
    area.scrollTopProperty().addListener(o -> requestLayout());
    area.textProperty().addListener(o -> requestLayout());
  }

  /** Marks these characters, and no others. */
  public void show(List<Range> value) {
    ranges = List.copyOf(value);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    area.layout();
    List<Rectangle> shapes = new ArrayList<>();
    if (area.getSkin() instanceof TextInputControlSkin<?> skin && area.getLength() > 0) {
      ranges.forEach(range -> addLines(shapes, skin, range));
    }
    getChildren().setAll(shapes);
    // The skin counts from inside the border.
    shapes.forEach(
        shape -> {
          shape.setTranslateX(area.snappedLeftInset());
          shape.setTranslateY(area.snappedTopInset());
        });
  }

  /** One shape for each line that the characters stand on. */
  private void addLines(List<Rectangle> shapes, TextInputControlSkin<?> skin, Range range) {
    int start = Math.min(range.start(), area.getLength() - 1);
    int end = Math.min(Math.max(range.end(), start + 1), area.getLength());
    Rectangle2D first = skin.getCharacterBounds(start);
    if (first.getMinY() > getHeight() || skin.getCharacterBounds(end - 1).getMaxY() < 0) {
      return;
    }
    if (range.end() <= range.start()) {
      double x = range.start() > start ? first.getMaxX() : first.getMinX();
      shapes.add(shape(range, x - LINE / 2, first.getMinY(), LINE, first.getHeight()));
      return;
    }
    Rectangle line = null;
    double top = 0;
    for (int i = start; i < end; i++) {
      Rectangle2D c = skin.getCharacterBounds(i);
      if (line == null || c.getMinY() > top + 1) {
        top = c.getMinY();
        line =
            range.under()
                ? shape(range, c.getMinX(), c.getMaxY() - LINE, c.getWidth(), LINE)
                : shape(range, c.getMinX(), top, c.getWidth(), c.getHeight());
        shapes.add(line);
      } else {
        line.setWidth(c.getMaxX() - line.getX());
      }
    }
  }

  private static Rectangle shape(Range range, double x, double y, double width, double height) {
    Rectangle shape = new Rectangle(x, y, width, height);
    shape.getStyleClass().add(range.styleClass());
    return shape;
  }
}
