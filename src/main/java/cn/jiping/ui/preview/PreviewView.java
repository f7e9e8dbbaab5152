package cn.jiping.ui.preview;

import cn.jiping.domain.report.Place;
import cn.jiping.service.Pages;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.wizard.StepView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The preview on the screen: thumbnails at the left, pages below each other, tools above. */
public final class PreviewView implements StepView {
  private static final double MARGIN = 48;

  /** The part of the window that a page key scrolls; the rest stays in sight. */
  private static final double SCREEN = 0.9;

  private final PreviewViewModel model;
  private final Consumer<Place> reveal;
  private final BorderPane root = new BorderPane();
  private final VBox sheets = new VBox();
  private final ScrollPane scroll = new ScrollPane(sheets);
  private final Thumbnails thumbnails = new Thumbnails(this::screen);
  private final VBox problems = new VBox();
  private final PreviewTools tools;
  private final List<PageImage> images = new ArrayList<>();
  private final InvalidationListener onPages = o -> showPages();
  private double scale = 1;

  /** One of pages and thumbnails is following the other, and must not lead in turn. */
  private boolean following;

  /**
   * @param reveal leads to a place of the report
   */
  public PreviewView(PreviewViewModel model, Dialogs dialogs, Consumer<Place> reveal) {
    this.model = model;
    this.reveal = reveal;
    tools = new PreviewTools(model, dialogs, this::zoom);
    root.getStyleClass().add("preview");
    root.setTop(new VBox(tools, problems));
    root.setLeft(thumbnails);
    thumbnails.onSelected(page -> follow(() -> scrollTo(page)));
    root.setCenter(scroll);
    problems.getStyleClass().add("problems");
    sheets.getStyleClass().add("sheets");
    scroll.getStyleClass().add("sheets-scroll");
    scroll.setFitToWidth(true);
    scroll.viewportBoundsProperty().addListener(o -> resize());
    scroll.vvalueProperty().addListener(o -> drawVisible());
    model.zoomProperty().addListener((o, was, is) -> zoomed(is));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.pagesProperty().addListener(onPages);
    model.attach();
    showPages();
    scroll.requestFocus();
  }

  @Override
  public void detach() {
    model.detach();
    model.pagesProperty().removeListener(onPages);
  }

  @Override
  public void reveal(Place place) {
    scroll.requestFocus();
  }

  private void showPages() {
    Optional<Pages> pages = model.pagesProperty().get();
    double position = scroll.getVvalue();
    images.clear();
    List<PageImage> small = new ArrayList<>();
    for (int i = 0; i < pages.map(Pages::count).orElse(0); i++) {
      PageImage image = new PageImage(model, pages.get(), i);
      int page = i;
      image.setOnMouseClicked(event -> clicked(page, event));
      images.add(image);
      small.add(new PageImage(model, pages.get(), i));
    }
    sheets.getChildren().setAll(images);
    follow(() -> thumbnails.show(small));
    problems.getChildren().setAll(model.problems().stream().map(PreviewView::problem).toList());
    tools.showProblems(!model.problems().isEmpty());
    resize();
    scroll.setVvalue(position);
  }

  private static Label problem(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private void resize() {
    Bounds room = scroll.getViewportBounds();
    if (room.getWidth() <= 0) {
      return;
    }
    scale =
        model
            .zoomProperty()
            .get()
            .scale(room.getWidth() - MARGIN, room.getHeight() - MARGIN, Pages.WIDTH, Pages.HEIGHT);
    images.forEach(i -> i.resizeTo(scale));
    sheets.layout();
    showPosition();
    drawVisible();
  }

  /** Draws what is seen and a page around it; lets the others go. */
  private void drawVisible() {
    double step = step();
    double top = top();
    double bottom = top + scroll.getViewportBounds().getHeight();
    for (int i = 0; i < images.size(); i++) {
      boolean near = (i + 2) * step > top && (i - 1) * step < bottom;
      if (near) {
        images.get(i).draw(scale, screen());
      } else {
        images.get(i).forget();
      }
    }
    showPosition();
  }

  private double top() {
    return scroll.getVvalue() * hidden();
  }

  /** What of all pages does not fit into the window, in px. */
  private double hidden() {
    double all = images.size() * step() + sheets.getSpacing();
    return Math.max(0, all - scroll.getViewportBounds().getHeight());
  }

  private double screen() {
    return root.getScene() == null || root.getScene().getWindow() == null
        ? 1
        : root.getScene().getWindow().getOutputScaleX();
  }

  /**
   * Scrolls.
   *
   * @param pages how many pages are above the window
   */
  private void scrollTo(double pages) {
    if (pages >= 0 && hidden() > 0) {
      scroll.setVvalue(Math.min(1, pages * step() / hidden()));
    }
  }

  /** From the top of a page to the top of the next, in px. */
  private double step() {
    return Pages.HEIGHT * scale + sheets.getSpacing();
  }

  private void follow(Runnable action) {
    if (!following) {
      following = true;
      action.run();
      following = false;
    }
  }

  private void showPosition() {
    double middle = top() + scroll.getViewportBounds().getHeight() / 2;
    int page = (int) Math.min(images.size(), Math.floor(middle / step()) + 1);
    tools.showPosition(page, images.size(), scale * 72 / 96 * 100);
    follow(() -> thumbnails.select(page - 1));
  }

  /** What was at the top stays there; a whole page is shown from its top. */
  private void zoomed(Zoom zoom) {
    double pages = zoom.fit() == Zoom.Fit.PAGE ? thumbnails.selected() : top() / step();
    resize();
    scroll.layout();
    scrollTo(pages);
  }

  private void zoom(int direction) {
    double shown = scale * 72 / 96 * 100;
    model.zoomProperty().set(direction > 0 ? Zoom.larger(shown) : Zoom.smaller(shown));
  }

  private void clicked(int page, MouseEvent event) {
    if (event.getClickCount() == 2) {
      model
          .partAt(page, event.getX() / scale, event.getY() / scale)
          .map(Pages.Part::place)
          .ifPresent(reveal);
    }
  }

  private void shortcut(KeyEvent event) {
    if (!event.isShortcutDown()) {
      turn(event);
      return;
    }
    if (event.getCode() == KeyCode.PLUS
        || event.getCode() == KeyCode.EQUALS
        || event.getCode() == KeyCode.ADD) {
      zoom(1);
    } else if (event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT) {
      zoom(-1);
    } else if (event.getCode() == KeyCode.DIGIT0 || event.getCode() == KeyCode.NUMPAD0) {
      model.zoomProperty().set(Zoom.WIDTH);
    } else {
      return;
    }
    event.consume();
  }

  /** The keys that turn pages, wherever the focus is. */
  private void turn(KeyEvent event) {
    double screen = hidden() == 0 ? 0 : scroll.getViewportBounds().getHeight() * SCREEN / hidden();
    switch (event.getCode()) {
      case PAGE_DOWN -> scroll.setVvalue(Math.min(1, scroll.getVvalue() + screen));
      case PAGE_UP -> scroll.setVvalue(Math.max(0, scroll.getVvalue() - screen));
      case HOME -> scroll.setVvalue(0);
      case END -> scroll.setVvalue(1);
      default -> {
        return;
      }
    }
    event.consume();
  }
}
