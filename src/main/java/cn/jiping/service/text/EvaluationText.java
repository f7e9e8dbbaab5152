package cn.jiping.service.text;

import cn.jiping.domain.figure.AttainmentBand;
import cn.jiping.domain.figure.Band;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.Satisfaction;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Survey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Goals, indicators with their scores, survey and earlier years as text. */
final class EvaluationText {
  private EvaluationText() {}

  static void addTo(TextLines lines, Report report) {
    Evaluation evaluation = report.evaluation();
    addGoals(lines, report);
    for (ScoreForm form : ScoreForm.values()) {
      if (!evaluation.set(form).isEmpty()) {
        addForm(lines, report, form);
      }
    }
    if (!evaluation.initialBudget().isEmpty()) {
      lines.part("initial", report.amountUnit().label());
      for (Map.Entry<FundSource, Money> budget : evaluation.initialBudget().entrySet()) {
        String source = TextLines.TEXTS.get("show.source." + budget.getKey());
        lines.put("initial.row", source, report.amountUnit().formatExact(budget.getValue()));
      }
    }
    if (!evaluation.survey().isBlank()) {
      addSurvey(lines, evaluation.survey());
    }
    addYears(lines, evaluation, report.amountUnit());
  }

  private static void addGoals(TextLines lines, Report report) {
    Goals goals = report.evaluation().goals();
    if (goals.equals(Goals.NONE)) {
      return;
    }
    lines.part("goals");
    Figures figures = Figures.of(report);
    addGoal(lines, "goals.overall", goals.overall(), figures);
    addGoal(lines, "goals.stages", goals.stages(), figures);
    addGoal(lines, "goals.expected", goals.expected(), figures);
    addGoal(lines, "goals.reached", goals.reached(), figures);
  }

  private static void addGoal(TextLines lines, String key, String goal, Figures figures) {
    if (!goal.isBlank()) {
      lines.put(key);
      lines.addTyped(goal, figures);
    }
  }

  private static void addForm(TextLines lines, Report report, ScoreForm form) {
    Evaluation evaluation = report.evaluation();
    IndicatorSet set = evaluation.set(form);
    List<String> marks = new ArrayList<>();
    if (evaluation.basis() == form) {
      marks.add(TextLines.TEXTS.get("show.form.basis"));
    }
    if (report.attachments().form(form) != FormPaper.NONE) {
      marks.add(TextLines.TEXTS.get("show.form.attached"));
    }
    lines.part("form", form.label(), String.join(TextLines.TEXTS.get("show.list"), marks));
    lines.putUnlessBlank("form.name", set.name());
    ScoreSheet sheet = ScoreSheet.of(report, form);
    sheet
        .execution()
        .ifPresent(
            e -> lines.put("form.execution", plain(e.weight()), plain(e.rate()), plain(e.score())));
    if (!set.levels().isEmpty()) {
      lines.put("form.levels", levels(set));
    }
    Figures figures = Figures.of(report);
    sheet.rows().forEach(row -> addIndicator(lines, row, figures));
    lines.put(
        "form.total",
        plain(sheet.weight()),
        sheet.total().map(EvaluationText::plain).orElse(TextLines.TEXTS.get("show.form.open")),
        sheet.band().map(Band::label).orElse(""));
  }

  private static String levels(IndicatorSet set) {
    return set.levels().stream()
        .map(EvaluationText::level)
        .collect(Collectors.joining(TextLines.TEXTS.get("show.list")));
  }

  private static String level(LevelWeight level) {
    return TextLines.TEXTS.get(
        "show.form.level", level.isFirst() ? level.first() : level.second(), plain(level.weight()));
  }

  private static void addIndicator(TextLines lines, IndicatorScore row, Figures figures) {
    Indicator i = row.indicator();
    lines.put(
        "indicator",
        i.first(),
        i.second(),
        i.name(),
        i.kind().mark(),
        shown(i.target(), row.targetText()),
        shown(i.actual(), row.actualText()),
        i.unit(),
        plain(i.weight()),
        plain(row.score()));
    i.attainment()
        .ifPresent(
            a -> lines.put("indicator.attainment", AttainmentBand.of(a).label(), plain(i.rate())));
    i.typedScore().ifPresent(s -> lines.put("indicator.byHand", plain(s)));
    addReason(lines, "indicator.scoreReason", i.scoreReason(), figures);
    addReason(lines, "indicator.reason", i.reason(), figures);
  }

  /** As typed, and as printed when that is something else. */
  private static String shown(String typed, String printed) {
    return typed.strip().equals(printed)
        ? printed
        : TextLines.TEXTS.get("show.indicator.printed", typed.strip(), printed);
  }

  private static void addReason(TextLines lines, String key, String reason, Figures figures) {
    if (!reason.isBlank()) {
      lines.put(key);
      lines.addTyped(reason, figures);
    }
  }

  private static void addSurvey(TextLines lines, Survey survey) {
    Satisfaction figures = Satisfaction.of(survey);
    lines.part("survey");
    lines.put("survey.counts", count(survey.sent()), count(survey.returned()));
    lines.put(
        "survey.answers",
        survey.answers().stream()
            .map(EvaluationText::count)
            .collect(Collectors.joining(TextLines.TEXTS.get("show.list"))),
        survey.satisfied());
    figures.rate().ifPresent(r -> lines.put("survey.rate", r.toPlainString()));
  }

  private static void addYears(TextLines lines, Evaluation evaluation, AmountUnit unit) {
    if (evaluation.earlierYears().isEmpty()) {
      return;
    }
    String printed = evaluation.comparisonPrinted() ? "show.yes" : "show.no";
    lines.part("years", unit.label(), TextLines.TEXTS.get(printed));
    for (EarlierYear year : evaluation.earlierYears()) {
      String grades =
          year.grades().stream()
              .map(g -> TextLines.TEXTS.get("show.years.grade", g.grade(), g.count()))
              .collect(Collectors.joining(TextLines.TEXTS.get("show.list")));
      lines.put(
          "years.row",
          Integer.toString(year.year()),
          total(year, Measure.BUDGET, unit),
          total(year, Measure.RECEIVED, unit),
          total(year, Measure.SPENT, unit),
          grades,
          plain(year.score()));
    }
  }

  private static String total(EarlierYear year, Measure measure, AmountUnit unit) {
    return year.total(measure).map(unit::formatExact).orElse("");
  }

  private static String count(OptionalInt count) {
    return count.isPresent() ? Integer.toString(count.getAsInt()) : "";
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(EvaluationText::plain).orElse("");
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }
}
