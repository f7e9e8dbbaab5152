package cn.jiping.ui.wizard;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.TopHandler;
import cn.jiping.ui.kit.review.FindingList;
import cn.jiping.ui.kit.review.MendNotice;
import cn.jiping.ui.kit.review.ReasonRow;
import cn.jiping.ui.kit.review.ReviewDesk;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * The frame round the steps. A step's screen is built when it is first entered, attached while it
 * is shown, and detached when it is left.
 */
public final class WizardView {
  private static final Texts TEXTS = Texts.of(WizardView.class);

  /** Style class of what may only be read. */
  private static final String FROZEN = "frozen";

  private final WizardViewModel wizard;
  private final ReviewDesk desk;
  private final TaskRunner tasks;
  private final BorderPane root = new BorderPane();
  private final StackPane content = new StackPane();
  private final StepListView steps;
  private final Button back = new Button(TEXTS.get("back"), new FontIcon(Material2AL.ARROW_BACK));
  private final Button next = new Button();
  private final FindingList findings;
  private final Map<String, StepView> views = new HashMap<>();
  private final PreviewPane preview;
  private StepView shown;

  /**
   * @param desk where the findings of the report are worked on
   * @param home leads back to the start page
   */
  public WizardView(WizardViewModel wizard, ReviewDesk desk, TaskRunner tasks, Runnable home) {
    this.wizard = wizard;
    this.desk = desk;
    this.tasks = tasks;
    steps = new StepListView(wizard, tasks, () -> Inputs.focusFirst(shown.node()), this::clicked);
    findings = new FindingList(desk, this::reveal);
    preview = new PreviewPane(content, root.widthProperty());
    preview.onChanged(this::showPreview);
    root.setId("wizard");
    root.getStyleClass().add("wizard");
    root.setTop(header(home));
    root.setLeft(steps);
    root.setCenter(center());
    root.setBottom(new SaveBar(wizard));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    content.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    wizard.onNewSteps(() -> views.keySet().removeIf(id -> id.startsWith(Steps.SECTION)));
    wizard.currentProperty().addListener((o, was, is) -> showStepOr(was));
    wizard.frozenProperty().addListener((o, was, is) -> freeze());
    wizard.hereProperty().addListener((o, was, is) -> showFindings());
  }

  public BorderPane node() {
    return root;
  }

  /** Starts following the report, and shows the current step. */
  public void attach() {
    wizard.attach();
    showStep();
    showFindings();
  }

  /** Hands over what is being typed, and stops following. */
  public void detach() {
    if (shown != null) {
      shown.detach();
      shown = null;
    }
    preview.clear();
    wizard.detach();
  }

  /** Goes to the step where this place is entered, and to the place there. */
  public void reveal(Place place) {
    wizard.go(place);
    if (wizard.currentProperty().get().covers(place)) {
      shown.reveal(place);
    }
  }

  /** In a text there is one place to type; elsewhere the arrow keys stay with the list. */
  private void clicked(Step step) {
    if (step.part().filter(Place.Part.SECTION::equals).isPresent()) {
      step.place().ifPresent(shown::reveal);
    }
  }

