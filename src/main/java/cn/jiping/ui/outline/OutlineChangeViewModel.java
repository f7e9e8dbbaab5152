package cn.jiping.ui.outline;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.outline.OutlineMove;
import cn.jiping.domain.outline.OutlineMove.Piece;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.ReportSession;
import cn.jiping.service.UnitOutlines;
import cn.jiping.ui.kit.TaskRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The outline of the open report, and what would become of its texts by another one. Nothing is
 * changed before the clerk has seen it; then it is one change, which can be undone.
 */
public final class OutlineChangeViewModel {
  private static final Texts TEXTS = Texts.of(OutlineChangeViewModel.class);

  private final ReportSession session;
  private final UnitOutlines outlines;
  private final TaskRunner tasks;
  private final Consumer<ExpectedFailure> onFailure;
  private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ObservableList<Choice> choices = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Choice>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<OutlineMove>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Consumer<Report> onReport = report -> show();

  /**
   * An outline that can be chosen.
   *
   * @param name tells the unit's own from those of the program, and one that was edited since
   */
  record Choice(Outline outline, String name) {}

  /**
   * A place for a piece of text.
   *
   * @param key of a heading, or {@link OutlineMove#NOWHERE}
   */
  record Target(String key, String name) {}

  /**
   * A heading of the outline that is chosen.
   *
   * @param about which texts it gets, or that it has none
   * @param lacking it wants a text, and gets none
   */
  record Filled(NumberedHeading heading, String about, boolean lacking) {}

  /**
   * @param onFailure shows what went wrong
   */
  public OutlineChangeViewModel(
      ReportSession session,
      UnitOutlines outlines,
      TaskRunner tasks,
      Consumer<ExpectedFailure> onFailure) {
    this.session = session;
    this.outlines = outlines;
    this.tasks = tasks;
    this.onFailure = onFailure;
    chosen.addListener(o -> planAnew());
    show();
  }

  /** Follows the report. */
  public void attach() {
    session.addReportListener(onReport);
    show();
  }

  /** Stops following. */
  public void detach() {
    session.removeReportListener(onReport);
  }

  private void show() {
    Outline outline = session.report().outline();
    current.set(name(outline));
    if (plan.get().filter(p -> !p.report().equals(session.report())).isPresent()) {
      planAnew();
    }
  }

  private static String name(Outline outline) {
    return outline.isOwn() ? TEXTS.get("name.own", outline.name()) : outline.name();
  }

  /** The outline that the report follows. */
  public ReadOnlyStringProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  /** The clerk is looking at what another outline would do. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  ObservableList<Choice> choices() {
    return choices;
  }

  ObjectProperty<Optional<Choice>> chosenProperty() {
    return chosen;
  }

  /** What becomes of the texts; empty until an outline is chosen. */
  ReadOnlyObjectProperty<Optional<OutlineMove>> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /** Reads the outlines there are, and offers all but the one that the report follows. */
  public void begin() {
    open.set(true);
    tasks.runInOrder(outlines::usable, this::offer, this::failed);
  }

  private void failed(ExpectedFailure failure) {
    close();
    onFailure.accept(failure);
  }

  private void offer(List<Outline> usable) {
    Outline now = session.report().outline();
    chosen.set(Optional.empty());
    choices.setAll(
        usable.stream()
            .filter(o -> !o.equals(now))
            .map(
                o -> new Choice(o, isEdited(o, now) ? TEXTS.get("name.edited", o.name()) : name(o)))
            .toList());
    chosen.set(
        choices.stream()
            .filter(c -> isEdited(c.outline(), now))
            .findFirst()
            .or(() -> choices.stream().findFirst()));
  }

  /** The unit has changed its outline since the report took it. */
  private static boolean isEdited(Outline outline, Outline now) {
    return outline.id().equals(now.id());
  }

  private void planAnew() {
    plan.set(chosen.get().map(c -> outlines.plan(session.report(), c.outline())));
  }

  /**
   * Has a piece go elsewhere.
   *
   * @param piece its place in the plan
   */
  void send(int piece, Target target) {
    plan.set(plan.get().map(p -> p.with(piece, target.key())));
  }

  /** Where a piece can go: first where the mapping says, then anywhere. */
  static List<Target> targets(OutlineMove plan, Piece piece) {
    List<Target> all = new ArrayList<>();
    List<String> first = plan.targets().getOrDefault(piece.from(), List.of());
    List<NumberedHeading> headings = NumberedHeading.number(plan.target().headings());
    for (String key : first) {
      headings.stream().filter(h -> h.heading().key().equals(key)).forEach(h -> all.add(target(h)));
    }
    headings.stream()
        .filter(h -> !first.contains(h.heading().key()))
        .forEach(h -> all.add(target(h)));
    all.add(new Target(OutlineMove.NOWHERE, TEXTS.get("nowhere")));
    return all;
  }

  private static Target target(NumberedHeading heading) {
    return new Target(heading.heading().key(), heading.full());
  }

  /** The chosen outline, with what each heading gets. */
  static List<Filled> filled(OutlineMove plan) {
    return NumberedHeading.number(plan.target().headings()).stream()
        .map(h -> filled(plan, h))
        .toList();
  }

  private static Filled filled(OutlineMove plan, NumberedHeading heading) {
    List<Piece> pieces = plan.into(heading.heading().key());
    boolean lacking =
        switch (heading.heading().kind()) {
          case REQUIRED -> pieces.isEmpty();
          case OPTIONAL, GROUP -> false;
        };
    List<String> from = pieces.stream().map(Piece::heading).distinct().toList();
    String about =
        pieces.isEmpty()
            ? lacking ? TEXTS.get("filled.none") : ""
            : TEXTS.get("filled.from", String.join(TEXTS.get("separator"), from));
    return new Filled(heading, about, lacking);
  }

  /** How many texts find a place, in a sentence. */
  static String summary(OutlineMove plan) {
    int nowhere = plan.into(OutlineMove.NOWHERE).size();
    int placed = plan.pieces().size() - nowhere;
    return nowhere == 0
        ? TEXTS.get("summary", placed)
        : TEXTS.get("summary.nowhere", placed, nowhere);
  }

  /** Has the report follow the chosen outline; one change. */
  void apply() {
    Optional<OutlineMove> move = plan.get();
    close();
    move.ifPresent(m -> session.change(report -> m.result()));
  }

  /** Leaves all as it is. */
  void close() {
    open.set(false);
    chosen.set(Optional.empty());
  }
}
