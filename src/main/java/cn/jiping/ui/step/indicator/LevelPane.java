package cn.jiping.ui.step.indicator;

import cn.jiping.domain.NumberText;
import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.figure.ScoreSheet.Level;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What each level is worth after the set, what its indicators are worth now, and its score. */
final class LevelPane extends VBox {
  private static final Texts TEXTS = Texts.of(LevelPane.class);
  private static final int DIGITS = 3;
  private static final int DECIMALS = 2;

  private final FormViewModel model;
  private final TaskRunner tasks;
  private final GridPane grid = new GridPane();
  private final Label problems = new Label();
  private final Hyperlink asTheyAre = new Hyperlink(TEXTS.get("level.as.they.are"));
  private final List<LevelRow> rows = new ArrayList<>();
  private List<String> shown = List.of();

  LevelPane(FormViewModel model, TaskRunner tasks) {
    this.model = model;
    this.tasks = tasks;
    grid.getStyleClass().add("level-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    names.setMinWidth(0);
    grid.getColumnConstraints().add(names);
    problems.getStyleClass().add("level-problem");
    problems.setWrapText(true);
    problems.setMinHeight(USE_PREF_SIZE);
    asTheyAre.setId("levels-as-they-are");
    asTheyAre.setOnAction(e -> model.declareAsTheyAre());
    VBox all = new VBox(grid, problems, asTheyAre);
    ScrollPane page = Inputs.page(all);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren().add(page);
    model.scoresProperty().addListener((o, was, is) -> show(is));
    show(model.scoresProperty().get());
  }

  /** Hands over what is being typed. */
  void commitNow() {
    Inputs.commitAll(grid);
  }

  private void show(ScoreSheet sheet) {
    List<String> keys =
        Stream.concat(
                Stream.of(String.valueOf(executes(sheet))),
                sheet.levels().stream().map(l -> l.first() + "\n" + l.second()))
            .toList();
    if (rows.isEmpty() || !keys.equals(shown)) {
      shown = keys;
      build(sheet);
    }
    int row = 0;
    if (executes(sheet)) {
      rows.get(row++).show(execution(sheet));
    }
    for (Level level : sheet.levels()) {
      rows.get(row++).show(figures(level));
    }
    rows.get(row).show(total(sheet));
    problems.setText(String.join("\n", WeightProblems.ofSet(sheet)));
    asTheyAre.setVisible(sheet.levels().stream().anyMatch(l -> !l.addsUp()));
  }

  /** Whether the form has, or may have, a row of the execution rate. */
  private static boolean executes(ScoreSheet sheet) {
    return sheet.execution().isPresent() || sheet.form().usualExecutionWeight().signum() > 0;
  }

  private static LevelRow.Figures execution(ScoreSheet sheet) {
    Optional<BigDecimal> weight = sheet.execution().map(ScoreSheet.Execution::weight);
    return new LevelRow.Figures(
        weight,
        weight.orElse(BigDecimal.ZERO),
        sheet.execution().flatMap(ScoreSheet.Execution::score),
        false);
  }

  private static LevelRow.Figures figures(Level level) {
    return new LevelRow.Figures(level.declared(), level.weight(), level.total(), !level.addsUp());
  }

  private static LevelRow.Figures total(ScoreSheet sheet) {
    return new LevelRow.Figures(
        Optional.of(ScoreSheet.FULL),
        sheet.weight(),
        sheet.total(),
        sheet.weight().compareTo(ScoreSheet.FULL) != 0);
  }

  private void build(ScoreSheet sheet) {
    commitNow();
    grid.getChildren().clear();
    rows.clear();
    int column = 0;
    for (String head : TEXTS.list("level.heads")) {
      Label label = new Label(head);
      label.getStyleClass().add("level-head");
      GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
      grid.add(label, column++, 0);
    }
    if (executes(sheet)) {
      add(new LevelRow(TEXTS.get("level.execution"), "level-first"), model::declareExecution);
    }
    for (Level level : sheet.levels()) {
      LevelRow row =
          new LevelRow(
              WeightProblems.name(level), level.isFirst() ? "level-first" : "level-second");
      if (level.first().isEmpty()) {
        add(row);
      } else {
        add(row, weight -> model.declare(level.first(), level.second(), weight));
      }
    }
    add(new LevelRow(TEXTS.get("level.total"), "level-total"));
  }

  private void add(LevelRow row, Consumer<Optional<BigDecimal>> declare) {
    row.editable(tasks, declare);
    add(row);
  }

  private void add(LevelRow row) {
    rows.add(row);
    row.addTo(grid, rows.size());
  }

  /** The points that a text means; empty when it means none. */
  static Optional<Optional<BigDecimal>> read(String text) {
    return switch (NumberText.read(text, DIGITS, DECIMALS)) {
      case NumberText.Empty empty -> Optional.of(Optional.empty());
      case NumberText.Number number -> Optional.of(Optional.of(number.value()));
      case NumberText.Wrong wrong -> Optional.empty();
    };
  }
}
