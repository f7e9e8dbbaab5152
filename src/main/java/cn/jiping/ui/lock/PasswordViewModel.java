package cn.jiping.ui.lock;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.RecoverySheet;
import cn.jiping.service.DataPassword;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Lock;
import cn.jiping.service.Paper;
import cn.jiping.service.RecoveryCode;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.Dialogs.FileKind;
import cn.jiping.ui.kit.TaskRunner;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Sets, changes and removes the password, and shows the recovery code until it was written down.
 */
public final class PasswordViewModel {
  private static final Texts TEXTS = Texts.of(PasswordViewModel.class);

  private final DataPassword password;
  private final Supplier<Paper> paper;
  private final Supplier<String> unit;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final Clock clock;
  private final ReadOnlyBooleanWrapper set = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<RecoveryCode>> code =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param paper prints the recovery code
   * @param unit whose name stands on the paper; may be empty
   */
  public PasswordViewModel(
      DataPassword password,
      Supplier<Paper> paper,
      Supplier<String> unit,
      TaskRunner tasks,
      Dialogs dialogs,
      Clock clock) {
    this.password = password;
    this.paper = paper;
    this.unit = unit;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.clock = clock;
    set.set(password.isSet());
  }

  /** Whether there is a password. */
  ReadOnlyBooleanProperty setProperty() {
    return set.getReadOnlyProperty();
  }

  /** Something is being done; it may take a while. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** What was done last, or is being done. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** The recovery code, until the clerk says that it was written down. */
  ReadOnlyObjectProperty<Optional<RecoveryCode>> codeProperty() {
    return code.getReadOnlyProperty();
  }

  /** Sets the first password. */
  void set() {
    newPassword().ifPresent(this::set);
  }

  /** Sets another one, for who knows the present one. */
  void change() {
    withPresent(() -> newPassword().ifPresent(this::set));
  }

  /** Removes it, for who knows it. */
  void remove() {
    withPresent(
        () -> {
          if (dialogs.confirm(
              TEXTS.get("remove.title"), TEXTS.get("remove.question"), TEXTS.get("remove.yes"))) {
            begin("removing");
            tasks.runInOrder(
                () -> {
                  password.remove();
                  return TEXTS.get("removed");
                },
                this::done,
                this::failed);
          }
        });
  }

  /** Makes another recovery code in the place of the one before, for who knows the password. */
  void renewCode() {
    withPresent(
        () -> {
          begin("renewing");
          tasks.runInOrder(
              () -> new Outcome(password.renewCode(), TEXTS.get("renewed")),
              this::show,
              this::failed);
        });
  }

  private void withPresent(Runnable then) {
    Optional<char[]> typed =
        dialogs.password(TEXTS.get("present.title"), TEXTS.get("present.question"));
    if (typed.isEmpty()) {
      return;
    }
    begin("trying");
    tasks.run(
        () -> isPresent(typed.get()),
        right -> {
          done(right ? "" : TEXTS.get("password.wrong"));
          if (right) {
            then.run();
          }
        },
        this::failed);
  }

  /** Who has forgotten the password may use the recovery code. */
  private boolean isPresent(char[] typed) {
    try {
      Lock lock = password.lock();
      return lock.opens(typed)
          || RecoveryCode.read(new String(typed)).filter(lock::opens).isPresent();
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  /** A new password, typed twice; empty when the clerk gave up or it can't be used. */
  private Optional<char[]> newPassword() {
    Optional<char[]> first = dialogs.password(TEXTS.get("set.title"), TEXTS.get("set.question"));
    if (first.isEmpty()) {
      return first;
    }
    if (first.get().length == 0) {
      message.set(TEXTS.get("password.empty"));
      return Optional.empty();
    }
    if (first.get().length < DataPassword.SHORT && !useShort()) {
      Arrays.fill(first.get(), '\0');
      return Optional.empty();
    }
    Optional<char[]> again = dialogs.password(TEXTS.get("set.title"), TEXTS.get("set.again"));
    boolean same = again.isPresent() && Arrays.equals(first.get(), again.get());
    if (again.isPresent() && !same) {
      message.set(TEXTS.get("set.differs"));
    }
    again.filter(typed -> typed != first.get()).ifPresent(typed -> Arrays.fill(typed, '\0'));
    return same ? first : Optional.empty();
  }

  private boolean useShort() {
    return dialogs.confirm(
        TEXTS.get("short.title"),
        TEXTS.get("short.question", DataPassword.SHORT),
        TEXTS.get("short.yes"));
  }

  private void set(char[] typed) {
    begin("setting");
    tasks.runInOrder(
        () -> {
          try {
            return new Outcome(password.set(typed), TEXTS.get("set.done") + oldCopies());
          } finally {
            Arrays.fill(typed, '\0');
          }
        },
        this::show,
        this::failed);
  }

  /** A new recovery code, and what is said with it. */
  private record Outcome(RecoveryCode code, String said) {}

  private void show(Outcome outcome) {
    code.set(Optional.of(outcome.code()));
    done(outcome.said());
  }

  /** Copies from before are not touched; what becomes of them is the clerk's to say. */
  private String oldCopies() {
    DataPassword.Copies copies = password.readableCopies();
    return copies.files() == 0 ? "" : TEXTS.get("copies", copies.files(), copies.folder());
  }

  private void begin(String key) {
    busy.set(true);
    message.set(TEXTS.get(key));
  }

  private void done(String said) {
    busy.set(false);
    message.set(said);
    set.set(password.isSet());
  }

  private void failed(ExpectedFailure failure) {
    done("");
    dialogs.failure(failure);
  }

  /** Prints the recovery code by the system's dialog. */
  void printCode() {
    withSheet(
        (made, sheet) -> {
          boolean printed = made.print(made.pdf(sheet), sheet.title());
          return TEXTS.get(printed ? "code.printed" : "code.not.printed");
        });
  }

  /** Saves the recovery code as a PDF, where the clerk says. */
  void saveCode() {
    FileKind pdf = new FileKind(TEXTS.get("code.kind"), List.of("*.pdf"));
    dialogs
        .saveFile(TEXTS.get("code.save.title"), TEXTS.get("code.file"), pdf)
        .ifPresent(
            file ->
                withSheet(
                    (made, sheet) -> {
                      made.writePdf(sheet, file);
                      return TEXTS.get("code.saved", file);
                    }));
  }

  /** What is done with the sheet; returns what is said then. */
  private interface SheetWork {
    String run(Paper paper, Document sheet);
  }

  private void withSheet(SheetWork work) {
    code.get()
        .ifPresent(
            shown -> {
              begin("code.making");
              tasks.runInOrder(
                  () ->
                      work.run(
                          paper.get(),
                          RecoverySheet.of(unit.get(), LocalDate.now(clock), shown.grouped())),
                  this::done,
                  this::failed);
            });
  }

  /** The clerk has it on paper: it is not shown again. */
  void codeIsKept() {
    code.set(Optional.empty());
    message.set("");
  }
}
