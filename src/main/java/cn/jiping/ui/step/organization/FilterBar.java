package cn.jiping.ui.step.organization;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Search and filters above the list of organizations. */
final class FilterBar extends HBox {
  private static final Texts TEXTS = Texts.of(FilterBar.class);

  private final OrganizationViewModel model;
  private final CommittedTextField words;
  private final ComboBox<String> type = choice("column.TYPE", () -> values(Attribute.TYPE));
  private final ComboBox<String> field = choice("column.FIELD", () -> values(Attribute.FIELD));
  private final ComboBox<String> community =
      choice("column.COMMUNITY", () -> values(Attribute.COMMUNITY));
  private final ComboBox<String> grade = choice("filter.grade", this::grades);
  private final Label count = new Label();
  private boolean resetting;

  FilterBar(OrganizationViewModel model, TaskRunner tasks) {
    this.model = model;
    this.words = CommittedTextField.search(tasks, TEXTS.get("filter.words"));
    words.setId("organization-search");
    words.onCommit(text -> apply());
    Button all = new Button(TEXTS.get("filter.all"));
    all.setMinWidth(USE_PREF_SIZE);
    all.getStyleClass().add("flat");
    all.setOnAction(e -> reset());
    all.visibleProperty().bind(model.filterProperty().map(f -> !f.equals(OrganizationFilter.ALL)));
    count.getStyleClass().add("note");
    count.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getStyleClass().add("filter-bar");
    getChildren().addAll(words, type, field, community, grade, all, gap, count);
    model.table().shown().addListener((InvalidationListener) o -> showCount());
    showCount();
  }

  private ComboBox<String> choice(String title, Supplier<List<String>> values) {
    ComboBox<String> box = new ComboBox<>();
    String all = TEXTS.get("filter.every", TEXTS.get(title));
    box.getItems().add(all);
    box.setValue(all);
    box.setPrefWidth(124);
    box.setAccessibleText(TEXTS.get(title));
    box.setOnShowing(
        e -> {
          String chosen = box.getValue();
          List<String> items = new ArrayList<>(List.of(all));
          items.addAll(values.get());
          if (!items.contains(chosen)) {
            items.add(chosen);
          }
          resetting = true;
          box.getItems().setAll(items);
          box.setValue(chosen);
          resetting = false;
        });
    box.setOnAction(e -> apply());
    return box;
  }

  private List<String> values(Attribute attribute) {
    return model.values(attribute);
  }

  private List<String> grades() {
    List<String> grades = new ArrayList<>(model.grades());
    grades.add(TEXTS.get("filter.ungraded"));
    return grades;
  }

  private void apply() {
    if (!resetting) {
      boolean ungraded = TEXTS.get("filter.ungraded").equals(grade.getValue());
      model
          .filterProperty()
          .set(
              new OrganizationFilter(
                  words.getCommittedText(),
                  chosen(type),
                  chosen(field),
                  chosen(community),
                  ungraded ? "" : chosen(grade),
                  ungraded));
    }
  }

  /** The first item stands for all. */
  private static String chosen(ComboBox<String> box) {
    boolean all = box.getValue() == null || box.getValue().equals(box.getItems().getFirst());
    return all ? "" : box.getValue();
  }

  /** Shows all organizations. */
  void reset() {
    resetting = true;
    words.setCommittedText("");
    List.of(type, field, community, grade).forEach(b -> b.setValue(b.getItems().getFirst()));
    resetting = false;
    apply();
  }

  private void showCount() {
    int all = model.table().rows().size();
    int shown = model.table().shown().size();
    count.setText(shown == all ? TEXTS.get("count.all", all) : TEXTS.get("count.some", shown, all));
  }
}
