package cn.jiping.ui.kit.sheet;

import cn.jiping.service.sheet.CellProblem;
import javafx.scene.control.ListCell;

/** A problem as a line. */
final class ProblemCell extends ListCell<CellProblem> {
  @Override
  protected void updateItem(CellProblem problem, boolean empty) {
    super.updateItem(problem, empty);
    setText(problem == null || empty ? "" : problem.said());
  }
}
