package cn.jiping.service.house;

import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.TableDifferences;
import cn.jiping.service.CheckSettings;
import cn.jiping.service.CheckSettingsStore;
import cn.jiping.service.IndicatorSetStore;
import cn.jiping.service.OutlineStore;
import cn.jiping.service.Preferences;
import cn.jiping.service.PreferencesStore;

/** The settings of this data folder. */
public final class LocalSettings {
  private final CheckSettingsStore checks;
  private final CheckTables program;
  private final IndicatorSetStore indicatorSets;
  private final OutlineStore outlines;
  private final PreferencesStore preferences;
  private final InTurn turn;

  /**
   * @param program the tables of this program
   * @param outlines that the unit made itself
   * @param turn in which the stores of checks, indicator sets and outlines are used
   */
  public LocalSettings(
      CheckSettingsStore checks,
      CheckTables program,
      IndicatorSetStore indicatorSets,
      OutlineStore outlines,
      PreferencesStore preferences,
      InTurn turn) {
    this.checks = checks;
    this.program = program;
    this.indicatorSets = indicatorSets;
    this.outlines = outlines;
    this.preferences = preferences;
    this.turn = turn;
  }

  /** As they are. */
  HouseSettings load() {
    CheckSettings set = turn.get(checks::load);
    Preferences clerk = preferences.load();
    return new HouseSettings(
        clerk.name(),
        clerk.idleMinutes(),
        set.off(),
        TableDifferences.between(program, set.tables()),
        turn.get(indicatorSets::list),
        turn.get(outlines::load));
  }

  /**
   * Keeps the name and the idle time; the others stay.
   *
   * @throws cn.jiping.service.StoreFailure when they can't be written
   */
  void keepPreferences(HouseSettings settings) {
    preferences.change(p -> p.withName(settings.name()).withIdleMinutes(settings.idleMinutes()));
  }

  /**
   * Whether others come to the same with this program's tables. A set or an outline that only this
   * unit has is no difference: it stays.
   */
  boolean agreeWith(HouseSettings others) {
    HouseSettings here = load();
    return here.name().equals(others.name())
        && here.idleMinutes() == others.idleMinutes()
        && here.off().equals(others.off())
        && here.tables().on(program).equals(others.tables().on(program))
        && AddedSettings.sets(here.indicatorSets(), others.indicatorSets()).isEmpty()
        && AddedSettings.outlines(here.outlines(), others.outlines()).isEmpty();
  }
}
