package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.ChartRenderer;
import cn.jiping.service.EarlierYears;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.Preferences;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.ScanFiles;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.UnitChecker;
import cn.jiping.service.Unsaved;
import cn.jiping.service.UnsavedWork;
import cn.jiping.service.archive.Archiver;
import cn.jiping.service.house.MoveIn;
import cn.jiping.service.house.MoveOut;
import cn.jiping.ui.MainWindow;
import cn.jiping.ui.archive.OpenArchiveView;
import cn.jiping.ui.archive.OpenArchiveViewModel;
import cn.jiping.ui.check.CheckView;
import cn.jiping.ui.check.CheckViewModel;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.review.ReviewDesk;
import cn.jiping.ui.kit.sheet.SheetViewModel;
import cn.jiping.ui.lock.Cover;
import cn.jiping.ui.lock.LockViewModel;
import cn.jiping.ui.lock.PasswordSection;
import cn.jiping.ui.lock.PasswordViewModel;
import cn.jiping.ui.outline.OutlineChangeViewModel;
import cn.jiping.ui.outline.OutlineSettingsView;
import cn.jiping.ui.outline.OutlineSettingsViewModel;
import cn.jiping.ui.preview.PreviewView;
import cn.jiping.ui.preview.PreviewViewModel;
import cn.jiping.ui.rescue.UnsavedView;
import cn.jiping.ui.rescue.UnsavedViewModel;
import cn.jiping.ui.safety.BackupViewModel;
import cn.jiping.ui.safety.DiagnosticsPane;
import cn.jiping.ui.safety.MoveInViewModel;
import cn.jiping.ui.safety.MoveOutViewModel;
import cn.jiping.ui.safety.MovePane;
import cn.jiping.ui.safety.PreferencesPane;
import cn.jiping.ui.safety.PreferencesViewModel;
import cn.jiping.ui.safety.ReminderBar;
import cn.jiping.ui.safety.SafetyView;
import cn.jiping.ui.safety.TrailViewModel;
import cn.jiping.ui.settings.CheckSettingsView;
import cn.jiping.ui.settings.CheckSettingsViewModel;
import cn.jiping.ui.start.StartView;
import cn.jiping.ui.start.StartViewModel;
import cn.jiping.ui.step.archive.ArchiveView;
import cn.jiping.ui.step.archive.ArchiveViewModel;
import cn.jiping.ui.step.archive.WriteViewModel;
import cn.jiping.ui.step.attachments.AttachmentsView;
import cn.jiping.ui.step.attachments.AttachmentsViewModel;
import cn.jiping.ui.step.comparison.ComparisonView;
import cn.jiping.ui.step.comparison.ComparisonViewModel;
import cn.jiping.ui.step.cover.CoverView;
import cn.jiping.ui.step.cover.CoverViewModel;
import cn.jiping.ui.step.fund.FundView;
import cn.jiping.ui.step.fund.FundViewModel;
import cn.jiping.ui.step.goal.GoalsView;
import cn.jiping.ui.step.goal.GoalsViewModel;
import cn.jiping.ui.step.history.HistoryView;
import cn.jiping.ui.step.history.HistoryViewModel;
import cn.jiping.ui.step.indicator.IndicatorView;
import cn.jiping.ui.step.indicator.IndicatorViewModel;
import cn.jiping.ui.step.narrative.NarrativeView;
import cn.jiping.ui.step.narrative.NarrativeViewModel;
import cn.jiping.ui.step.organization.OrganizationView;
import cn.jiping.ui.step.organization.OrganizationViewModel;
import cn.jiping.ui.step.presentation.PresentationView;
import cn.jiping.ui.step.presentation.PresentationViewModel;
import cn.jiping.ui.step.presentation.SamplePages;
import cn.jiping.ui.step.scan.ScanView;
import cn.jiping.ui.step.scan.ScanViewModel;
import cn.jiping.ui.step.score.ScoreView;
import cn.jiping.ui.step.score.ScoreViewModel;
import cn.jiping.ui.step.signature.SignatureView;
import cn.jiping.ui.step.signature.SignatureViewModel;
import cn.jiping.ui.step.survey.SurveyView;
import cn.jiping.ui.step.survey.SurveyViewModel;
import cn.jiping.ui.step.unplaced.UnplacedView;
import cn.jiping.ui.step.unplaced.UnplacedViewModel;
import cn.jiping.ui.step.version.CompareViewModel;
import cn.jiping.ui.step.version.VersionListViewModel;
import cn.jiping.ui.step.version.VersionView;
import cn.jiping.ui.step.version.VersionViewModel;
import cn.jiping.ui.step.workfigure.WorkFigureView;
import cn.jiping.ui.step.workfigure.WorkFigureViewModel;
import cn.jiping.ui.wizard.Navigator;
import cn.jiping.ui.wizard.StepView;
import cn.jiping.ui.wizard.Steps;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Makes the window and each screen: the part of the {@link Wiring} that needs a toolkit. */
final class Screens {
  private static final Texts TEXTS = Texts.of(Screens.class);
  private static final Logger LOG = Logger.getLogger(Screens.class.getName());

