package cn.jiping.ui.rescue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.service.BackupFile;
import cn.jiping.service.Contents;
import cn.jiping.service.DataDoubt;
import cn.jiping.service.DataDoubt.Kind;
import cn.jiping.service.Lock;
import cn.jiping.service.LockedBackup;
import cn.jiping.service.RecoveryCode;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.Rescue;
import cn.jiping.service.StoreFailure;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RescueViewModelTest {
  private static final Instant AT = Instant.parse("2022-01-05T10:32:07Z");
  private static final Report RICH = ReportFixtures.rich();
  private static final Contents FULL =
      new Contents(
          List.of(Contents.Line.of(new ReportSummary(RICH.id(), 2021, "", "评价报告", AT), RICH)));

  private final List<BackupFile> backups = new ArrayList<>();
  private final List<BackupFile> outside = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private boolean full;

  private boolean opened;
  private boolean encrypted;

  private final Lock lock =
      new Lock() {
        @Override
        public boolean opens(char[] password) {
          opened = new String(password).equals("secret");
          return opened;
        }

        @Override
        public boolean opens(RecoveryCode code) {
          return false;
        }
      };

  private final Rescue rescue =
      new Rescue() {
        @Override
        public Contents present() {
          return new Contents(List.of());
        }

        @Override
        public List<BackupFile> backups() {
          return backups;
        }

        @Override
        public List<BackupFile> outside() {
          return outside;
        }

        @Override
        public BackupFile file(Path backup) {
          return new BackupFile(backup, AT, 1);
        }

        @Override
        public Contents look(Path backup) {
          if (backup.endsWith("locked.zip") && !opened) {
            throw new LockedBackup("有口令。", "请输入。", lock);
          }
          if (backup.endsWith("damaged.zip")) {
            throw new StoreFailure("备份打不开。", "请换一个。");
          }
          return FULL;
        }

        @Override
        public boolean isEncrypted() {
          return encrypted;
        }

        @Override
        public Optional<Path> restore(Path backup) {
          if (full) {
            throw new StoreFailure("磁盘已满。", "请清理。");
          }
          gone.add("restored " + backup);
          encrypted = false;
          return Optional.of(Path.of("/data/jiping-before-1.mv.db"));
        }

        @Override
        public Path useAsItIs() {
          gone.add("used");
          return Path.of("copy");
        }

        @Override
        public Optional<Path> startEmpty() {
          gone.add("emptied");
          return Optional.empty();
        }
      };

  private RescueViewModel model(Kind kind) {
    DataDoubt doubt = new DataDoubt(kind, Optional.empty(), "数据文件变旧了。", "请选择。", null);
    RescueViewModel model =
        new RescueViewModel(
            Occasion.of(doubt),
            rescue,
            new DirectTaskRunner(),
            dialogs,
            ZoneOffset.UTC,
            () -> gone.add("opened"));
    model.load();
    return model;
  }

  private void backup(String name) {
    backups.add(new BackupFile(Path.of(name), AT, 2_500));
  }

  private static void go(RescueViewModel model, WayOn way, String word) {
    model.wayProperty().set(way);
    model.wordProperty().set(word);
    model.go();
  }

  @Test
  void backupWithAnotherPasswordIsReadOnceItsPasswordIsTyped() {
    backup("locked.zip");
    RescueViewModel model = model(Kind.OLDER);
    assertTrue(model.locked().get());
    assertFalse(model.possible(WayOn.RESTORE).get());
    dialogs.password = Optional.of("wrong".toCharArray());
    model.unlock();
    assertTrue(model.inBackupProperty().get().startsWith("口令或恢复码不对"));
    assertTrue(model.locked().get());
    dialogs.password = Optional.of("secret".toCharArray());
    model.unlock();
    assertTrue(model.inBackupProperty().get().startsWith("2021年"), model.inBackupProperty().get());
    assertTrue(model.possible(WayOn.RESTORE).get());
  }

  @Test
  void backupsOfTheSecondFolderComeAfterThoseHere() {
    backup("/data/backups/a.zip");
    outside.add(new BackupFile(Path.of("/stick/c.zip"), AT, 1));
    RescueViewModel model = model(Kind.OLDER);
    assertEquals(
        List.of("/data/backups/a.zip", "/stick/c.zip"),
        model.backups().stream().map(b -> b.path().toString()).toList());
    backups.clear();
    model = model(Kind.DAMAGED);
    assertEquals(WayOn.RESTORE, model.wayProperty().get());
    assertTrue(model.possible(WayOn.RESTORE).get());
  }

  @Test
  void afterARestoreItIsSaidWhatIsUsed_whatWasKept_andWhichPasswordOpensIt() {
    encrypted = true;
    backup("/data/backups/a.zip");
    go(model(Kind.OLDER), WayOn.RESTORE, "恢复");
    String said = dialogs.asked.getFirst();
    assertTrue(said.contains("10:32") && said.contains("jiping-before-1.mv.db"), said);
    assertTrue(said.contains("没有口令"), said);
  }

  @Test
  void whoCameToRestoreABackupIsOfferedNothingElse() {
    RescueViewModel model =
        new RescueViewModel(
            Occasion.wanted(),
            rescue,
            new DirectTaskRunner(),
            dialogs,
            ZoneOffset.UTC,
            () -> gone.add("opened"));
    model.load();
    assertFalse(model.isChoice());
    assertEquals(WayOn.RESTORE, model.wayProperty().get());
  }

  @Test
  void backupThatLiesElsewhereCanBeChosen() {
    RescueViewModel model = model(Kind.DAMAGED);
    assertEquals(WayOn.EMPTY, model.wayProperty().get());
    dialogs.file = Optional.of(Path.of("/stick/b.zip"));
    model.choose();
    assertEquals(WayOn.RESTORE, model.wayProperty().get());
    go(model, WayOn.RESTORE, "恢复");
    assertEquals(List.of("restored /stick/b.zip", "opened"), gone);
  }

  @Test
  void bothSidesAreShown() {
    backup("/data/backups/a.zip");
    RescueViewModel model = model(Kind.OLDER);
    assertEquals("里面没有报告。", model.presentProperty().get());
    String inBackup = model.inBackupProperty().get();
    assertTrue(inBackup.startsWith("2021年　评价报告"), inBackup);
    assertTrue(inBackup.contains("2022年1月5日 10:32") && inBackup.contains("万元"), inBackup);
    assertEquals("2022年1月5日 10:32（2 KB）　/data/backups", model.name(backups.getFirst()));
  }

  @Test
  void nothingIsDoneBeforeItsWordIsTyped() {
    backup("a.zip");
    RescueViewModel model = model(Kind.OLDER);
    for (WayOn way : WayOn.values()) {
      for (String word :
          List.of("", "确定", RescueViewModel.word(WayOn.values()[(way.ordinal() + 1) % 3]))) {
        go(model, way, word);
      }
    }
    assertEquals(List.of(), gone);
  }

  @Test
  void eachWayIsGone_whenItsWordIsTyped() {
    backup("a.zip");
    for (WayOn way : WayOn.values()) {
      go(model(Kind.OLDER), way, " " + RescueViewModel.word(way));
    }
    assertEquals(List.of("restored a.zip", "opened", "used", "opened", "emptied", "opened"), gone);
  }

  @Test
  void fileThatCantBeReadIsNotUsed() {
    backup("a.zip");
    RescueViewModel model = model(Kind.DAMAGED);
    assertEquals("读不出来。", model.presentProperty().get());
    assertFalse(model.possible(WayOn.USE).get());
    go(model, WayOn.USE, "继续");
    assertEquals(List.of(), gone);
  }

  @Test
  void withoutABackupNoneIsRestored_andAnotherWayIsOffered() {
    RescueViewModel model = model(Kind.EMPTY);
    assertEquals(WayOn.EMPTY, model.wayProperty().get());
    assertTrue(model.inBackupProperty().get().startsWith("没有找到自动备份"));
    assertFalse(model.possible(WayOn.RESTORE).get());
    assertEquals(WayOn.USE, model(Kind.OLDER).wayProperty().get());
  }

  @Test
  void damagedBackupIsNamed_andAnotherCanBeChosen() {
    backup("damaged.zip");
    backup("a.zip");
    RescueViewModel model = model(Kind.MISSING);
    assertEquals("备份打不开。请换一个。", model.inBackupProperty().get());
    model.selectedProperty().set(Optional.of(backups.getLast()));
    assertTrue(model.inBackupProperty().get().startsWith("2021年"));
  }

  @Test
  void afterAFailureItCanBeTriedAgain() {
    backup("a.zip");
    full = true;
    RescueViewModel model = model(Kind.OLDER);
    go(model, WayOn.RESTORE, "恢复");
    assertEquals(List.of("磁盘已满。请清理。"), dialogs.asked);
    full = false;
    model.go();
    assertEquals(List.of("restored a.zip", "opened"), gone);
  }
}
