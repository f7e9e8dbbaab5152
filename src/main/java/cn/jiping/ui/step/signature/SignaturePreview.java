package cn.jiping.ui.step.signature;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.Block.SignatureLine;
import cn.jiping.domain.document.SignatureParts;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * How the signature block stands on a line of 28 characters (GB/T 9704-2012, 7.3.5). Names and
 * places only: fonts and pages are shown by the preview of the paper.
 */
final class SignaturePreview extends Region {
  private static final int CHARACTERS = 28;
  private static final String TO_SIGN_ON = "_".repeat(12);

  /** Characters that a date of the usual length is wide, while there is none. */
  private static final int USUAL_DATE = 6;

  private final Label unit = new Label();
  private final Label date = new Label();
  private final VBox lines = new VBox();
  private boolean sealed;

  SignaturePreview() {
    getStyleClass().add("signature-preview");
    unit.setId("preview-unit");
    date.setId("preview-date");
    lines.setId("preview-lines");
    setMaxWidth(USE_PREF_SIZE);
    getChildren().addAll(unit, date, lines);
  }

  void show(Block.SignatureBlock block) {
    unit.setText(block.fields() ? "" : block.unit());
    date.setText(block.fields() ? "" : block.date());
    sealed = block.sealed();
    List<SignatureLine> shown = new ArrayList<>(block.lines());
    if (block.fields()) {
      shown.addFirst(SignatureParts.unit(block));
      shown.addLast(SignatureParts.date(block));
    }
    lines.getChildren().setAll(shown.stream().map(SignaturePreview::line).toList());
    requestLayout();
  }

  private static Label line(SignatureLine line) {
    return new Label(line.value().isEmpty() ? line.label() + TO_SIGN_ON : line.text());
  }

  private double cell() {
    return unit.getFont().getSize();
  }

  @Override
  protected double computePrefWidth(double height) {
    return CHARACTERS * cell() + snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double height = snappedTopInset() + snappedBottomInset() + cell();
    for (Node node : List.of(unit, date, lines)) {
      height += node.prefHeight(-1);
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    double right = getWidth() - snappedRightInset();
    double most = CHARACTERS * cell();
    double unitWidth = Math.min(unit.prefWidth(-1), most);
    double dateWidth = date.getText().isEmpty() ? USUAL_DATE * cell() : date.prefWidth(-1);
    double unitX;
    double dateX;
    if (sealed) {
      dateX = right - 4 * cell() - dateWidth;
      unitX = Math.min(dateX + (dateWidth - unitWidth) / 2, right - unitWidth);
    } else {
      unitX = right - 2 * cell() - Math.max(unitWidth, dateWidth + 2 * cell());
      dateX = unitX + 2 * cell();
    }
    double y = snappedTopInset();
    y = place(unit, Math.max(unitX, snappedLeftInset()), y, unitWidth);
    y = place(date, dateX, y, dateWidth);
    place(lines, snappedLeftInset() + 2 * cell(), y + cell(), most - 2 * cell());
  }

  private static double place(Region node, double x, double y, double width) {
    double height = node.prefHeight(-1);
    node.resizeRelocate(x, y, width, height);
    return y + height;
  }
}
