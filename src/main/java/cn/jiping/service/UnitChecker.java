package cn.jiping.service;

import cn.jiping.domain.check.Checker;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * The checks of one open report as the unit has them. Its settings are read at the first check, not
 * before: that is in the background. Asked by one thread at a time.
 */
public final class UnitChecker {
  private final CheckSettingsStore store;
  private Optional<Checker> checker = Optional.empty();

  public UnitChecker(CheckSettingsStore store) {
    this.store = store;
  }

  /**
   * All findings.
   *
   * @throws StoreFailure when the settings can't be read; the next call tries again
   */
  public List<Finding> findings(Report report) {
    if (checker.isEmpty()) {
      checker = Optional.of(store.load().checker());
    }
    return checker.get().findings(report);
  }
}
