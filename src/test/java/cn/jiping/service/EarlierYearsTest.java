package cn.jiping.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Unit;
import cn.jiping.domain.report.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EarlierYearsTest {
  private static final Report REPORT = report("now", "柳河街道办事处", 2021, 9);

  private final Reports reports =
      new Reports(
          new FakeStore(),
          ReportFixtures.OUTLINES,
          ReportFixtures.GRADES,
          Runnable::run,
          Clock.systemUTC());

  /** A report that says nothing but how many organizations are 先进. */
  private static Report report(String name, String unit, int year, int best) {
    return ReportFixtures.blank()
        .withId(ReportFixtures.reportId(name))
        .withYear(year)
        .withUnit(new Unit(unit, ""))
        .withTypedTally(best == 0 ? List.of() : List.of(new GradeCount("先进", best)));
  }

  private static Report finalised(Report report) {
    return report.withVersion(
        Version.FIRST.withFinalised(new Finalised("d", "p", Instant.EPOCH, "张三")));
  }

  private List<String> found() {
    return EarlierYears.of(reports, REPORT).stream()
        .map(y -> y.year() + ":" + y.grades().getFirst().count())
        .toList();
  }

  @Test
  void yearsAreThoseOfTheUnitsOwnReports_theLaterFirst() {
    reports.add(REPORT);
    reports.add(report("a", "柳河街道办事处", 2019, 3));
    reports.add(report("b", "柳河街道 办事处", 2020, 4));
    reports.add(report("c", "柳河街道办事处", 2018, 5));
    reports.add(report("d", "清溪街道办事处", 2020, 6));
    assertEquals(List.of("2020:4", "2019:3"), found());
  }

  @Test
  void finalisedReportIsTaken_whereThereAreTwo() {
    reports.add(report("a", "柳河街道办事处", 2020, 3));
    reports.add(finalised(report("b", "柳河街道办事处", 2020, 4)));
    reports.add(report("c", "柳河街道办事处", 2020, 5));
    assertEquals(List.of("2020:4"), found());
  }

  @Test
  void nothingIsFound_forAUnitWithoutAName_orInAReportThatSaysNothing() {
    reports.add(report("a", "", 2020, 3));
    reports.add(report("b", "柳河街道办事处", 2020, 0));
    assertEquals(List.of(), EarlierYears.of(reports, REPORT));
    assertEquals(List.of(), EarlierYears.of(reports, REPORT.withUnit(Unit.NONE)));
  }

  @Test
  void whatIsFoundIsWhatTheReportItselfSays() {
    reports.add(report("a", "柳河街道办事处", 2020, 3));
    assertEquals(
        List.of(
            new EarlierYear(
                2020,
                Map.of(),
                List.of(new GradeCount("先进", 3), new GradeCount("一般", 0), new GradeCount("后进", 0)),
                Optional.empty())),
        EarlierYears.of(reports, REPORT));
  }
}
