package cn.jiping.ui.step.scan;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.ScanFile;
import cn.jiping.ui.kit.FileNames;
import cn.jiping.ui.kit.TaskRunner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Takes files in one after the other, each for itself, as far as it can be taken: only one at a
 * time is in memory.
 */
final class ScanIntake {
  private static final Texts TEXTS = Texts.of(ScanIntake.class);

  private final TaskRunner tasks;
  private final Predicate<Scan> known;
  private final BiConsumer<Scan, byte[]> keep;
  private final Consumer<Scan> onKept;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper refusals = new ReadOnlyStringWrapper("");
  private final List<String> refused = new ArrayList<>();
  private final Deque<Source> waiting = new ArrayDeque<>();
  private int all;

  /**
   * Something to be taken in.
   *
   * @param name for the clerk
   * @param reading is done in the background
   */
  record Source(String name, Callable<ScanFile> reading) {}

  /**
   * @param known whether the same file is already there
   * @param keep puts it on disk; done in order with what is saved
   * @param onKept is told on the screen's thread
   */
  ScanIntake(
      TaskRunner tasks,
      Predicate<Scan> known,
      BiConsumer<Scan, byte[]> keep,
      Consumer<Scan> onKept) {
    this.tasks = tasks;
    this.known = known;
    this.keep = keep;
    this.onKept = onKept;
  }

  /** Files are being taken in; no others are before that has ended. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** What is being read, and how much is still to come; empty when nothing is. */
  ReadOnlyStringProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Which of the files added last were not taken, and why, a line each; empty when all were. */
  ReadOnlyStringProperty refusalsProperty() {
    return refusals.getReadOnlyProperty();
  }

  void forgetRefusals() {
    refused.clear();
    refusals.set("");
  }

  /** Something was offered that is nothing to take in. */
  void refuse(String sentence) {
    refused.add(sentence);
    refusals.set(String.join("\n", refused));
  }

  void take(List<Source> sources) {
    if (busy.get() || sources.isEmpty()) {
      return;
    }
    forgetRefusals();
    busy.set(true);
    waiting.addAll(sources);
    all = sources.size();
    next();
  }

  private void next() {
    if (waiting.isEmpty()) {
      end();
      return;
    }
    Source source = waiting.remove();
    progress.set(TEXTS.get("adding", source.name(), all - waiting.size(), all));
    tasks.run(guarded(source.reading()), this::keep, this::refused);
  }

  private void keep(ScanFile file) {
    Scan scan = file.scan().withTitle(FileNames.caption(file.scan().fileName()));
    if (known.test(scan)) {
      refuse(TEXTS.get("again", scan.fileName()));
      next();
      return;
    }
    tasks.runInOrder(
        guarded(
            () -> {
              keep.accept(scan, file.content());
              return scan;
            }),
        kept -> {
          onKept.accept(kept);
          next();
        },
        this::refused);
  }

  private void refused(ExpectedFailure failure) {
    refuse(failure.said());
    next();
  }

  private void end() {
    waiting.clear();
    busy.set(false);
    progress.set("");
  }

  /** After a defect the buttons come back. */
  private <T> Callable<T> guarded(Callable<T> work) {
    return () -> {
      try {
        return work.call();
      } catch (ExpectedFailure failure) {
        throw failure;
      } catch (Exception | Error defect) {
        tasks.onScreen(this::end);
        throw defect;
      }
    };
  }
}
