package cn.jiping.ui.rescue;

import cn.jiping.domain.Texts;
import cn.jiping.service.BackupFile;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Lock;
import cn.jiping.service.LockedBackup;
import cn.jiping.service.RecoveryCode;
import cn.jiping.service.Rescue;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.Moments;
import cn.jiping.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * A database that is doubted: what is in it and in the backups, and the ways on, of which none is
 * gone before the clerk has typed its word.
 */
public final class RescueViewModel {
  private static final Texts TEXTS = Texts.of(RescueViewModel.class);

  private final Occasion occasion;
  private final Rescue rescue;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final ZoneId zone;
  private final Runnable then;
  private final ReadOnlyStringWrapper present =
      new ReadOnlyStringWrapper(TEXTS.get("contents.reading"));
  private final ObservableList<BackupFile> backups = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<BackupFile>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Lock>> lock = new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyStringWrapper inBackup = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<WayOn> way;
  private final StringProperty word = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * @param zone in which times are shown
   * @param then is run when a way was gone: the database can be opened again
   */
  public RescueViewModel(
      Occasion occasion,
      Rescue rescue,
      TaskRunner tasks,
      Dialogs dialogs,
      ZoneId zone,
      Runnable then) {
    this.occasion = occasion;
    this.rescue = rescue;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.zone = zone;
    this.then = then;
    this.way = new SimpleObjectProperty<>(WayOn.RESTORE);
    selected.addListener((o, was, is) -> look(is));
  }

  /** Reads both sides. */
  public void load() {
    if (occasion.readable()) {
      tasks.runInOrder(
          rescue::present,
          found -> {
            present.set(ContentsText.of(found, zone));
            readable.set(true);
          },
          failure -> present.set(failure.said()));
    } else {
      present.set(TEXTS.get("contents.unreadable"));
    }
    tasks.runInOrder(rescue::backups, this::show, dialogs::failure);
    tasks.run(rescue::outside, this::addOutside, dialogs::failure);
  }

  private void addOutside(List<BackupFile> found) {
    backups.addAll(found);
    if (selected.get().isEmpty() && !found.isEmpty()) {
      selected.set(found.stream().findFirst());
      way.set(WayOn.RESTORE);
    }
  }

  private void show(List<BackupFile> found) {
    backups.addAll(0, found);
    selected.set(backups.stream().findFirst());
    if (backups.isEmpty()) {
      inBackup.set(TEXTS.get("backups.none"));
      way.set(occasion.calm() ? WayOn.RESTORE : otherWay());
    }
  }

  private WayOn otherWay() {
    return occasion.readable() ? WayOn.USE : WayOn.EMPTY;
  }

  private void look(Optional<BackupFile> backup) {
    if (backup.isEmpty()) {
      return;
    }
    lock.set(Optional.empty());
    inBackup.set(TEXTS.get("contents.reading"));
    tasks.runInOrder(
        () -> rescue.look(backup.get().path()),
        found -> tell(backup, ContentsText.of(found, zone), Optional.empty()),
        failure -> tell(backup, text(failure), lockOf(failure)));
  }

  private static String text(ExpectedFailure failure) {
    return failure instanceof LockedBackup ? TEXTS.get("backup.locked") : failure.said();
  }

  private static Optional<Lock> lockOf(ExpectedFailure failure) {
    return failure instanceof LockedBackup locked ? Optional.of(locked.lock()) : Optional.empty();
  }

  private void tell(Optional<BackupFile> backup, String text, Optional<Lock> locked) {
    if (selected.get().equals(backup)) {
      inBackup.set(text);
      lock.set(locked);
    }
  }

  /** Whether the selected backup can be read only by its own password. */
  BooleanBinding locked() {
    return Bindings.createBooleanBinding(() -> lock.get().isPresent(), lock);
  }

  /** Asks for the password of the selected backup, or its recovery code, and looks into it. */
  void unlock() {
    lock.get()
        .ifPresent(
            locked ->
                dialogs
                    .password(TEXTS.get("backup.unlock"), TEXTS.get("backup.password"))
                    .ifPresent(password -> open(locked, password)));
  }

  private void open(Lock locked, char[] password) {
    Optional<BackupFile> backup = selected.get();
    inBackup.set(TEXTS.get("contents.reading"));
    tasks.runInOrder(
        () -> opens(locked, password),
        opened -> {
          if (opened) {
            look(backup);
          } else {
            tell(backup, TEXTS.get("backup.password.wrong"), Optional.of(locked));
          }
        },
        dialogs::failure);
  }

