package cn.jiping.output.collect;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Measure;
import cn.jiping.service.collect.Columns;
import cn.jiping.service.collect.FindingCounts;
import cn.jiping.service.collect.NotCounted;
import cn.jiping.service.collect.UnitRow;
import cn.jiping.service.collect.UnitScore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** The columns of each sheet. */
final class DistrictColumns {
  private static final Texts TEXTS = Texts.of(DistrictColumns.class);

  /** All of China has one time: so the date does not depend on the computer. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final int NARROW = 10;
  private static final int DATE = 12;
  private static final int AMOUNT = 20;
  private static final int NAME = 30;
  private static final int SENTENCE = 80;

  private DistrictColumns() {}

  /** One row a unit, with all that has one number. */
  static List<Column<Line>> summary(Columns columns) {
    List<Column<Line>> all = unit();
    all.add(text("department", NAME, UnitRow::department));
    all.add(text("project", NAME, UnitRow::project));
    all.add(text("version", NARROW, u -> TEXTS.get("version.value", u.version())));
    all.add(text("finalised", DATE, DistrictColumns::finalised));
    for (Measure measure : Measure.values()) {
      all.add(amount(TEXTS.get("yuan." + measure), l -> Cell.yuan(total(l, measure))));
    }
    for (Measure measure : Measure.values()) {
      all.add(amount(TEXTS.get("wan." + measure), l -> Cell.wan(total(l, measure))));
    }
    all.add(rate("inPlace", FundBreakdown::inPlace));
    all.add(rate("executionOfBudget", FundBreakdown::executionOfBudget));
    all.add(rate("executionOfReceived", FundBreakdown::executionOfReceived));
    all.add(count(TEXTS.get("organizations"), l -> l.figures().grading().total()));
    for (String grade : columns.grades().names()) {
      all.add(count(named(grade, "grade.none"), l -> l.figures().grading().count(grade)));
    }
    all.add(count(TEXTS.get("ungraded"), l -> l.figures().grading().ungraded()));
    all.add(score("score", UnitScore::total));
    all.add(
        new Column<>(
            TEXTS.get("band"),
            NARROW,
            l -> l.figures().score().band().map(b -> Cell.text(b.label())).orElse(Cell.BLANK)));
    all.add(score("executionScore", UnitScore::execution));
    all.add(findings("errors", FindingCounts::errors));
    all.add(findings("warnings", FindingCounts::warnings));
    all.add(findings("notices", FindingCounts::notices));
    all.add(findings("explained", FindingCounts::explained));
    all.add(text("remark", NAME, UnitRow::remark));
    all.add(text("file", NAME, UnitRow::file));
    return all;
  }

  /** The amounts of each category, in 元. */
  static List<Column<Line>> funds(Columns columns) {
    List<Column<Line>> all = unit();
    for (Measure measure : Measure.values()) {
      String title = TEXTS.get("total.of", TEXTS.get("yuan." + measure));
      all.add(amount(title, l -> Cell.yuan(total(l, measure))));
    }
    for (String category : columns.categories().names()) {
      for (Measure measure : Measure.values()) {
        String title =
            TEXTS.get("of", named(category, "category.none"), TEXTS.get("yuan." + measure));
        all.add(amount(title, l -> Cell.yuan(ofCategory(l, category, measure))));
      }
    }
    return all;
  }

  /** How many organizations of each field got which grade. */
  static List<Column<Line>> grading(Columns columns) {
    List<Column<Line>> all = unit();
    all.add(count(TEXTS.get("organizations"), l -> l.figures().grading().total()));
    all.add(count(TEXTS.get("ungraded"), l -> l.figures().grading().ungraded()));
    for (String field : columns.fields().names()) {
      for (String grade : columns.grades().names()) {
        String title = TEXTS.get("of", named(field, "field.none"), named(grade, "grade.none"));
        all.add(count(title, l -> l.figures().grading().count(field, grade)));
      }
    }
    return all;
  }

  /** What is not counted, and why. */
  static List<Column<NotCounted>> notCounted() {
    return List.of(
        new Column<>(TEXTS.get("file"), NAME * 2, n -> Cell.text(n.file())),
        new Column<>(TEXTS.get("unit"), NAME, n -> Cell.text(n.unit())),
        new Column<>(
            TEXTS.get("was.read"),
            NARROW,
            n -> Cell.text(TEXTS.get(n.reason().isRead() ? "read.yes" : "read.no"))),
        new Column<>(TEXTS.get("reason"), NAME, n -> Cell.text(n.reason().title())),
        new Column<>(TEXTS.get("sentence"), SENTENCE, n -> Cell.text(n.sentence())));
  }

  private static List<Column<Line>> unit() {
    List<Column<Line>> all = new ArrayList<>();
    all.add(
        new Column<>(
            TEXTS.get("number"),
            NARROW,
            l -> l.isTotals() ? Cell.BLANK : new Cell.Count(l.number())));
    all.add(
        new Column<>(
            TEXTS.get("unit"),
            NAME,
            l ->
                Cell.text(
                    l.unit()
                        .map(u -> named(u.unit(), "unit.none"))
                        .orElseGet(() -> TEXTS.get("totals", l.year())))));
    all.add(new Column<>(TEXTS.get("year"), NARROW, l -> new Cell.Count(l.year())));
    return all;
  }

  private static Column<Line> text(String key, int width, Function<UnitRow, String> text) {
    return new Column<>(
        TEXTS.get(key), width, l -> l.unit().map(text).map(Cell::text).orElse(Cell.BLANK));
  }

  private static Column<Line> amount(String title, Function<Line, Cell> amount) {
    return new Column<>(title, AMOUNT, amount);
  }

  private static Column<Line> rate(String key, Function<FundBreakdown, Optional<BigDecimal>> rate) {
    return new Column<>(TEXTS.get(key), AMOUNT, l -> Cell.number(rate.apply(l.figures().funds())));
  }

  private static Column<Line> score(String key, Function<UnitScore, Optional<BigDecimal>> score) {
    return new Column<>(TEXTS.get(key), NARROW, l -> Cell.number(score.apply(l.figures().score())));
  }

  private static Column<Line> count(String title, ToIntFunction<Line> count) {
    return new Column<>(title, NARROW + 2, l -> new Cell.Count(count.applyAsInt(l)));
  }

  private static Column<Line> findings(String key, ToIntFunction<FindingCounts> count) {
    return count(TEXTS.get(key), l -> count.applyAsInt(l.figures().findings()));
  }

  private static String finalised(UnitRow row) {
    return LocalDate.ofInstant(row.finalisedAt(), ZONE).toString();
  }

  private static String named(String name, String none) {
    return name.isEmpty() ? TEXTS.get(none) : name;
  }

  private static Optional<Money> total(Line line, Measure measure) {
    return line.figures().funds().total(measure);
  }

  private static Optional<Money> ofCategory(Line line, String category, Measure measure) {
    return line.figures().funds().rows().stream()
        .filter(r -> r.category().equals(category))
        .findFirst()
        .flatMap(r -> r.amount(measure));
  }
}
