package cn.jiping.ui.step.scan;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import cn.jiping.service.ScanFiles;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.wizard.StepView;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The list of scans; over it, when the clerk wants it, the pages of one. */
public final class ScanView implements StepView {
  private static final Texts TEXTS = Texts.of(ScanView.class);

  private final ScanViewModel model;
  private final PageViewModel pages;
  private final ScanTools tools;
  private final ScanList list;
  private final ScrollPane overview;
  private final PagePane page;
  private final StackPane root;

  public ScanView(ScanViewModel model, ScanFiles files, TaskRunner tasks) {
    this.model = model;
    pages = new PageViewModel(model, files, tasks);
    tools = new ScanTools(model);
    list = new ScanList(model, pages, tasks);
    VBox form = new FormBuilder().node(missing()).node(tools).node(unavailable()).build();
    form.getChildren()
        .addAll(
            note("scan-progress", model.intake().progressProperty()),
            FormBuilder.errorLabel(model.intake().refusalsProperty()),
            new RemovedBar(model.removal()),
            note("scan-message", model.messageProperty()),
            list);
    overview = Inputs.page(form);
    page = new PagePane(pages);
    root = new StackPane(overview, page);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    pages.openProperty().addListener((o, was, is) -> show(is, was));
    show(Optional.empty(), Optional.empty());
  }

  /** What is still to be done with the version that was finalised last. */
  private Label missing() {
    Label missing = new Label("", new FontIcon(Material2AL.INFO));
    missing.setId("scan-missing");
    missing.getStyleClass().addAll("banner", "scan-missing");
    missing.setMaxWidth(Double.MAX_VALUE);
    missing.setWrapText(true);
    missing.textProperty().bind(model.missingProperty());
    return shownWhile(missing, model.missingProperty().isNotEmpty());
  }

  /** Why a kind can't be chosen; said only when there is something to choose it for. */
  private Label unavailable() {
    Label hint = new Label(TEXTS.get("signed.unavailable"));
    hint.setId("scan-unavailable");
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    return shownWhile(
        hint,
        Bindings.createBooleanBinding(
            () -> model.finalisedProperty().get().isEmpty() && !model.lines().isEmpty(),
            model.finalisedProperty(),
            model.lines()));
  }

  private static Label note(String id, ObservableValue<String> text) {
    Label note = new Label();
    note.setId(id);
    note.getStyleClass().add("step-note");
    note.setWrapText(true);
    note.textProperty().bind(text);
    return shownWhile(note, note.textProperty().isNotEmpty());
  }

  private static Label shownWhile(Label label, BooleanBinding shown) {
    label.visibleProperty().bind(shown);
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private void show(Optional<ScanLine> open, Optional<ScanLine> before) {
    overview.setVisible(open.isEmpty());
    page.setVisible(open.isPresent());
    open.ifPresent(line -> page.requestFocus());
    before.ifPresent(list::focus);
  }

  private void pressed(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    if (event.isShortcutDown() && event.getCode() == KeyCode.V && !typing && !page.isVisible()) {
      tools.paste();
      event.consume();
    }
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
    Inputs.commitAll(root);
    pages.close();
    model.detach();
  }

  @Override
  public void reveal(Place place) {
    root.requestFocus();
  }
}
