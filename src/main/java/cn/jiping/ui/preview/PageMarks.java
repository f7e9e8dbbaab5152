package cn.jiping.ui.preview;

import cn.jiping.service.Pages.Box;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** What is marked on a page: hits of a search, and the part under the mouse or chosen. */
final class PageMarks extends Pane {
  /** Space round a part in px, so that its outline does not touch the characters. */
  private static final double AIR = 4;

  private final Map<Kind, List<Box>> boxes = new EnumMap<>(Kind.class);
  private double scale = 1;

  /** Why something is marked; the style class is its name in small letters. */
  enum Kind {
    HOVER,
    CHOSEN,
    HIT,
    CURRENT
  }

  PageMarks() {
    setMouseTransparent(true);
  }

  /** Marks these boxes, and no others, for this reason. */
  void mark(Kind kind, List<Box> wanted) {
    if (!boxes.getOrDefault(kind, List.of()).equals(wanted)) {
      boxes.put(kind, wanted);
      show();
    }
  }

  /**
   * @param pixels layout pixels for one pt
   */
  void scaleTo(double pixels) {
    if (scale != pixels) {
      scale = pixels;
      show();
    }
  }

  private void show() {
    getChildren().clear();
    boxes.forEach((kind, list) -> list.forEach(box -> getChildren().add(shape(kind, box))));
  }

  private Rectangle shape(Kind kind, Box box) {
    double air = kind == Kind.HOVER || kind == Kind.CHOSEN ? AIR : 0;
    Rectangle shape =
        new Rectangle(
            box.x() * scale - air,
            box.y() * scale - air,
            box.width() * scale + 2 * air,
            box.height() * scale + 2 * air);
    shape.getStyleClass().addAll("mark", kind.name().toLowerCase(Locale.ROOT));
    return shape;
  }
}
