package cn.jiping.ui.step.attachments;

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
import javafx.scene.layout.VBox;

/** The pictures, one below the other; files can be dropped on it. */
final class PictureList extends VBox {
  private static final Texts TEXTS = Texts.of(PictureList.class);

  private final AttachmentsViewModel model;
  private final TaskRunner tasks;
  private final Label drop = new Label();
  private final Map<RowId, PictureRow> rows = new HashMap<>();

  PictureList(AttachmentsViewModel model, TaskRunner tasks) {
    this.model = model;
    this.tasks = tasks;
    setId("pictures");
    getStyleClass().add("picture-list");
    drop.setId("picture-drop");
    drop.getStyleClass().add("picture-drop");
    drop.setMaxWidth(Double.MAX_VALUE);
    FileDrop.on(this, model.busyProperty(), model::add);
    model.lines().addListener((ListChangeListener<PictureLine>) c -> show());
    show();
  }

  private void show() {
    List<PictureLine> lines = model.lines();
    List<Node> shown = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PictureLine line = lines.get(i);
      PictureRow row = rows.computeIfAbsent(line.id(), id -> new PictureRow(model, line, tasks));
      row.setPlace(i == 0, i == lines.size() - 1);
      shown.add(row);
    }
    rows.values().retainAll(shown);
    drop.setText(TEXTS.get(lines.isEmpty() ? "drop.first" : "drop.more"));
    shown.add(drop);
    getChildren().setAll(shown);
  }

  /** The row of a picture. */
  Optional<PictureRow> row(String id) {
    return rows.entrySet().stream()
        .filter(e -> e.getKey().toString().equals(id))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
