package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.AttainmentBand;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.IndicatorText;
import cn.jiping.domain.figure.Points;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Survey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words and numbers of a form's cells; notes which references have no value. */
final class FormText {
  private static final Texts TEXTS = Texts.of(FormText.class);

  /** Characters of a name that stands on one line. */
  private static final int LONG_NAME = 4;

  private final Figures figures;
  private final Figures ofIndicators;
  private final String form;
  private final List<Document.UnresolvedReference> unresolved = new ArrayList<>();

  /**
   * @param form its title, under which references without a value are listed
   */
  FormText(Report report, String form) {
    this.figures = Figures.of(report);
    this.ofIndicators = Figures.forIndicators(report);
    this.form = form;
  }

  List<Document.UnresolvedReference> unresolved() {
    return unresolved;
  }

  /** A goal with its references replaced. */
  String goal(String typed) {
    return of(typed, figures, TEXTS.get("form.where.goals", form));
  }

  /** What is printed of an indicator or its levels, with its references replaced. */
  String of(IndicatorScore row, String typed) {
    return of(row, typed, figures);
  }

  private String of(IndicatorScore row, String typed, Figures known) {
    String name = row.indicator().name().strip();
    return of(typed, known, TEXTS.get("form.where.indicator", form, name));
  }

  /**
   * @param where the step, and the indicator, in which a reference without a value is mended
   */
  private String of(String typed, Figures known, String where) {
    ResolvedText resolved = ResolvedText.of(typed, known);
    for (ResolvedText.Unresolved reference : resolved.unresolved()) {
      unresolved.add(new Document.UnresolvedReference(where, reference.name()));
    }
    return resolved.text().strip();
  }

  /** What is assessed. */
  String name(IndicatorScore row) {
    return of(row, row.indicator().name());
  }

  /** What was to be reached: ≥12场, or words. */
  String target(IndicatorScore row) {
    String text = of(row, row.indicator().target(), ofIndicators);
    Indicator.Kind kind = row.indicator().kind();
    if (kind == Indicator.Kind.QUALITATIVE || text.isEmpty() || row.target().isEmpty()) {
      return text;
    }
    return TEXTS.get("form.kind." + kind)
        + withUnit(IndicatorText.withoutMark(text), row.indicator());
  }

  /** What was reached; of one that is judged, how far, when no words say it. */
  String actual(IndicatorScore row) {
    String text = of(row, row.indicator().actual(), ofIndicators);
    if (row.indicator().kind() == Indicator.Kind.QUALITATIVE && text.isEmpty()) {
      return row.indicator().attainment().map(a -> AttainmentBand.of(a).label()).orElse("");
    }
    return row.actual().isPresent() ? withUnit(text, row.indicator()) : text;
  }

  private static String withUnit(String text, Indicator indicator) {
    boolean bare = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    return bare ? text + indicator.unit().strip() : text;
  }

  /** Why points are missing, and why a score was typed. */
  String reason(IndicatorScore row) {
    String typed = row.isByHand() ? of(row, row.indicator().scoreReason()) : "";
    return Stream.of(
            of(row, row.indicator().reason()),
            typed.isEmpty() ? "" : TEXTS.get("form.byHand", typed))
        .filter(t -> !t.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** The score, marked when it was typed; empty while it is not known. */
  static String score(IndicatorScore row) {
    return score(row.score()) + (row.isByHand() ? Block.SpanCell.MARK : "");
  }

  /** Two decimals; empty while not known. */
  static String score(Optional<BigDecimal> score) {
    return score.map(FormText::score).orElse("");
  }

  static String score(BigDecimal score) {
    return score.setScale(IndicatorScore.DECIMALS).toPlainString();
  }

  static String points(Optional<BigDecimal> points) {
    return points.map(Points::plain).orElse("");
  }

  /** The score of a level; empty while one of its scores is not known. */
  static String score(ScoreSheet.Level level) {
    return score(level.total());
  }

  /** Name and points of a level, on two lines. */
  static String level(ScoreSheet.Level level) {
    String points = Points.plain(level.declared().orElse(level.weight()));
    String name = levelName(level.isFirst() ? level.first() : level.second());
    return name.isEmpty() ? "" : TEXTS.get("form.level", name, points);
  }

  /** A long name is broken where its sense allows: 经济效益/指标. */
  static String levelName(String name) {
    String word = TEXTS.get("form.level.word");
    int before = name.length() - word.length();
    return name.endsWith(word) && before > LONG_NAME - word.length()
        ? name.substring(0, before) + "\n" + word
        : name;
  }

  /** The notes on scores that were typed, and on what a rate of satisfaction rests. */
  static List<String> notes(ScoreSheet sheet, Survey survey) {
    List<String> notes = new ArrayList<>();
    if (sheet.rows().stream().anyMatch(IndicatorScore::isByHand)) {
      notes.add(TEXTS.get("form.byHand.note", Block.SpanCell.MARK));
    }
    SurveyBasis.of(survey).ifPresent(basis -> notes.add(TEXTS.get("form.survey.note", basis)));
    return notes;
  }
}
