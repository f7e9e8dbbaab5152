package cn.jiping.ui.step.version;

import cn.jiping.domain.Texts;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The versions of the report, a line each. */
final class VersionTable extends TableView<VersionLine> {
  private static final Texts TEXTS = Texts.of(VersionTable.class);

  /** Heights in px. */
  private static final double LINE = 36;

  private final VersionListViewModel model;

  VersionTable(VersionListViewModel model) {
    this.model = model;
    setId("versions");
    setItems(model.lines());
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setFixedCellSize(LINE);
    setMinHeight(LINE * 3);
    column("name", 84, VersionLine::name);
    column("at", 176, VersionLine::at);
    column("by", 110, VersionLine::by);
    column("signed", 110, VersionLine::signed);
    column("reason", 230, VersionLine::reason).setCellFactory(c -> new ReasonCell());
    column("verdict", 290, VersionLine::verdict).setCellFactory(c -> new VerdictCell());
    getSelectionModel().selectedItemProperty().addListener((o, was, is) -> chosen(is));
    model.selectedProperty().addListener((o, was, is) -> is.ifPresent(this::choose));
    model.selectedProperty().get().ifPresent(this::choose);
  }

  /** While the lines are replaced, nothing is selected; the clerk did not choose that. */
  private void chosen(VersionLine line) {
    if (line != null) {
      model.selectedProperty().set(Optional.of(line));
    }
  }

  private void choose(VersionLine line) {
    if (!line.equals(getSelectionModel().getSelectedItem())) {
      getSelectionModel().select(line);
    }
  }

  private TableColumn<VersionLine, String> column(
      String key, double width, Function<VersionLine, String> text) {
    TableColumn<VersionLine, String> column = new TableColumn<>(TEXTS.get("column." + key));
    column.setCellValueFactory(cell -> new SimpleStringProperty(text.apply(cell.getValue())));
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 120));
    column.setReorderable(false);
    column.setSortable(false);
    getColumns().add(column);
    return column;
  }

  /** A reason, which may be too long for its cell. */
  private static final class ReasonCell extends TableCell<VersionLine, String> {
    @Override
    protected void updateItem(String reason, boolean empty) {
      super.updateItem(reason, empty);
      setText(empty ? "" : reason);
      setTooltip(empty || reason.isEmpty() ? null : new Tooltip(reason));
    }
  }

  /**
   * Whether the version is still what was finalised; with an icon, so that colour is not needed.
   */
  private static final class VerdictCell extends TableCell<VersionLine, String> {
    @Override
    protected void updateItem(String verdict, boolean empty) {
      super.updateItem(verdict, empty);
      getStyleClass().removeAll("holds", "broken");
      VersionLine line = empty ? null : getTableRow().getItem();
      setText(empty ? "" : verdict);
      setGraphic(line == null ? null : new FontIcon(icon(line.state())));
      setTooltip(line != null && line.state().isBroken() ? new Tooltip(TEXTS.get("broken")) : null);
      if (line != null && line.state().isBroken()) {
        getStyleClass().add("broken");
      } else if (line != null && line.state() == VersionLine.State.HOLDS) {
        getStyleClass().add("holds");
      }
    }

    private static Ikon icon(VersionLine.State state) {
      return switch (state) {
        case OPEN -> Material2AL.EDIT;
        case UNSAVED, CHECKING -> Material2AL.HOURGLASS_EMPTY;
        case HOLDS -> Material2MZ.VERIFIED_USER;
        default -> Material2AL.ERROR_OUTLINE;
      };
    }
  }
}
