package cn.jiping.ui.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.compare.VersionDiff;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.LockedArchive;
import cn.jiping.service.Progress;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.Reports;
import cn.jiping.service.UnitChecker;
import cn.jiping.service.archive.ArchivedReport;
import cn.jiping.service.archive.Archiver;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.Restorer;
import cn.jiping.service.archive.Standing;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.LongWork;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.archive.Sizes;
import cn.jiping.ui.kit.compare.Comparison;
import cn.jiping.ui.kit.compare.DiffRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Shows an archive, and takes it in when the clerk says how. The file is not kept open meanwhile,
 * so that a stick can be pulled out; it is read through once more when it is taken in.
 */
public final class OpenArchiveViewModel {
  private static final Texts TEXTS = Texts.of(OpenArchiveViewModel.class);

  private final Services services;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final Consumer<ReportId> onTaken;
  private final LongWork work;
  private final ReadOnlyObjectWrapper<Optional<Seen>> seen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper comparing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Optional<char[]> password = Optional.empty();

  /**
   * What the page needs of the program.
   *
   * @param backUp makes a copy of all reports, when anything was changed
   */
  public record Services(
      Archiver archiver,
      Restorer restorer,
      Reports reports,
      Runnable backUp,
      UnitChecker checker) {}

  /**
   * @param onTaken is handed the report that was taken in
   */
  public OpenArchiveViewModel(
      Services services, TaskRunner tasks, Dialogs dialogs, Consumer<ReportId> onTaken) {
    this.services = services;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.onTaken = onTaken;
    this.work = new LongWork(tasks, this::failed);
  }

  /** What was read; empty until then. */
  ReadOnlyObjectProperty<Optional<Seen>> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /** Why nothing is shown, or was not taken in; empty when nothing went wrong. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** It is being taken in. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** It was read, and is being compared with what is here. */
  ReadOnlyBooleanProperty comparingProperty() {
    return comparing.getReadOnlyProperty();
  }

  LongWork work() {
    return work;
  }

  /** Asks for a file and shows it. */
  public void choose() {
    Dialogs.FileKind kind =
        new Dialogs.FileKind(TEXTS.get("kind"), List.of("*.jiping", "*.JIPING", "*.zip"));
    dialogs.openFile(TEXTS.get("choose"), kind).ifPresent(this::open);
  }

  /** Asks for a folder into which an archive was unpacked, and shows it. */
  public void chooseFolder() {
    dialogs.folder(TEXTS.get("choose.folder")).ifPresent(this::open);
  }

  /** Reads an archive through and shows it. */
  public void open(Path file) {
    seen.set(Optional.empty());
    problem.set("");
    password = Optional.empty();
    read(file);
  }

  private void read(Path file) {
    Optional<char[]> key = password;
    work.run(
        TEXTS.get("reading", file.getFileName()),
        Sizes::progress,
        progress -> attempt(file, key, progress),
        attempt -> attempt.seen().ifPresentOrElse(this::compare, () -> ask(file, attempt)));
  }

  /** What was read, or that a password is needed. */
  private record Attempt(Optional<Seen> seen, String question) {}

  private Attempt attempt(Path file, Optional<char[]> key, Progress progress) {
    try (OpenedArchive opened = services.archiver().open(file, key, progress)) {
      Optional<Seen.Held> held =
          opened
              .report()
              .map(report -> new Seen.Held(report, 0, 0, NOTHING_HERE, Comparison.PENDING));
      return new Attempt(Optional.of(new Seen(file, opened.bytes(), opened.results(), held)), "");
    } catch (LockedArchive locked) {
      return new Attempt(Optional.empty(), locked.said());
    }
  }

  private static final Standing NOTHING_HERE = new Standing(Optional.empty(), false, List.of());

  private void ask(Path file, Attempt attempt) {
    Optional<char[]> typed = dialogs.password(TEXTS.get("password"), attempt.question());
    if (typed.isPresent()) {
      password = typed;
      read(file);
    } else {
      problem.set(TEXTS.get("locked"));
    }
  }

  /** With what is here; where nothing is held, at once. */
  private void compare(Seen read) {
    if (read.held().isEmpty()) {
      seen.set(Optional.of(read));
      return;
    }
    ArchivedReport archived = read.held().get().report();
    comparing.set(true);
    tasks.runInOrder(
        () -> {
          try {
            return held(archived);
          } finally {
            tasks.onScreen(() -> comparing.set(false));
          }
        },
        held ->
            seen.set(
                Optional.of(
                    new Seen(read.file(), read.bytes(), read.results(), Optional.of(held)))),
        this::failed);
  }

  private Seen.Held held(ArchivedReport archived) {
    Report report = archived.report();
    Review review = Review.of(services.checker().findings(report), report.findingNotes());
    Standing standing = services.restorer().standing(archived);
    return new Seen.Held(
        archived,
        review.open(Finding.Severity.ERROR),
        review.open(Finding.Severity.WARNING),
        standing,
        standing
            .same()
            .map(here -> comparison(here, report))
            .orElse(Comparison.none(TEXTS.get("compare.none"))));
  }

  private Comparison comparison(ReportSummary here, Report archived) {
    try {
      Report present = services.reports().load(here.id());
      return Comparison.of(DiffRow.of(VersionDiff.between(archived, present), present, false));
    } catch (ExpectedFailure failure) {
      return Comparison.none(failure.said());
    }
  }

  /** Takes it in as a report of its own. */
  public void takeAsReport() {
    take(opened -> services.restorer().addReport(opened));
  }

  /** Takes it in as the next version of the report that is here. */
  public void takeAsVersion() {
    Optional<ReportId> here =
        seen.get().flatMap(Seen::held).flatMap(h -> h.standing().same()).map(ReportSummary::id);
    here.ifPresent(id -> take(opened -> services.restorer().addVersion(opened, id).id()));
  }

  private void take(Function<OpenedArchive, ReportId> taking) {
    Optional<Seen> shown = seen.get().filter(s -> s.held().isPresent());
    if (shown.isEmpty() || busy.get()) {
      return;
    }
    Path file = shown.get().file();
    Optional<char[]> key = password;
    busy.set(true);
    problem.set("");
    tasks.runInOrder(
        () -> {
          try (OpenedArchive opened = services.archiver().open(file, key, Progress.NONE)) {
            services.backUp().run();
            return taking.apply(opened);
          } finally {
            tasks.onScreen(() -> busy.set(false));
          }
        },
        onTaken,
        this::failed);
  }

  private void failed(ExpectedFailure failure) {
    problem.set(failure.said());
  }
}