  private static boolean opens(Lock locked, char[] password) {
    Optional<RecoveryCode> code = RecoveryCode.read(new String(password));
    try {
      return locked.opens(password) || code.isPresent() && locked.opens(code.get());
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  /** Lets the clerk choose a backup that lies elsewhere. */
  void choose() {
    dialogs
        .openFile(
            TEXTS.get("backup.choose.title"),
            new Dialogs.FileKind(TEXTS.get("backup.kind"), List.of("*.zip")))
        .ifPresent(file -> tasks.runInOrder(() -> rescue.file(file), this::add, dialogs::failure));
  }

  private void add(BackupFile file) {
    backups.remove(file);
    backups.addFirst(file);
    selected.set(Optional.of(file));
    way.set(WayOn.RESTORE);
  }

  /** What is wrong. */
  String message() {
    return occasion.message();
  }

  /** What can be done. */
  String advice() {
    return occasion.advice();
  }

  /** What is in the file. */
  ReadOnlyStringProperty presentProperty() {
    return present.getReadOnlyProperty();
  }

  /** The latest first. */
  ObservableList<BackupFile> backups() {
    return backups;
  }

  /** A backup by its time, size and folder. */
  String name(BackupFile backup) {
    long kilobytes = Math.max(1, Math.round(backup.bytes() / 1024.0));
    return TEXTS.get(
        "backup.name",
        Moments.minute(backup.at(), zone),
        kilobytes,
        Optional.ofNullable(backup.path().getParent()).map(Path::toString).orElse(""));
  }

  ObjectProperty<Optional<BackupFile>> selectedProperty() {
    return selected;
  }

  /** What is in the selected backup. */
  ReadOnlyStringProperty inBackupProperty() {
    return inBackup.getReadOnlyProperty();
  }

  ObjectProperty<WayOn> wayProperty() {
    return way;
  }

  /** Whether there is anything to choose: who came to restore a backup needs no other way. */
  boolean isChoice() {
    return !occasion.calm();
  }

  /** Whether this way can be gone at all. */
  BooleanBinding possible(WayOn on) {
    return Bindings.createBooleanBinding(
        () ->
            switch (on) {
              case RESTORE -> selected.get().isPresent() && lock.get().isEmpty();
              case USE -> readable.get();
              case EMPTY -> true;
            },
        selected,
        lock,
        readable);
  }

  /** The word that the clerk types, so that nothing happens by a slip. */
  StringProperty wordProperty() {
    return word;
  }

  /** Which word it is for a way. */
  static String word(WayOn way) {
    return TEXTS.get("word." + way);
  }

  /** Whether the way that is chosen may be gone. */
  BooleanBinding ready() {
    return Bindings.createBooleanBinding(
        () ->
            !busy.get() && possible(way.get()).get() && word.get().strip().equals(word(way.get())),
        busy,
        way,
        word,
        selected,
        lock,
        readable);
  }

  /** Goes the way that is chosen. */
  void go() {
    if (!ready().get()) {
      return;
    }
    busy.set(true);
    tasks.runInOrder(
        step(way.get()),
        done -> {
          if (!done.isEmpty()) {
            dialogs.information(TEXTS.get("restored"), done);
          }
          then.run();
        },
        failure -> {
          busy.set(false);
          dialogs.failure(failure);
        });
  }

  /** Goes a way; what is to be said of it then, empty for nothing. */
  private Callable<String> step(WayOn chosen) {
    return switch (chosen) {
      case RESTORE -> () -> restored(selected.get().orElseThrow());
      case USE ->
          () -> {
            rescue.useAsItIs();
            return "";
          };
      case EMPTY ->
          () -> {
            rescue.startEmpty();
            return "";
          };
    };
  }

  private String restored(BackupFile backup) {
    boolean before = rescue.isEncrypted();
    String kept = rescue.restore(backup.path()).map(p -> p.getFileName().toString()).orElse("");
    boolean after = rescue.isEncrypted();
    String where = kept.isEmpty() ? "" : TEXTS.get("restored.kept", kept);
    String password = after ? TEXTS.get("restored.password") : TEXTS.get("restored.plain");
    return TEXTS.get("restored.from", Moments.minute(backup.at(), zone))
        + where
        + (before || after ? password : "");
  }
}
