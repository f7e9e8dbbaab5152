package cn.jiping.domain.compare;

import cn.jiping.domain.figure.Band;
import cn.jiping.domain.figure.Satisfaction;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Survey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Goals, survey, score and the comparison of years; {@link IndicatorFields} has the indicators. */
final class EvaluationFields {
  private static final List<Field<Report>> GOALS =
      ReportFields.within(
          r -> r.evaluation().goals(),
          List.of(
              new Field<>("goal.overall", Goals::overall),
              new Field<>("goal.stages", Goals::stages),
              new Field<>("goal.expected", Goals::expected),
              new Field<>("goal.reached", Goals::reached)));

  private static final List<Field<Report>> SURVEY =
      ReportFields.within(
          r -> r.evaluation().survey(),
          List.of(
              new Field<>("survey.sent", s -> number(s.sent())),
              new Field<>("survey.returned", s -> number(s.returned())),
              new Field<>("survey.answers", EvaluationFields::answers),
              new Field<>("survey.satisfied", s -> Integer.toString(s.satisfied())),
              new Field<>("survey.rate", s -> ReportFields.rate(Satisfaction.of(s).rate()))));

  private static final List<Field<Report>> SCORE =
      List.of(
          Field.choice("score.basis", r -> r.evaluation().basis()),
          new Field<>("score.total", r -> decimal(ScoreSheet.of(r).total())),
          new Field<>("score.band", r -> ScoreSheet.of(r).band().map(Band::label).orElse("")));

  private EvaluationFields() {}

  static List<Difference> goals(Report before, Report after) {
    return ReportFields.differing(Part.GOALS, GOALS, before, after);
  }

  static List<Difference> survey(Report before, Report after) {
    return ReportFields.differing(Part.SURVEY, SURVEY, before, after);
  }

  /** On which form the score rests, and what it comes to. */
  static List<Difference> score(Report before, Report after) {
    return ReportFields.differing(Part.SCORE, SCORE, before, after);
  }

  static List<Difference> initialBudget(Report before, Report after) {
    List<Field<Report>> fields = new ArrayList<>();
    for (FundSource source : FundSource.values()) {
      fields.add(
          new Field<>(
              "initial." + source,
              r -> amount(r.evaluation().initialBudget().get(source), after.amountUnit())));
    }
    return ReportFields.differing(Part.SCORE, fields, before, after);
  }

  private static String amount(Money money, AmountUnit unit) {
    return money == null ? "" : unit.formatExact(money) + unit.label();
  }

  /** An earlier year by its place: the program keeps them in order. */
  private record Placed(int index, EarlierYear year) {}

  static List<Difference> comparison(Report before, Report after) {
    List<Difference> differences = new ArrayList<>();
    List<Field<Report>> printed =
        List.of(Field.flag("comparison.printed", r -> r.evaluation().comparisonPrinted()));
    differences.addAll(ReportFields.differing(Part.COMPARISON, printed, before, after));
    RowDiff<Placed> rows =
        new RowDiff<>(
            Part.COMPARISON,
            "earlier",
            p -> Integer.toString(p.index()),
            p -> Integer.toString(p.year().year()),
            yearFields(after.amountUnit()));
    for (Difference d : rows.between(placed(before), placed(after))) {
      Place whole = Place.of(Part.COMPARISON); // an earlier year is no row with an id
      differences.add(new Difference(whole, d.name(), d.before(), d.after(), d.edits()));
    }
    return differences;
  }

  private static List<Placed> placed(Report report) {
    List<Placed> placed = new ArrayList<>();
    report.evaluation().earlierYears().forEach(y -> placed.add(new Placed(placed.size(), y)));
    return placed;
  }

  private static List<Field<Placed>> yearFields(AmountUnit unit) {
    List<Field<Placed>> fields = new ArrayList<>();
    fields.add(new Field<>("year", p -> Integer.toString(p.year().year())));
    for (Measure measure : Measure.values()) {
      fields.add(
          new Field<>(
              "funds.total." + measure, p -> amount(p.year().total(measure).orElse(null), unit)));
    }
    fields.add(new Field<>("grading.tally", p -> ReportFields.counts(p.year().grades())));
    fields.add(new Field<>("score.total", p -> decimal(p.year().score())));
    return fields;
  }

  private static String answers(Survey survey) {
    return survey.answers().stream().allMatch(OptionalInt::isEmpty)
        ? ""
        : survey.answers().stream()
            .map(a -> a.isPresent() ? number(a) : VersionDiff.TEXTS.get("survey.unknown"))
            .collect(ReportFields.separated());
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private static String decimal(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
