package cn.jiping.ui.step.scan;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.RowId;
import cn.jiping.ui.kit.FileDrop;
import cn.jiping.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/** The scans, one below the other; files can be dropped on it, and a row where it is to stand. */
final class ScanList extends VBox {
  private static final Texts TEXTS = Texts.of(ScanList.class);

  private final ScanViewModel model;
  private final PageViewModel pages;
  private final TaskRunner tasks;
  private final Label drop = new Label();
  private final Map<RowId, ScanRow> rows = new HashMap<>();

  /**
   * @param pages shows one large
   */
  ScanList(ScanViewModel model, PageViewModel pages, TaskRunner tasks) {
    this.model = model;
    this.pages = pages;
    this.tasks = tasks;
    setId("scans");
    getStyleClass().add("picture-list");
    drop.setId("scan-drop");
    drop.getStyleClass().add("picture-drop");
    drop.setMaxWidth(Double.MAX_VALUE);
    FileDrop.on(this, model.intake().busyProperty(), model::add);
    addEventHandler(DragEvent.DRAG_OVER, this::carriedOver);
    addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    model.lines().addListener((ListChangeListener<ScanLine>) c -> show());
    show();
  }

  private void carriedOver(DragEvent event) {
    if (ScanRow.carried(event.getDragboard()).isPresent()) {
      event.acceptTransferModes(TransferMode.MOVE);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    ScanRow.carried(event.getDragboard())
        .ifPresent(
            id -> {
              drop(id, event.getY());
              event.setDropCompleted(true);
              event.consume();
            });
  }

  /** Puts the row where it was dropped. */
  void drop(RowId id, double y) {
    List<ScanLine> lines = List.copyOf(model.lines());
    int place = 0;
    for (ScanLine line : lines) {
      boolean above = rows.get(line.scan().id()).getBoundsInParent().getCenterY() < y;
      place += above && !line.scan().id().equals(id) ? 1 : 0;
    }
    int to = place;
    lines.stream().filter(l -> l.scan().id().equals(id)).forEach(l -> model.moveTo(l, to));
  }

  private void show() {
    List<ScanLine> lines = model.lines();
    List<Node> shown = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ScanLine line = lines.get(i);
      ScanRow row =
          rows.computeIfAbsent(
              line.scan().id(), id -> new ScanRow(model, line, () -> pages.open(line), tasks));
      row.setPlace(i == 0, i == lines.size() - 1);
      shown.add(row);
    }
    rows.values().retainAll(shown);
    drop.setText(TEXTS.get(lines.isEmpty() ? "drop.first" : "drop.more"));
    shown.add(drop);
    getChildren().setAll(shown);
  }

  /** Back to where the clerk was when a scan was opened. */
  void focus(ScanLine line) {
    Optional.ofNullable(rows.get(line.scan().id())).ifPresent(ScanRow::focusView);
  }
}
