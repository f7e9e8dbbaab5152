package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.EARLIER_GRADE;
import static cn.jiping.store.jooq.Tables.EARLIER_YEAR;

import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.store.jooq.tables.records.EarlierGradeRecord;
import cn.jiping.store.jooq.tables.records.EarlierYearRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;

/** What is known of earlier years, as rows, both ways. */
final class EarlierYearRows {
  static final List<TableMapping<?, ?>> TABLES =
      List.of(
          new TableMapping<>(
              r -> r.evaluation().earlierYears(), (y, i) -> i, EarlierYearRows::year),
          new TableMapping<>(
              EarlierYearRows::grades,
              (g, i) -> List.of(g.year(), g.position()),
              (report, i, g) -> Optional.of(row(report, g))));

  private EarlierYearRows() {}

  /**
   * A count of an earlier year.
   *
   * @param year position of the year, from 0
   * @param position of the count in it, from 0
   */
  private record Grade(int year, int position, GradeCount count) {}

  private static List<Grade> grades(Report report) {
    List<Grade> grades = new ArrayList<>();
    List<EarlierYear> years = report.evaluation().earlierYears();
    for (int year = 0; year < years.size(); year++) {
      List<GradeCount> counts = years.get(year).grades();
      for (int i = 0; i < counts.size(); i++) {
        grades.add(new Grade(year, i, counts.get(i)));
      }
    }
    return grades;
  }

  private static Optional<EarlierYearRecord> year(UUID report, int position, EarlierYear y) {
    return Optional.of(
        new EarlierYearRecord()
            .setReportId(report)
            .setPosition(position)
            .setReportYear(y.year())
            .setBudget(yuan(y, Measure.BUDGET))
            .setReceived(yuan(y, Measure.RECEIVED))
            .setSpent(yuan(y, Measure.SPENT))
            .setScore(y.score().map(BigDecimal::toString).orElse(null)));
  }

  private static BigDecimal yuan(EarlierYear year, Measure measure) {
    return year.total(measure).map(Money::yuan).orElse(null);
  }

  private static EarlierGradeRecord row(UUID report, Grade g) {
    return new EarlierGradeRecord()
        .setReportId(report)
        .setYearPosition(g.year())
        .setPosition(g.position())
        .setGrade(g.count().grade())
        .setOrganizations(g.count().count());
  }

  static List<EarlierYear> read(DSLContext db, UUID report) {
    return db.selectFrom(EARLIER_YEAR)
        .where(EARLIER_YEAR.REPORT_ID.eq(report))
        .orderBy(EARLIER_YEAR.POSITION)
        .fetch()
        .map(y -> year(y, grades(db, report, y.getPosition())));
  }

  private static EarlierYear year(EarlierYearRecord y, List<GradeCount> grades) {
    return EarlierYear.blank(y.getReportYear())
        .withTotal(Measure.BUDGET, money(y.getBudget()))
        .withTotal(Measure.RECEIVED, money(y.getReceived()))
        .withTotal(Measure.SPENT, money(y.getSpent()))
        .withGrades(grades)
        .withScore(Optional.ofNullable(y.getScore()).map(BigDecimal::new));
  }

  private static Optional<Money> money(BigDecimal yuan) {
    return Optional.ofNullable(yuan).map(Money::new);
  }

  private static List<GradeCount> grades(DSLContext db, UUID report, int year) {
    return db.selectFrom(EARLIER_GRADE)
        .where(EARLIER_GRADE.REPORT_ID.eq(report))
        .and(EARLIER_GRADE.YEAR_POSITION.eq(year))
        .orderBy(EARLIER_GRADE.POSITION)
        .fetch(g -> new GradeCount(g.getGrade(), g.getOrganizations()));
  }
}
