package cn.jiping.domain.document;

import static cn.jiping.domain.document.FormRows.centred;
import static cn.jiping.domain.document.FormRows.figure;
import static cn.jiping.domain.document.FormRows.head;
import static cn.jiping.domain.document.FormRows.value;
import static cn.jiping.domain.document.FormRows.words;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.SpanCell;
import cn.jiping.domain.figure.Band;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.Points;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The score table (评分表) of the 2020 report: indicators, subtotals by first level, total, band. */
public final class ScoreTableForm {
  private static final Texts TEXTS = Texts.of(ScoreTableForm.class);
  private static final Place SCORE = Place.of(Place.Part.SCORE);

  /** Three levels, target, actual, points, score, reason; about their characters. */
  private static final List<Double> WEIGHTS = List.of(3.0, 4.0, 7.0, 6.0, 6.0, 2.2, 3.2, 6.4);

  private final Report report;
  private final ScoreSheet sheet;
  private final FormText text;
  private final FormRows rows = new FormRows();

  private ScoreTableForm(Report report) {
    this.report = report;
    this.sheet = ScoreSheet.of(report, ScoreForm.FRAMEWORK);
    this.text = new FormText(report, title());
  }

  static String title() {
    return TEXTS.get("form.FRAMEWORK");
  }

  /** The form; nothing while there are no indicators. */
  public static Optional<FormTable> of(Report report) {
    ScoreTableForm form = new ScoreTableForm(report);
    return form.sheet.isEmpty() ? Optional.empty() : Optional.of(form.make());
  }

  private FormTable make() {
    rows.addHead(
        Place.of(Place.Part.INDICATORS),
        head(TEXTS.get("form.first")),
        head(TEXTS.get("form.second")),
        head(TEXTS.get("form.third")),
        head(TEXTS.get("form.standard")),
        head(TEXTS.get("form.actual")),
        head(TEXTS.get("form.points")),
        head(TEXTS.get("form.score")),
        head(TEXTS.get("form.lost")));
    addIndicators();
    sheet.execution().ifPresent(this::addExecution);
    rows.keepLast();
    addTotal();
    Block.SpanTable table =
        new Block.SpanTable(
            Place.of(Place.Part.INDICATORS),
            TEXTS.get("form.year", report.year()),
            WEIGHTS,
            rows.all(),
            FormText.notes(sheet, report.evaluation().survey()));
    return new FormTable(table, text.unresolved());
  }

  private void addIndicators() {
    LevelCells levels = new LevelCells(sheet, text);
    for (IndicatorScore row : sheet.rows()) {
      List<SpanCell> cells = new ArrayList<>(levels.before(row, 1));
      cells.add(words(text.name(row)));
      cells.add(value(text.target(row)));
      cells.add(value(text.actual(row)));
      cells.add(centred(FormText.points(row.indicator().weight())));
      cells.add(figure(FormText.score(row)));
      cells.add(words(text.reason(row)));
      rows.add(Place.row(Place.Part.INDICATORS, row.indicator().id()), cells);
      if (levels.isLast(row)) {
        rows.keepLast();
        addSubtotal(row.indicator().first().strip());
      }
    }
  }

  private void addSubtotal(String first) {
    ScoreSheet.Level level =
        sheet.levels().stream()
            .filter(l -> l.isFirst() && l.first().equals(first))
            .findFirst()
            .orElseThrow();
    rows.add(
        SCORE,
        head(TEXTS.get("form.subtotal"), 1, 4),
        centred(Points.plain(level.weight())),
        figure(FormText.score(level)),
        words(""));
  }

  /** A set may have it in this form, too: it stands beside the levels. */
  private void addExecution(ScoreSheet.Execution execution) {
    rows.add(
        Place.of(Place.Part.FUNDS),
        head(TEXTS.get("form.execution"), 1, 4),
        value(execution.rate().map(r -> r.toPlainString() + "%").orElse("")),
        centred(Points.plain(execution.weight())),
        figure(FormText.score(execution.score())),
        words(""));
  }

  private void addTotal() {
    String total =
        sheet
            .band()
            .map(Band::label)
            .map(b -> TEXTS.get("form.grand", b))
            .orElse(TEXTS.get("form.total"));
    rows.add(
        SCORE,
        head(total, 1, 5),
        centred(Points.plain(sheet.weight())),
        figure(FormText.score(sheet.total())),
        words(""));
  }
}
