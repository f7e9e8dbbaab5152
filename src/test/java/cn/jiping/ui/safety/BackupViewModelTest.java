package cn.jiping.ui.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.service.BackupFile;
import cn.jiping.service.Backups;
import cn.jiping.service.Contents;
import cn.jiping.service.Preferences;
import cn.jiping.service.PreferencesStore;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.StoreFailure;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.Sessions;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class BackupViewModelTest {
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final FakeBackups backups = new FakeBackups();
  private final FakePreferences preferences = new FakePreferences();
  private final BackupViewModel model =
      new BackupViewModel(backups, preferences, new DirectTaskRunner(), dialogs, Sessions.CLOCK);

  private static final class FakeBackups implements Backups {
    private final List<BackupFile> made = new ArrayList<>();
    private Optional<StoreFailure> beyond = Optional.empty();
    private Contents contents = new Contents(List.of());
    private boolean outside;
    private boolean due;
    private boolean full;
    private boolean noRoomHere;

    @Override
    public List<BackupFile> list() {
      return made;
    }

    @Override
    public Path make() {
      if (noRoomHere) {
        throw new StoreFailure("磁盘已满。", "请清理。");
      }
      Path file = Path.of("/data/backups/jiping.zip");
      makeAt(file);
      return file;
    }

    @Override
    public void layOutside(Path copy) {
      beyond.ifPresent(
          failure -> {
            throw failure;
          });
    }

    @Override
    public Optional<Path> makeIfChanged() {
      throw new AssertionError();
    }

    @Override
    public Optional<Path> makeIfDue() {
      throw new AssertionError();
    }

    @Override
    public void makeAt(Path file) {
      if (full) {
        throw new StoreFailure("磁盘已满。", "请清理。");
      }
      made.add(new BackupFile(file, Sessions.CLOCK.instant(), 2_048));
    }

    @Override
    public Contents look(Path copy) {
      if (full) {
        throw new StoreFailure("备份打不开。", "请换一个。");
      }
      return contents;
    }

    @Override
    public void layAt(Path copy, Path file) {
      makeAt(file);
    }

    @Override
    public boolean isOutside(Path place) {
      return outside;
    }

    @Override
    public boolean isReminderDue() {
      return due;
    }
  }

  private static final class FakePreferences implements PreferencesStore {
    private Preferences set = Preferences.USUAL;

    @Override
    public Preferences load() {
      return set;
    }

    @Override
    public Preferences change(UnaryOperator<Preferences> change) {
      set = change.apply(set);
      return set;
    }
  }

  @Test
  void copyIsMadeAndListed() {
    model.makeNow();
    assertEquals("已备份，核对无误。", model.messageProperty().get());
    assertEquals(
        List.of(
            new BackupViewModel.Line(
                "2022年1月5日 10:32", "2 KB", "/data/backups", Path.of("/data/backups/jiping.zip"))),
        List.copyOf(model.lines()));
    assertFalse(model.busyProperty().get());
  }

  @Test
  void failureIsShown_andItCanBeTriedAgain() {
    backups.full = true;
    model.makeNow();
    assertEquals(List.of("磁盘已满。请清理。"), dialogs.asked);
    assertFalse(model.busyProperty().get());
    backups.full = false;
    model.makeNow();
    assertEquals(1, model.lines().size());
  }

  @Test
  void whatIsInACopyIsSaid_orWhyItCannotBeRead() {
    model.makeNow();
    BackupViewModel.Line line = model.lines().getFirst();
    Report report = ReportFixtures.rich();
    ReportSummary summary =
        new ReportSummary(report.id(), 2021, "", "评价报告", Sessions.CLOCK.instant());
    backups.contents = new Contents(List.of(Contents.Line.of(summary, report)));
    model.look(line);
    assertEquals("2022年1月5日 10:32 的备份里有 1 份报告，都读得出来：2021年“评价报告”", model.messageProperty().get());
    backups.contents = new Contents(backups.contents.reports(), 2);
    model.look(line);
    String said = model.messageProperty().get();
    assertTrue(said.endsWith("“评价报告”。有 2 个扫描件已损坏，打不开；请看看更早的备份。"), said);
    backups.full = true;
    model.look(line);
    assertEquals("备份打不开。请换一个。", model.messageProperty().get());
    assertFalse(model.busyProperty().get());
  }

  @Test
  void whenThisDiskIsFullTheCopyIsMadeStraightOnTheStick() {
    dialogs.file = Optional.of(Path.of("/usb/a.zip"));
    backups.noRoomHere = true;
    model.makeAt();
    assertEquals(List.of(), dialogs.asked);
    assertEquals("/usb", model.lines().getFirst().folder());
  }

  @Test
  void copyOnTheSameDiskIsSaidToBeNoSafety() {
    dialogs.file = Optional.of(Path.of("/usb/a.zip"));
    model.makeAt();
    assertTrue(model.messageProperty().get().contains("同一个磁盘"));
    backups.outside = true;
    model.makeAt();
    assertEquals("已备份到“/usb/a.zip”，核对无误。", model.messageProperty().get());
  }

  @Test
  void secondFolderIsChosen_andGivenUp() {
    dialogs.folder = Optional.of(Path.of("/usb"));
    backups.outside = true;
    model.chooseSecond();
    assertEquals(Optional.of(Path.of("/usb")), preferences.set.secondFolder());
    assertTrue(model.secondProperty().get().startsWith("第二个备份文件夹：/usb"));
    model.forgetSecond();
    assertEquals(Optional.empty(), preferences.set.secondFolder());
  }

  @Test
  void secondFolderThatCantBeReachedIsSaid() {
    dialogs.folder = Optional.of(Path.of("/usb"));
    backups.beyond = Optional.of(new StoreFailure("找不到。", "请插上U盘。"));
    model.chooseSecond();
    assertEquals("找不到。请插上U盘。", model.messageProperty().get());
  }

  @Test
  void clerkIsRemindedOfACopyOutside_andOfOneThatFailed() {
    model.load();
    assertEquals("", model.reminderProperty().get());
    backups.due = true;
    model.load();
    assertTrue(model.reminderProperty().get().startsWith("最近一次把备份放到别的磁盘：还没有过"));
    preferences.set = Preferences.USUAL.withBackupFailed(Optional.of("上次没有备份成。"));
    model.load();
    assertEquals("上次没有备份成。", model.reminderProperty().get());
  }
}
