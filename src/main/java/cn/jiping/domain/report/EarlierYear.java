package cn.jiping.domain.report;

import cn.jiping.domain.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an earlier year, for the comparison of years: taken out of its report, or typed.
 *
 * @param year before the report's
 * @param totals total of each measure that is known
 * @param grades organizations by grade; empty when not known
 * @param score total score, 0–100
 */
public record EarlierYear(
    int year, Map<Measure, Money> totals, List<GradeCount> grades, Optional<BigDecimal> score) {

  public EarlierYear {
    Map<Measure, Money> known = new EnumMap<>(Measure.class);
    known.putAll(totals);
    totals = Collections.unmodifiableMap(known);
    grades = List.copyOf(grades);
  }

  /** A year of which nothing is known yet. */
  public static EarlierYear blank(int year) {
    return new EarlierYear(year, Map.of(), List.of(), Optional.empty());
  }

  /** Nothing is known of it. */
  public boolean isBlank() {
    return equals(blank(year));
  }

  public Optional<Money> total(Measure measure) {
    return Optional.ofNullable(totals.get(measure));
  }

  /** Spent ÷ budget in %, two decimals; empty when one is not known or the budget is 0. */
  public Optional<BigDecimal> executionRate() {
    return total(Measure.BUDGET).flatMap(b -> total(Measure.SPENT).flatMap(s -> s.percentOf(b)));
  }

  /** Organizations of this grade, when known. */
  public Optional<Integer> count(String grade) {
    return grades.stream().filter(g -> g.grade().equals(grade)).map(GradeCount::count).findFirst();
  }

  /** The same year with another total; empty when it is not known. */
  public EarlierYear withTotal(Measure measure, Optional<Money> value) {
    Map<Measure, Money> changed = new EnumMap<>(Measure.class);
    changed.putAll(totals);
    changed.remove(measure);
    value.ifPresent(v -> changed.put(measure, v));
    return new EarlierYear(year, changed, grades, score);
  }

  /** The same year; what is not known of it is taken from what another source knows. */
  public EarlierYear filledFrom(EarlierYear other) {
    Map<Measure, Money> all = new EnumMap<>(Measure.class);
    all.putAll(other.totals);
    all.putAll(totals);
    List<GradeCount> counts = new ArrayList<>(grades);
    other.grades.stream().filter(g -> count(g.grade()).isEmpty()).forEach(counts::add);
    return new EarlierYear(year, all, counts, score.or(other::score));
  }

  public EarlierYear withGrades(List<GradeCount> value) {
    return new EarlierYear(year, totals, value, score);
  }

  public EarlierYear withScore(Optional<BigDecimal> value) {
    return new EarlierYear(year, totals, grades, value);
  }
}
