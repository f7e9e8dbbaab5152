package cn.jiping.ui.step.indicator;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.Points;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.TypedField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

/** One line of the weights: name, points it should have, points it has, score. */
final class LevelRow {
  private static final Texts TEXTS = Texts.of(LevelRow.class);
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final Label name;
  private final Label should = new Label();
  private final Label is = new Label();
  private final Label score = new Label();
  private final ObjectProperty<Optional<BigDecimal>> declared =
      new SimpleObjectProperty<>(Optional.empty());
  private Node second = should;
  private boolean showing;

  /**
   * What stands in the line.
   *
   * @param declared points the set gives it
   * @param weight points of its indicators
   * @param score empty while it is not known
   * @param wrong the two don't agree
   */
  record Figures(
      Optional<BigDecimal> declared,
      BigDecimal weight,
      Optional<BigDecimal> score,
      boolean wrong) {}

  LevelRow(String text, String styleClass) {
    name = new Label(text);
    name.getStyleClass().add(styleClass);
    name.setTooltip(new Tooltip(text));
    name.setMaxWidth(Double.MAX_VALUE);
    is.setMinWidth(Label.USE_PREF_SIZE);
    score.setMinWidth(Label.USE_PREF_SIZE);
  }

  /** Lets the points be typed that it should have. */
  void editable(TaskRunner tasks, Consumer<Optional<BigDecimal>> declare) {
    TypedField<Optional<BigDecimal>> typed =
        new TypedField<>(
            declared,
            LevelPane::read,
            d -> d.map(Points::plain).orElse(""),
            TEXTS.get("level.refused"));
    CommittedTextField field = Inputs.tie(new CommittedTextField(tasks), typed.textProperty());
    field.setAccessibleText(TEXTS.get("level.should", name.getText()));
    typed
        .errorProperty()
        .addListener(
            (o, was, sentence) -> {
              field.pseudoClassStateChanged(ERROR, !sentence.isEmpty());
              field.setTooltip(sentence.isEmpty() ? null : new Tooltip(sentence));
            });
    declared.addListener(
        (o, was, value) -> {
          if (!showing) {
            declare.accept(value);
          }
        });
    second = field;
  }

  void addTo(GridPane grid, int row) {
    Node[] nodes = {name, second, is, score};
    for (int i = 0; i < nodes.length; i++) {
      GridPane.setHalignment(nodes[i], i == 0 ? HPos.LEFT : HPos.RIGHT);
      grid.add(nodes[i], i, row);
    }
  }

  void show(Figures figures) {
    showing = true;
    declared.set(figures.declared());
    showing = false;
    should.setText(figures.declared().map(Points::plain).orElse(""));
    String weight = Points.plain(figures.weight());
    is.setText(
        figures.wrong()
            ? TEXTS.get(
                "level.wrong",
                weight,
                WeightProblems.difference(figures.declared().orElseThrow(), figures.weight()))
            : weight);
    is.getStyleClass().remove("level-wrong");
    if (figures.wrong()) {
      is.getStyleClass().add("level-wrong");
    }
    score.setText(
        figures
            .score()
            .map(s -> s.setScale(IndicatorScore.DECIMALS, RoundingMode.HALF_UP).toPlainString())
            .orElse(TEXTS.get("unknown")));
  }
}
