package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import cn.jiping.service.BackupFile;
import cn.jiping.service.Backups;
import cn.jiping.service.Contents;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Preferences;
import cn.jiping.service.PreferencesStore;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.Moments;
import cn.jiping.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The copies of all reports, and making more of them. */
public final class BackupViewModel {
  private static final Texts TEXTS = Texts.of(BackupViewModel.class);

  /** So many reports are named; there may be thousands. */
  private static final int MOST = 5;

  private final Backups backups;
  private final PreferencesStore preferences;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final Clock clock;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper second = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper reminder = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * A copy as the list shows it.
   *
   * @param size in KB
   */
  record Line(String at, String size, String folder, Path file) {}

  /** What was read in the background. */
  private record Found(List<BackupFile> files, Preferences set, boolean due) {}

  public BackupViewModel(
      Backups backups,
      PreferencesStore preferences,
      TaskRunner tasks,
      Dialogs dialogs,
      Clock clock) {
    this.backups = backups;
    this.preferences = preferences;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.clock = clock;
  }

  /** The latest first. */
  ObservableList<Line> lines() {
    return lines;
  }

  /** Which the second folder is, and when a copy was last laid on another disk. */
  ReadOnlyStringProperty secondProperty() {
    return second.getReadOnlyProperty();
  }

  /** What the clerk should be reminded of, one sentence; empty when of nothing. */
  public ReadOnlyStringProperty reminderProperty() {
    return reminder.getReadOnlyProperty();
  }

  /** What was done last, one sentence; empty at first. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Something is under way. */
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Reads the list. */
  public void load() {
    tasks.run(
        () -> new Found(backups.list(), preferences.load(), backups.isReminderDue()),
        this::show,
        dialogs::failure);
  }

  private void show(Found found) {
    lines.setAll(found.files().stream().map(this::line).toList());
    Preferences set = found.set();
    String folder = set.secondFolder().map(Path::toString).orElse(TEXTS.get("second.none"));
    String last =
        set.lastOutside()
            .map(at -> Moments.minute(at, clock.getZone()))
            .orElse(TEXTS.get("outside.never"));
    second.set(TEXTS.get("second", folder, last));
    reminder.set(
        set.backupFailed().orElseGet(() -> found.due() ? TEXTS.get("reminder.due", last) : ""));
  }

  private Line line(BackupFile file) {
    return new Line(
        Moments.minute(file.at(), clock.getZone()),
        TEXTS.get("size", Math.max(1, Math.round(file.bytes() / 1024.0))),
        file.path().getParent().toString(),
        file.path());
  }

  /** Opens a copy, and says what is in it. */
  void look(Line line) {
    busy.set(true);
    message.set(TEXTS.get("looking"));
    tasks.run(
        () -> said(line, backups.look(line.file())), this::done, failure -> done(failure.said()));
  }

  private static String said(Line line, Contents found) {
    String reports =
        found.reports().stream()
            .map(r -> TEXTS.get("looked.report", r.report().year(), r.report().title()))
            .distinct()
            .limit(MOST)
            .collect(Collectors.joining(TEXTS.get("looked.and")));
    String looked = TEXTS.get("looked", line.at(), found.reports().size(), reports);
    return found.damagedScans() == 0
        ? looked
        : looked + TEXTS.get("looked.scans.damaged", found.damagedScans());
  }

  /** Makes a copy now. */
  void makeNow() {
    run(backups::make, made -> finish(() -> laid(made)));
  }

  private String laid(Path made) {
    backups.layOutside(made);
    return TEXTS.get("made");
  }

  /** Asks for a file, and makes a copy there. */
  public void makeAt() {
    dialogs
        .saveFile(
            TEXTS.get("make.at"),
            TEXTS.get("file.name", Moments.day(clock.instant(), clock.getZone())),
            new Dialogs.FileKind(TEXTS.get("kind"), List.of("*.zip")))
        .ifPresent(this::makeAt);
  }

  /**
   * Here first, so that saving need not wait for the stick; straight there when this disk is full.
   */
  private void makeAt(Path file) {
    begin();
    tasks.runInOrder(
        backups::make,
        made -> finish(() -> laidAt(made, file)),
        failure -> run(() -> made(file), this::done));
  }

  private String laidAt(Path made, Path file) {
    backups.layAt(made, file);
    return said(file);
  }

  private String made(Path file) {
    backups.makeAt(file);
    return said(file);
  }

  private String said(Path file) {
    boolean outside = backups.isOutside(file.toAbsolutePath().getParent());
    return TEXTS.get(outside ? "made.outside" : "made.inside", file);
  }

  /** Asks for the second folder. */
  void chooseSecond() {
    dialogs.folder(TEXTS.get("choose")).ifPresent(this::choose);
  }

  private void choose(Path folder) {
    run(
        () -> {
          preferences.change(p -> p.withSecondFolder(Optional.of(folder)));
          return backups.make();
        },
        made -> finish(() -> chosen(folder, made)));
  }

  private String chosen(Path folder, Path made) {
    backups.layOutside(made);
    return TEXTS.get(backups.isOutside(folder) ? "chosen.outside" : "chosen.inside", folder);
  }

  /** Uses no second folder any more; what lies in it stays. */
  void forgetSecond() {
    run(
        () -> {
          preferences.change(p -> p.withSecondFolder(Optional.empty()));
          return TEXTS.get("forgotten");
        },
        this::done);
  }

  private <T> void run(Callable<T> work, Consumer<T> then) {
    begin();
    tasks.runInOrder(work, then, this::fail);
  }

  private void begin() {
    busy.set(true);
    message.set(TEXTS.get("making"));
  }

  /** Not on the thread that saves: a stick or share may be slow. That it failed is no alarm. */
  private void finish(Callable<String> work) {
    tasks.run(work, this::done, failure -> done(failure.said()));
  }

  private void done(String text) {
    busy.set(false);
    message.set(text);
    load();
  }

  private void fail(ExpectedFailure failure) {
    busy.set(false);
    message.set("");
    dialogs.failure(failure);
  }
}
