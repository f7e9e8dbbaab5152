package cn.jiping.ui.step.score;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.Band;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.Points;
import cn.jiping.domain.figure.ScoreLine;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.figure.SentencePatterns;
import cn.jiping.domain.money.AmountText;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.SessionFields;
import cn.jiping.ui.kit.SummaryBar;
import cn.jiping.ui.kit.TypedField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the open report scored, and what is still missing for it. */
public final class ScoreViewModel {
  private static final Texts TEXTS = Texts.of(ScoreViewModel.class);

  /** Key of the heading for the conclusion, the same in the outlines that are shipped. */
  private static final String CONCLUSION = "conclusion";

  private final ReportSession session;
  private final SessionFields fields;
  private final ObjectProperty<ScoreForm> basis;
  private final Map<FundSource, TypedField<Optional<Money>>> initial =
      new EnumMap<>(FundSource.class);
  private final SentencePatterns patterns;
  private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
  private final Consumer<Report> listener = report -> show();

  /**
   * What the step shows.
   *
   * @param summary total, band, what is missing
   * @param lines what was scored, by first level, the total last
   * @param missing what is to be done, each with its place
   * @param sentences what the conclusion may say of it
   */
  record Shown(
      List<SummaryBar.Item> summary,
      List<Line> lines,
      List<Missing> missing,
      List<Sentence> sentences) {}

  /**
   * One line of the table of scores.
   *
   * @param weight points to be had
   * @param score points earned; a dash while not all of them are known
   * @param rate points earned in % of those to be had
   */
  record Line(String name, String weight, String score, String rate) {}

  /**
   * A sentence for the conclusion.
   *
   * @param text with references
   * @param preview as it is printed now
   * @param taken the conclusion has it already
   */
  record Sentence(String text, String preview, boolean taken) {}

  /** Something to be done before there is a score. */
  record Missing(String text, Place place) {}

  /**
   * @param patterns of which those for the conclusion are offered
   */
  public ScoreViewModel(ReportSession session, SentencePatterns patterns) {
    this.session = session;
    this.patterns = patterns;
    fields = new SessionFields(session);
    basis =
        fields.value(
            r -> r.evaluation().basis(), (r, v) -> r.withEvaluation(r.evaluation().withBasis(v)));
    for (FundSource source : FundSource.values()) {
      initial.put(source, initial(source));
    }
    show();
  }

  private TypedField<Optional<Money>> initial(FundSource source) {
    return new TypedField<>(
        fields.value(
            r -> Optional.ofNullable(r.evaluation().initialBudget().get(source)),
            (r, v) -> r.withEvaluation(r.evaluation().withInitialBudget(source, v))),
        this::readAmount,
        amount -> amount.map(unit()::format).orElse(""),
        TEXTS.get("amount.wrong"));
  }

  private AmountUnit unit() {
    return session.report().amountUnit();
  }

  private Optional<Optional<Money>> readAmount(String text) {
    return switch (AmountText.read(text, unit())) {
      case AmountText.Empty empty -> Optional.of(Optional.empty());
      case AmountText.Amount amount -> Optional.of(Optional.of(amount.money()));
      case AmountText.Wrong wrong -> Optional.empty();
    };
  }

  public void attach() {
    fields.attach();
    // The unit may be another than when the step was left.
    initial.values().stream()
        .filter(f -> f.errorProperty().get().isEmpty())
        .forEach(f -> f.reset());
    show();
    session.addReportListener(listener);
  }

  public void detach() {
    session.removeReportListener(listener);
    fields.detach();
  }

  /** The form whose score is the report's. */
  ObjectProperty<ScoreForm> basisProperty() {
    return basis;
  }

  ReadOnlyObjectProperty<Shown> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The budget at the start of the year, in the report's unit. */
  TypedField<Optional<Money>> initialBudget(FundSource source) {
    return initial.get(source);
  }

  /** 万元 or 元. */
  String unitLabel() {
    return unit().label();
  }

  private void show() {
    Report report = session.report();
    ScoreSheet sheet = ScoreSheet.of(report);
    Shown now =
        new Shown(
            summary(sheet),
            ScoreLine.of(sheet).stream().map(ScoreViewModel::line).toList(),
            missing(report, sheet),
            sentences(report));
    if (!now.equals(shown.get())) {
      shown.set(now);
    }
  }

