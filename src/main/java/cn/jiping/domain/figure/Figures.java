package cn.jiping.domain.figure;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Survey;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All named figures of a report. Money and work figures are printed with their unit, because the
 * unit belongs to the data; counts of organizations without, because 个 or 家 belongs to the
 * sentence.
 */
public final class Figures {
  private static final Texts TEXTS = Texts.of(Figures.class);

  private final Map<String, Figure> byName = new LinkedHashMap<>();

  private Figures() {}

  /** The figures of this report. */
  public static Figures of(Report report) {
    Figures figures = forIndicators(report);
    ScoreSheet sheet = ScoreSheet.of(report, report.evaluation().basis(), figures);
    figures.addScore(sheet);
    ComparisonFigures.changes(report, sheet.total()).forEach(figures::add);
    GoalFigures.of(report.evaluation().goals(), figures).forEach(figures::add);
    return figures;
  }

  /** Those to which the indicators may refer: all but what follows from them. */
  public static Figures forIndicators(Report report) {
    Figures figures = new Figures();
    figures.addFunds(FundBreakdown.of(report.fundLines()), report.amountUnit());
    figures.addGrading(GradingTally.of(report));
    for (WorkFigure figure : report.workFigures()) {
      figures.addWorkFigure(figure);
    }
    figures.addSatisfaction(report.evaluation().survey());
    ComparisonFigures.before(report).forEach(figures::add);
    figures.addReport(report);
    return figures;
  }

  /** In the order in which a menu shows them. */
  public List<Figure> all() {
    return List.copyOf(byName.values());
  }

  public Optional<Figure> named(String name) {
    return Optional.ofNullable(byName.get(name.strip()));
  }

  private void addFunds(FundBreakdown funds, AmountUnit unit) {
    String group = TEXTS.get("group.funds");
    add(
        group + "." + TEXTS.get("total"),
        funds.total(funds.lead()).map(unit::formatWithUnit).orElse(""),
        TEXTS.get("about.funds.total", TEXTS.get("measure." + funds.lead())));
    for (Measure measure : Measure.values()) {
      add(
          group + "." + TEXTS.get("funds." + measure),
          funds.total(measure).map(unit::formatWithUnit).orElse(""),
          TEXTS.get("about.funds." + measure));
    }
    addRate("inPlace", funds.inPlace());
    addRate("execution", funds.executionOfBudget());
    addRate("executionOfReceived", funds.executionOfReceived());
    for (FundBreakdown.Row row : funds.rows()) {
      if (!row.category().isEmpty()) {
        addCategory(group + "." + row.category(), row, funds.lead(), unit);
      }
    }
  }

  private void addCategory(String name, FundBreakdown.Row row, Measure lead, AmountUnit unit) {
    Optional<Money> amount = row.amount(lead);
    add(
        name,
        amount.map(unit::formatWithUnit).orElse(""),
        TEXTS.get("about.funds.category", row.category(), TEXTS.get("measure." + lead)));
    for (Measure measure : Measure.values()) {
      row.amount(measure)
          .ifPresent(
              money ->
                  add(
                      name + "." + TEXTS.get("funds." + measure),
                      unit.formatWithUnit(money),
                      TEXTS.get(
                          "about.funds.category",
                          row.category(),
                          TEXTS.get("measure." + measure))));
    }
    add(
        name + "." + TEXTS.get("share"),
        amount.isPresent() ? percent(row.share()) : "",
        TEXTS.get("about.funds.share", row.category()));
  }

  private void addRate(String key, Optional<BigDecimal> rate) {
    add(
        TEXTS.get("group.funds") + "." + TEXTS.get("funds." + key),
        rate.map(Figures::percent).orElse(""),
        TEXTS.get("about.funds." + key));
  }

