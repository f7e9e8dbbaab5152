package cn.jiping.ui.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.archive.Trait;
import cn.jiping.service.InputFailure;
import cn.jiping.service.LockedArchive;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.TraitResult;
import cn.jiping.service.house.Comparison;
import cn.jiping.service.house.Comparison.Kind;
import cn.jiping.service.house.HouseLook;
import cn.jiping.service.house.HouseLook.Standing;
import cn.jiping.service.house.ReportLine;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MoveInViewModelTest {
  private static final Path FILE = Path.of("/stick/a.jiping");
  private static final Instant AT = Instant.parse("2022-01-05T08:30:00Z");

  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final List<Boolean> taken = new ArrayList<>();
  private HouseLook look = look(true, Standing.NEW, Standing.NEW);
  private Comparison comparison = new Comparison(Map.of(Kind.REPORT, 2), List.of());
  private String locked = "";
  private boolean pulledOut;
  private int afterwards;

  private final MoveInViewModel model =
      new MoveInViewModel(
          this::look,
          this::take,
          new DirectTaskRunner(),
          dialogs,
          ZoneOffset.UTC,
          () -> afterwards++);

  private static HouseLook look(boolean empty, Standing... standings) {
    List<HouseLook.Line> lines = new ArrayList<>();
    for (Standing standing : standings) {
      ReportLine line = new ReportLine(2021, "柳河街道", 2, true, 2, 3, 4);
      lines.add(new HouseLook.Line(line, standing));
    }
    HouseLook.About about = new HouseLook.About("绩评 0.1.0", AT, "张三", lines, 5);
    return new HouseLook(1000, List.of(), Optional.of(about), empty);
  }

  private HouseLook look(Path file, Optional<char[]> password, Progress progress) {
    if (!locked.isEmpty() && !password.map(String::new).equals(Optional.of(locked))) {
      throw password.isEmpty() ? LockedArchive.of(file) : LockedArchive.wrong(file);
    }
    return look;
  }

  private Comparison take(
      Path file, Optional<char[]> password, boolean withSettings, Progress progress) {
    if (pulledOut) {
      throw new InputFailure("读不出来。", "请插好。");
    }
    assertEquals(locked, password.map(String::new).orElse(""));
    taken.add(withSettings);
    return comparison;
  }

  private void choose() {
    dialogs.file = Optional.of(FILE);
    model.choose();
  }

  private List<String> points(boolean wrong) {
    return model.points().stream()
        .filter(p -> p.wrong() == wrong)
        .map(MoveInViewModel.Point::sentence)
        .toList();
  }

  @Test
  void firstItIsShown_whatItIsAndWhatIsInIt() {
    choose();
    assertTrue(model.shownProperty().get());
    String said = model.messageProperty().get();
    assertTrue(said.contains("由张三打成") && said.contains("报告2份，操作记录5条"), said);
    assertEquals(
        new MoveInViewModel.Line("2021", "柳河街道", "第2版（已定稿）", "2", "3", "4", "没有，可以读入"),
        model.lines().getFirst());
    assertEquals("读入这里没有的2份报告", model.choiceProperty().get());
    assertEquals(List.of(), taken);
  }

  @Test
  void settingsComeAlongByDefaultOnlyWhereThereIsNoReportYet() {
    choose();
    assertTrue(model.withSettingsProperty().get());
    look = look(false, Standing.SAME, Standing.DIFFERENT);
    choose();
    assertFalse(model.withSettingsProperty().get());
    assertEquals(1, points(true).size());
    assertTrue(model.choiceProperty().get().contains("再比对一次"));
  }

  @Test
  void afterItIsTakenInTheComparisonIsSaid() {
    choose();
    model.take();
    assertEquals(List.of(true), taken);
    assertFalse(model.shownProperty().get());
    assertTrue(model.messageProperty().get().contains("全部一致"));
    assertEquals(List.of("报告2份一致"), points(false));
    assertEquals(1, afterwards);
  }

  @Test
  void differencesComeFirst() {
    comparison = new Comparison(Map.of(Kind.REPORT, 1), List.of("扫描件不一致"));
    choose();
    model.take();
    assertEquals("扫描件不一致", model.points().getFirst().sentence());
    assertTrue(model.messageProperty().get().contains("✗"));
  }

  @Test
  void passwordIsAskedForUntilItIsRight_orTheClerkGivesUp() {
    locked = "春天2022";
    choose();
    assertFalse(model.shownProperty().get());
    dialogs.passwords.addAll(List.of("x".toCharArray(), locked.toCharArray()));
    choose();
    assertTrue(model.shownProperty().get());
    model.take();
    assertEquals(1, taken.size());
  }

  @Test
  void fileThatIsNotAsItShouldBeIsNotOffered_andEachFaultIsNamed() {
    TraitResult faulty =
        new TraitResult(Trait.AUTHENTICITY, List.of(), List.of(), List.of("内容与摘要不一致"));
    look = new HouseLook(1000, List.of(faulty), Optional.empty(), true);
    choose();
    assertFalse(model.shownProperty().get());
    assertEquals(List.of("内容与摘要不一致"), points(true));
    assertTrue(model.messageProperty().get().contains("没有通过核验"));
  }

  @Test
  void failureWhileItIsTakenInIsShown_andNothingElse() {
    choose();
    pulledOut = true;
    model.take();
    assertEquals(List.of("读不出来。请插好。"), dialogs.asked);
    assertFalse(model.shownProperty().get());
    assertEquals(0, afterwards);
  }

  @Test
  void whoGivesUpSeesNothingOfIt() {
    choose();
    model.clear();
    assertEquals("", model.messageProperty().get());
    assertEquals(List.of(), model.lines());
    assertEquals(List.of(), model.points());
  }
}
