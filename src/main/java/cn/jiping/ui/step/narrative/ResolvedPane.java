package cn.jiping.ui.step.narrative;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.ResolvedText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextInputControlSkin;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * The text as it is printed, to read and copy. What comes from the data is marked, and what has no
 * value in another colour; the marks lie over a plain text area, because only that can be selected.
 */
final class ResolvedPane extends StackPane {
  private static final Texts TEXTS = Texts.of(ResolvedPane.class);

  private final TextArea area = new TextArea();
  private final Pane marks = new Pane();
  private List<Piece> pieces = List.of();

  ResolvedPane() {
    area.setId("resolved-text");
    area.getStyleClass().add("resolved-text");
    area.setEditable(false);
    area.setWrapText(true);
    area.setPromptText(TEXTS.get("resolved.empty"));
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(marks.widthProperty());
    clip.heightProperty().bind(marks.heightProperty());
    marks.setClip(clip);
    marks.setMouseTransparent(true);
    getChildren().addAll(area, marks);
    area.scrollTopProperty().addListener(o -> requestLayout());
  }

  /** Shows this text and stays where it was scrolled to. */
  void show(List<Piece> value) {
    pieces = value;
    String text = value.stream().map(Piece::text).collect(Collectors.joining());
    if (!text.equals(area.getText())) {
      double top = area.getScrollTop();
      area.setText(text);
      area.setScrollTop(top);
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    area.layout();
    List<Rectangle> shapes = new ArrayList<>();
    if (area.getSkin() instanceof TextInputControlSkin<?> skin) {
      int start = 0;
      for (Piece piece : pieces) {
        int end = start + piece.text().length();
        if (piece.kind() != Piece.Kind.TYPED) {
          String style = piece.kind() == Piece.Kind.VALUE ? "value-mark" : "unresolved-mark";
          addLines(shapes, skin, start, end, style);
        }
        start = end;
      }
    }
    marks.getChildren().setAll(shapes);
    // The skin counts from inside the border.
    shapes.forEach(
        shape -> {
          shape.setTranslateX(area.snappedLeftInset());
          shape.setTranslateY(area.snappedTopInset());
        });
  }

  /** One shape for each line that the characters stand on. */
  private static void addLines(
      List<Rectangle> shapes, TextInputControlSkin<?> skin, int start, int end, String style) {
    Rectangle line = null;
    for (int i = start; i < end; i++) {
      Rectangle2D c = skin.getCharacterBounds(i);
      if (line == null || c.getMinY() > line.getY() + 1) {
        line = new Rectangle(c.getMinX(), c.getMinY(), c.getWidth(), c.getHeight());
        line.getStyleClass().add(style);
        shapes.add(line);
      } else {
        line.setWidth(c.getMaxX() - line.getX());
      }
    }
  }
}
