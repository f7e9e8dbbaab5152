package cn.jiping.ui.step.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.Paper;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.ArchiveContents;
import cn.jiping.service.archive.Archiver;
import cn.jiping.service.archive.Archives;
import cn.jiping.service.archive.Drive;
import cn.jiping.service.archive.Preparation;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.FileNames;
import cn.jiping.ui.kit.LongWork;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.archive.Sizes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Lays the archive onto a stick or into a folder, and makes the page to be signed for it. */
public final class WriteViewModel {
  /** Fewer characters are guessed. */
  static final int SHORTEST_PASSWORD = 6;

  private static final Texts TEXTS = Texts.of(WriteViewModel.class);

  private final ObservableValue<Optional<Preparation>> ready;
  private final Archiver archiver;
  private final Supplier<Paper> paper;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final LongWork work;
  private final ObservableList<Place> places = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Place>> place =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty plainFolder = new SimpleBooleanProperty();
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final StringProperty password = new SimpleStringProperty("");
  private final StringProperty again = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<Done>> done =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringBinding hindrance;

  /**
   * Where an archive can be laid.
   *
   * @param name as it is shown
   * @param medium what it is called on paper
   * @param drive whether it is a drive, and no folder that was chosen
   * @param removable whether it can be pulled out
   */
  record Place(Path folder, String name, String medium, boolean drive, boolean removable) {}

  /**
   * What was written.
   *
   * @param place onto what
   */
  record Done(ArchiveContents contents, Written written, boolean plainFolder, Place place) {}

  /**
   * @param ready the contents, when there are any
   * @param paper asked for when the page is made
   */
  public WriteViewModel(
      ObservableValue<Optional<Preparation>> ready,
      Archiver archiver,
      Supplier<Paper> paper,
      TaskRunner tasks,
      Dialogs dialogs) {
    this.ready = ready;
    this.archiver = archiver;
    this.paper = paper;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.work = new LongWork(tasks, this::failed);
    hindrance =
        Bindings.createStringBinding(
            this::findHindrance, ready, place, locked, password, again, plainFolder);
    for (ObservableValue<?> choice : List.of(place, plainFolder, locked, password, ready)) {
      choice.addListener((o, was, is) -> problem.set(""));
    }
  }

  /** As when the step is entered anew: what was written before is no news any more. */
  public void attach() {
    done.set(Optional.empty());
    message.set("");
    problem.set("");
    refresh();
  }

  /** Looks which drives there are. */
  public void refresh() {
    tasks.run(archiver::drives, this::show, dialogs::failure);
  }

  private void show(List<Drive> drives) {
    String said = problem.get(); // another place is no answer to it
    List<Place> found = new ArrayList<>(drives.stream().map(WriteViewModel::place).toList());
    Optional<Place> before = place.get();
    before
        .filter(b -> found.stream().noneMatch(f -> f.folder().equals(b.folder())))
        .filter(b -> !b.drive())
        .ifPresent(found::add);
    places.setAll(found);
    place.set(
        before
            .flatMap(b -> found.stream().filter(f -> f.folder().equals(b.folder())).findFirst())
            .or(
                () ->
                    drives.stream()
                        .filter(Drive::removable)
                        .findFirst()
                        .map(WriteViewModel::place)));
    problem.set(said);
  }

  private static Place place(Drive drive) {
    String root = drive.root().toString();
    String free = Sizes.of(drive.free());
    String key = drive.name().isBlank() ? "drive" : "drive.named";
    String medium = drive.name().isBlank() ? root : TEXTS.get("medium", drive.name(), root);
    return new Place(
        drive.root(), TEXTS.get(key, root, free, drive.name()), medium, true, drive.removable());
  }

  /** Asks for a folder. */
  public void choose() {
    dialogs
        .folder(TEXTS.get("choose"))
        .ifPresent(
            folder -> {
              Place chosen = new Place(folder, folder.toString(), folder.toString(), false, false);
              places.removeIf(p -> p.folder().equals(folder));
              places.add(chosen);
              place.set(Optional.of(chosen));
            });
  }

  ObservableList<Place> places() {
    return places;
  }

  ObjectProperty<Optional<Place>> placeProperty() {
    return place;
  }

  /** Not one file, but the files themselves. */
  BooleanProperty plainFolderProperty() {
    return plainFolder;
  }

  BooleanProperty lockedProperty() {
    return locked;
  }

  StringProperty passwordProperty() {
    return password;
  }

  /** The password once more. */
  StringProperty againProperty() {
    return again;
  }

  /** Why it can't be written now; empty when it can. */
  ObservableValue<String> hindranceProperty() {
    return hindrance;
  }

