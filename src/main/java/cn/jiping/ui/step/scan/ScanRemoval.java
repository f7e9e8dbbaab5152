package cn.jiping.ui.step.scan;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.ReportSession;
import cn.jiping.service.ScanStore;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.TaskRunner;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Lets scans go, and brings the last one back when the clerk thinks better of it. */
final class ScanRemoval {
  private static final Texts TEXTS = Texts.of(ScanRemoval.class);

  private final ReportSession session;
  private final ScanStore store;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final List<ScanLine> lines;
  private final Consumer<Removed> onBack;
  private final Consumer<ExpectedFailure> onFailure;
  private final ReadOnlyObjectWrapper<Optional<Removed>> removed =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * A scan that was removed last, with all it takes to bring it back.
   *
   * @param index where it stood
   * @param name for the clerk
   */
  record Removed(Scan scan, byte[] content, int index, String name) {}

  /**
   * @param lines from which a line is taken when its scan is gone
   * @param onBack puts a scan, which is kept again as the last, back to its place
   * @param onFailure shows what went wrong
   */
  ScanRemoval(
      ReportSession session,
      ScanStore store,
      TaskRunner tasks,
      Dialogs dialogs,
      List<ScanLine> lines,
      Consumer<Removed> onBack,
      Consumer<ExpectedFailure> onFailure) {
    this.session = session;
    this.store = store;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.lines = lines;
    this.onBack = onBack;
    this.onFailure = onFailure;
  }

  /** What was removed last, while it can be brought back. */
  ReadOnlyObjectProperty<Optional<Removed>> removedProperty() {
    return removed.getReadOnlyProperty();
  }

  void remove(ScanLine line) {
    Scan scan = line.scan();
    ReportId report = session.report().id();
    tasks.runInOrder(
        () -> {
          byte[] content = store.content(report, scan.id());
          store.remove(report, scan.id());
          return content;
        },
        content -> {
          Removed gone = new Removed(scan, content, lines.indexOf(line), line.name());
          lines.remove(line);
          removed.set(Optional.of(gone));
        },
        failure -> removeForGood(line, failure));
  }

  /** What can't be read can't be brought back: the clerk is asked. */
  private void removeForGood(ScanLine line, ExpectedFailure failure) {
    String question = TEXTS.get("remove.question", failure.said());
    boolean there = lines.contains(line); // a second click may come before the first is done
    if (there && dialogs.confirm(TEXTS.get("remove.title"), question, TEXTS.get("remove"))) {
      Scan scan = line.scan();
      ReportId report = session.report().id();
      tasks.runInOrder(
          Executors.callable(() -> store.remove(report, scan.id())),
          done -> {
            lines.remove(line);
            forget();
          },
          onFailure);
    }
  }

  /** Brings back what was removed last. */
  void undo() {
    Optional<Removed> last = removed.get();
    forget();
    last.ifPresent(this::bringBack);
  }

  private void bringBack(Removed back) {
    ReportId report = session.report().id();
    tasks.runInOrder(
        Executors.callable(() -> store.add(report, back.scan(), back.content())),
        done -> onBack.accept(back),
        onFailure);
  }

  /** What was removed can't be brought back any more. */
  void forget() {
    removed.set(Optional.empty());
  }
}
