package cn.jiping.ui.step.organization;

import cn.jiping.domain.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** A cross table to look at; its columns can be sorted. */
final class CrossTableView extends TableView<List<String>> {
  private static final double TEXT_WIDTH = 86;
  private static final double COUNT_WIDTH = 46;
  private static final double ROW_HEIGHT = 26;

  private List<String> heads = List.of();

  CrossTableView() {
    getStyleClass().addAll("cross-table", "dense");
    setFixedCellSize(ROW_HEIGHT);
    setMinHeight(ROW_HEIGHT * 3);
    setPlaceholder(new Label(Texts.of(CrossTableView.class).get("cross.empty")));
  }

  void show(CrossTable table) {
    if (!table.heads().equals(heads)) {
      heads = table.heads();
      getColumns().clear();
      for (int i = 0; i < heads.size(); i++) {
        getColumns().add(column(i, i < table.attributes()));
      }
    }
    getItems().setAll(table.rows());
  }

  private TableColumn<List<String>, String> column(int index, boolean text) {
    TableColumn<List<String>, String> column = new TableColumn<>(heads.get(index));
    column.setCellValueFactory(f -> new ReadOnlyStringWrapper(f.getValue().get(index)));
    column.setPrefWidth(text ? TEXT_WIDTH : COUNT_WIDTH);
    column.setReorderable(false);
    column.setSortable(false);
    column.getStyleClass().add(text ? "align-left" : "align-right");
    return column;
  }
}