  /** Why it was not written; empty when it was, or was not tried. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What was done with the page, one sentence; empty at first. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  LongWork work() {
    return work;
  }

  /** What was written last. */
  ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  private String findHindrance() {
    if (ready.getValue().isEmpty()) {
      return TEXTS.get("hindrance.contents");
    }
    if (place.get().isEmpty()) {
      return TEXTS.get("hindrance.place");
    }
    if (isLocked() && password.get().length() < SHORTEST_PASSWORD) {
      return TEXTS.get("hindrance.password", SHORTEST_PASSWORD);
    }
    return isLocked() && !password.get().equals(again.get()) ? TEXTS.get("hindrance.again") : "";
  }

  private boolean isLocked() {
    return locked.get() && !plainFolder.get();
  }

  /** Writes it; asks first when there is one of that name. */
  public void write() {
    if (!hindrance.get().isEmpty()) {
      return;
    }
    Preparation contents = ready.getValue().orElseThrow();
    Place where = place.get().orElseThrow();
    Path target = where.folder().resolve(targetName(contents.contents().report()));
    problem.set("");
    message.set("");
    done.set(Optional.empty());
    tasks.run(
        () -> isThere(where) ? Optional.of(Files.exists(target)) : Optional.<Boolean>empty(),
        exists ->
            exists.ifPresentOrElse(
                there -> writeIfWanted(contents, where, order(target, there)), this::gone),
        this::failed);
  }

  private void writeIfWanted(Preparation contents, Place where, WriteOrder order) {
    if (!order.replace() || replaces(order.target())) {
      write(contents, where, order);
    }
  }

  /** Where a stick was mounted there may still be a folder: on the disk of the computer. */
  private boolean isThere(Place where) {
    return !where.drive()
        || archiver.drives().stream().anyMatch(d -> d.root().equals(where.folder()));
  }

  private void gone() {
    problem.set(TEXTS.get("gone"));
    refresh();
  }

  private String targetName(Report report) {
    String file = archiver.fileName(report);
    return plainFolder.get() ? file.substring(0, file.length() - Archives.ENDING.length()) : file;
  }

  private WriteOrder order(Path target, boolean replace) {
    Optional<char[]> key =
        isLocked() ? Optional.of(password.get().toCharArray()) : Optional.empty();
    return new WriteOrder(target, plainFolder.get(), replace, key);
  }

  private boolean replaces(Path target) {
    if (plainFolder.get()) {
      problem.set(TEXTS.get("folder.there", target.getFileName()));
      return false;
    }
    return dialogs.confirm(
        TEXTS.get("replace.title"),
        TEXTS.get("replace.question", target.getFileName()),
        TEXTS.get("replace"));
  }

  private void write(Preparation contents, Place where, WriteOrder order) {
    work.run(
        TEXTS.get("writing", order.target().getFileName()),
        Sizes::progress,
        progress -> written(contents, where, order, progress),
        written -> {
          done.set(Optional.of(new Done(contents.contents(), written, order.plainFolder(), where)));
          locked.set(false);
          password.set("");
          again.set("");
          refresh();
        });
  }

  private Written written(Preparation contents, Place where, WriteOrder order, Progress progress) {
    try {
      if (!isThere(where)) {
        throw new OutputFailure(TEXTS.get("gone"), "");
      }
      Written written = archiver.write(contents, order, progress);
      if (!isThere(where)) {
        throw new OutputFailure(TEXTS.get("gone"), "");
      }
      return written;
    } finally {
      order.password().ifPresent(key -> Arrays.fill(key, '\0'));
    }
  }

  private void failed(ExpectedFailure failure) {
    refresh();
    problem.set(failure.said());
  }

  /** Asks for a file, and writes the page to be signed. */
  public void saveHandover() {
    done.get()
        .ifPresent(
            last -> {
              Document page = page(last);
              Dialogs.FileKind pdf = new Dialogs.FileKind(TEXTS.get("pdf"), List.of("*.pdf"));
              dialogs
                  .saveFile(
                      TEXTS.get("handover.title"), FileNames.pdf(TEXTS.get("handover.file")), pdf)
                  .ifPresent(file -> save(page, file));
            });
  }

  private static Document page(Done done) {
    return Archiver.handover(
        done.contents(), done.written(), done.plainFolder(), done.place().medium());
  }

  private void save(Document page, Path file) {
    tasks.runInOrder(
        Executors.callable(() -> paper.get().writePdf(page, file)),
        written -> message.set(TEXTS.get("saved", file)),
        dialogs::failure);
  }

  /** Prints the page to be signed, by the system's dialog. */
  public void printHandover() {
    done.get()
        .ifPresent(
            last -> {
              Document page = page(last);
              tasks.runInOrder(
                  () -> paper.get().print(paper.get().pdf(page), page.title()),
                  printed -> message.set(TEXTS.get(printed ? "printed" : "printed.not")),
                  dialogs::failure);
            });
  }
}