  private final Wiring wiring;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final Runnable restore;
  private final MainWindow window;
  private final PasswordViewModel password;
  private Preferences set;
  private Optional<OpenArchiveViewModel> archive = Optional.empty();
  private Cover cover;

  /**
   * The list as it was read with the opening of the reports: for what is shown at once, no longer.
   */
  private Optional<List<ReportSummary>> first;

  /**
   * @param first what {@link #first(Wiring)} has read
   * @param restore leads to the page on which a backup is restored
   */
  Screens(
      Wiring wiring,
      Optional<List<ReportSummary>> first,
      TaskRunner tasks,
      Dialogs dialogs,
      Runnable restore) {
    this.first = first;
    this.restore = restore;
    this.wiring = wiring;
    this.set = wiring.preferences().load();
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.window = newWindow();
    this.password =
        new PasswordViewModel(
            wiring.password(), wiring::paper, this::unit, tasks, dialogs, wiring.clock());
  }

  MainWindow window() {
    return window;
  }

  /** The window's content with what covers it while it is locked. */
  Cover cover() {
    if (cover == null) {
      cover =
          new Cover(
              window.node(),
              this::wayIn,
              wiring.password()::isSet,
              window::save,
              () -> Duration.ofMinutes(set.idleMinutes()),
              tasks,
              wiring.clock());
    }
    return cover;
  }

  private LockViewModel wayIn() {
    return new LockViewModel(
        wiring.password()::lock, tasks, wiring.clock(), lock -> cover().open());
  }

  private String unit() {
    return wiring.reports().list().stream().map(ReportSummary::unit).findFirst().orElse("");
  }

  private Parent safetyPage() {
    TrailViewModel trail =
        new TrailViewModel(wiring.trail(), tasks, dialogs, wiring.clock().getZone());
    BackupViewModel backups = backups();
    SafetyView page =
        new SafetyView(backups, trail, tasks, window::showStart, () -> window.leave(restore));
    PasswordSection section = new PasswordSection(password, () -> cover().lock());
    page.add("password", section.node());
    page.add("clerk", new PreferencesPane(new PreferencesViewModel(set, this::change), tasks));
    page.add("move", movePane(trail, backups));
    page.add("diagnose", new DiagnosticsPane(this::diagnose));
    return page.node();
  }

  private MovePane movePane(TrailViewModel trail, BackupViewModel backups) {
    MoveOut out = wiring.moveOut();
    MoveIn in = wiring.moveIn();
    return new MovePane(
        new MoveOutViewModel(
            out::fileName, out::write, tasks, dialogs, wiring.key().isPresent(), trail::load),
        new MoveInViewModel(
            in::look,
            in::take,
            tasks,
            dialogs,
            wiring.clock().getZone(),
            () -> {
              set = wiring.preferences().load();
              trail.load();
              backups.load();
            }));
  }

