package cn.jiping.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.report.Report;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitCheckerTest {
  private static final Report HALF_WIDTH = ReportFixtures.blank().withText("goals", t -> "建成,三个。");

  private int loads;

  private UnitChecker checker(CheckSettings settings) {
    return new UnitChecker(
        new CheckSettingsStore() {
          @Override
          public CheckSettings load() {
            loads++;
            return settings;
          }

          @Override
          public void save(CheckSettings changed) {
            throw new UnsupportedOperationException();
          }
        });
  }

  private static long halfWidth(UnitChecker checker) {
    return checker.findings(HALF_WIDTH).stream().map(Finding::rule).filter(Rule.R6::equals).count();
  }

  @Test
  void whatTheUnitSwitchedOffIsNotFound() {
    assertEquals(1, halfWidth(checker(new CheckSettings(Set.of(), CheckTables.EMPTY))));
    assertEquals(0, halfWidth(checker(new CheckSettings(Set.of(Rule.R6), CheckTables.EMPTY))));
  }

  @Test
  void settingsAreReadAtTheFirstCheck_andOnce() {
    UnitChecker checker = checker(new CheckSettings(Set.of(), CheckTables.EMPTY));
    assertEquals(0, loads);
    checker.findings(HALF_WIDTH);
    checker.findings(HALF_WIDTH);
    assertEquals(1, loads);
  }
}
