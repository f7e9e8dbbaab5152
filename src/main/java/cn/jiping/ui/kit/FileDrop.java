package cn.jiping.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a node, which looks different while they are over it. */
public final class FileDrop {
  private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");

  private FileDrop() {}

  /**
   * Takes files; what else is dropped is left to others.
   *
   * @param busy while it holds, none are taken
   */
  public static void on(Node node, ObservableBooleanValue busy, Consumer<List<Path>> take) {
    node.addEventHandler(
        DragEvent.DRAG_ENTERED, e -> node.pseudoClassStateChanged(OFFERED, isOffered(e, busy)));
    node.addEventHandler(DragEvent.DRAG_EXITED, e -> node.pseudoClassStateChanged(OFFERED, false));
    node.addEventHandler(
        DragEvent.DRAG_OVER,
        e -> {
          if (isOffered(e, busy)) {
            e.acceptTransferModes(TransferMode.COPY);
            e.consume();
          }
        });
    node.addEventHandler(
        DragEvent.DRAG_DROPPED,
        e -> {
          if (isOffered(e, busy)) {
            take.accept(e.getDragboard().getFiles().stream().map(File::toPath).toList());
            e.setDropCompleted(true);
            e.consume();
          }
        });
  }

  private static boolean isOffered(DragEvent event, ObservableBooleanValue busy) {
    return event.getDragboard().hasFiles() && !busy.get();
  }
}
