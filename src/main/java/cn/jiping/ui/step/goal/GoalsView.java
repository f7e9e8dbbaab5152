package cn.jiping.ui.step.goal;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.figure.FigureEditor;
import cn.jiping.ui.kit.figure.FigureMenu;
import cn.jiping.ui.step.goal.GoalsViewModel.Goal;
import cn.jiping.ui.wizard.StepView;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;

/** Text areas for the goals, and the menu that inserts a figure where one was writing. */
public final class GoalsView implements StepView {
  private static final Texts TEXTS = Texts.of(GoalsView.class);
  private static final int ROWS = 4;

  private final GoalsViewModel model;
  private final TaskRunner tasks;
  private final Map<Goal, FigureEditor> editors = new EnumMap<>(Goal.class);
  private final ScrollPane root;
  private Goal latest = Goal.OVERALL;

  public GoalsView(GoalsViewModel model, TaskRunner tasks) {
    this.model = model;
    this.tasks = tasks;
    FormBuilder form = new FormBuilder().node(tools());
    form.caption(TEXTS.get("caption.project"));
    add(form, Goal.OVERALL);
    add(form, Goal.STAGES);
    form.caption(TEXTS.get("caption.year"));
    add(form, Goal.EXPECTED);
    add(form, Goal.REACHED);
    root = Inputs.page(form.build());
  }

  private Node tools() {
    FigureMenu menu = new FigureMenu(figure -> editors.get(latest).insert(figure));
    menu.show(model.figuresProperty().get());
    model.figuresProperty().addListener((o, was, is) -> menu.show(is));
    Label hint = new Label(TEXTS.get("hint"));
    hint.getStyleClass().add("note");
    HBox tools = new HBox(menu, hint);
    tools.getStyleClass().add("narrative-tools");
    return tools;
  }

  private void add(FormBuilder form, Goal goal) {
    FigureEditor editor =
        new FigureEditor(
            "goal-" + goal.name().toLowerCase(Locale.ROOT),
            () -> model.figuresProperty().get(),
            tasks);
    editor.area().setPrefRowCount(ROWS);
    editor.area().setWrapText(true);
    editor.area().setPromptText(TEXTS.get("prompt." + goal));
    Inputs.tie(editor.area(), model.textProperty(goal));
    editor.area().focusedProperty().addListener((o, was, is) -> latest = is ? goal : latest);
    editors.put(goal, editor);
    form.field(TEXTS.get("goal." + goal), editor).node(printed(goal));
  }

  /** Only where what is printed differs from what was typed. */
  private Node printed(Goal goal) {
    Label label = new Label();
    label.textProperty().bind(model.printedProperty(goal).map(t -> TEXTS.get("printed", t)));
    label.setWrapText(true);
    label.getStyleClass().add("field-hint");
    label.visibleProperty().bind(model.printedProperty(goal).isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
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
    model.detach();
  }

  /** The first goal that is still empty. */
  @Override
  public void reveal(Place place) {
    FigureEditor first =
        editors.values().stream()
            .filter(e -> e.area().getText().isBlank())
            .findFirst()
            .orElse(editors.get(Goal.OVERALL));
    Inputs.scrollTo(root, first);
    first.area().requestFocus();
  }
}
