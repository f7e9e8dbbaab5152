package cn.jiping.domain.document;

import static cn.jiping.domain.document.FormRows.centred;
import static cn.jiping.domain.document.FormRows.figure;
import static cn.jiping.domain.document.FormRows.head;
import static cn.jiping.domain.document.FormRows.value;
import static cn.jiping.domain.document.FormRows.words;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.SpanCell;
import cn.jiping.domain.figure.FormFunds;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.Points;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Signature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form 项目支出绩效自评表: project, funds, goals, indicators with their scores. */
public final class SelfEvaluationForm {
  private static final Texts TEXTS = Texts.of(SelfEvaluationForm.class);
  private static final Place FUNDS = Place.of(Place.Part.FUNDS);
  private static final Place GOALS = Place.of(Place.Part.GOALS);

  /** Side, three levels, target, actual, points, score, reason; about their characters. */
  private static final List<Double> WEIGHTS = List.of(3.0, 3.0, 4.15, 6.1, 4.7, 4.7, 2.2, 3.6, 6.2);

  private final Report report;
  private final ScoreSheet sheet;
  private final FormText text;
  private final FormRows rows = new FormRows();

  private SelfEvaluationForm(Report report) {
    this.report = report;
    this.sheet = ScoreSheet.of(report, ScoreForm.SELF_EVALUATION);
    this.text = new FormText(report, title());
  }

  static String title() {
    return TEXTS.get("form.SELF_EVALUATION");
  }

  /** The form; nothing while there are no indicators. */
  public static Optional<FormTable> of(Report report) {
    SelfEvaluationForm form = new SelfEvaluationForm(report);
    return form.sheet.isEmpty() ? Optional.empty() : Optional.of(form.make());
  }

  private FormTable make() {
    addProject();
    addFunds();
    addGoals();
    addIndicators();
    addTotal();
    List<String> foot = new ArrayList<>(FormText.notes(sheet, report.evaluation().survey()));
    foot.add(signature(report.signature()));
    Block.SpanTable table =
        new Block.SpanTable(
            Place.of(Place.Part.INDICATORS),
            TEXTS.get("form.year", report.year()),
            WEIGHTS,
            rows.all(),
            foot);
    return new FormTable(table, text.unresolved());
  }

  private void addProject() {
    Place cover = Place.of(Place.Part.COVER);
    rows.addKept(
        cover,
        head(TEXTS.get("form.project"), 1, 2),
        words(report.cover().projectName().strip(), 7));
    rows.addKept(
        cover,
        head(TEXTS.get("form.department"), 1, 2),
        words(report.unit().department().strip(), 2),
        head(TEXTS.get("form.unit")),
        words(report.unit().name().strip(), 4));
  }

  private void addFunds() {
    FormFunds funds = FormFunds.of(report);
    rows.addKept(
        FUNDS,
        head(TEXTS.get("form.funds", report.amountUnit().label()), 5, 1),
        head("", 1, 2),
        head(TEXTS.get("form.funds.initial")),
        head(TEXTS.get("form.funds.budget")),
        head(TEXTS.get("form.funds.spent")),
        head(TEXTS.get("form.points")),
        head(TEXTS.get("form.funds.rate")),
        head(TEXTS.get("form.score")));
    Optional<ScoreSheet.Execution> execution = sheet.execution();
    String none = TEXTS.get("form.none");
    addFunds(
        TEXTS.get("form.funds.total"),
        funds.total(),
        execution.map(e -> Points.plain(e.weight())).orElse(none),
        execution.map(e -> FormText.score(e.score())).orElse(none));
    for (FundSource source : FundSource.values()) {
      addFunds(TEXTS.get("form.funds." + source), funds.sources().get(source), none, none);
    }
  }

  private void addFunds(String name, FormFunds.Row row, String points, String score) {
    rows.addKept(
        FUNDS,
        head(name, 1, 2),
        figure(amount(row.initial())),
        figure(amount(row.budget())),
        figure(amount(row.spent())),
        centred(points),
        centred(row.rate().map(r -> r.toPlainString() + "%").orElse("")),
        centred(score));
  }

  private String amount(Optional<Money> money) {
    return money.map(report.amountUnit()::format).orElse("");
  }

  private void addGoals() {
    Goals goals = report.evaluation().goals();
    rows.addKept(
        GOALS,
        head(TEXTS.get("form.goals"), 2, 1),
        head(TEXTS.get("form.goals.expected"), 1, 4),
        head(TEXTS.get("form.goals.reached"), 1, 4));
    rows.add(GOALS, words(text.goal(goals.expected()), 4), words(text.goal(goals.reached()), 4));
  }

  private void addIndicators() {
    rows.addHead(
        Place.of(Place.Part.INDICATORS),
        head(TEXTS.get("form.indicators"), 1 + sheet.rows().size(), 1),
        head(TEXTS.get("form.first")),
        head(TEXTS.get("form.second")),
        head(TEXTS.get("form.third")),
        head(TEXTS.get("form.target")),
        head(TEXTS.get("form.actual")),
        head(TEXTS.get("form.points")),
        head(TEXTS.get("form.score")),
        head(TEXTS.get("form.reason")));
    LevelCells levels = new LevelCells(sheet, text);
    for (IndicatorScore row : sheet.rows()) {
      List<SpanCell> cells = new ArrayList<>(levels.before(row, 0));
      cells.add(words(text.name(row)));
      cells.add(value(text.target(row)));
      cells.add(value(text.actual(row)));
      cells.add(centred(FormText.points(row.indicator().weight())));
      cells.add(figure(FormText.score(row)));
      cells.add(words(text.reason(row)));
      rows.add(Place.row(Place.Part.INDICATORS, row.indicator().id()), cells);
    }
    rows.keepLast();
  }

  private void addTotal() {
    Optional<BigDecimal> total = sheet.total();
    rows.add(
        Place.of(Place.Part.SCORE),
        head(TEXTS.get("form.total"), 1, 6),
        centred(Points.plain(sheet.weight())),
        figure(FormText.score(total)),
        words(""));
  }

  private static String signature(Signature signature) {
    return TEXTS.get(
        "form.signature",
        filled(signature.preparer()),
        filled(signature.phone()),
        signature.date().map(ReportDocument::date).orElse(""));
  }

  /** Room for a pen where nothing is known. */
  private static String filled(String text) {
    return text.isBlank() ? TEXTS.get("form.pen") : text.strip();
  }
}
