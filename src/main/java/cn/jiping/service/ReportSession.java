package cn.jiping.service;

import cn.jiping.domain.Texts;
import cn.jiping.domain.compare.ReportChange;
import cn.jiping.domain.report.Report;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One open report: holds the current value, takes changes, and saves each of them in the
 * background. {@link #change}, {@link #addReportListener} and the listeners of reports belong to
 * one thread (the screen's); saving runs on the executor that is handed in, which must run one task
 * at a time.
 */
public final class ReportSession {
  private static final Texts TEXTS = Texts.of(ReportSession.class);

  private final ReportStore store;
  private final Executor saver;
  private final Clock clock;
  private final List<Consumer<Report>> reportListeners = new ArrayList<>();
  private final List<Consumer<SaveState>> saveListeners = new CopyOnWriteArrayList<>();
  private final Object lock = new Object();
  private final Object telling = new Object();

  private final ChangeHistory history = new ChangeHistory();
  private Report current;
  private Report saved;
  private SaveState state = new SaveState.Unchanged();
  private Optional<Instant> lastSaved = Optional.empty();
  private boolean queued;

  /** The last save failed: what is on disk may be either report. */
  private boolean uncertain;

  /** A version that is not yet on disk. */
  private Optional<Finalisation> unkept = Optional.empty();

  /**
   * @param report as it is in the store
   * @param saver runs one task at a time, off the caller's thread
   */
  public ReportSession(Report report, ReportStore store, Executor saver, Clock clock) {
    this.current = report;
    this.saved = report;
    this.store = store;
    this.saver = saver;
    this.clock = clock;
  }

  /** The report as it is now. */
  public Report report() {
    synchronized (lock) {
      return current;
    }
  }

  /** Whether, and when, the last change reached the disk. */
  public SaveState saveState() {
    synchronized (lock) {
      return state;
    }
  }

  /**
   * Is told each new report, after the change, on the thread that changed it. When a listener
   * changes the report itself, the others hear of the latest one only: an older one would make them
   * put its values back.
   */
  public void addReportListener(Consumer<Report> listener) {
    reportListeners.add(listener);
  }

  public void removeReportListener(Consumer<Report> listener) {
    reportListeners.remove(listener);
  }

  /**
   * Is told the save state after each step, on the saving thread or the changing one; must return
   * soon and not wait for another thread.
   */
  public void addSaveListener(Consumer<SaveState> listener) {
    saveListeners.add(listener);
  }

  public void removeSaveListener(Consumer<SaveState> listener) {
    saveListeners.remove(listener);
  }

  /** Whether the report is finalised, so that it takes no change. */
  public boolean isFinalised() {
    return report().version().isFinalised();
  }

  /**
   * Replaces the report by what the change makes of it, tells the listeners, and saves. Which
   * version it is, no change can say.
   *
   * @return false when the report is finalised: nothing is changed then
   */
  public boolean change(UnaryOperator<Report> change) {
    synchronized (lock) {
      if (isFinalised()) {
        return false;
      }
      Report next = change.apply(current).withVersion(current.version());
      if (next.equals(current)) {
        return true;
      }
      history.add(current, next, clock.instant());
      current = next;
    }
    changed();
    return true;
  }

  /**
   * As {@link #change}, but always a step of its own for {@link #undo}: what is typed just before
   * or just after it is taken back apart from it.
   */
  public boolean changeApart(UnaryOperator<Report> change) {
    endStep();
    boolean changed = change(change);
    endStep();
    return changed;
  }

  private void endStep() {
    synchronized (lock) {
      history.endStep();
    }
  }

  /** The change that {@link #undo} would take back. */
  public Optional<ReportChange> undoable() {
    synchronized (lock) {
      return history.undoable();
    }
  }

  /** The change that {@link #redo} would do again. */
  public Optional<ReportChange> redoable() {
    synchronized (lock) {
      return history.redoable();
    }
  }

  /**
   * Takes the last change back, tells the listeners, and saves. Changes from before the report was
   * opened or finalised are not taken back.
   *
   * @return what was done to the report, and where; empty when there was nothing to take back
   */
  public Optional<ReportChange> undo() {
    return move(ChangeHistory::undo);
  }

  /** Does the change that was taken back last again; as {@link #undo}. */
  public Optional<ReportChange> redo() {
    return move(ChangeHistory::redo);
  }

  private Optional<ReportChange> move(Function<ChangeHistory, Optional<ChangeHistory.Move>> step) {
    Optional<ChangeHistory.Move> move;
    synchronized (lock) {
      move = step.apply(history);
      current = move.map(ChangeHistory.Move::report).orElse(current);
    }
    if (move.isPresent()) {
      changed();
    }
    return move.map(ChangeHistory.Move::change);
  }

  private void changed() {
    save();
    List.copyOf(reportListeners).forEach(l -> l.accept(report()));
  }

  /**
   * Freezes the report, tells the listeners, and saves it with its paper as a version.
   *
   * @param ready what {@link Finaliser#prepare} made of the report
   * @return false when the report was changed since then: nothing is done, and it has to be
   *     prepared again
   */
  public boolean finalise(Finalisation ready) {
    synchronized (lock) {
      if (!current.equals(ready.before())) {
        return false;
      }
      current = ready.after();
      history.clear();
      unkept = Optional.of(ready);
    }
    changed();
    return true;
  }

  /**
   * Begins a new version of the finalised report, which may be changed again.
   *
   * @param reason why
   * @throws FinaliseFailure when no reason is given, the report is not finalised, or it is not yet
   *     on disk as such
   */
  public void startVersion(String reason) {
    synchronized (lock) {
      refuse(!isFinalised(), "version.open");
      refuse(reason.isBlank(), "version.reasonless");
      refuse(unkept.isPresent(), "version.unsaved");
      current = current.withVersion(current.version().next(reason.strip()));
    }
    changed();
  }

  private static void refuse(boolean refused, String key) {
    if (refused) {
      throw new FinaliseFailure(TEXTS.get(key), TEXTS.get(key + ".advice"));
    }
  }

  /** Saves what is not yet saved; after a failure, tries again. */
  public void save() {
    synchronized (lock) {
      if (queued || current == saved && !uncertain) {
        return;
      }
      queued = true;
      state = new SaveState.Saving(lastSaved);
    }
    tell();
    saver.execute(this::saveLatest);
  }

  private void saveLatest() {
    Report before;
    Report after;
    Optional<Finalisation> version;
    boolean again;
    synchronized (lock) {
      queued = false;
      again = uncertain;
      before = saved;
      after = current;
      version = unkept;
    }
    try {
      if (version.isPresent()) {
        store.finalise(before, after, version.get().paper());
      } else if (before != after || again) {
        store.save(before, after);
      }
    } catch (ExpectedFailure failure) {
      failed(failure);
      return;
    } catch (RuntimeException | Error defect) {
      failed(new StoreFailure(TEXTS.get("not.saved"), TEXTS.get("not.saved.advice"), defect));
      throw defect;
    }
    synchronized (lock) {
      saved = after;
      lastSaved = Optional.of(clock.instant());
      uncertain = false;
      if (version.isPresent()) {
        unkept = Optional.empty();
      }
      if (current == after) {
        state = new SaveState.Saved(lastSaved.get());
      }
    }
    tell();
    save(); // what was taken back meanwhile is what was saved before, and was not queued
  }

  private void failed(ExpectedFailure failure) {
    synchronized (lock) {
      uncertain = true;
      if (!queued) {
        state = new SaveState.Failed(failure, lastSaved);
      }
    }
    tell();
  }

  /**
   * Tells the listeners the state as it is at this moment. One thread at a time, so that the last
   * thing they hear is the latest state: a change during a save must never be overtaken by “saved”.
   */
  private void tell() {
    synchronized (telling) {
      saveListeners.forEach(l -> l.accept(saveState()));
    }
  }
}
