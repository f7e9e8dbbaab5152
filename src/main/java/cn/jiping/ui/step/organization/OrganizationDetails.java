package cn.jiping.ui.step.organization;

import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.WeakAndLax;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** What the table has no room for: grounds, problems, dates and 软弱涣散 of one organization. */
public final class OrganizationDetails {
  private final BiConsumer<RowId, UnaryOperator<PartyOrganization>> change;
  private final ReadOnlyObjectWrapper<Optional<PartyOrganization>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final List<Consumer<PartyOrganization>> fields = new ArrayList<>();
  private final Map<RowId, WeakAndLax> takenOff = new HashMap<>();
  private final StringProperty reason =
      text(o -> o.grading().reason(), (o, v) -> o.withGrading(o.grading().withReason(v)));
  private final StringProperty problems =
      text(o -> o.grading().problems(), (o, v) -> o.withGrading(o.grading().withProblems(v)));
  private final Map<Grading.Step, ObjectProperty<Optional<LocalDate>>> dates =
      new EnumMap<>(Grading.Step.class);
  private final ObjectProperty<Boolean> weak =
      value(false, o -> o.weakAndLax().isPresent(), this::withWeak);
  private final ObjectProperty<Optional<LocalDate>> listedOn =
      value(Optional.empty(), o -> weak(o).listedOn(), (o, v) -> with(o, weak(o).withListedOn(v)));
  private final ObjectProperty<Optional<LocalDate>> closedOn =
      value(Optional.empty(), o -> weak(o).closedOn(), (o, v) -> with(o, weak(o).withClosedOn(v)));
  private final StringProperty firstSecretary =
      text(o -> weak(o).firstSecretary(), (o, v) -> with(o, weak(o).withFirstSecretary(v)));
  private final StringProperty plan =
      text(o -> weak(o).plan(), (o, v) -> with(o, weak(o).withPlan(v)));
  private Runnable beforeSwitch = () -> {};
  private boolean showing;

  /**
   * @param change changes the organization with this id
   */
  OrganizationDetails(BiConsumer<RowId, UnaryOperator<PartyOrganization>> change) {
    this.change = change;
    for (Grading.Step step : Grading.Step.values()) {
      dates.put(
          step,
          value(
              Optional.empty(),
              o -> o.grading().date(step),
              (o, v) -> o.withGrading(o.grading().withDate(step, v))));
    }
  }

  /** Is run before another organization is shown, so that what is being typed is handed over. */
  public void beforeSwitch(Runnable action) {
    beforeSwitch = action;
  }

  void show(Optional<PartyOrganization> organization) {
    boolean other =
        !organization.map(PartyOrganization::id).equals(shown.get().map(PartyOrganization::id));
    if (other) {
      beforeSwitch.run();
    }
    showing = true;
    shown.set(organization);
    PartyOrganization values = organization.orElseGet(PartyOrganization::blank);
    fields.forEach(f -> f.accept(values));
    showing = false;
  }

  /** The organization whose details these are, if one is selected. */
  public ReadOnlyObjectProperty<Optional<PartyOrganization>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  public StringProperty reasonProperty() {
    return reason;
  }

  public StringProperty problemsProperty() {
    return problems;
  }

  public ObjectProperty<Optional<LocalDate>> dateProperty(Grading.Step step) {
    return dates.get(step);
  }

  /** Whether it is on the list of weak and lax ones. Off and on again restores what was entered. */
  public ObjectProperty<Boolean> weakProperty() {
    return weak;
  }

  public ObjectProperty<Optional<LocalDate>> listedOnProperty() {
    return listedOn;
  }

  public ObjectProperty<Optional<LocalDate>> closedOnProperty() {
    return closedOn;
  }

  public StringProperty firstSecretaryProperty() {
    return firstSecretary;
  }

  public StringProperty planProperty() {
    return plan;
  }

  private static WeakAndLax weak(PartyOrganization organization) {
    return organization.weakAndLax().orElse(WeakAndLax.NONE);
  }

  private static PartyOrganization with(PartyOrganization organization, WeakAndLax weak) {
    return organization.withWeakAndLax(Optional.of(weak));
  }

  private PartyOrganization withWeak(PartyOrganization organization, boolean listed) {
    organization.weakAndLax().ifPresent(w -> takenOff.put(organization.id(), w));
    return organization.withWeakAndLax(
        listed
            ? Optional.of(takenOff.getOrDefault(organization.id(), WeakAndLax.NONE))
            : Optional.empty());
  }

  private StringProperty text(
      Function<PartyOrganization, String> get,
      BiFunction<PartyOrganization, String, PartyOrganization> set) {
    return tie(new SimpleStringProperty(""), get, set);
  }

  private <T> ObjectProperty<T> value(
      T none,
      Function<PartyOrganization, T> get,
      BiFunction<PartyOrganization, T, PartyOrganization> set) {
    return tie(new SimpleObjectProperty<>(none), get, set);
  }

  private <T, P extends Property<T>> P tie(
      P property,
      Function<PartyOrganization, T> get,
      BiFunction<PartyOrganization, T, PartyOrganization> set) {
    fields.add(o -> property.setValue(get.apply(o)));
    property.addListener(
        (o, was, is) -> {
          if (!showing) {
            shown.get().ifPresent(x -> change.accept(x.id(), y -> set.apply(y, is)));
          }
        });
    return property;
  }
}
