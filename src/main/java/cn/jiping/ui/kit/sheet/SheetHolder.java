package cn.jiping.ui.kit.sheet;

import cn.jiping.ui.kit.WorkBar;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The screen of a step with a table: the step's own content, or the import that is being prepared
 * in its place, and below it what is under way. A spreadsheet file that is dropped on it is
 * imported.
 */
public final class SheetHolder extends VBox {
  private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");
  private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".xls", ".csv", ".et");

  private final SheetViewModel<?> model;
  private final Runnable handOver;
  private final WorkBar bar;

  /**
   * @param content the step's own
   * @param handOver hands over what is being typed there
   */
  public <T> SheetHolder(SheetViewModel<T> model, Parent content, Runnable handOver) {
    this.model = model;
    this.handOver = handOver;
    this.bar = new WorkBar(model.work(), "sheet-stop");
    getStyleClass().add("sheet-holder");
    show(content);
    model
        .importProperty()
        .addListener(
            (o, was, is) -> {
              Optional<SheetImportPane<T>> pane = is.map(SheetImportPane::new);
              show(pane.<Node>map(p -> p).orElse(content));
              pane.ifPresent(Node::requestFocus);
            });
    setOnDragEntered(e -> pseudoClassStateChanged(OFFERED, offered(e).isPresent()));
    setOnDragExited(e -> pseudoClassStateChanged(OFFERED, false));
    setOnDragOver(this::dragged);
    setOnDragDropped(this::dropped);
  }

  /** The menu for the tools of the table. */
  public MenuButton menu() {
    return new SheetMenu(model, handOver);
  }

  /** Imports a file, as if it were dropped here. */
  public void begin(Path file) {
    handOver.run();
    model.begin(file);
  }

  /** Shows the step's own content; an import that was being prepared is given up. */
  public void showContent() {
    model.close();
  }

  private void show(Node shown) {
    VBox.setVgrow(shown, Priority.ALWAYS);
    getChildren().setAll(shown, bar);
  }

  private Optional<Path> offered(DragEvent event) {
    return model.isImportable() && event.getDragboard().hasFiles()
        ? event.getDragboard().getFiles().stream()
            .map(File::toPath)
            .filter(SheetHolder::isSheet)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isSheet(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith);
  }

  private void dragged(DragEvent event) {
    if (offered(event).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Optional<Path> file = offered(event);
    file.ifPresent(this::begin);
    event.setDropCompleted(file.isPresent());
    event.consume();
  }
}
