package cn.jiping.ui.step.scan;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.domain.report.SignedPages;
import cn.jiping.domain.report.Version;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Raster;
import cn.jiping.service.ReportSession;
import cn.jiping.service.SaveState;
import cn.jiping.service.ScanFiles;
import cn.jiping.service.ScanStore;
import cn.jiping.service.VersionStore;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.FileNames;
import cn.jiping.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/**
 * The scans of the open report, which may be finalised: they are no part of it. What is changed is
 * shown at once and kept at once; when it can't be kept, what is kept is shown again.
 */
public final class ScanViewModel {
  /** Dots of the longer side of a thumbnail: twice its size, for fine screens. */
  static final int THUMBNAIL = 192;

  private static final Texts TEXTS = Texts.of(ScanViewModel.class);

  private final ReportSession session;
  private final VersionStore versions;
  private final ScanStore store;
  private final ScanFiles files;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final ScanIntake intake;
  private final ScanRemoval removal;
  private final FirstPages firstPages;
  private final ObservableList<ScanLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<List<Integer>> finalised =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final Consumer<SaveState> onSave;

  /** What is kept. */
  private record Kept(List<Scan> scans, List<Integer> finalised) {}

  /**
   * @param dialogs asks for files
   */
  public ScanViewModel(
      ReportSession session,
      VersionStore versions,
      ScanStore store,
      ScanFiles files,
      TaskRunner tasks,
      Dialogs dialogs) {
    this.session = session;
    this.versions = versions;
    this.store = store;
    this.files = files;
    this.tasks = tasks;
    this.dialogs = dialogs;
    intake =
        new ScanIntake(
            tasks, this::isKnown, (scan, content) -> store.add(id(), scan, content), this::added);
    removal = new ScanRemoval(session, store, tasks, dialogs, lines, this::isBack, this::notKept);
    firstPages = new FirstPages(session, store, files, tasks, lines);
    lines.addListener((ListChangeListener<ScanLine>) c -> follow());
    onSave = state -> this.tasks.onScreen(() -> saved(state));
  }

  /** Reads what is kept. */
  public void attach() {
    session.addSaveListener(onSave);
    message.set("");
    load();
  }

  /** What was removed can't be brought back any more. */
  public void detach() {
    session.removeSaveListener(onSave);
    intake.forgetRefusals();
    removal.forget();
  }

  private ReportId id() {
    return session.report().id();
  }

  /** In the clerk's order. A line stays the same while its scan is kept. */
  ObservableList<ScanLine> lines() {
    return lines;
  }

  /** Takes files in. */
  ScanIntake intake() {
    return intake;
  }

  /** Lets scans go. */
  ScanRemoval removal() {
    return removal;
  }

  /** Numbers of the versions that were finalised, ascending: what a signed page may show. */
  ReadOnlyObjectProperty<List<Integer>> finalisedProperty() {
    return finalised.getReadOnlyProperty();
  }

  /** That the signed page of the last finalised version is missing; empty when it is not. */
  public ReadOnlyStringProperty missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** What was done last, one sentence; empty at first. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** A version that was finalised is there once it is saved. */
  private void saved(SaveState state) {
    Version version = session.report().version();
    boolean fresh = version.isFinalised() && !finalised.get().contains(version.number());
    if (state instanceof SaveState.Saved && fresh) {
      load();
    }
  }

  private void load() {
    Report report = session.report();
    tasks.runInOrder(
        () ->
            new Kept(
                store.list(report.id()),
                versions.versions(report.id()).stream().map(Version::number).toList()),
        this::show,
        dialogs::failure);
  }

  private void show(Kept kept) {
    finalised.set(kept.finalised());
    List<ScanLine> shown = kept.scans().stream().map(this::line).toList();
    if (!shown.equals(lines)) {
      lines.setAll(shown);
    }
    follow();
  }

  private ScanLine line(Scan scan) {
    Optional<ScanLine> known =
        lines.stream().filter(l -> l.scan().id().equals(scan.id())).findFirst();
    known.ifPresent(l -> l.set(scan));
    return known.orElseGet(() -> newLine(scan));
  }

  private ScanLine newLine(Scan scan) {
    ScanLine line = new ScanLine(scan);
    line.titleProperty().addListener((o, was, is) -> change(line, line.scan().withTitle(is)));
    return line;
  }

  /** What follows from the lines. */
  private void follow() {
    OptionalInt version = SignedPages.of(scans()).missing(finalised.get());
    missing.set(version.isPresent() ? TEXTS.get("missing", version.getAsInt()) : "");
    firstPages.draw();
  }

  private List<Scan> scans() {
    return lines.stream().map(ScanLine::scan).toList();
  }

  private boolean isKnown(Scan scan) {
    return lines.stream().anyMatch(l -> l.scan().digest().equals(scan.digest()));
  }

