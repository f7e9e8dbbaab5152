package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.Archives;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.house.MoveOut;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.LongWork;
import cn.jiping.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** Laying all that is kept here into one file. */
public final class MoveOutViewModel {
  private static final Texts TEXTS = Texts.of(MoveOutViewModel.class);

  private final Supplier<String> fileName;
  private final Writing writing;
  private final Dialogs dialogs;
  private final Runnable afterwards;
  private final LongWork work;
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /** Writes the file, see {@link MoveOut#write}. */
  @FunctionalInterface
  public interface Writing {
    MoveOut.Done write(WriteOrder order, Progress progress);
  }

  /**
   * @param fileName what the file is called when it is written today
   * @param lock whether a password is proposed: where the data has one
   * @param afterwards is run when it is written
   */
  public MoveOutViewModel(
      Supplier<String> fileName,
      Writing writing,
      TaskRunner tasks,
      Dialogs dialogs,
      boolean lock,
      Runnable afterwards) {
    this.fileName = fileName;
    this.writing = writing;
    this.dialogs = dialogs;
    this.afterwards = afterwards;
    this.locked.set(lock);
    this.work = new LongWork(tasks, dialogs::failure);
  }

  /** What files of moves are called in choosers. */
  static Dialogs.FileKind kind() {
    return new Dialogs.FileKind(TEXTS.get("move.kind"), List.of("*" + Archives.ENDING));
  }

  /** The writing that is under way. */
  LongWork work() {
    return work;
  }

  /** Whether the file gets a password. */
  BooleanProperty lockedProperty() {
    return locked;
  }

  /** What was done last, one sentence; empty at first. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Asks where, and for the password when there is to be one, and writes the file. */
  void write() {
    message.set("");
    dialogs
        .saveFile(TEXTS.get("move.out"), fileName.get(), kind())
        .ifPresent(
            file -> {
              if (!locked.get()) {
                write(file, Optional.empty());
              } else {
                password().ifPresent(password -> write(file, Optional.of(password)));
              }
            });
  }

  /** Twice the same: who mistypes it has a file that nobody opens. */
  private Optional<char[]> password() {
    String title = TEXTS.get("move.password.title");
    Optional<char[]> first = dialogs.password(title, TEXTS.get("move.password.new"));
    Optional<char[]> again =
        first.flatMap(typed -> dialogs.password(title, TEXTS.get("move.password.again")));
    if (again.isEmpty()) {
      return again;
    }
    boolean same = Arrays.equals(first.get(), again.get()) && again.get().length > 0;
    Arrays.fill(first.get(), '\0');
    if (!same) {
      message.set(TEXTS.get("move.password.differs"));
    }
    return again.filter(typed -> same);
  }

  private void write(Path file, Optional<char[]> password) {
    work.run(
        TEXTS.get("move.out.writing"),
        progress -> {
          try {
            return writing.write(new WriteOrder(file, false, true, password), progress);
          } finally {
            password.ifPresent(typed -> Arrays.fill(typed, '\0'));
          }
        },
        this::done);
  }

  private void done(MoveOut.Done done) {
    Path target = done.written().target();
    long megabytes = Math.max(1, Math.round(done.written().bytes() / (double) (1 << 20)));
    message.set(
        TEXTS.get(
            "move.out.done",
            done.reports(),
            target.getFileName(),
            target.getParent(),
            megabytes,
            done.written().sha256()));
    afterwards.run();
  }
}
