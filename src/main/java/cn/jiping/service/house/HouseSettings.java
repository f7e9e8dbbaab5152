package cn.jiping.service.house;

import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.TableDifferences;
import cn.jiping.domain.report.Outline;
import cn.jiping.service.KeptIndicatorSet;
import cn.jiping.service.Preferences;
import java.util.List;
import java.util.Set;

/**
 * The settings that mean the same on another computer; a folder or a drive does not.
 *
 * @param name of the clerk; may be empty
 * @param idleMinutes see {@link Preferences}; 0 to {@link Preferences#LONGEST_IDLE}
 * @param off rules that are switched off
 * @param tables what the unit made of the program's tables, which may be others there
 * @param indicatorSets the unit's own; there they are added to those that are there
 * @param outlines that the unit made itself; likewise
 */
public record HouseSettings(
    String name,
    int idleMinutes,
    Set<Rule> off,
    TableDifferences tables,
    List<KeptIndicatorSet> indicatorSets,
    List<Outline> outlines) {
  public HouseSettings {
    off = Set.copyOf(off);
    indicatorSets = List.copyOf(indicatorSets);
    outlines = List.copyOf(outlines);
    if (idleMinutes < 0 || idleMinutes > Preferences.LONGEST_IDLE) {
      throw new IllegalArgumentException("idle minutes: " + idleMinutes);
    }
  }
}
