package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ui.kit.FxTaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window that is open, and somebody who starts the program once more. */
@ExtendWith(ApplicationExtension.class)
class LaterStartsTest {
  private static final String MISSING = "没有这个文件.jiping";

  @TempDir Path folder;
  private final FxTaskRunner tasks = new FxTaskRunner();
  private final List<String> done = new CopyOnWriteArrayList<>();
  private final AtomicReference<Reception.State> state =
      new AtomicReference<>(Reception.State.FREE);
  private OpenProgram program;
  private OneWindow place;
  private LaterStarts starts;
  private Stage stage;

  @Start
  void open(Stage shown) {
    stage = shown;
    program = new OpenProgram(folder, stage);
    place = OneWindow.takeOrHandOver(folder, "", () -> false).orElseThrow();
    LaterStarts.Screen screen =
        new LaterStarts.Screen(
            state::get,
            what -> done.add("show " + what),
            what -> done.add("ask " + what) && what.equals("2024"));
    starts = new LaterStarts(place, stage, tasks, screen, 10);
  }

  @AfterEach
  void close(FxRobot robot) throws Exception {
    starts.close();
    robot.interact(program::close);
    await(program::isClosed);
    tasks.close();
    place.close();
    Log.quiet();
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
  }

  private void startAgain(String shown) {
    boolean taken =
        OneWindow.takeOrHandOver(
                folder,
                shown,
                () -> {
                  Thread.onSpinWait();
                  return true;
                })
            .isEmpty();
    assertTrue(taken);
  }

  @Test
  void windowComesBackFromMinimised_andShowsWhatIsNamed(FxRobot robot) throws Exception {
    robot.interact(() -> stage.setIconified(true));
    startAgain("");
    await(() -> !stage.isIconified());
    startAgain("2021");
    await(() -> done.equals(List.of("show 2021")));
  }

  @Test
  void nothingIsLaidOverAPassword_andOverALongWorkOnlyWhenTheClerkSaysSo() throws Exception {
    state.set(Reception.State.LOCKED);
    startAgain("2021");
    startAgain("2022");
    state.set(Reception.State.FREE);
    await(() -> !done.isEmpty());
    state.set(Reception.State.WORKING);
    startAgain("2023");
    await(() -> done.size() == 2);
    startAgain("2024");
    await(() -> done.size() == 4);
    assertEquals(List.of("show 2022", "ask 2023", "ask 2024", "show 2024"), done);
  }

  @Test
  void laterStartWaitsForThePlace_whenTheWindowIsAboutToClose() {
    starts.close();
    int[] looks = {0};
    OneWindow next =
        OneWindow.takeOrHandOver(
                folder,
                "",
                () -> {
                  if (++looks[0] == 3) {
                    place.close();
                  }
                  return true;
                })
            .orElseThrow();
    next.close();
    assertEquals(3, looks[0]);
  }

  @Test
  void whatIsBeingTypedIsSaved_beforeAnArchiveIsShown(FxRobot robot) {
    Clerk clerk = new Clerk(robot, program.scene());
    clerk.seeText("#new-year", text -> !text.isEmpty());
    clerk.click("#new");
    clerk.click("#unit-name").type("柳河街道办事处");
    robot.interact(() -> program.screens.openArchive(folder.resolve(MISSING)));
    clerk.seeText("#open-archive-problem", text -> text.contains(MISSING));
    clerk.click("#open-archive-back").see("柳河街道办事处");
  }

  @Test
  void reportThatIsNamedIsOpened_andAnUnknownOneLeavesThePageAsItIs(FxRobot robot) {
    Clerk clerk = new Clerk(robot, program.scene());
    clerk.seeText("#new-year", text -> !text.isEmpty());
    clerk.click("#new-year").with(KeyCode.CONTROL, KeyCode.A);
    clerk.write("2021").click("#new");
    clerk.click("#unit-name").type("柳河街道办事处");
    clerk.click("#home").see("柳河街道办事处");
    robot.interact(() -> program.screens.openReport("2021"));
    clerk.seeText("#step-title", "封面与单位"::equals);
    robot.interact(() -> program.screens.openReport("1999"));
    clerk.await("a sentence", () -> !program.dialogs.asked.isEmpty());
    clerk.seeText("#step-title", "封面与单位"::equals);
  }
}
