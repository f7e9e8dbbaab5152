package cn.jiping.output.data;

import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Survey;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What was to be reached, from its tree of JSON; {@link EvaluationToJson} is the way there. */
final class EvaluationFromJson {
  /** As many digits before the point as the total of a year has. */
  private static final int MOST_DIGITS = 22;

  /** More than is printed: a weight may come out of a spreadsheet. */
  private static final int MOST_DECIMALS = 16;

  private EvaluationFromJson() {}

  static Evaluation evaluation(Fields f) {
    return new Evaluation(
        f.object("goals", EvaluationFromJson::goals),
        f.choice("basis", ScoreForm.class),
        f.object("selfEvaluation", s -> set(s, "/evaluation/selfEvaluation")),
        f.object("framework", s -> set(s, "/evaluation/framework")),
        f.object("initialBudget", EvaluationFromJson::initialBudget),
        f.object("survey", EvaluationFromJson::survey),
        f.list("earlierYears", EvaluationFromJson::earlierYear),
        f.flag("comparisonPrinted"));
  }

  private static Goals goals(Fields f) {
    return new Goals(f.text("overall"), f.text("stages"), f.text("expected"), f.text("reached"));
  }

  private static IndicatorSet set(Fields f, String path) {
    return new IndicatorSet(
        f.text("name"),
        decimal(f, "executionWeight"),
        f.list(
            "levels",
            l -> new LevelWeight(l.text("first"), l.text("second"), decimal(l, "weight"))),
        Fields.distinct(
            f.list("indicators", EvaluationFromJson::indicator),
            path + "/indicators",
            Indicator::id));
  }

  private static BigDecimal decimal(Fields f, String name) {
    return f.parsed(name, "decimal", EvaluationFromJson::number);
  }

  private static Optional<BigDecimal> decimalIfKnown(Fields f, String name) {
    return f.ifKnown(name, "decimal", EvaluationFromJson::number);
  }

  private static BigDecimal number(String text) {
    return ReportFromJson.decimal(text, MOST_DECIMALS);
  }

  private static Indicator indicator(Fields f) {
    return new Indicator(
        ReportFromJson.row(f),
        f.text("first"),
        f.text("second"),
        f.text("name"),
        f.choice("kind", Indicator.Kind.class),
        f.text("target"),
        f.text("unit"),
        f.text("actual"),
        decimalIfKnown(f, "weight"),
        f.choiceIfKnown("attainment", Indicator.Attainment.class),
        decimalIfKnown(f, "rate"),
        decimalIfKnown(f, "typedScore"),
        f.text("scoreReason"),
        f.text("reason"));
  }

  private static Map<FundSource, Money> initialBudget(Fields f) {
    Map<FundSource, Money> known = new EnumMap<>(FundSource.class);
    for (FundSource source : FundSource.values()) {
      f.ifKnown(EvaluationToJson.name(source), "amount", ReportFromJson::money)
          .ifPresent(money -> known.put(source, money));
    }
    return known;
  }

  private static Survey survey(Fields f) {
    return new Survey(
        f.numberIfKnown("sent"),
        f.numberIfKnown("returned"),
        f.list("answers", a -> a.numberIfKnown("count")),
        f.number("satisfied"));
  }

  private static EarlierYear earlierYear(Fields f) {
    int year = f.number("year");
    if (year > Report.LAST_YEAR) {
      throw new IllegalArgumentException("year " + year);
    }
    Map<Measure, Money> totals = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      f.ifKnown(EvaluationToJson.name(measure), "amount", EvaluationFromJson::total)
          .ifPresent(total -> totals.put(measure, total));
    }
    return new EarlierYear(
        year,
        totals,
        f.list("grades", c -> new GradeCount(c.text("grade"), c.number("count"))),
        decimalIfKnown(f, "score"));
  }

  /** The sum of many lines may be more than one line can have. */
  private static Money total(String yuan) {
    if (!yuan.matches("[0-9]{1," + MOST_DIGITS + "}\\.[0-9]{2}")) {
      throw new IllegalArgumentException(yuan);
    }
    return new Money(new BigDecimal(yuan));
  }
}