  private void added(Scan scan) {
    lines.add(newLine(scan));
  }

  /** Asks for files and takes them in. */
  public void choose() {
    List<String> patterns = new ArrayList<>();
    for (String ending : TEXTS.list("endings")) {
      patterns.add("*." + ending);
      patterns.add("*." + ending.toUpperCase(Locale.ROOT));
    }
    add(dialogs.openFiles(TEXTS.get("choose"), new Dialogs.FileKind(TEXTS.get("kinds"), patterns)));
  }

  /** Takes these files in, behind the others. */
  public void add(List<Path> paths) {
    intake.take(
        paths.stream()
            .map(
                path ->
                    new ScanIntake.Source(
                        String.valueOf(path.getFileName()), () -> files.read(path)))
            .toList());
  }

  /** Takes a picture from the clipboard in. */
  public void paste(Raster picture) {
    intake.take(List.of(new ScanIntake.Source(TEXTS.get("pasted"), () -> files.pasted(picture))));
  }

  /** There was nothing on the clipboard that could be taken in. */
  public void pasteNothing() {
    intake.forgetRefusals();
    intake.refuse(TEXTS.get("paste.nothing"));
  }

  void turn(ScanLine line) {
    change(line, line.scan().turned());
  }

  /** Whether a scan may be of this kind: a signed page shows a version. */
  boolean isAllowed(Scan.Kind kind) {
    return kind != Scan.Kind.SIGNED_PAGE || !finalised.get().isEmpty();
  }

  /** Says what a scan shows; a signed page is one of the last version, until it is said which. */
  void setKind(ScanLine line, Scan.Kind kind) {
    if (isAllowed(kind)) {
      boolean choose = kind == Scan.Kind.SIGNED_PAGE && line.scan().version().isEmpty();
      OptionalInt version =
          choose ? OptionalInt.of(finalised.get().getLast()) : line.scan().version();
      change(line, line.scan().withKind(kind, version));
    }
  }

  /** Says which version a scan shows; empty for none, which a signed page can't do. */
  void setVersion(ScanLine line, OptionalInt version) {
    change(line, line.scan().withKind(line.scan().kind(), version));
  }

  private void change(ScanLine line, Scan changed) {
    if (!changed.equals(line.scan())) {
      line.set(changed);
      save();
      follow();
    }
  }

  /** Moves a scan one place up (-1) or down (1), if there is one. */
  void move(ScanLine line, int step) {
    moveTo(line, lines.indexOf(line) + step);
  }

  /** Moves a scan to this place, if there is one. */
  void moveTo(ScanLine line, int index) {
    if (index < 0 || index >= lines.size() || index == lines.indexOf(line)) {
      return;
    }
    List<ScanLine> moved = new ArrayList<>(lines);
    moved.remove(line);
    moved.add(index, line);
    lines.setAll(moved);
    save();
  }

  /** Kept again as the last, it is moved to where it was. */
  private void isBack(ScanRemoval.Removed back) {
    lines.add(Math.min(back.index(), lines.size()), newLine(back.scan()));
    save();
  }

  private void save() {
    List<Scan> all = scans();
    ReportId report = id();
    tasks.runInOrder(
        Executors.callable(() -> store.save(report, kept(report, all))), done -> {}, this::notKept);
  }

  /** One may have been removed between the change and its turn. */
  private List<Scan> kept(ReportId report, List<Scan> all) {
    Set<RowId> kept = store.list(report).stream().map(Scan::id).collect(Collectors.toSet());
    return all.stream().filter(scan -> kept.contains(scan.id())).toList();
  }

  private void notKept(ExpectedFailure failure) {
    dialogs.failure(failure);
    load();
  }

  /** Asks for a place, and writes the file there as it came. */
  void saveAs(ScanLine line) {
    Scan scan = line.scan();
    ReportId report = id();
    String ending = scan.type().ending();
    dialogs
        .saveFile(
            TEXTS.get("save.title"),
            FileNames.withEnding(scan.fileName(), ending),
            new Dialogs.FileKind(TEXTS.get("save.kind", ending), List.of("*." + ending)))
        .ifPresent(
            file ->
                tasks.runInOrder(
                    () -> store.content(report, scan.id()),
                    content -> write(content, file),
                    dialogs::failure));
  }

  private void write(byte[] content, Path file) {
    Callable<Object> writing = Executors.callable(() -> files.write(content, file));
    tasks.run(writing, done -> message.set(TEXTS.get("saved", file)), dialogs::failure);
  }

  /** Hands the file of a scan over on the screen's thread. */
  void open(ScanLine line, Consumer<byte[]> onDone) {
    Scan scan = line.scan();
    ReportId report = id();
    tasks.runInOrder(() -> store.content(report, scan.id()), onDone, dialogs::failure);
  }
}
