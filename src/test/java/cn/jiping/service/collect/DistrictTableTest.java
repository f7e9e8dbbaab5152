package cn.jiping.service.collect;

import static cn.jiping.service.collect.CollectFixtures.budget;
import static cn.jiping.service.collect.CollectFixtures.finalised;
import static cn.jiping.service.collect.CollectFixtures.report;
import static cn.jiping.service.collect.CollectFixtures.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.service.collect.NotCounted.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictTableTest {
  private static List<String> counted(DistrictTable table) {
    return table.years().stream().flatMap(y -> y.rows().stream()).map(UnitRow::file).toList();
  }

  private static UnitRow only(DistrictTable table) {
    return table.years().getFirst().rows().getFirst();
  }

  /** Two archives a and b; which is counted, and why the other is not. */
  @ParameterizedTest
  @CsvSource({
    // report, version, unit, hour of a; of b; counted; why not
    "r, 1, 甲, 1, r, 2, 甲, 2, b, OLDER_VERSION",
    "r, 2, 甲, 1, r, 1, 甲, 9, a, OLDER_VERSION",
    "r, 1, 甲, 1, r, 1, 甲, 1, a, COPY",
    "r, 1, 甲, 1, s, 1, 甲, 2, b, OTHER_REPORT",
    "r, 1, 甲, 2, s, 1, 甲, 1, a, OTHER_REPORT",
    "r, 1, 甲, 1, s, 1, 甲, 1, a, OTHER_REPORT",
    "r, 1, 甲 街道, 1, s, 1, 甲街道 , 2, b, OTHER_REPORT",
    "r, 1, 甲, 1, s, 1, 乙, 2, ab, ",
    "r, 1, '', 1, s, 1, '', 2, ab, "
  })
  void noReportAndNoUnitIsCountedTwice(
      String reportA,
      int versionA,
      String unitA,
      int hourA,
      String reportB,
      int versionB,
      String unitB,
      int hourB,
      String counted,
      Reason reason) {
    DistrictTable table =
        DistrictTable.of(
            List.of(
                row("a", reportA, versionA, unitA, hourA),
                row("b", reportB, versionB, unitB, hourB)),
            List.of());
    assertEquals(counted, String.join("", counted(table)));
    assertEquals(
        reason == null ? List.of() : List.of(reason),
        table.notCounted().stream().map(NotCounted::reason).toList());
    assertEquals(2, table.read());
    assertEquals(counted.length(), table.counted());
    assertEquals(0, table.unread());
  }

  @Test
  void sameVersionWithOtherContentIsNotCounted_andTheOneThatIsSaysSo() {
    Report report = report("r", "甲");
    DistrictTable table =
        DistrictTable.of(
            List.of(row("a", finalised(report, 1, "x", 1)), row("b", finalised(report, 1, "y", 2))),
            List.of());
    assertEquals(List.of("b"), counted(table));
    assertEquals(Reason.CONTRADICTION, table.notCounted().getFirst().reason());
    assertTrue(only(table).remark().contains("内容不同"), only(table).remark());
  }

  @Test
  void unitWithTwoReportsIsMarked_alsoWhenOlderVersionsLieBeside() {
    DistrictTable table =
        DistrictTable.of(
            List.of(row("a", "r", 1, "甲", 1), row("b", "r", 2, "甲", 2), row("c", "s", 1, "甲", 3)),
            List.of());
    assertEquals(List.of("c"), counted(table));
    assertTrue(only(table).remark().contains("两份以上"), only(table).remark());
    assertEquals(
        Map.of("a", Reason.OLDER_VERSION, "b", Reason.OTHER_REPORT),
        Map.of(
            table.notCounted().get(0).file(), table.notCounted().get(0).reason(),
            table.notCounted().get(1).file(), table.notCounted().get(1).reason()));
    assertTrue(table.notCounted().get(1).sentence().contains("“c”"));
  }

  @Test
  void yearsAreNotAddedUp() {
    Report other = report("s", "甲").withYear(2020);
    DistrictTable table =
        DistrictTable.of(
            List.of(row("a", "r", 1, "甲", 1), row("b", finalised(other, 1, "x", 1))), List.of());
    assertEquals(List.of(2020, 2021), table.years().stream().map(y -> y.year()).toList());
    table.years().forEach(y -> assertEquals(1, y.rows().size()));
    assertEquals(List.of(), table.notCounted());
  }

  @Test
  void totalsAreTheSumsOfTheRows_exactly() {
    List<UnitRow> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Report report =
          report("r" + i, "第" + i + "街道")
              .withFundLines(List.of(budget("城市社区", "0.10"), budget("类别" + i % 4, i + ".07")));
      rows.add(row("f" + i, finalised(report, 1, "x", i)));
    }
    rows.add(row("rich", finalised(ReportFixtures.rich(), 1, "x", 1)));
    DistrictTable.YearTable year = DistrictTable.of(rows, List.of()).years().getFirst();
    assertEquals(31, year.rows().size());
    for (Measure measure : Measure.values()) {
      assertEquals(
          sum(year.rows().stream().map(UnitRow::figures).toList(), measure),
          year.totals().funds().totals().getOrDefault(measure, Money.ZERO));
    }
    assertEquals(
        year.rows().stream().mapToInt(r -> r.figures().grading().total()).sum(),
        year.totals().grading().total());
  }

  private static Money sum(List<UnitFigures> units, Measure measure) {
    return Money.sum(
        units.stream().map(u -> u.funds().totals().getOrDefault(measure, Money.ZERO)).toList());
  }

  @Test
  void categoriesAndFieldsOfARowAddUpToWhatTheReportItselfSays() {
    for (Report report :
        List.of(ReportFixtures.rich(), ReportFixtures.withOrganizations(50), report("r", "甲"))) {
      UnitFigures figures = row("a", finalised(report, 1, "x", 1)).figures();
      FundBreakdown own = FundBreakdown.of(report.fundLines());
      for (Measure measure : Measure.values()) {
        Money parts =
            Money.sum(
                figures.funds().rows().stream()
                    .map(r -> r.amount(measure).orElse(Money.ZERO))
                    .toList());
        assertEquals(own.total(measure).orElse(Money.ZERO), parts);
      }
      assertEquals(GradingTally.of(report).total(), figures.grading().total());
      assertEquals(GradingTally.of(report).ungraded(), figures.grading().ungraded());
    }
  }

  @Test
  void columnsAreWhatAnyUnitHas_inTheOrderOfFirstAppearance() {
    Report second = report("s", "乙").withFundLines(List.of(budget("机关", "1"), budget("城市社区", "1")));
    DistrictTable table =
        DistrictTable.of(
            List.of(row("a", "r", 1, "甲", 1), row("b", finalised(second, 1, "x", 1))), List.of());
    assertEquals(List.of("城市社区", "机关"), table.columns().categories().names());
    assertEquals(List.of(""), table.columns().fields().names());
    assertEquals(List.of("先进", "一般", "后进"), table.columns().grades().names());
  }

  @Test
  void categoriesBeyondAllMeasureGoTogether_andNothingIsLost() {
    List<FundLine> lines =
        IntStream.range(0, 5_000).mapToObj(i -> budget("类别" + i, "0.01")).toList();
    Report odd = report("odd", "乙").withFundLines(lines);
    DistrictTable table =
        DistrictTable.of(
            List.of(row("a", finalised(odd, 1, "x", 1)), row("b", "r", 1, "甲", 1)), List.of());
    List<String> names = table.columns().categories().names();
    assertEquals(Columns.MOST_CATEGORIES, names.size());
    assertEquals("其他各项", names.getLast());
    FundBreakdown funds = table.years().getFirst().totals().funds();
    assertEquals(new Money(new BigDecimal("150.01")), funds.leadTotal());
    assertEquals(
        new Money(new BigDecimal("148.02")), funds.rows().getLast().amount(Measure.BUDGET).get());
  }

  @Test
  void whatIsUnreadIsListedByFileWithTheRest() {
    NotCounted locked = NotCounted.unread("b", Reason.LOCKED, "有口令。");
    DistrictTable table =
        DistrictTable.of(
            List.of(row("a", "r", 1, "甲", 1), row("c", "r", 1, "甲", 1), row("d", "r", 2, "甲", 1)),
            List.of(locked));
    assertEquals(List.of("a", "b", "c"), table.notCounted().stream().map(n -> n.file()).toList());
    assertEquals(3, table.read());
    assertEquals(1, table.unread());
    assertFalse(table.notCounted().get(1).reason().isRead());
  }

  @Test
  void nothingMakesAnEmptyTable() {
    DistrictTable table = DistrictTable.of(List.of(), List.of());
    assertEquals(List.of(), table.years());
    assertEquals(0, table.read() + table.unread());
  }
}
