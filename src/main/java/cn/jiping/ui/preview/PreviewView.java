package cn.jiping.ui.preview;

import cn.jiping.domain.report.Place;
import cn.jiping.service.Pages;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.wizard.BesideView;
import cn.jiping.ui.wizard.Navigator;
import cn.jiping.ui.wizard.Steps;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The preview on the screen: thumbnails at the left, pages below each other, tools above. */
public final class PreviewView implements BesideView {
  /** The part of the window that a page key scrolls; the rest stays in sight. */
  private static final double SCREEN = 0.9;

  private static final String NARROW = "narrow";

  private final PreviewViewModel model;
  private final Navigator navigator;
  private final BorderPane root = new BorderPane();
  private final SheetPane sheets;
  private final Thumbnails thumbnails;
  private final VBox problems = new VBox();
  private final PreviewSearch search;
  private final SeekBar seek;
  private final PreviewTools tools;
  private final InvalidationListener onPages = o -> showPages();
  private Optional<Pages> shown = Optional.empty();
  private Optional<Place> followed = Optional.empty();
  private boolean beside;

  /** One of pages and thumbnails is following the other, and must not lead in turn. */
  private boolean following;

  /**
   * @param navigator leads to a place of the report, and to its scans
   */
  public PreviewView(
      PreviewViewModel model, Dialogs dialogs, TaskRunner tasks, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
    sheets = new SheetPane(model, this::clicked);
    thumbnails = new Thumbnails(model, sheets::screen);
    search = new PreviewSearch(model.pagesProperty(), sheets::page);
    seek = new SeekBar(search, tasks, sheets::requestFocus);
    tools = new PreviewTools(model, dialogs, this::zoom, seek::open, this::lead);
    root.getStyleClass().add("preview");
    SignedPageBar signed = new SignedPageBar(model.reminder(), () -> navigator.go(Steps.SCANS));
    root.setTop(new VBox(tools, signed, seek, problems));
    root.setLeft(thumbnails);
    root.setCenter(sheets);
    problems.getStyleClass().add("problems");
    thumbnails.onSelected(page -> follow(() -> sheets.scrollTo(page)));
    sheets.onMoved(this::showPosition);
    sheets.addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
    search.currentProperty().addListener(o -> showHits());
    model.zoomProperty().addListener((o, was, is) -> zoomed(is));
    model.bookProperty().addListener((o, was, is) -> sheets.showBook(is));
    model.chosenProperty().addListener((o, was, is) -> choose(is));
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
    if (!beside) {
      sheets.requestFocus();
    }
  }

  @Override
  public void detach() {
    seek.hide();
    model.detach();
    model.pagesProperty().removeListener(onPages);
  }

  @Override
  public void reveal(Place place) {
    sheets.requestFocus();
  }

  @Override
  public boolean seek() {
    seek.open();
    return true;
  }

  @Override
  public void beside(boolean narrow) {
    beside = narrow;
    root.setLeft(narrow ? null : thumbnails);
    tools.narrow(narrow);
    root.getStyleClass().remove(NARROW);
    if (narrow) {
      root.getStyleClass().add(NARROW);
    }
    model.bookProperty().set(false);
    model.zoomProperty().set(Zoom.WIDTH);
  }

  @Override
  public void follow(Place place) {
    followed = Optional.of(place);
    showFollowed();
  }

  private void showFollowed() {
    followed
        .flatMap(model::boxOf)
        .ifPresent(
            box -> {
              followed = Optional.empty();
              sheets.scrollTo(box);
            });
  }

  private void showPages() {
    model.pagesProperty().get().ifPresent(this::show);
    problems.getChildren().setAll(model.problems().stream().map(PreviewView::problem).toList());
    tools.showProblems(!model.problems().isEmpty());
  }

  private void show(Pages pages) {
    if (shown.filter(s -> s == pages).isPresent()) {
      return;
    }
    model.chosenProperty().set(Optional.empty());
    Optional<Pages.Box> change = beside ? shown.flatMap(pages::firstChange) : Optional.empty();
    shown = Optional.of(pages);
    sheets.show(pages);
    follow(() -> thumbnails.show(pages));
    showPosition();
    search.again();
    change.ifPresent(sheets::scrollTo);
    showFollowed();
  }

  private static Label problem(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  private void follow(Runnable action) {
    if (!following) {
      following = true;
      action.run();
      following = false;
    }
  }

  private void showPosition() {
    tools.showPosition(sheets.page() + 1, shown.map(Pages::count).orElse(0), sheets.percent());
    follow(() -> thumbnails.select(sheets.page()));
  }

  private void showHits() {
    Optional<Pages.Hit> current = search.currentProperty().get();
    sheets.mark(
        PageMarks.Kind.HIT, search.hits().stream().flatMap(h -> h.boxes().stream()).toList());
    sheets.mark(PageMarks.Kind.CURRENT, current.map(Pages.Hit::boxes).orElse(List.of()));
    current.ifPresent(hit -> sheets.scrollTo(hit.boxes().getFirst()));
  }

  /** What was at the top stays there; a whole page is shown from its top. */
  private void zoomed(Zoom zoom) {
    int page = sheets.page();
    double rows = sheets.rowsAbove();
    sheets.resize();
    if (zoom.fit() == Zoom.Fit.PAGE) {
      sheets.scrollTo(page);
    } else {
      sheets.scrollToRow(rows);
    }
  }

  private void zoom(int direction) {
    double percent = sheets.percent();
    model.zoomProperty().set(direction > 0 ? Zoom.larger(percent) : Zoom.smaller(percent));
  }

  private void clicked(Optional<Pages.Part> part, boolean twice) {
    sheets.requestFocus();
    model.chosenProperty().set(part);
    if (twice) {
      lead();
    }
  }

  private void choose(Optional<Pages.Part> part) {
    sheets.mark(PageMarks.Kind.CHOSEN, part.map(p -> List.of(p.box())).orElse(List.of()));
  }

  /** Leads to the place of the chosen part; a caret at its start, nothing selected. */
  private void lead() {
    model.chosenPlace().ifPresent(navigator::reveal);
  }

  private void enter(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && model.chosenProperty().get().isPresent()) {
      event.consume();
      lead();
    }
  }

  private void shortcut(KeyEvent event) {
    if (!event.isShortcutDown()) {
      turn(event);
      return;
    }
    switch (event.getCode()) {
      case PLUS, EQUALS, ADD -> zoom(1);
      case MINUS, SUBTRACT -> zoom(-1);
      case DIGIT0, NUMPAD0 -> model.zoomProperty().set(Zoom.WIDTH);
      case DIGIT2, NUMPAD2 -> model.bookProperty().set(!beside && !model.bookProperty().get());
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** The keys that turn pages and hits, wherever the focus is but in the text that is sought. */
  private void turn(KeyEvent event) {
    boolean typing = seek.isTyping() && event.getCode() != KeyCode.F3;
    switch (typing ? KeyCode.UNDEFINED : event.getCode()) {
      case PAGE_DOWN -> sheets.scrollBy(SCREEN);
      case PAGE_UP -> sheets.scrollBy(-SCREEN);
      case HOME -> sheets.setVvalue(0);
      case END -> sheets.setVvalue(1);
      case F3 -> seek.step(!event.isShiftDown());
      default -> {
        return;
      }
    }
    event.consume();
  }
}
