package cn.jiping.service;

import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables;
import java.util.Set;

/**
 * How the unit has its reports checked.
 *
 * @param off rules that are switched off
 * @param tables what some rules look things up in
 */
public record CheckSettings(Set<Rule> off, CheckTables tables) {
  public CheckSettings {
    off = Set.copyOf(off);
  }

  public CheckSettings withOff(Set<Rule> value) {
    return new CheckSettings(value, tables);
  }

  public CheckSettings withTables(CheckTables value) {
    return new CheckSettings(off, value);
  }

  /** A checker with these settings. */
  public Checker checker() {
    return new Checker(tables, off);
  }
}
