package cn.jiping.domain.figure;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The named figures of the year before (上年) and of the change against it (同比). A change is printed
 * with its direction, so that a sentence stays right whichever it is: 增长12.34%, 下降0.50%, 持平.
 */
final class ComparisonFigures {
  private static final Texts TEXTS = Texts.of(ComparisonFigures.class);
  private static final int DECIMALS = 2;

  private final Report report;
  private final EarlierYear before;
  private final List<Figure> figures = new ArrayList<>();

  private ComparisonFigures(Report report) {
    this.report = report;
    this.before = report.evaluation().earlierYear(report.year() - 1);
  }

  /** Those of the year before the report's; without a value while nothing is known of it. */
  static List<Figure> before(Report report) {
    ComparisonFigures made = new ComparisonFigures(report);
    made.addBefore();
    return made.figures;
  }

  /**
   * Those of the change against it.
   *
   * @param score the report's total score, when there is one
   */
  static List<Figure> changes(Report report, Optional<BigDecimal> score) {
    ComparisonFigures made = new ComparisonFigures(report);
    made.addChanges(score);
    return made.figures;
  }

  private void addBefore() {
    add("before", "year", before.isBlank() ? "" : Integer.toString(before.year()));
    add("before", "total", money(before.total(FundBreakdown.of(report.fundLines()).lead())));
    for (Measure measure : Measure.values()) {
      add("before", "" + measure, money(before.total(measure)));
    }
    add("before", "execution", before.executionRate().map(r -> r.toPlainString() + "%").orElse(""));
    Optional<BigDecimal> score = before.score().map(ComparisonFigures::rounded);
    add("before", "score", score.map(BigDecimal::toPlainString).orElse(""));
    add("before", "band", score.map(Band::of).map(Band::label).orElse(""));
    for (String grade : report.gradeScheme().grades()) {
      String count = before.count(grade).map(n -> "" + n).orElse("");
      figures.add(named("before", grade, count, TEXTS.get("about.before.grade", grade)));
    }
  }

  private void addChanges(Optional<BigDecimal> score) {
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    add("change", "total", growth(funds, funds.lead()));
    for (Measure measure : Measure.values()) {
      add("change", "" + measure, growth(funds, measure));
    }
    add("change", "execution", points(funds.executionOfBudget(), before.executionRate(), "points"));
    add("change", "score", points(score, before.score().map(ComparisonFigures::rounded), "score"));
    GradingTally tally = GradingTally.of(report);
    for (GradingTally.Row row : tally.counts()) {
      Optional<Integer> was = before.count(row.grade());
      String change = tally.total() == 0 || was.isEmpty() ? "" : counted(row.count() - was.get());
      String about = TEXTS.get("about.change.grade", row.grade());
      figures.add(named("change", row.grade(), change, about));
    }
  }

  private void add(String group, String key, String value) {
    String about = TEXTS.get("about." + group + "." + key);
    figures.add(named(group, TEXTS.get(group + "." + key), value, about));
  }

  private static Figure named(String group, String name, String value, String about) {
    return new Figure(TEXTS.get("group." + group) + "." + name, value, about);
  }

  private String money(Optional<Money> amount) {
    return amount.map(report.amountUnit()::formatWithUnit).orElse("");
  }

  private static BigDecimal rounded(BigDecimal score) {
    return score.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** Only whole totals are compared: each line has to know the measure. */
  private String growth(FundBreakdown funds, Measure measure) {
    Optional<BigDecimal> now =
        funds.total(measure).filter(t -> funds.missing().get(measure) == 0).map(Money::yuan);
    Optional<BigDecimal> was = before.total(measure).map(Money::yuan);
    if (now.isEmpty() || was.isEmpty()) {
      return "";
    }
    return YearFigures.growth(was.get(), now.get())
        .map(rate -> change("growth", now.get().compareTo(was.get()), rate.abs()))
        .orElse("");
  }

  /** The difference of two numbers as they are printed. */
  private static String points(Optional<BigDecimal> now, Optional<BigDecimal> was, String unit) {
    if (now.isEmpty() || was.isEmpty()) {
      return "";
    }
    BigDecimal more = now.get().subtract(was.get());
    return change(unit, more.signum(), more.abs());
  }

  private static String counted(int more) {
    return change("count", Integer.signum(more), BigDecimal.valueOf(Math.abs((long) more)));
  }

  private static String change(String unit, int direction, BigDecimal by) {
    if (direction == 0) {
      return TEXTS.get("change.same");
    }
    // A change too small to be shown is none that can be named.
    String key = by.signum() == 0 ? "change.nearly" : unit + (direction > 0 ? ".up" : ".down");
    return TEXTS.get(key, by.toPlainString());
  }
}
