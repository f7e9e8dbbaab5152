package cn.jiping.ui.preview;

import cn.jiping.domain.Texts;
import cn.jiping.service.Pages;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

/** The pages in small, one below the other; one of them is selected. */
final class Thumbnails extends ListView<PageImage> {
  private static final Texts TEXTS = Texts.of(Thumbnails.class);

  /** Layout pixels for one pt. */
  private static final double SCALE = 0.17;

  private final PreviewViewModel model;
  private final DoubleSupplier screen;

  /**
   * @param screen pixels of the screen for one of the layout
   */
  Thumbnails(PreviewViewModel model, DoubleSupplier screen) {
    this.model = model;
    this.screen = screen;
    setId("thumbnails");
    getStyleClass().add("thumbnails");
    setAccessibleText(TEXTS.get("thumbnails"));
    setCellFactory(list -> new Cell());
  }

  /**
   * What follows the selection.
   *
   * @param page is handed the page, from 0; -1 when none is selected
   */
  void onSelected(IntConsumer page) {
    getSelectionModel()
        .selectedIndexProperty()
        .addListener((o, was, is) -> page.accept(is.intValue()));
  }

  /** Shows these pages. What changed is drawn when the clerk pauses: it must not slow typing. */
  void show(Pages pages) {
    if (getItems().size() > pages.count()) {
      getItems().remove(pages.count(), getItems().size());
    }
    getItems().forEach(p -> p.replace(pages));
    while (getItems().size() < pages.count()) {
      PageImage image = new PageImage(model, pages, getItems().size());
      image.resizeTo(SCALE);
      getItems().add(image);
    }
    model.whenQuiet(this::drawVisible);
  }

  private void drawVisible() {
    getItems().stream()
        .filter(p -> p.getScene() != null)
        .forEach(p -> p.draw(SCALE, screen.getAsDouble()));
  }

  /** The selected page, from 0; -1 when none is. */
  int selected() {
    return getSelectionModel().getSelectedIndex();
  }

  /** Selects a page and brings it into sight. */
  void select(int page) {
    if (page >= 0 && page != selected()) {
      getSelectionModel().select(page);
      scrollTo(Math.max(0, page - 1));
    }
  }

  private final class Cell extends ListCell<PageImage> {
    @Override
    protected void updateItem(PageImage item, boolean empty) {
      super.updateItem(item, empty);
      if (empty) {
        setGraphic(null);
        return;
      }
      item.draw(SCALE, screen.getAsDouble());
      Label number = new Label(Integer.toString(getIndex() + 1));
      VBox box = new VBox(item, number);
      box.getStyleClass().add("thumbnail");
      setGraphic(box);
      setAccessibleText(TEXTS.get("page", getIndex() + 1));
    }
  }
}