  private void diagnose() {
    dialogs
        .saveFile(
            TEXTS.get("diagnose.title"),
            TEXTS.get("diagnose.file"),
            new Dialogs.FileKind(TEXTS.get("diagnose.kind"), List.of("*.zip")))
        .ifPresent(
            file ->
                tasks.run(
                    () -> Diagnostics.write(wiring.folder(), file),
                    written -> {},
                    dialogs::failure));
  }

  private void change(UnaryOperator<Preferences> change) {
    tasks.runInOrder(
        () -> wiring.preferences().change(change), changed -> set = changed, dialogs::failure);
  }

  private BackupViewModel backups() {
    return new BackupViewModel(
        wiring.backups(), wiring.preferences(), tasks, dialogs, wiring.clock());
  }

  /** A copy after each step in which something was changed; that there is none is said quietly. */
  private void stepLeft() {
    tasks.runInOrder(
        wiring.backups()::makeIfDue, made -> made.ifPresent(this::layOutside), window::tell);
  }

  /** Not on the thread that saves: a share that does not answer must not keep it waiting. */
  private void layOutside(Path made) {
    tasks.run(
        Executors.callable(() -> wiring.backups().layOutside(made)), done -> {}, window::tell);
  }

  private MainWindow newWindow() {
    return new MainWindow(
        wiring.reports(),
        tasks,
        dialogs,
        this::startPage,
        this::desk,
        this::steps,
        this::stepLeft,
        ZoneId.systemDefault());
  }

  /** What was typed and not saved, and what is to be said of the rest. */
  private record Pending(List<Unsaved> reports, Optional<StoreFailure> incomplete) {}

