package cn.jiping.ui;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.DataDoubt;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.ReportSession;
import cn.jiping.service.Reports;
import cn.jiping.service.SaveState;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.review.ReviewDesk;
import cn.jiping.ui.wizard.Navigator;
import cn.jiping.ui.wizard.Steps;
import cn.jiping.ui.wizard.WizardView;
import cn.jiping.ui.wizard.WizardViewModel;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** What stands in the window: the start page, or the wizard of one report. */
public final class MainWindow {
  private static final Texts TEXTS = Texts.of(MainWindow.class);

  private final StackPane root = new StackPane();
  private final Reports reports;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final Function<Consumer<ReportId>, Parent> startPage;
  private final Function<ReportSession, ReviewDesk> desks;
  private final BiFunction<ReviewDesk, Navigator, Steps> steps;
  private final Runnable stepLeft;
  private final ZoneId zone;
  private WizardView wizard;
  private WizardViewModel model;
  private ReportSession session;

  /**
   * @param startPage makes a fresh start page, which opens a report by what is handed to it
   * @param desks makes the desk at which the findings of an open report are worked on
   * @param steps makes the steps, which lead to one another by what is handed to them
   * @param stepLeft is run each time a step was left
   */
  public MainWindow(
      Reports reports,
      TaskRunner tasks,
      Dialogs dialogs,
      Function<Consumer<ReportId>, Parent> startPage,
      Function<ReportSession, ReviewDesk> desks,
      BiFunction<ReviewDesk, Navigator, Steps> steps,
      Runnable stepLeft,
      ZoneId zone) {
    this.reports = reports;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.startPage = startPage;
    this.desks = desks;
    this.steps = steps;
    this.stepLeft = stepLeft;
    this.zone = zone;
  }

  /** What stands in the window. */
  public Parent node() {
    return root;
  }

  /** Shows the list of reports, once the open one is saved. */
  public void showStart() {
    leave(() -> root.getChildren().setAll(startPage.apply(this::open)));
  }

  /** Shows a page that belongs to no report, in the place of the start page. */
  public void show(Parent page) {
    leave(() -> root.getChildren().setAll(page));
  }

  /** Whether nothing was shown yet. */
  public boolean isEmpty() {
    return root.getChildren().isEmpty();
  }

  /** Whether, and until when, the open report is saved; empty when none is open. */
  public Optional<SaveState> saveState() {
    return Optional.ofNullable(session).map(ReportSession::saveState);
  }

  /** Says in the wizard, beside the save state, what went wrong elsewhere. */
  public void tell(ExpectedFailure failure) {
    if (model != null) {
      model.tell(failure.getMessage());
    }
  }

  /** Has what was handed over so far saved, and stays. */
  public void save() {
    if (session != null) {
      session.save();
    }
  }

  /** Opens a report in the wizard. */
  public void open(ReportId id) {
    tasks.runInOrder(() -> reports.open(id), this::showWizard, failure -> notOpened(id, failure));
  }

  /** A report that is doubted is opened all the same, when the clerk says so. */
  private void notOpened(ReportId id, ExpectedFailure failure) {
    if (!(failure instanceof DataDoubt doubt) || doubt.report().isEmpty()) {
      dialogs.failure(failure);
    } else if (dialogs.confirm(TEXTS.get("doubt.title"), doubt.said(), TEXTS.get("doubt.open"))) {
      tasks.runInOrder(
          () -> {
            reports.accept(id);
            return reports.open(id);
          },
          this::showWizard,
          dialogs::failure);
    }
  }

  /** Goes to the step with this id, e.g. {@code funds}, while a report is open. */
  public void goTo(String step) {
    if (model != null) {
      model.go(step);
    }
  }

  /**
   * Hands over what is being typed, waits for the disk in the background, then goes on.
   *
   * @param then is run when everything is saved, or the clerk gives up what could not be
   */
  public void leave(Runnable then) {
    if (session == null) {
      then.run();
      return;
    }
    wizard.detach();
    session.save();
    tasks.runInOrder(session::saveState, state -> left(state, then), dialogs::failure);
  }

  private void left(SaveState state, Runnable then) {
    if (state instanceof SaveState.Failed failed && !giveUp(failed.failure())) {
      wizard.attach();
      return;
    }
    wizard = null;
    model = null;
    session = null;
    then.run();
  }

  private boolean giveUp(ExpectedFailure failure) {
    return dialogs.confirm(
        TEXTS.get("unsaved.title"),
        TEXTS.get("unsaved.question", failure.getMessage(), failure.advice()),
        TEXTS.get("unsaved.yes"));
  }

  private void showWizard(ReportSession opened) {
    session = opened;
    ReviewDesk desk = desks.apply(opened);
    Steps all = steps.apply(desk, new Navigation());
    model = new WizardViewModel(opened, desk.review(), () -> all.of(opened), tasks, zone);
    model.currentProperty().addListener((o, was, is) -> stepLeft.run());
    wizard = new WizardView(model, desk, tasks, this::showStart);
    root.getChildren().setAll(wizard.node());
    wizard.attach();
  }

  /** Leads through the wizard that is open. */
  private final class Navigation implements Navigator {
    @Override
    public void reveal(Place place) {
      wizard.reveal(place);
    }

    @Override
    public void go(String step) {
      goTo(step);
    }
  }
}