  private HBox header(Runnable home) {
    Button toStart = new Button(TEXTS.get("home"), new FontIcon(Material2AL.HOME));
    toStart.setId("home");
    toStart.getStyleClass().add("flat");
    toStart.setTooltip(new Tooltip(TEXTS.get("home.tip")));
    toStart.setOnAction(e -> home.run());
    Label title = new Label();
    title.setId("report-title");
    title.getStyleClass().add("report-title");
    title.textProperty().bind(wizard.titleProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button undo = historyButton("undo", Material2MZ.UNDO, wizard.undoableProperty());
    undo.setOnAction(e -> undo());
    Button redo = historyButton("redo", Material2MZ.REDO, wizard.redoableProperty());
    redo.setOnAction(e -> redo());
    HBox header = new HBox(toStart, title, gap, undo, redo);
    header.getStyleClass().add("header");
    return header;
  }

  /** Its tip says what it would do. */
  private static Button historyButton(String key, Ikon icon, ReadOnlyStringProperty change) {
    Button button = new Button(TEXTS.get(key), new FontIcon(icon));
    button.setId(key);
    button.getStyleClass().add("flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.disableProperty().bind(Bindings.isEmpty(change));
    Tooltip tip = new Tooltip();
    tip.textProperty()
        .bind(Bindings.createStringBinding(() -> TEXTS.get(key + ".tip", change.get()), change));
    button.setTooltip(tip);
    return button;
  }

  /** What is being typed is a change too. */
  private void undo() {
    Inputs.commitAll(shown.node());
    wizard.undo().ifPresent(this::revealUnselected);
  }

  private void redo() {
    Inputs.commitAll(shown.node());
    wizard.redo().ifPresent(this::revealUnselected);
  }

  /** A field that gets the focus is selected as a whole: the next key would delete it unseen. */
  private void revealUnselected(Place place) {
    reveal(place);
    if (root.getScene().getFocusOwner() instanceof TextField field) {
      field.applyCss(); // a field without a skin would be selected when it gets one
      field.end();
    }
  }

  /**
   * Where what is typed is no part of the report (a search, a reason), keys stay with the field.
   */
  private boolean isOutsideReport() {
    Node owner = root.getScene().getFocusOwner();
    boolean inStep = false;
    for (Node node = owner; node != null; node = node.getParent()) {
      inStep |= node == content;
    }
    boolean entering = inStep && wizard.currentProperty().get().part().isPresent();
    return owner instanceof TextInputControl && !entering;
  }

  private VBox center() {
    Label title = new Label();
    title.setId("step-title");
    title.getStyleClass().add("step-title");
    title.textProperty().bind(wizard.stepTitleProperty());
    VBox.setVgrow(preview, Priority.ALWAYS);
    content.getStyleClass().add("step-content");
    content.setMinSize(0, 0);
    content.setAlignment(Pos.TOP_LEFT);
    back.setId("back");
    back.setTooltip(new Tooltip(TEXTS.get("back.tip")));
    back.setOnAction(e -> wizard.previous().ifPresent(wizard::go));
    next.setId("next");
    next.getStyleClass().add("accent");
    next.setTooltip(new Tooltip(TEXTS.get("next.tip")));
    next.setOnAction(e -> wizard.next().ifPresent(wizard::go));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox buttons = new HBox(back, gap, next);
    buttons.getStyleClass().add("step-buttons");
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(title, between, preview.toggle());
    head.getStyleClass().add("step-head");
    VBox center =
        new VBox(
            head,
            new FrozenBanner(wizard),
            preview,
            findings,
            new ReasonRow(desk, tasks),
            new MendNotice(desk),
            buttons);
    center.getStyleClass().add("step-pane");
    return center;
  }

  /** Shows the current step; when its screen can't be built, the one before once more. */
  private void showStepOr(Step before) {
    try {
      showStep();
    } catch (RuntimeException | Error defect) {
      // A screen that is there can be shown again; without one there is nothing to go back to.
      boolean unbuilt = !views.containsKey(wizard.currentProperty().get().id());
      if (!unbuilt || !views.containsKey(before.id())) {
        throw defect;
      }
      TopHandler.take(defect);
      wizard.go(before);
    }
  }

  private void showStep() {
    if (shown != null) {
      shown.detach();
      shown = null;
    }
    preview.clear();
    Step step = wizard.currentProperty().get();
    shown = view(step);
    if (shown instanceof BesideView alone) {
      alone.beside(false);
    }
    content.getChildren().setAll(shown.node());
    freeze();
    shown.attach();
    showPreview();
    back.setDisable(wizard.previous().isEmpty());
    next.setVisible(wizard.next().isPresent());
    next.setText(wizard.next().map(s -> TEXTS.get("next.to", s.title())).orElse(TEXTS.get("next")));
  }

  private void freeze() {
    boolean frozen = wizard.frozenProperty().get();
    content.getStyleClass().remove(FROZEN);
    if (frozen) {
      content.getStyleClass().add(FROZEN);
    }
    shown.freeze(frozen);
  }

  /** What is frozen gets no events, but wants to be read to its end. */
  private void scroll(ScrollEvent event) {
    if (wizard.frozenProperty().get()
        && Wheel.turn(shown.node(), event.getSceneX(), event.getSceneY(), event.getDeltaY())) {
      event.consume();
    }
  }

  private StepView view(Step step) {
    return views.computeIfAbsent(step.id(), id -> step.view().orElseThrow().get());
  }

  /** The paper beside the step, when the clerk wants it and there is room. */
  private void showPreview() {
    preview.clear();
    Step step = wizard.currentProperty().get();
    preview.offer(step.part().isPresent() && wizard.preview().isPresent());
    if (preview.isWanted() && view(wizard.preview().orElseThrow()) instanceof BesideView paper) {
      preview.show(paper);
      step.place().ifPresent(paper::follow);
    }
  }

  private void showFindings() {
    WizardViewModel.Here here = wizard.hereProperty().get();
    findings.show(here.entries(), here.at());
  }

  private void shortcut(KeyEvent event) {
    if (root.getScene() == null || Inputs.isComposing(root.getScene().getFocusOwner())) {
      return;
    }
    boolean alt = event.isAltDown() && !event.isControlDown();
    boolean control = event.isControlDown() && !event.isAltDown();
    KeyCode code = event.getCode();
    if (alt && code == KeyCode.RIGHT || control && code == KeyCode.PAGE_DOWN) {
      wizard.next().ifPresent(this::enter);
    } else if (alt && code == KeyCode.LEFT || control && code == KeyCode.PAGE_UP) {
      wizard.previous().ifPresent(this::enter);
    } else if (control && code == KeyCode.F) {
      seek(event.isShiftDown());
    } else if (code == KeyCode.F8 && !event.isAltDown() && !event.isControlDown()) {
      leadToFinding(!event.isShiftDown());
    } else if (control && code == KeyCode.Z && !event.isShiftDown() && !isOutsideReport()) {
      undo();
    } else if (control
        && (code == KeyCode.Y || code == KeyCode.Z && event.isShiftDown())
        && !isOutsideReport()) {
      redo();
    } else if (code == KeyCode.F9) {
      preview.toggle().fire();
    } else {
      return;
    }
    event.consume();
  }

  /**
   * The search of the screen with the focus; with Shift, or where it has none, that of the steps.
   */
  private void seek(boolean forStep) {
    if (forStep || !preview.seek() && !shown.seek()) {
      steps.focusSearch();
    }
  }

  /** To the next or previous finding; where nothing is open, the list of all says so. */
  private void leadToFinding(boolean forwards) {
    Inputs.commitAll(shown.node());
    wizard
        .finding(forwards)
        .ifPresentOrElse(finding -> reveal(finding.place()), () -> wizard.go(Steps.CHECK));
  }

  private void enter(Step step) {
    wizard.go(step);
    Inputs.focusFirst(shown.node());
  }
}