  /** The section for the conclusion; an outline of the unit's own may have none. */
  Optional<Place> conclusion() {
    return session.report().outline().heading(CONCLUSION).map(h -> Place.section(h.key()));
  }

  private List<Sentence> sentences(Report report) {
    String said = report.section(CONCLUSION).text();
    return report.outline().heading(CONCLUSION).stream()
        .flatMap(h -> patterns.offered(h, report).stream())
        .filter(SentencePatterns.Offer::isReady)
        .map(o -> new Sentence(o.text(), o.preview(), said.contains(o.text())))
        .toList();
  }

  /** Adds a sentence to the conclusion, as a paragraph of its own. */
  void conclude(Sentence sentence) {
    session.change(
        report ->
            report.withText(
                CONCLUSION,
                said ->
                    said.isBlank()
                        ? sentence.text()
                        : said.stripTrailing() + "\n" + sentence.text()));
  }

  private static List<SummaryBar.Item> summary(ScoreSheet sheet) {
    String unknown = TEXTS.get("unknown");
    return List.of(
        new SummaryBar.Item(
            TEXTS.get("card.total"),
            sheet.total().map(BigDecimal::toPlainString).orElse(unknown),
            sheet.total().isPresent() ? TEXTS.get("points") : "",
            sheet.total().isPresent() || sheet.isEmpty()
                ? TEXTS.get("card.total.note")
                : TEXTS.get("card.total.known", sheet.known().toPlainString())),
        new SummaryBar.Item(
            TEXTS.get("card.band"),
            sheet.band().map(Band::label).orElse(unknown),
            "",
            TEXTS.get(
                "card.band.note",
                Band.EXCELLENT.from().toPlainString(),
                Band.GOOD.from().toPlainString(),
                Band.FAIR.from().toPlainString())),
        new SummaryBar.Item(
            TEXTS.get("card.weight"),
            Points.plain(sheet.weight()),
            TEXTS.get("points"),
            TEXTS.get("card.weight.note")),
        new SummaryBar.Item(
            TEXTS.get("card.open"),
            Integer.toString(sheet.open()),
            TEXTS.get("items"),
            TEXTS.get("card.open.note", sheet.rows().size())));
  }

  private static Line line(ScoreLine line) {
    String unknown = TEXTS.get("unknown");
    String name =
        switch (line.kind()) {
          case EXECUTION -> TEXTS.get("line.execution");
          case LEVEL -> line.name().isEmpty() ? TEXTS.get("line.unnamed") : line.name();
          case TOTAL -> TEXTS.get("line.total");
        };
    return new Line(
        name,
        Points.plain(line.weight()),
        line.score().map(BigDecimal::toPlainString).orElse(unknown),
        line.rate().map(r -> r + "%").orElse(unknown));
  }

  private static List<Missing> missing(Report report, ScoreSheet sheet) {
    List<Missing> missing = new ArrayList<>();
    Place indicators = Place.of(Part.INDICATORS);
    if (sheet.isEmpty()) {
      String other =
          Arrays.stream(ScoreForm.values())
              .filter(form -> !report.evaluation().set(form).isEmpty())
              .map(form -> TEXTS.get("missing.other", form.label()))
              .collect(Collectors.joining());
      String none = TEXTS.get("missing.all", sheet.form().label());
      return List.of(new Missing(none + other, indicators));
    }
    if (sheet.weight().compareTo(ScoreSheet.FULL) != 0) {
      missing.add(
          new Missing(TEXTS.get("missing.weight", Points.plain(sheet.weight())), indicators));
    }
    if (sheet.execution().filter(e -> e.score().isEmpty()).isPresent()) {
      missing.add(new Missing(TEXTS.get("missing.execution"), Place.of(Part.FUNDS)));
    }
    for (IndicatorScore row : sheet.rows()) {
      String name =
          row.indicator().name().isBlank()
              ? TEXTS.get("missing.unnamed")
              : row.indicator().name().strip();
      Place place = Place.row(Part.INDICATORS, row.indicator().id());
      if (row.score().isEmpty()) {
        missing.add(new Missing(TEXTS.get("missing.score", name), place));
      }
      if (row.lacksReason()) {
        missing.add(
            new Missing(TEXTS.get(row.isUnder() ? "missing.under" : "missing.over", name), place));
      }
      if (row.lacksScoreReason()) {
        missing.add(new Missing(TEXTS.get("missing.hand", name), place));
      }
    }
    return List.copyOf(missing);
  }
}
