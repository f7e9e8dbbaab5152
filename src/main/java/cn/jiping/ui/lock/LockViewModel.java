package cn.jiping.ui.lock;

import cn.jiping.domain.Texts;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Lock;
import cn.jiping.service.RecoveryCode;
import cn.jiping.ui.kit.TaskRunner;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The way in: by password or recovery code, and what is said when it is wrong. */
public final class LockViewModel {
  private static final Texts TEXTS = Texts.of(LockViewModel.class);
  private static final long SECOND = 1000;

  private final Supplier<? extends Lock> locks;
  private final TaskRunner tasks;
  private final WrongAttempts attempts;
  private final Consumer<Lock> opened;
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();

  /**
   * @param locks reads what tells who may open the data, in the background
   * @param opened goes on, with the lock that was opened
   */
  public LockViewModel(
      Supplier<? extends Lock> locks, TaskRunner tasks, Clock clock, Consumer<Lock> opened) {
    this.locks = locks;
    this.tasks = tasks;
    this.attempts = new WrongAttempts(clock);
    this.opened = opened;
  }

  /** What went wrong last, and what to do; empty at first. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Nothing can be tried: an attempt is under way, or a pause. */
  ReadOnlyBooleanProperty closedProperty() {
    return closed.getReadOnlyProperty();
  }

  /**
   * Tries a password.
   *
   * @param password is wiped here
   */
  void openBy(char[] password) {
    if (password.length == 0) {
      message.set(TEXTS.get("password.empty"));
      return;
    }
    attempt(
        lock -> {
          try {
            return lock.opens(password);
          } finally {
            Arrays.fill(password, '\0');
          }
        },
        TEXTS.get("password.wrong"));
  }

  /** Tries a recovery code, as it was typed. A typing mistake is no wrong attempt. */
  void openByCode(String typed) {
    Optional<RecoveryCode> code = RecoveryCode.read(typed);
    if (code.isEmpty()) {
      message.set(TEXTS.get("code.mistyped"));
      return;
    }
    attempt(lock -> lock.opens(code.get()), TEXTS.get("code.wrong"));
  }

  private void attempt(Predicate<Lock> opens, String wrong) {
    if (closed.get()) {
      return;
    }
    closed.set(true);
    message.set(TEXTS.get("trying"));
    tasks.run(
        () -> {
          Lock lock = locks.get();
          return opens.test(lock) ? Optional.of(lock) : Optional.<Lock>empty();
        },
        lock -> lock.ifPresentOrElse(this::open, () -> refuse(wrong)),
        this::fail);
  }

  private void open(Lock lock) {
    attempts.forget();
    closed.set(false);
    message.set("");
    opened.accept(lock);
  }

  private void refuse(String wrong) {
    attempts.add();
    message.set(wrong);
    waitIfNeeded();
  }

  private void waitIfNeeded() {
    long seconds = attempts.seconds();
    closed.set(seconds > 0);
    if (seconds > 0) {
      message.set(TEXTS.get("pause", seconds));
      tasks.later(this, SECOND, this::goOn);
    }
  }

  private void goOn() {
    waitIfNeeded();
    if (!closed.get()) {
      message.set(TEXTS.get("pause.over"));
    }
  }

  private void fail(ExpectedFailure failure) {
    closed.set(false);
    message.set(failure.said());
  }
}
