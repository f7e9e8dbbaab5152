package cn.jiping.ui.step.indicator;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.Points;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.IndicatorSetShelf;
import cn.jiping.service.IndicatorSetShelf.Offer;
import cn.jiping.service.IndicatorSetShelf.Offers;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.sheet.SheetViewModel;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The sets with which a form may begin, and the unit's own, which are kept and named here. */
public final class SetsViewModel {
  private static final Texts TEXTS = Texts.of(SetsViewModel.class);

  private final ReportSession session;
  private final ScoreForm form;
  private final IndicatorSetShelf shelf;
  private final SheetViewModel.Tools tools;
  private final Consumer<String> say;
  private final ReadOnlyObjectWrapper<Offers> offers = new ReadOnlyObjectWrapper<>(Offers.NONE);
  private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(true);
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(true);
  private final BooleanProperty naming = new SimpleBooleanProperty();

  /** Names that were asked for and are not read back yet. */
  private final Map<RowId, String> renamed = new HashMap<>();

  private boolean asked;
  private boolean begun;

  /**
   * @param say tells the clerk what was done
   */
  SetsViewModel(
      ReportSession session,
      ScoreForm form,
      IndicatorSetShelf shelf,
      SheetViewModel.Tools tools,
      Consumer<String> say) {
    this.session = session;
    this.form = form;
    this.shelf = shelf;
    this.tools = tools;
    this.say = say;
  }

  /** What is offered, as last read. */
  public ReadOnlyObjectProperty<Offers> offersProperty() {
    return offers.getReadOnlyProperty();
  }

  /** Whether the form has no set yet. */
  public ReadOnlyBooleanProperty emptyProperty() {
    return empty.getReadOnlyProperty();
  }

  /** Whether the sets stand in place of the table: when they were asked for, or none was chosen. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether a name is asked under which the form's set is to be kept. */
  public BooleanProperty namingProperty() {
    return naming;
  }

  /** Reads what is offered, in the background. */
  void load() {
    Report report = session.report();
    tools
        .tasks()
        .runInOrder(
            () -> shelf.offers(form, report),
            read -> {
              offers.set(read);
              renamed.clear();
            },
            tools.dialogs()::failure);
  }

  void show(IndicatorSet set) {
    empty.set(set.isEmpty());
    begun = begun && set.isEmpty();
    follow();
  }

  private void follow() {
    open.set(asked || empty.get() && !begun);
  }

  /** Shows the sets, to choose another one. */
  public void ask() {
    asked = true;
    naming.set(false);
    load();
    follow();
  }

  /** Goes back to the table. */
  public void close() {
    asked = false;
    follow();
  }

  /** Begins with a table without rows. */
  public void begin() {
    if (!replaceable()) {
      return;
    }
    begun = true;
    put(IndicatorSet.NONE.withExecutionWeight(form.usualExecutionWeight()));
    close();
  }

  /** Begins with this set, after asking whether what is there may go. */
  public void use(Offer offer) {
    if (!replaceable()) {
      return;
    }
    put(offer.set().set().unfilled());
    close();
    say.accept(TEXTS.get("sets.used", offer.set().name()));
  }

  private boolean replaceable() {
    IndicatorSet now = session.report().evaluation().set(form);
    long rows = now.indicators().stream().filter(i -> !i.isBlank()).count();
    return !session.isFinalised()
        && (rows == 0
            || tools
                .dialogs()
                .confirm(
                    TEXTS.get("sets.replace.title"),
                    TEXTS.get("sets.replace", form.label(), rows),
                    TEXTS.get("sets.replace.yes")));
  }

  private void put(IndicatorSet set) {
    session.change(r -> r.withEvaluation(r.evaluation().withFilled(form, set)));
  }

  /** A name under which the set may be kept. */
  public String suggestedName() {
    String name = session.report().evaluation().set(form).name();
    boolean shipped =
        offers.get().sets().stream()
            .anyMatch(
                o -> o.origin() == IndicatorSetShelf.Origin.SHIPPED && o.set().name().equals(name));
    return name.isBlank() || shipped
        ? TEXTS.get("sets.suggested", Integer.toString(session.report().year()), form.label())
        : name;
  }

  /** Keeps the form's set among the unit's own; asks before it takes the place of another. */
  public void keep(String name) {
    if (name.isBlank()) {
      return;
    }
    IndicatorSet set = session.report().evaluation().set(form);
    tools
        .tasks()
        .runInOrder(
            () -> shelf.isKept(name, form),
            there -> {
              if (!there || confirmed("sets.keep", name.strip())) {
                write(() -> shelf.keep(name, form, set), TEXTS.get("sets.kept", name.strip()));
                naming.set(false);
              }
            },
            tools.dialogs()::failure);
  }

  /** Gives one of the unit's own sets another name, once, unless another set has it. */
  public void rename(Offer offer, String typed) {
    RowId id = id(offer);
    String name = typed.strip();
    if (name.isEmpty() || name.equals(renamed.getOrDefault(id, name(offer)))) {
      return;
    }
    renamed.put(id, name);
    tools
        .tasks()
        .runInOrder(
            () -> shelf.rename(id, name),
            done -> {
              say.accept(TEXTS.get(done ? "sets.renamed" : "sets.taken", name));
              load();
            },
            failure -> {
              tools.dialogs().failure(failure);
              load();
            });
  }

  /** What the set is called now: the offer may have been shown before it was renamed. */
  private String name(Offer offer) {
    return offers.get().sets().stream()
        .filter(o -> o.origin() == offer.origin() && o.set().id().equals(offer.set().id()))
        .findFirst()
        .orElse(offer)
        .set()
        .name();
  }

  /** Removes one of the unit's own sets, after asking. */
  public void delete(Offer offer) {
    if (confirmed("sets.delete", offer.set().name())) {
      write(() -> shelf.delete(id(offer)), TEXTS.get("sets.deleted", offer.set().name()));
    }
  }

  private static RowId id(Offer offer) {
    return new RowId(UUID.fromString(offer.set().id()));
  }

  private boolean confirmed(String key, String name) {
    return tools
        .dialogs()
        .confirm(TEXTS.get(key + ".title"), TEXTS.get(key, name), TEXTS.get(key + ".yes"));
  }

  private void write(Runnable work, String done) {
    tools
        .tasks()
        .runInOrder(
            Executors.callable(work),
            nothing -> {
              say.accept(done);
              load();
            },
            tools.dialogs()::failure);
  }

  /** What is in a set, in one line. */
  static String about(Offer offer) {
    IndicatorSet set = offer.set().set();
    String levels =
        set.levels().stream()
            .filter(LevelWeight::isFirst)
            .map(l -> TEXTS.get("sets.level", l.first(), Points.plain(l.weight())))
            .collect(Collectors.joining(TEXTS.get("list.separator")));
    BigDecimal execution = set.executionWeight();
    String all =
        execution.signum() == 0
            ? levels
            : TEXTS.get("sets.execution", Points.plain(execution), levels);
    String about = TEXTS.get("sets.about", set.indicators().size(), all);
    return offer.set().source().isBlank()
        ? about
        : TEXTS.get("sets.about.source", about, offer.set().source());
  }

  /** The names of the unit's own sets that can't be read, in a sentence; empty when all can. */
  String unreadable() {
    List<String> names = offers.get().unreadable();
    return names.isEmpty()
        ? ""
        : TEXTS.get("sets.unreadable", String.join(TEXTS.get("list.separator"), names));
  }
}
