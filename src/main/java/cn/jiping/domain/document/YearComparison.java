package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Bar;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.figure.YearFigures;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The comparison of years (年度比较): funds, execution rate, gradings and score of the report's year
 * and of those before, the change against the year before, and a chart.
 */
public final class YearComparison {
  private static final Texts TEXTS = Texts.of(YearComparison.class);
  private static final Place PLACE = Place.of(Place.Part.COMPARISON);

  private final Report report;
  private final EarlierYear own;
  private final List<EarlierYear> years;
  private final Optional<EarlierYear> last;
  private final List<List<String>> rows = new ArrayList<>();

  private YearComparison(Report report) {
    this.report = report;
    this.own = YearFigures.of(report);
    List<EarlierYear> before = YearFigures.before(report);
    this.years = Stream.concat(before.reversed().stream(), Stream.of(own)).toList();
    this.last = before.stream().filter(y -> y.year() == report.year() - 1).findFirst();
  }

  /** Table and chart; nothing while no earlier year is known. */
  public static List<Block> of(Report report) {
    YearComparison comparison = new YearComparison(report);
    return comparison.years.size() < 2 ? List.of() : comparison.blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(table());
    chart().ifPresent(blocks::add);
    return blocks;
  }

  private Block.Table table() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(TEXTS.get("compare.item"), Align.LEFT, 3));
    for (EarlierYear year : years) {
      columns.add(new Column(TEXTS.get("compare.year", year.year()), Align.RIGHT, 1.5));
    }
    if (last.isPresent()) {
      columns.add(new Column(TEXTS.get("compare.change"), Align.RIGHT, 1.5));
      columns.add(new Column(TEXTS.get("compare.changeRate"), Align.RIGHT, 1.5));
    }
    AmountUnit unit = report.amountUnit();
    for (Measure measure : Measure.values()) {
      String name = TEXTS.get("compare.money", TEXTS.get("funds." + measure), unit.label());
      add(
          name,
          y -> y.total(measure).map(unit::rounded),
          growth(y -> y.total(measure).map(Money::yuan)));
    }
    add(TEXTS.get("compare.rate"), EarlierYear::executionRate, Optional.empty());
    add(
        TEXTS.get("compare.grades"),
        YearComparison::organizations,
        growth(YearComparison::organizations));
    for (String grade : report.gradeScheme().grades()) {
      add(
          TEXTS.get("compare.grade", grade),
          y -> y.count(grade).map(BigDecimal::valueOf),
          Optional.empty());
    }
    add(TEXTS.get("compare.score"), EarlierYear::score, Optional.empty());
    return new Block.Table(
        PLACE, TEXTS.get("compare.caption", report.year()), "", columns, rows, Optional.empty());
  }

  /** The growth against the year before, of the exact figures. */
  private Optional<BigDecimal> growth(Function<EarlierYear, Optional<BigDecimal>> exact) {
    return last.flatMap(exact)
        .flatMap(was -> exact.apply(own).flatMap(now -> YearFigures.growth(was, now)));
  }

  /** A row, when a year knows its figure; the change is that of the figures as printed. */
  private void add(
      String name,
      Function<EarlierYear, Optional<BigDecimal>> figure,
      Optional<BigDecimal> growth) {
    List<Optional<BigDecimal>> figures = years.stream().map(figure).toList();
    if (figures.stream().allMatch(Optional::isEmpty)) {
      return;
    }
    List<String> cells = new ArrayList<>(List.of(name));
    figures.forEach(f -> cells.add(f.map(BigDecimal::toPlainString).orElse("")));
    if (last.isPresent()) {
      Optional<BigDecimal> change =
          last.flatMap(figure).flatMap(was -> figure.apply(own).map(now -> now.subtract(was)));
      cells.add(change.map(YearComparison::signed).orElse(""));
      cells.add(growth.map(YearComparison::signed).orElse(""));
    }
    rows.add(cells);
  }

  private static String signed(BigDecimal change) {
    return (change.signum() > 0 ? "+" : "") + change.toPlainString();
  }

  private static Optional<BigDecimal> organizations(EarlierYear year) {
    return year.grades().isEmpty()
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(year.grades().stream().mapToInt(GradeCount::count).sum()));
  }

  /** Of the money that most years know; of the scores when no two years know any. */
  private Optional<Block> chart() {
    Measure measure =
        Arrays.stream(Measure.values())
            .max(Comparator.comparing((Measure m) -> known(y -> y.total(m))))
            .orElseThrow();
    if (known(y -> y.total(measure)) > 1) {
      AmountUnit unit = report.amountUnit();
      return Optional.of(
          chart(
              TEXTS.get(
                  "compare.chart.money",
                  years.getFirst().year(),
                  report.year(),
                  TEXTS.get("funds." + measure)),
              unit.label(),
              y -> y.total(measure).map(unit::rounded)));
    }
    return known(EarlierYear::score) > 1
        ? Optional.of(
            chart(
                TEXTS.get("compare.chart.score", years.getFirst().year(), report.year()),
                TEXTS.get("compare.chart.unit.score"),
                EarlierYear::score))
        : Optional.empty();
  }

  private long known(Function<EarlierYear, Optional<?>> figure) {
    return years.stream().map(figure).filter(Optional::isPresent).count();
  }

  private Block.Chart chart(
      String title, String unit, Function<EarlierYear, Optional<BigDecimal>> figure) {
    List<Bar> bars = new ArrayList<>();
    for (EarlierYear year : years) {
      figure
          .apply(year)
          .ifPresent(
              f -> bars.add(new Bar(TEXTS.get("compare.year", year.year()), f, f.toPlainString())));
    }
    String words =
        bars.stream()
            .map(b -> b.category() + b.label() + unit)
            .collect(Collectors.joining(TEXTS.get("list.separator")));
    return new Block.Chart(
        PLACE, Block.Chart.Kind.YEARS, title, unit, TEXTS.get("compare.alternative", words), bars);
  }
}
