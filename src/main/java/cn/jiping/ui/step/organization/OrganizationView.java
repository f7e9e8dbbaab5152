package cn.jiping.ui.step.organization;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.ChartRenderer;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.sheet.SheetHolder;
import cn.jiping.ui.kit.table.EditableTable;
import cn.jiping.ui.wizard.StepView;
import java.util.List;
import java.util.UUID;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The step for the party organizations: list at the left, tally or details at the right. */
public final class OrganizationView implements StepView {
  private static final Texts TEXTS = Texts.of(OrganizationView.class);
  private static final double SIDE_WIDTH = 316;

  private final OrganizationViewModel model;
  private final EditableTable<PartyOrganization> table;
  private final FilterBar filters;
  private final TallyPane tally;
  private final DetailsPane details;
  private final HBox grades = new HBox();
  private final SheetHolder root;

  public OrganizationView(OrganizationViewModel model, ChartRenderer charts, TaskRunner tasks) {
    this.model = model;
    this.table = new EditableTable<>(model.table(), tasks, TEXTS.get("empty"));
    this.filters = new FilterBar(model, tasks);
    this.tally = new TallyPane(model, charts, tasks);
    this.details = new DetailsPane(model.details(), tasks, model.grades().getLast());
    addGradeButtons();
    TabPane side = new TabPane(tab("tab.tally", tally), tab("tab.details", details));
    side.setPrefWidth(SIDE_WIDTH);
    side.setMinWidth(SIDE_WIDTH);
    HBox.setHgrow(table, Priority.ALWAYS);
    HBox split = new HBox(table, side);
    split.getStyleClass().add("split");
    VBox.setVgrow(split, Priority.ALWAYS);
    VBox content = new VBox(filters, split);
    content.getStyleClass().add("data-step");
    root = new SheetHolder(model.sheet(), content, this::commit);
    table.extraTools().add(root.menu());
  }

  private static Tab tab(String key, Node content) {
    Tab tab = new Tab(TEXTS.get(key), content);
    tab.setClosable(false);
    return tab;
  }

  private void addGradeButtons() {
    BooleanBinding none =
        Bindings.createBooleanBinding(
            () -> model.table().selectedProperty().get().isEmpty(),
            model.table().selectedProperty());
    ContextMenu menu = new ContextMenu();
    List<String> names = model.grades();
    grades.getStyleClass().add("grade-buttons");
    Label set = new Label(TEXTS.get("grade.set.to"));
    set.setMinWidth(Label.USE_PREF_SIZE);
    set.disableProperty().bind(none);
    grades.getChildren().add(set);
    table.extraTools().add(grades);
    for (String grade : names) {
      Button button = new Button(grade);
      button.setAccessibleText(TEXTS.get("grade.set", grade));
      button.setId("grade-" + (names.indexOf(grade) + 1));
      button.setMinWidth(Button.USE_PREF_SIZE);
      button.getStyleClass().add("grade-button");
      button.disableProperty().bind(none);
      button.setOnAction(e -> grade(grade));
      grades.getChildren().add(button);
      MenuItem item = new MenuItem(TEXTS.get("grade.set.selected", grade));
      item.setOnAction(e -> grade(grade));
      menu.getItems().add(item);
    }
    table.setRowMenu(menu);
  }

  private void grade(String grade) {
    table.commit();
    model.gradeSelected(grade);
    table.requestFocus();
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
    commit();
    root.showContent();
    model.detach();
  }

  private void commit() {
    table.commit();
    tally.commitNow();
    details.commitNow();
  }

  /** All but what is looked at and what goes out. */
  @Override
  public void freeze(boolean frozen) {
    table.freeze(frozen);
    grades.setDisable(frozen);
    tally.setDisable(frozen);
    details.freeze(frozen);
  }

  @Override
  public void reveal(Place place) {
    root.showContent();
    if (place.part() == Place.Part.ORGANIZATIONS && !place.item().isEmpty()) {
      filters.reset();
      table.reveal(new RowId(UUID.fromString(place.item())));
    }
    table.requestFocus();
  }
}
