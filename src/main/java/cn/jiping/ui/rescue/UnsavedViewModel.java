package cn.jiping.ui.rescue;

import cn.jiping.domain.report.ReportId;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Unsaved;
import cn.jiping.service.UnsavedWork;
import cn.jiping.ui.kit.TaskRunner;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What was typed before a crash and not saved; the clerk says what of it is taken over. */
public final class UnsavedViewModel {
  private final UnsavedWork work;
  private final List<UnsavedCard> cards;
  private final TaskRunner tasks;
  private final Consumer<ExpectedFailure> onFailure;
  private final Runnable then;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * @param found what the work lists, at least one
   * @param zone in which times are shown
   * @param then is run when it is decided
   */
  public UnsavedViewModel(
      UnsavedWork work,
      List<Unsaved> found,
      TaskRunner tasks,
      Consumer<ExpectedFailure> onFailure,
      ZoneId zone,
      Runnable then) {
    this.work = work;
    this.cards = found.stream().map(unsaved -> UnsavedCard.of(unsaved, zone)).toList();
    this.tasks = tasks;
    this.onFailure = onFailure;
    this.then = then;
  }

  List<UnsavedCard> cards() {
    return cards;
  }

  /** It is being written. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Takes over what is ticked, and leaves the rest; after a failure it can be tried again. */
  void decide() {
    Set<ReportId> taken =
        cards.stream()
            .filter(card -> card.taken().get())
            .map(UnsavedCard::id)
            .collect(Collectors.toSet());
    busy.set(true);
    tasks.runInOrder(
        () -> {
          work.decide(taken);
          return taken;
        },
        done -> then.run(),
        failure -> {
          busy.set(false);
          onFailure.accept(failure);
        });
  }
}
