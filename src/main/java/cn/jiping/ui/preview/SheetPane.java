package cn.jiping.ui.preview;

import cn.jiping.service.Pages;
import cn.jiping.service.Pages.Box;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/** The pages in a window that scrolls over them. Draws what is seen and a row around it. */
final class SheetPane extends ScrollPane {
  private static final double MARGIN = 24;
  private static final double GAP = 16;

  /** Between the pages of a spread, as in a book. */
  private static final double FOLD = 2;

  /** The part of the window above what is scrolled to. */
  private static final double ABOVE = 0.3;

  private final PreviewViewModel model;
  private final Sheet.OnClick onClick;
  private final List<Sheet> sheets = new ArrayList<>();
  private final Pane stack = new Pane();
  private Spreads spreads = new Spreads(0, false);
  private double scale = 1;
  private Runnable onMoved = () -> {};

  SheetPane(PreviewViewModel model, Sheet.OnClick onClick) {
    this.model = model;
    this.onClick = onClick;
    setContent(stack);
    stack.getStyleClass().add("sheets");
    getStyleClass().add("sheets-scroll");
    setFitToWidth(true);
    viewportBoundsProperty().addListener(o -> resize());
    vvalueProperty().addListener(o -> moved());
    stack.widthProperty().addListener(o -> arrange());
  }

  /** What is told when other pages are seen, or at another size. */
  void onMoved(Runnable action) {
    onMoved = action;
  }

  /** Shows these pages; what they show alike stays as it is, and so does the position. */
  void show(Pages pages) {
    double top = top();
    sheets.forEach(s -> s.marks().mark(PageMarks.Kind.HOVER, List.of()));
    while (sheets.size() > pages.count()) {
      sheets.removeLast();
    }
    sheets.forEach(s -> s.image().replace(pages));
    while (sheets.size() < pages.count()) {
      sheets.add(new Sheet(model, pages, sheets.size(), onClick));
    }
    if (stack.getChildren().size() != sheets.size()) {
      stack.getChildren().setAll(sheets);
    }
    resize();
    scrollToTop(top);
  }

  /** Two pages side by side, or one below the other; the page that is seen stays. */
  void showBook(boolean book) {
    int page = page();
    spreads = new Spreads(sheets.size(), book);
    resize();
    scrollTo(page);
  }

  /** Marks boxes on their pages. */
  void mark(PageMarks.Kind kind, List<Box> boxes) {
    for (int i = 0; i < sheets.size(); i++) {
      int page = i;
      sheets.get(i).marks().mark(kind, boxes.stream().filter(b -> b.page() == page).toList());
    }
  }

  /** Makes the pages fit again. */
  void resize() {
    Bounds room = getViewportBounds();
    if (room.getWidth() <= 0) {
      return;
    }
    spreads = new Spreads(sheets.size(), spreads.book());
    double width = (room.getWidth() - 2 * MARGIN - (spreads.columns() - 1) * FOLD);
    scale =
        model
            .zoomProperty()
            .get()
            .scale(
                width / spreads.columns(), room.getHeight() - 2 * GAP, Pages.WIDTH, Pages.HEIGHT);
    sheets.forEach(s -> s.resizeTo(scale));
    stack.setMinSize(
        spreads.columns() * (pageWidth() + FOLD) - FOLD + 2 * MARGIN,
        spreads.rows() * step() + GAP);
    stack.setPrefHeight(stack.getMinHeight());
    arrange();
    layout();
    moved();
  }

  private void arrange() {
    double all = spreads.columns() * (pageWidth() + FOLD) - FOLD;
    double left = Math.round(Math.max(MARGIN, (stack.getWidth() - all) / 2));
    for (int i = 0; i < sheets.size(); i++) {
      double x = left + spreads.column(i) * (pageWidth() + FOLD);
      sheets.get(i).relocate(x, GAP + spreads.row(i) * step());
    }
  }

  /** Draws what is seen first, then a row around it; lets the others go. */
  private void moved() {
    double bottom = top() + getViewportBounds().getHeight();
    draw(top(), bottom);
    draw(top() - step(), bottom + step());
    for (int i = 0; i < sheets.size(); i++) {
      if (!isBetween(i, top() - step(), bottom + step())) {
        sheets.get(i).image().forget();
      }
    }
    onMoved.run();
  }

  private void draw(double top, double bottom) {
    for (int i = 0; i < sheets.size(); i++) {
      if (isBetween(i, top, bottom)) {
        sheets.get(i).image().draw(scale, screen());
      }
    }
  }

  private boolean isBetween(int page, double top, double bottom) {
    double start = GAP + spreads.row(page) * step();
    return start + step() > top && start < bottom;
  }

  /** Pixels of the screen for one of the layout. */
  double screen() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  /** The size in percent; 100 is a point for a point. */
  double percent() {
    return scale * 72 / 96 * 100;
  }

  /** The first page in the middle of the window, from 0; -1 when there is none. */
  int page() {
    double middle = top() + getViewportBounds().getHeight() / 2;
    int row = (int) Math.clamp(Math.floor(middle / step()), 0, Math.max(0, spreads.rows() - 1));
    return sheets.isEmpty() ? -1 : spreads.first(row);
  }

  /** Rows of pages above the window. */
  double rowsAbove() {
    return top() / step();
  }

  /** Brings rows of pages above the window. */
  void scrollToRow(double rows) {
    scrollToTop(rows * step());
  }

  /** Shows a page from its top; no page when it is negative. */
  void scrollTo(int page) {
    if (page >= 0) {
      scrollToTop(spreads.row(page) * step());
    }
  }

  /** Brings this into the window; where it is seen already, nothing moves. */
  void scrollTo(Box box) {
    double y = GAP + spreads.row(box.page()) * step() + box.y() * scale;
    double room = getViewportBounds().getHeight();
    if (y < top() || y + box.height() * scale > top() + room) {
      scrollToTop(y - ABOVE * room);
    }
  }

  /**
   * Scrolls by a part of the window.
   *
   * @param windows how many windows; negative upwards
   */
  void scrollBy(double windows) {
    scrollToTop(top() + windows * getViewportBounds().getHeight());
  }

  private void scrollToTop(double top) {
    if (hidden() > 0) {
      setVvalue(Math.clamp(top / hidden(), 0.0, 1.0));
    }
  }

  private double top() {
    return getVvalue() * hidden();
  }

  /** What of all pages does not fit into the window, in px. */
  private double hidden() {
    return Math.max(0, stack.getMinHeight() - getViewportBounds().getHeight());
  }

  /** From the top of a page to the top of the one below it, in px. */
  private double step() {
    return Math.round(Pages.HEIGHT * scale) + GAP;
  }

  private double pageWidth() {
    return Math.round(Pages.WIDTH * scale);
  }
}
