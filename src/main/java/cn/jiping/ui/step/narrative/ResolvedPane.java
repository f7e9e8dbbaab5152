package cn.jiping.ui.step.narrative;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.ResolvedText.Piece;
import cn.jiping.ui.kit.TextOverlay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;

/**
 * The text as it is printed, to read and copy. What comes from the data is marked, and what has no
 * value in another colour; the marks lie over a plain text area, because only that can be selected.
 */
final class ResolvedPane extends StackPane {
  private static final Texts TEXTS = Texts.of(ResolvedPane.class);

  private final TextArea area = new TextArea();
  private final TextOverlay marks = new TextOverlay(area);

  ResolvedPane() {
    area.setId("resolved-text");
    area.getStyleClass().add("resolved-text");
    area.setEditable(false);
    area.setWrapText(true);
    area.setPromptText(TEXTS.get("resolved.empty"));
    getChildren().addAll(area, marks);
  }

  /** Shows this text and stays where it was scrolled to. */
  void show(List<Piece> pieces) {
    String text = pieces.stream().map(Piece::text).collect(Collectors.joining());
    if (!text.equals(area.getText())) {
      double top = area.getScrollTop();
      area.setText(text);
      area.setScrollTop(top);
    }
    List<TextOverlay.Range> ranges = new ArrayList<>();
    int start = 0;
    for (Piece piece : pieces) {
      int end = start + piece.text().length();
      if (piece.kind() != Piece.Kind.TYPED) {
        String style = piece.kind() == Piece.Kind.VALUE ? "value-mark" : "unresolved-mark";
        ranges.add(new TextOverlay.Range(start, end, style, false));
      }
      start = end;
    }
    marks.show(ranges);
  }
}
