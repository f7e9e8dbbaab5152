package cn.jiping.ui.step.indicator;

import cn.jiping.domain.figure.AttainmentBand;
import cn.jiping.domain.figure.Figure;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Attainment;
import cn.jiping.domain.report.RowId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the table has no room for: the judgement of one indicator, and its reasons. */
public final class IndicatorDetails {
  private final BiConsumer<RowId, UnaryOperator<Indicator>> change;
  private final ReadOnlyObjectWrapper<Optional<IndicatorScore>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final List<Consumer<Indicator>> fields = new ArrayList<>();
  private final StringProperty reason = text(Indicator::reason, Indicator::withReason);
  private final StringProperty scoreReason =
      text(Indicator::scoreReason, Indicator::withScoreReason);
  private final ObjectProperty<Optional<Attainment>> attainment =
      value(Indicator::attainment, IndicatorDetails::withAttainment);
  private final ObjectProperty<Optional<BigDecimal>> rate =
      value(Indicator::rate, (i, v) -> i.withJudgement(i.attainment(), v));
  private Runnable beforeSwitch = () -> {};
  private boolean showing;

  /**
   * @param change changes the indicator with this id
   */
  IndicatorDetails(BiConsumer<RowId, UnaryOperator<Indicator>> change) {
    this.change = change;
  }

  /** Is run before another indicator is shown, so that what is being typed is handed over. */
  public void beforeSwitch(Runnable action) {
    beforeSwitch = action;
  }

  void show(Optional<IndicatorScore> score) {
    boolean other = !score.map(IndicatorDetails::id).equals(shown.get().map(IndicatorDetails::id));
    if (other) {
      beforeSwitch.run();
    }
    showing = true;
    shown.set(score);
    Indicator values = score.map(IndicatorScore::indicator).orElseGet(Indicator::blank);
    fields.forEach(f -> f.accept(values));
    showing = false;
  }

  private static RowId id(IndicatorScore score) {
    return score.indicator().id();
  }

  /** The indicator whose details these are, with its score, if one is selected. */
  public ReadOnlyObjectProperty<Optional<IndicatorScore>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Why the target was missed or far exceeded. */
  public StringProperty reasonProperty() {
    return reason;
  }

  /** Why the score was typed. */
  public StringProperty scoreReasonProperty() {
    return scoreReason;
  }

  /** How far a qualitative indicator was reached; another one may make the rate unfit. */
  public ObjectProperty<Optional<Attainment>> attainmentProperty() {
    return attainment;
  }

  /** The share of the weight that a qualitative indicator earns, in %. */
  public ObjectProperty<Optional<BigDecimal>> rateProperty() {
    return rate;
  }

  /** Whether a rate lies within the band of the attainment that is chosen. */
  boolean fits(BigDecimal number) {
    return attainment.get().filter(a -> AttainmentBand.of(a).holds(number)).isPresent();
  }

  /** Takes the actual from the data. */
  public void refer(Figure figure) {
    shown.get().ifPresent(s -> change.accept(id(s), i -> i.withActual(figure.reference())));
  }

  /** Lets the score be computed again. */
  public void compute() {
    shown.get().ifPresent(s -> change.accept(id(s), i -> i.withTypedScore(Optional.empty())));
  }

  /** An actual that names the attainment, or is blank, names the new one. */
  private static Indicator withAttainment(Indicator indicator, Optional<Attainment> chosen) {
    Optional<BigDecimal> kept =
        indicator.rate().filter(r -> chosen.filter(a -> AttainmentBand.of(a).holds(r)).isPresent());
    Indicator judged = indicator.withJudgement(chosen, kept);
    boolean named =
        indicator.actual().isBlank()
            || indicator
                .attainment()
                .filter(a -> AttainmentBand.of(a).label().equals(indicator.actual().strip()))
                .isPresent();
    return named
        ? judged.withActual(chosen.map(a -> AttainmentBand.of(a).label()).orElse(""))
        : judged;
  }

  private StringProperty text(
      Function<Indicator, String> get, BiFunction<Indicator, String, Indicator> set) {
    return tie(new SimpleStringProperty(""), get, set);
  }

  private <T> ObjectProperty<Optional<T>> value(
      Function<Indicator, Optional<T>> get, BiFunction<Indicator, Optional<T>, Indicator> set) {
    return tie(new SimpleObjectProperty<>(Optional.empty()), get, set);
  }

  private <T, P extends Property<T>> P tie(
      P property, Function<Indicator, T> get, BiFunction<Indicator, T, Indicator> set) {
    fields.add(i -> property.setValue(get.apply(i)));
    property.addListener(
        (o, was, is) -> {
          if (!showing) {
            shown.get().ifPresent(s -> change.accept(id(s), i -> set.apply(i, is)));
          }
        });
    return property;
  }
}
