package cn.jiping.ui.step.workfigure;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.WorkFigure;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.sheet.SheetHolder;
import cn.jiping.ui.kit.table.EditableTable;
import cn.jiping.ui.wizard.StepView;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The step for the work figures: one table, and a button that copies a reference. */
public final class WorkFigureView implements StepView {
  private static final Texts TEXTS = Texts.of(WorkFigureView.class);

  private final WorkFigureViewModel model;
  private final EditableTable<WorkFigure> table;
  private final SheetHolder root;

  public WorkFigureView(WorkFigureViewModel model, TaskRunner tasks) {
    this.model = model;
    this.table = new EditableTable<>(model.table(), tasks, TEXTS.get("empty"));
    Label about = new Label(TEXTS.get("about"));
    about.setWrapText(true);
    about.getStyleClass().add("step-note");
    table.extraTools().add(copyButton());
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox content = new VBox(about, table);
    content.getStyleClass().add("data-step");
    root = new SheetHolder(model.sheet(), content, table::commit);
    table.extraTools().add(root.menu());
  }

  private Button copyButton() {
    Button copy = new Button(TEXTS.get("copy"), new FontIcon(Material2AL.CONTENT_COPY));
    copy.setId("copy-reference");
    copy.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.selectedReference().isEmpty(),
                model.table().selectedProperty(),
                model.table().revisionProperty()));
    copy.setOnAction(e -> model.selectedReference().ifPresent(WorkFigureView::toClipboard));
    return copy;
  }

  private static void toClipboard(String reference) {
    ClipboardContent content = new ClipboardContent();
    content.putString(reference);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.attach();
  }

  @Override
  public void detach() {
    table.commit();
    root.showContent();
    model.detach();
  }

  /** All but what goes out. */
  @Override
  public void freeze(boolean frozen) {
    table.freeze(frozen);
  }

  @Override
  public void reveal(Place place) {
    root.showContent();
    if (place.part() == Place.Part.WORK_FIGURES && !place.item().isEmpty()) {
      table.reveal(new RowId(UUID.fromString(place.item())));
    }
    table.requestFocus();
  }
}
