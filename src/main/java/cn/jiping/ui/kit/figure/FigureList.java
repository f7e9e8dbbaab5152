package cn.jiping.ui.kit.figure;

import cn.jiping.domain.figure.Figure;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;

/** Figures to choose from, over the editor. It never takes the focus. */
public final class FigureList extends ListView<Figure> {
  private static final double ROW = 28;
  private static final double WIDTH = 470;
  private static final int MOST_ROWS = 7;

  private final Consumer<Figure> onTaken;

  FigureList(Consumer<Figure> onTaken) {
    this.onTaken = onTaken;
    setId("figure-list");
    getStyleClass().add("figure-list");
    setFocusTraversable(false);
    setManaged(false);
    setVisible(false);
    setFixedCellSize(ROW);
    setCellFactory(list -> new Cell());
  }

  /** Shows these with the first chosen; hides when there are none. */
  void show(List<Figure> figures) {
    getItems().setAll(figures);
    setVisible(!figures.isEmpty());
    getSelectionModel().selectFirst();
    scrollTo(0);
  }

  void hide() {
    show(List.of());
  }

  /** Whether there is something to choose from. */
  public boolean isOpen() {
    return isVisible();
  }

  /** Goes down or up, from the last to the first. */
  void step(int by) {
    int next = Math.floorMod(getSelectionModel().getSelectedIndex() + by, getItems().size());
    getSelectionModel().select(next);
    scrollTo(Math.max(0, next - MOST_ROWS + 1));
  }

  /** The one that Enter would take. */
  public Optional<Figure> chosen() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
  }

  /**
   * Lies under a line of text, or above it when there is no room, inside the given size.
   *
   * @param x left of the word, in px
   * @param top of the line, in px
   * @param bottom of the line, in px
   */
  void place(double x, double top, double bottom, double width, double height) {
    double w = Math.min(WIDTH, width);
    double h = Math.min(getItems().size(), MOST_ROWS) * ROW + 4;
    double y = bottom + h <= height ? bottom : Math.max(0, top - h);
    resizeRelocate(Math.max(0, Math.min(x, width - w)), y, w, h);
  }

  private final class Cell extends ListCell<Figure> {
    Cell() {
      addEventFilter(
          MouseEvent.MOUSE_PRESSED,
          event -> {
            event.consume();
            if (getItem() != null) {
              onTaken.accept(getItem());
            }
          });
    }

    @Override
    protected void updateItem(Figure figure, boolean empty) {
      super.updateItem(figure, empty);
      setGraphic(empty ? null : FigureMenu.line(figure.name(), figure));
    }
  }
}
