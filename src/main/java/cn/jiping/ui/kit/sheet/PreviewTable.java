package cn.jiping.ui.kit.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.service.sheet.CellProblem;
import cn.jiping.service.sheet.ColumnMapping;
import cn.jiping.service.sheet.PreviewRow;
import cn.jiping.service.sheet.SheetPreview;
import cn.jiping.service.sheet.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/**
 * The rows of the file as they stand there. Over each column is its head and where it goes; before
 * each row, what becomes of it.
 */
final class PreviewTable<T> extends TableView<PreviewRow> {
  private static final Texts TEXTS = Texts.of(PreviewTable.class);

  /** Of the columns of the file: at least, at most, and what one character of a head adds. */
  private static final double LEAST_WIDTH = 148;

  private static final double MOST_WIDTH = 260;
  private static final double CHARACTER = 16;

  private static final double NUMBER_WIDTH = 52;
  private static final double FATE_WIDTH = 76;

  /** Of the box in a head, so much less than its column. */
  private static final double MARGIN = 14;

  private final SheetImportViewModel<T> model;
  private final List<ComboBox<Integer>> targets = new ArrayList<>();
  private List<String> heads = List.of();
  private boolean showing;

  PreviewTable(SheetImportViewModel<T> model) {
    this.model = model;
    setId("sheet-preview");
    getStyleClass().addAll("dense", "sheet-preview");
    setPlaceholder(new Label(TEXTS.get("preview.empty")));
    model.settingsProperty().addListener(o -> showColumns());
    model.previewProperty().addListener(o -> showRows());
    showColumns();
    showRows();
  }

  /** Goes to the cell with this problem. */
  void reveal(CellProblem problem) {
    if (problem != null) {
      IntStream.range(0, getItems().size())
          .filter(i -> getItems().get(i).row().number() == problem.row())
          .findFirst()
          .ifPresent(
              i -> {
                getSelectionModel().select(i);
                scrollTo(Math.max(0, i - 1));
                scrollToColumnIndex(problem.column() + 2);
              });
    }
  }

  private void showColumns() {
    List<String> now = model.heads();
    if (!now.equals(heads) || getColumns().isEmpty()) {
      heads = now;
      targets.clear();
      List<TableColumn<PreviewRow, PreviewRow>> columns = new ArrayList<>();
      columns.add(column(TEXTS.get("preview.row"), NUMBER_WIDTH, PreviewCell::number));
      columns.add(column(TEXTS.get("preview.fate"), FATE_WIDTH, PreviewCell::fate));
      for (int i = 0; i < heads.size(); i++) {
        columns.add(column(i));
      }
      getColumns().setAll(columns);
    }
    showing = true;
    for (int i = 0; i < targets.size(); i++) {
      targets.get(i).setValue(model.settingsProperty().get().mapping().target(i));
    }
    showing = false;
  }

  private TableColumn<PreviewRow, PreviewRow> column(int index) {
    String head = heads.get(index).replaceAll("\\s+", " ");
    String title = TEXTS.get("preview.column", SheetRow.letters(index), head);
    double width = Math.clamp(title.length() * CHARACTER + 2 * MARGIN, LEAST_WIDTH, MOST_WIDTH);
    TableColumn<PreviewRow, PreviewRow> column =
        column("", width, () -> PreviewCell.value(index, this::isMapped));
    Label name = new Label(title);
    name.setMaxWidth(width - MARGIN);
    ComboBox<Integer> target = new ComboBox<>();
    target.setId("sheet-target-" + index);
    target.getItems().add(ColumnMapping.NONE);
    for (int i = 0; i < model.table().columns().size(); i++) {
      target.getItems().add(i);
    }
    target.setConverter(SheetImportPane.shownAs(this::targetName));
    target.setPrefWidth(width - MARGIN);
    target.setAccessibleText(TEXTS.get("preview.target", head));
    target.setOnAction(
        e -> {
          if (!showing && target.getValue() != null) {
            model.map(index, target.getValue());
          }
        });
    targets.add(target);
    VBox box = new VBox(name, target);
    box.getStyleClass().add("preview-head");
    column.setGraphic(box);
    return column;
  }

  private String targetName(int target) {
    return target == ColumnMapping.NONE
        ? TEXTS.get("preview.none")
        : model.table().columns().get(target).title();
  }

  private boolean isMapped(int column) {
    return model.settingsProperty().get().mapping().target(column) != ColumnMapping.NONE;
  }

  private static TableColumn<PreviewRow, PreviewRow> column(
      String title, double width, Supplier<PreviewCell> cell) {
    TableColumn<PreviewRow, PreviewRow> column = new TableColumn<>(title);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(f.getValue()));
    column.setCellFactory(c -> cell.get());
    return column;
  }

  private void showRows() {
    getItems().setAll(model.previewProperty().get().map(SheetPreview::rows).orElse(List.of()));
  }
}