  /**
   * Reads the list at once, on the thread that saves, so that the first page comes with it.
   *
   * @return empty when something is to be decided before, or anything is wrong: then it is read
   *     again, where that can be said
   */
  static Optional<List<ReportSummary>> first(Wiring wiring) {
    try {
      UnsavedWork work = wiring.unsavedWork();
      if (!work.list().isEmpty() || work.incomplete().isPresent()) {
        return Optional.empty();
      }
      work.decide(Set.of());
      return Optional.of(wiring.reports().list());
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "list not read at once", e);
      return Optional.empty();
    }
  }

  /**
   * Lets the clerk decide what becomes of what was typed and not saved, when there is any.
   *
   * @param then is run when it is decided, or can't be
   */
  void decide(Runnable then) {
    if (first.isPresent()) {
      then.run();
      first = Optional.empty();
      return;
    }
    UnsavedWork work = wiring.unsavedWork();
    tasks.runInOrder(
        () -> new Pending(work.list(), work.incomplete()),
        pending -> decide(work, pending, then),
        failure -> tryAgain(failure, then));
  }

  private void tryAgain(ExpectedFailure failure, Runnable then) {
    if (dialogs.confirm(TEXTS.get("unsaved.title"), failure.said(), TEXTS.get("unsaved.again"))) {
      decide(then);
    } else {
      then.run();
    }
  }

  private void decide(UnsavedWork work, Pending pending, Runnable then) {
    pending.incomplete().ifPresent(dialogs::failure);
    if (pending.reports().isEmpty()) {
      tasks.runInOrder(
          Executors.callable(() -> work.decide(Set.of())),
          done -> then.run(),
          failure -> goOn(failure, then));
      return;
    }
    UnsavedViewModel model =
        new UnsavedViewModel(
            work, pending.reports(), tasks, dialogs::failure, wiring.clock().getZone(), then);
    window.show(new UnsavedView(model).node());
  }

  private void goOn(ExpectedFailure failure, Runnable then) {
    dialogs.failure(failure);
    then.run();
  }

  private Parent startPage(Consumer<ReportId> open) {
    StartViewModel model =
        new StartViewModel(
            wiring.reports(),
            wiring.outlines(),
            tasks,
            dialogs,
            () -> wiring.sample().report(),
            this::importFile,
            open,
            wiring.clock());
    first.ifPresentOrElse(model::show, model::load);
    Button toSafety = new Button(TEXTS.get("safety"), new FontIcon(Material2AL.BACKUP));
    toSafety.setId("to-safety");
    toSafety.getStyleClass().add("flat");
    toSafety.setOnAction(e -> window.show(safetyPage()));
    Button toArchive = new Button(TEXTS.get("archive"), new FontIcon(Material2AL.ARCHIVE));
    toArchive.setId("to-archive");
    toArchive.getStyleClass().add("flat");
    toArchive.setOnAction(e -> window.show(archivePage(archives())));
    Button toOutlines = new Button(TEXTS.get("outlines"), new FontIcon(Material2AL.LIST));
    toOutlines.setId("to-outlines");
    toOutlines.getStyleClass().add("flat");
    toOutlines.setOnAction(e -> window.show(outlinesPage()));
    BackupViewModel backups = backups();
    backups.load();
    HBox tools = new HBox(toOutlines, toArchive, toSafety);
    return new BorderPane(
        new StartView(model, tasks, tools).node(), new ReminderBar(backups), null, null, null);
  }

  private Parent outlinesPage() {
    OutlineSettingsViewModel model =
        new OutlineSettingsViewModel(wiring.outlines(), tasks, dialogs);
    return new OutlineSettingsView(model, tasks, window::showStart).node();
  }

  /** Shows an archive, once the open report is saved. */
  void openArchive(Path file) {
    window.leave(
        () -> {
          OpenArchiveViewModel model = archives();
          window.show(archivePage(model));
          model.open(file);
        });
  }

  /**
   * Opens a report, once the open one is saved.
   *
   * @param name as a command names it
   */
  void openReport(String name) {
    tasks.runInOrder(
        () -> ReportFinder.find(wiring.reports().list(), name),
        found -> window.leave(() -> window.open(found)),
        failure -> {
          dialogs.failure(failure);
          if (window.isEmpty()) {
            window.showStart();
          }
        });
  }

  private Parent archivePage(OpenArchiveViewModel model) {
    return new OpenArchiveView(model, window::showStart).node();
  }

  /** Of an archive that is still shown, the password is forgotten. */
  private OpenArchiveViewModel archives() {
    archive.ifPresent(OpenArchiveViewModel::close);
    OpenArchiveViewModel.Services services =
        new OpenArchiveViewModel.Services(
            wiring.archiver(),
            wiring.restorer(),
            wiring.reports(),
            wiring.backups()::makeIfChanged,
            new UnitChecker(wiring.checkSettings()));
    archive = Optional.of(new OpenArchiveViewModel(services, tasks, dialogs, window::open));
    return archive.get();
  }

  private Report importFile(Path file) {
    Report report = wiring.toReport(wiring.read(file));
    wiring.backups().makeIfChanged();
    return wiring.reports().add(report);
  }

  private ReviewDesk desk(ReportSession session) {
    UnitChecker checker = new UnitChecker(wiring.checkSettings());
    ReportReview review =
        new ReportReview(session, checker::findings, this::inBackground, tasks::onScreen);
    return new ReviewDesk(session, review, wiring.clock());
  }

  private void inBackground(Runnable work) {
    tasks.run(Executors.callable(work), nothing -> {}, dialogs::failure);
  }

  private Steps steps(ReviewDesk desk, Navigator navigator) {
    ReportReview review = desk.review();
    return new Steps(
        new Steps.Screens(
            session -> new CoverView(new CoverViewModel(session), outlineChange(session), tasks),
            session -> new FundView(new FundViewModel(session, review, sheets()), charts(), tasks),
            session ->
                new OrganizationView(
                    new OrganizationViewModel(session, review, sheets()), charts(), tasks),
            session -> new WorkFigureView(new WorkFigureViewModel(session, sheets()), tasks),
            session -> new GoalsView(new GoalsViewModel(session), tasks),
            session ->
                new IndicatorView(
                    new IndicatorViewModel(session, review, sheets(), wiring.indicatorSetShelf()),
                    tasks),
            session -> new SurveyView(new SurveyViewModel(session), tasks),
            session ->
                new ScoreView(
                    new ScoreViewModel(session, wiring.sentences()), tasks, navigator::reveal),
            this::comparison,
            (session, heading) ->
                new NarrativeView(
                    new NarrativeViewModel(session, review, wiring.sentences(), heading.key()),
                    tasks),
            session -> new UnplacedView(new UnplacedViewModel(session, dialogs), tasks),
            session ->
                new AttachmentsView(
                    new AttachmentsViewModel(session, wiring.pictures(), dialogs, tasks), tasks),
            this::presentation,
            session -> new SignatureView(new SignatureViewModel(session), tasks),
            session -> check(desk, navigator::reveal),
            session -> preview(session, navigator),
            session -> version(session, review, navigator),
            this::scans,
            session -> archive(session, navigator),
            session -> history(session, navigator::reveal)));
  }

  private OutlineChangeViewModel outlineChange(ReportSession session) {
    return new OutlineChangeViewModel(session, wiring.outlines(), tasks, dialogs::failure);
  }

  private StepView comparison(ReportSession session) {
    ComparisonViewModel model =
        new ComparisonViewModel(
            session, report -> EarlierYears.of(wiring.reports(), report), tasks, dialogs);
    return new ComparisonView(model, charts(), tasks);
  }

  private StepView history(ReportSession session, Consumer<Place> reveal) {
    HistoryViewModel model =
        new HistoryViewModel(session, wiring.revisions(), tasks, dialogs, wiring.clock().getZone());
    return new HistoryView(model, tasks, reveal);
  }

  private StepView check(ReviewDesk desk, Consumer<Place> reveal) {
    CheckSettingsViewModel settings =
        new CheckSettingsViewModel(
            wiring.checkSettings(),
            changed -> desk.review().checkBy(changed.checker()::findings),
            tasks,
            dialogs);
    return new CheckView(
        new CheckViewModel(desk),
        new CheckSettingsView(settings, tasks),
        settings.offProperty(),
        tasks,
        reveal);
  }

  private StepView presentation(ReportSession session) {
    SamplePages pages = new SamplePages(session, wiring.paper(), tasks, dialogs::failure);
    return new PresentationView(new PresentationViewModel(session), pages, tasks);
  }

  private StepView preview(ReportSession session, Navigator navigator) {
    PreviewViewModel model =
        new PreviewViewModel(
            session, wiring.paper(), wiring.versions(), wiring.scans(), tasks, dialogs::failure);
    return new PreviewView(model, dialogs, tasks, navigator);
  }

  private StepView version(ReportSession session, ReportReview review, Navigator navigator) {
    VersionViewModel model =
        new VersionViewModel(
            session, review, wiring.finaliser(), tasks, dialogs::failure, wiring.clock().getZone());
    VersionListViewModel list =
        new VersionListViewModel(
            session,
            review,
            wiring.versions(),
            wiring.scans(),
            wiring::paper,
            tasks,
            dialogs,
            wiring.clock());
    CompareViewModel compare =
        new CompareViewModel(
            session, wiring.versions(), tasks, dialogs::failure, wiring.clock().getZone());
    return new VersionView(model, list, compare, tasks, navigator);
  }

  private StepView scans(ReportSession session) {
    ScanFiles files = wiring.scanFiles();
    ScanViewModel model =
        new ScanViewModel(session, wiring.versions(), wiring.scans(), files, tasks, dialogs);
    return new ScanView(model, files, tasks);
  }

  private StepView archive(ReportSession session, Navigator navigator) {
    Archiver archiver = wiring.archiver();
    ArchiveViewModel model =
        new ArchiveViewModel(session, wiring.versions(), archiver, tasks, dialogs::failure);
    WriteViewModel write =
        new WriteViewModel(model.readyProperty(), archiver, wiring::paper, tasks, dialogs);
    return new ArchiveView(
        model, write, () -> navigator.go(Steps.VERSION), () -> navigator.go(Steps.SCANS));
  }

  private SheetViewModel.Tools sheets() {
    return new SheetViewModel.Tools(wiring::sheets, dialogs, tasks);
  }

  private ChartRenderer charts() {
    return wiring.charts();
  }
}
