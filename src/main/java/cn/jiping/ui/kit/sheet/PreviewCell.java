package cn.jiping.ui.kit.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.service.sheet.CellProblem;
import cn.jiping.service.sheet.PreviewRow;
import cn.jiping.service.sheet.PreviewRow.Fate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A cell of the preview; red when something is wrong with it, grey when it is not imported. */
final class PreviewCell extends TableCell<PreviewRow, PreviewRow> {
  private static final Texts TEXTS = Texts.of(PreviewCell.class);
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("refused");
  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

  /** A column that stands for none of the file's. */
  private static final int NONE = -1;

  private final int column;
  private final IntPredicate mapped;
  private final Function<PreviewRow, String> text;

  private PreviewCell(int column, IntPredicate mapped, Function<PreviewRow, String> text) {
    this.column = column;
    this.mapped = mapped;
    this.text = text;
  }

  /** The number of the row. */
  static PreviewCell number() {
    return new PreviewCell(NONE, c -> false, r -> Integer.toString(r.row().number()));
  }

  /** What becomes of the row. */
  static PreviewCell fate() {
    return new PreviewCell(NONE, c -> true, r -> TEXTS.get("fate." + r.fate()));
  }

  /**
   * What stands in a column of the file.
   *
   * @param mapped whether a column is imported
   */
  static PreviewCell value(int column, IntPredicate mapped) {
    return new PreviewCell(column, mapped, r -> r.row().cell(column).shown());
  }

  @Override
  protected void updateItem(PreviewRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean there = row != null && !empty;
    Optional<CellProblem> problem =
        there && column != NONE
            ? row.problems().stream().filter(p -> p.column() == column).findFirst()
            : Optional.empty();
    setText(there ? text.apply(row) : "");
    setTooltip(problem.map(p -> new Tooltip(p.said())).orElse(null));
    boolean wrong = problem.isPresent() || there && column == NONE && isWrongFate(row);
    pseudoClassStateChanged(WRONG, wrong);
    boolean out = there && (row.fate() == Fate.TOTAL || row.fate() == Fate.EMPTY);
    pseudoClassStateChanged(LEFT_OUT, out || !mapped.test(column));
  }

  private boolean isWrongFate(PreviewRow row) {
    return mapped.test(NONE) && row.fate() == Fate.WRONG;
  }
}
