package cn.jiping.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import cn.jiping.service.CheckSettings;
import cn.jiping.service.check.CheckTable;
import cn.jiping.ui.AnsweringDialogs;
import cn.jiping.ui.MemorySettings;
import cn.jiping.ui.kit.DirectTaskRunner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckSettingsViewModelTest {
  private static final Confusion AS = new Confusion("做为", "作为", "", true, "词典");
  private static final Confusion BILL = new Confusion("帐目", "账目", "", true, "词典");
  private static final Slogan SLOGAN = new Slogan("双报到", 2018, 9999, "本地");

  private final MemorySettings store =
      new MemorySettings(
          new CheckSettings(
              Set.of(Rule.R9), new CheckTables(List.of(SLOGAN), List.of(), List.of(AS))));
  private final List<CheckSettings> told = new ArrayList<>();
  private final AnsweringDialogs dialogs = new AnsweringDialogs();
  private final CheckSettingsViewModel model =
      new CheckSettingsViewModel(store, told::add, new DirectTaskRunner(), dialogs);

  @TempDir Path folder;

  private EntryTable confusions() {
    return model.table(CheckTable.CONFUSIONS);
  }

  /** As typed into the table of confusions, after what is there. */
  private void type(String... cells) {
    confusions().rows().addRows(List.of(EntryRow.of(List.of(cells))), "");
  }

  private List<Confusion> kept() {
    return store.kept.getLast().tables().confusions();
  }

  @Test
  void settingsAreShownAsTheyAreKept_andShowingChangesNothing() {
    assertFalse(model.readyProperty().get());
    model.attach();
    assertTrue(model.readyProperty().get());
    assertFalse(model.onProperty(Rule.R9).get());
    assertTrue(model.onProperty(Rule.R10).get());
    assertEquals("已关闭1条规则：R9", model.offProperty().get());
    assertEquals(List.of("做为", "作为", "", "是", "词典"), confusions().rows().rows().getFirst().cells());
    assertEquals(List.of(), told);
    assertEquals(1, store.kept.size());
  }

  @Test
  void switchedRuleIsKept_andCheckedByAtOnce() {
    model.attach();
    model.onProperty(Rule.R2).set(false);
    model.onProperty(Rule.R9).set(true);
    assertEquals(Set.of(Rule.R2), store.kept.getLast().off());
    assertEquals(store.kept.getLast(), told.getLast());
    assertEquals("已关闭1条规则：R2", model.offProperty().get());
  }

  @Test
  void typedEntryIsKept_whenItIsWhole() {
    model.attach();
    type("帐目", "", "", "", "");
    assertEquals(List.of(), told);
    assertEquals(
        List.of("“正写”没有填写。"), List.copyOf(confusions().rows().remarksProperty().get().values()));
    type("帐目", "账目", "", "是", "词典");
    assertEquals(List.of(AS, BILL), kept());
    assertEquals(List.of(SLOGAN), store.kept.getLast().tables().slogans());
  }

  @Test
  void removedEntryIsNotKept_untilThatIsTakenBack() {
    model.attach();
    type("帐目", "账目", "", "是", "词典");
    confusions().rows().undo();
    assertEquals(List.of(AS), kept());
  }

  @Test
  void importedEntriesAreAdded_andWhatIsThereStays() throws Exception {
    Path file = folder.resolve("表.txt");
    Files.writeString(file, "做为\t当作\t\tno\t别处\n帐目\t账目\t\tyes\t词典\n");
    dialogs.file = Optional.of(file);
    model.attach();
    model.importTable(CheckTable.CONFUSIONS);
    assertEquals(List.of(AS, BILL), kept());
    assertEquals(
        "已导入1条；另有1条本单位的表里已经有而内容不同，保留了原来的。", confusions().rows().noticeProperty().get().text());
    confusions().rows().undo();
    assertEquals(List.of(AS), kept());
  }

  @Test
  void fileThatIsNoTableChangesNothing_andSaysWhy() throws Exception {
    Path file = folder.resolve("表.txt");
    Files.writeString(file, "帐目\t账目\t\tyes\t词典\n只有一栏\n");
    dialogs.file = Optional.of(file);
    model.attach();
    model.importTable(CheckTable.CONFUSIONS);
    assertEquals(1, store.kept.size());
    assertTrue(dialogs.asked.getFirst().contains("第2行"), dialogs.asked.toString());
  }

  @Test
  void exportedTableCanBeImportedElsewhere() {
    dialogs.file = Optional.of(folder.resolve("表.txt"));
    model.attach();
    model.exportTable(CheckTable.CONFUSIONS);
    MemorySettings elsewhere = new MemorySettings();
    CheckSettingsViewModel other =
        new CheckSettingsViewModel(elsewhere, s -> {}, new DirectTaskRunner(), dialogs);
    other.attach();
    other.importTable(CheckTable.CONFUSIONS);
    assertEquals(List.of(AS), elsewhere.kept.getLast().tables().confusions());
  }

  @Test
  void settingsThatCannotBeKeptAreSaidSo() {
    store.full = true;
    model.attach();
    model.onProperty(Rule.R2).set(false);
    assertEquals(List.of("磁盘已满。请清理后重试。"), dialogs.asked);
    assertEquals(1, told.size());
  }
}
