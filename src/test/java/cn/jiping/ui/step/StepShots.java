package cn.jiping.ui.step;

import cn.jiping.domain.document.Block;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Report;
import cn.jiping.output.chart.ChartDrawing;
import cn.jiping.output.chart.ChartImages;
import cn.jiping.output.font.Fonts;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.FxTaskRunner;
import cn.jiping.ui.kit.Theme;
import cn.jiping.ui.step.fund.FundView;
import cn.jiping.ui.step.fund.FundViewModel;
import cn.jiping.ui.step.organization.OrganizationView;
import cn.jiping.ui.step.organization.OrganizationViewModel;
import cn.jiping.ui.step.workfigure.WorkFigureView;
import cn.jiping.ui.step.workfigure.WorkFigureViewModel;
import cn.jiping.ui.wizard.StepView;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Writes pictures of the data steps to look at: {@code StepShots DIR}. Not a test. */
final class StepShots {
  private final Path folder;
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final ChartImages charts =
      new ChartImages(new ChartDrawing(new Fonts().file(Block.Face.SONG).awt()));

  private StepShots(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    Platform.setImplicitExit(false);
    Path folder = Files.createDirectories(Path.of(args[0]));
    StepShots shots = new StepShots(folder);
    Report full = SampleData.withFunds().withOrganizations(SampleData.organizations());
    shots.take("funds", full, shots::funds, root -> {});
    shots.take("funds-empty", SampleData.blank(), shots::funds, root -> {});
    shots.take("funds-wrong", full, shots::funds, root -> type(root, "约10万", 2));
    shots.take("organizations", full, shots::organizations, root -> type(root, "", 1));
    shots.take("organizations-cross", full, shots::organizations, StepShots::crossAll);
    shots.take("organizations-details", full, shots::organizations, StepShots::openDetails);
    Report typed =
        SampleData.blank()
            .withTypedTally(
                List.of(
                    new GradeCount("先进", 6), new GradeCount("一般", 25), new GradeCount("后进", 2)));
    shots.take("organizations-typed", typed, shots::organizations, root -> {});
    Report figures =
        SampleData.blank()
            .withWorkFigures(
                List.of(
                    SampleData.figure("双报到服务活动", "526", "次"),
                    SampleData.figure("在职党员", "5192", "人"),
                    SampleData.figure("在职党员", "5192", "人")));
    shots.take("figures", figures, shots::figures, root -> type(root, "", 1));
    shots.take("figures-empty", SampleData.blank(), shots::figures, root -> {});
    shots.tasks.close();
    Platform.exit();
  }

  private StepView funds(ReportSession session) {
    return new FundView(new FundViewModel(session), charts, tasks);
  }

  private StepView organizations(ReportSession session) {
    return new OrganizationView(new OrganizationViewModel(session), charts, tasks);
  }

  private StepView figures(ReportSession session) {
    return new WorkFigureView(new WorkFigureViewModel(session), tasks);
  }

  private static void type(Parent root, String text, int moves) {
    Node editor = root.lookup(".cell-editor");
    for (int i = 0; i < moves; i++) {
      key(editor, KeyCode.ENTER);
    }
    if (!text.isEmpty()) {
      ((javafx.scene.control.TextField) editor).setText(text);
      key(editor, KeyCode.ENTER);
    }
  }

  private static void key(Node node, KeyCode code) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static void crossAll(Parent root) {
    root.lookupAll(".check-box").stream()
        .filter(n -> n instanceof CheckBox b && b.getUserData() != null && !b.isSelected())
        .forEach(n -> ((CheckBox) n).fire());
  }

  private static void openDetails(Parent root) {
    Node editor = root.lookup(".cell-editor");
    for (int i = 0; i < 32; i++) {
      key(editor, KeyCode.DOWN);
    }
    ((TabPane) root.lookup(".tab-pane")).getSelectionModel().select(1);
    ((CheckBox) root.lookup(".details-form .check-box")).fire();
  }

  private void take(
      String name, Report report, Function<ReportSession, StepView> step, Consumer<Parent> then)
      throws Exception {
    Stage[] stage = new Stage[1];
    onScreen(
        () -> {
          Theme.install();
          StepView view = step.apply(SampleData.session(report));
          Scene scene = new Scene((Parent) view.node(), 1080, 620);
          Theme.apply(scene);
          stage[0] = new Stage();
          stage[0].setScene(scene);
          stage[0].show();
          view.attach();
          view.reveal(
              new cn.jiping.domain.report.Place(
                  cn.jiping.domain.report.Place.Part.COVER, "", 0, 0));
        });
    Thread.sleep(500);
    onScreen(() -> then.accept(stage[0].getScene().getRoot()));
    Thread.sleep(900);
    onScreen(
        () -> {
          write(stage[0].getScene().snapshot(null), folder.resolve(name + ".png"));
          stage[0].close();
        });
  }

  private static void onScreen(Runnable action) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          try {
            action.run();
          } finally {
            done.countDown();
          }
        });
    done.await();
  }

  private static void write(WritableImage shot, Path file) {
    int w = (int) shot.getWidth();
    int h = (int) shot.getHeight();
    BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < h; y++) {
      for (int x = 0; x < w; x++) {
        image.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
      }
    }
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
