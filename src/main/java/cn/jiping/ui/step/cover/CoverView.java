package cn.jiping.ui.step.cover;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.outline.OutlineChangePane;
import cn.jiping.ui.outline.OutlineChangeViewModel;
import cn.jiping.ui.wizard.StepView;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Fields for unit and cover. */
public final class CoverView implements StepView {
  private static final Texts TEXTS = Texts.of(CoverView.class);

  private final CoverViewModel model;
  private final TaskRunner tasks;
  private final Map<AmountUnit, RadioButton> units = new EnumMap<>(AmountUnit.class);
  private final CommittedTextField unitName;
  private final CommittedTextField title;
  private final OutlineChangeViewModel outline;
  private final Button begin = new Button(TEXTS.get("outline.change"));
  private final ScrollPane form;
  private final OutlineChangePane change;
  private final StackPane root;

  /**
   * @param outline which outline the report follows, and how it goes over to another
   */
  public CoverView(CoverViewModel model, OutlineChangeViewModel outline, TaskRunner tasks) {
    this.model = model;
    this.outline = outline;
    this.tasks = tasks;
    unitName = field("unit-name", model.unitNameProperty());
    title = field("title", model.titleProperty());
    title.setPromptText(TEXTS.get("title.prompt"));
    form =
        Inputs.page(
            new FormBuilder()
                .caption(TEXTS.get("caption.unit"))
                .field(TEXTS.get("unit"), unitName, f -> f.hint(TEXTS.get("unit.hint")))
                .field(
                    TEXTS.get("department"),
                    field("department", model.departmentProperty()),
                    f -> f.hint(TEXTS.get("department.hint")))
                .caption(TEXTS.get("caption.cover"))
                .field(TEXTS.get("title"), title, f -> f.hint(TEXTS.get("title.hint")))
                .row(
                    row ->
                        row.field(
                                TEXTS.get("project"), field("project", model.projectNameProperty()))
                            .field(
                                TEXTS.get("addressee"),
                                field("addressee", model.addresseeProperty()),
                                f -> f.hint(TEXTS.get("addressee.hint"))))
                .row(
                    row ->
                        row.field(
                                TEXTS.get("year"),
                                field("year", model.yearTextProperty()),
                                f -> f.error(model.yearErrorProperty()))
                            .field(TEXTS.get("amount.unit"), amountUnits())
                            .field(TEXTS.get("outline"), outlineNow()))
                .build());
    change = new OutlineChangePane(outline);
    root = new StackPane(form, change);
    change.setVisible(false);
    outline.openProperty().addListener((o, was, is) -> showChange(is));
    model.amountUnitProperty().addListener((o, was, is) -> showUnit());
    showUnit();
  }

  private CommittedTextField field(String id, StringProperty text) {
    CommittedTextField field = Inputs.tie(new CommittedTextField(tasks), text);
    field.setId(id);
    return field;
  }

  private HBox outlineNow() {
    Label name = new Label();
    name.setId("outline-now");
    name.textProperty().bind(outline.currentProperty());
    begin.setId("outline-begin");
    begin.setOnAction(
        e -> {
          Inputs.commitAll(form);
          outline.begin();
        });
    HBox line = new HBox(name, begin);
    line.getStyleClass().add("outline-now");
    return line;
  }

  private void showChange(boolean open) {
    form.setVisible(!open);
    change.setVisible(open);
    if (open) {
      Inputs.focusFirst(change);
    } else {
      begin.requestFocus();
    }
  }

  private HBox amountUnits() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox();
    box.getStyleClass().add("choices");
    for (AmountUnit unit : new AmountUnit[] {AmountUnit.WAN, AmountUnit.YUAN}) {
      RadioButton button = new RadioButton(unit.label());
      button.setId("unit-" + unit);
      button.setToggleGroup(group);
      button.setOnAction(e -> model.amountUnitProperty().set(unit));
      units.put(unit, button);
      box.getChildren().add(button);
    }
    return box;
  }

  private void showUnit() {
    units.get(model.amountUnitProperty().get()).setSelected(true);
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    outline.attach();
    model.attach();
  }

  @Override
  public void detach() {
    Inputs.commitAll(root);
    outline.detach();
    model.detach();
  }

  @Override
  public void reveal(Place place) {
    (unitName.getText().isBlank() ? unitName : title).requestFocus();
  }
}
