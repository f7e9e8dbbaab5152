package cn.jiping.ui.wizard;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolls by the wheel what is disabled, and so hears of no wheel itself. */
final class Wheel {
  private Wheel() {}

  /**
   * Scrolls the innermost page, list or table at this point that has something left to scroll.
   *
   * @param x in the scene
   * @param y in the scene
   * @param distance px; above 0 towards the top
   * @return false when there is none
   */
  static boolean turn(Node node, double x, double y, double distance) {
    if (!node.isVisible() || !node.localToScene(node.getLayoutBounds()).contains(x, y)) {
      return false;
    }
    if (node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(n -> turn(n, x, y, distance))) {
      return true;
    }
    return switch (node) {
      case VirtualFlow<?> rows -> rows.scrollPixels(-distance) != 0;
      case ScrollPane page -> scroll(page, distance);
      default -> false;
    };
  }

  private static boolean scroll(ScrollPane page, double distance) {
    double height = page.getContent() == null ? 0 : page.getContent().getLayoutBounds().getHeight();
    double hidden = height - page.getViewportBounds().getHeight();
    double before = page.getVvalue();
    double after = hidden <= 0 ? before : Math.clamp(before - distance / hidden, 0, 1);
    page.setVvalue(after);
    return after != before;
  }
}