  private void addGrading(GradingTally tally) {
    String group = TEXTS.get("group.grading") + ".";
    boolean known = tally.total() > 0;
    add(
        group + TEXTS.get("total"),
        known ? Integer.toString(tally.total()) : "",
        TEXTS.get("about.grading.total"));
    for (GradingTally.Row row : tally.counts()) {
      String name = group + row.grade();
      add(
          name,
          known ? Integer.toString(row.count()) : "",
          TEXTS.get("about.grading.grade", row.grade()));
      add(
          name + "." + TEXTS.get("share"),
          known ? percent(row.share()) : "",
          TEXTS.get("about.grading.share", row.grade()));
    }
    GradingTally.Moves moves = tally.moves();
    boolean compared = moves.up() + moves.down() + moves.same() > 0;
    addMove("up", compared, moves.up());
    addMove("down", compared, moves.down());
    addMove("same", compared, moves.same());
  }

  private void addMove(String key, boolean compared, int count) {
    add(
        TEXTS.get("group.grading") + "." + TEXTS.get("grading." + key),
        compared ? Integer.toString(count) : "",
        TEXTS.get("about.grading." + key));
  }

  private void addWorkFigure(WorkFigure figure) {
    if (!figure.name().isBlank()) {
      add(
          TEXTS.get("group.data") + "." + figure.name().strip(),
          figure.number().map(n -> n.toPlainString() + figure.unit().strip()).orElse(""),
          TEXTS.get("about.data", figure.name().strip()));
    }
  }

  private void addSatisfaction(Survey survey) {
    Satisfaction satisfaction = Satisfaction.of(survey);
    addSatisfaction("rate", satisfaction.rate().map(Figures::percent).orElse(""));
    addSatisfaction("returnRate", satisfaction.returnRate().map(Figures::percent).orElse(""));
    addSatisfaction("sent", known(survey.sent()));
    addSatisfaction("returned", known(survey.returned()));
    addSatisfaction("satisfied", satisfaction.counted() > 0 ? "" + satisfaction.satisfied() : "");
  }

  private void addSatisfaction(String key, String value) {
    String name = TEXTS.get("group.satisfaction") + "." + TEXTS.get("satisfaction." + key);
    add(name, value, TEXTS.get("about.satisfaction." + key));
  }

  private static String known(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  private void addScore(ScoreSheet sheet) {
    String group = TEXTS.get("group.score") + ".";
    add(
        group + TEXTS.get("score.total"),
        sheet.total().map(BigDecimal::toPlainString).orElse(""),
        TEXTS.get("about.score.total"));
    add(
        group + TEXTS.get("score.band"),
        sheet.band().map(Band::label).orElse(""),
        TEXTS.get("about.score.band"));
    sheet
        .execution()
        .ifPresent(
            e ->
                add(
                    group + TEXTS.get("score.execution"),
                    e.score().map(BigDecimal::toPlainString).orElse(""),
                    TEXTS.get("about.score.execution")));
    for (ScoreSheet.Level level : sheet.levels()) {
      if (level.isFirst() && !level.first().isEmpty()) {
        add(
            group + level.first(),
            level.total().map(BigDecimal::toPlainString).orElse(""),
            TEXTS.get("about.score.level", level.first()));
      }
    }
  }

  private void addReport(Report report) {
    String group = TEXTS.get("group.report") + ".";
    add(
        group + TEXTS.get("report.year"),
        Integer.toString(report.year()),
        TEXTS.get("about.report.year"));
    add(group + TEXTS.get("report.unit"), report.unit().name(), TEXTS.get("about.report.unit"));
    add(
        group + TEXTS.get("report.project"),
        report.cover().projectName(),
        TEXTS.get("about.report.project"));
  }

  private void add(String name, String value, String about) {
    add(new Figure(name, value, about));
  }

  /** The first of a name rules: a category called 合计 does not take the total's place. */
  private void add(Figure figure) {
    byName.putIfAbsent(figure.name(), figure);
  }

  private static String percent(BigDecimal share) {
    return share.toPlainString() + "%";
  }
}
