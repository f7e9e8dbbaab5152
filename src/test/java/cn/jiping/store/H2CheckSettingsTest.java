package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.CheckTables.Collocation;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import cn.jiping.service.CheckSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2CheckSettingsTest {
  private static final Slogan OLD = new Slogan("两学一做", 2016, 2017, "中办发");
  private static final Slogan NEW = new Slogan("党史学习教育", 2021, 2022, "中发");
  private static final Collocation PAIR = new Collocation("发挥", "地位", "发挥…作用", "词典");
  private static final Confusion WORD = new Confusion("做为", "作为", "看做为、当做为", true, "词典");
  private static final CheckTables PROGRAM =
      new CheckTables(List.of(OLD, NEW), List.of(PAIR), List.of(WORD));

  @TempDir Path folder;

  private CheckSettings load(CheckTables program) {
    try (Database database = Database.open(folder, Clock.systemDefaultZone())) {
      return new H2CheckSettings(database, program).load();
    }
  }

  private void save(CheckSettings settings) {
    try (Database database = Database.open(folder, Clock.systemDefaultZone())) {
      new H2CheckSettings(database, PROGRAM).save(settings);
    }
  }

  @Test
  void freshDatabaseHasAllRulesOn_andTheTablesOfTheProgram() {
    assertEquals(new CheckSettings(Set.of(), PROGRAM), load(PROGRAM));
  }

  @Test
  void settingsComeBack_andTheLastOnesCount() {
    CheckTables mine =
        new CheckTables(
            List.of(new Slogan("两学一做", 2016, 9999, "本单位"), new Slogan("红岩行动", 2020, 2021, "本单位")),
            List.of(PAIR, new Collocation("提高", "作用", "发挥…作用", "本单位")),
            List.of(new Confusion("帐目", "账目", "", false, "本单位")));
    save(new CheckSettings(Set.of(Rule.R8, Rule.R21), mine));
    assertEquals(new CheckSettings(Set.of(Rule.R8, Rule.R21), mine), load(PROGRAM));
    save(new CheckSettings(Set.of(Rule.R1), PROGRAM));
    assertEquals(new CheckSettings(Set.of(Rule.R1), PROGRAM), load(PROGRAM));
  }

  @Test
  void entriesOfALaterProgramReachAUnitThatEditedItsTables() {
    Slogan own = new Slogan("红岩行动", 2020, 2021, "本单位");
    save(
        new CheckSettings(
            Set.of(), new CheckTables(List.of(NEW, own), List.of(PAIR), List.of(WORD))));
    Slogan later = new Slogan("主题教育", 2023, 2024, "中办发");
    CheckTables laterProgram = new CheckTables(List.of(OLD, NEW, later), List.of(PAIR), List.of());
    assertEquals(
        new CheckTables(List.of(NEW, later, own), List.of(PAIR), List.of()),
        load(laterProgram).tables());
  }
}
