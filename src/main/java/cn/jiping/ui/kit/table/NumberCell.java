package cn.jiping.ui.kit.table;

import cn.jiping.domain.report.RowId;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** The number of a row; marked when there is a remark about the row. */
final class NumberCell<R> extends TableCell<Line<R>, String> {
  private static final PseudoClass REMARKED = PseudoClass.getPseudoClass("remarked");

  private final TableModel<R> model;
  private final InvalidationListener remarks = o -> showRemark();

  NumberCell(Grid<R> grid, TableModel<R> model) {
    this.model = model;
    getStyleClass().add("row-number");
    model.remarksProperty().addListener(new WeakInvalidationListener(remarks));
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (!isEmpty()) {
            grid.point(getIndex(), grid.columnIndex());
          }
        });
  }

  @Override
  protected void updateItem(String item, boolean empty) {
    super.updateItem(item, empty);
    setText(empty ? null : Integer.toString(getIndex() + 1));
    showRemark();
  }

  @Override
  public void updateIndex(int index) {
    super.updateIndex(index);
    setText(isEmpty() ? null : Integer.toString(index + 1));
    showRemark();
  }

  private void showRemark() {
    Line<R> line = isEmpty() || getTableRow() == null ? null : getTableRow().getItem();
    Map<RowId, String> all = model.remarksProperty().get();
    String remark = line == null ? null : all.get(line.id());
    pseudoClassStateChanged(REMARKED, remark != null);
    setTooltip(remark == null ? null : new Tooltip(remark));
  }
}
