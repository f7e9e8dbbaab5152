package cn.jiping.ui.step.indicator;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.AttainmentBand;
import cn.jiping.domain.figure.Figure;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.IndicatorText;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Attainment;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.sheet.IndicatorSheet;
import cn.jiping.ui.kit.table.ChoiceColumn;
import cn.jiping.ui.kit.table.Column;
import cn.jiping.ui.kit.table.NumberColumn;
import cn.jiping.ui.kit.table.TextColumn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The columns of a table of indicators. */
final class IndicatorColumns {
  private static final Texts TEXTS = Texts.of(IndicatorColumns.class);
  private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::mark).toList();
  private static final int DIGITS = 3;
  private static final int DECIMALS = 2;

  private final ScoreForm form;
  private final Supplier<FormState> state;

  private IndicatorColumns(ScoreForm form, Supplier<FormState> state) {
    this.form = form;
    this.state = state;
  }

  /**
   * @param state the form as it is now
   */
  static List<Column<Indicator>> of(ScoreForm form, Supplier<FormState> state) {
    return new IndicatorColumns(form, state).all();
  }

  private List<Column<Indicator>> all() {
    return List.of(
        new LevelColumn(
            title("first"),
            60,
            heads("first"),
            Indicator::first,
            (i, v) -> i.withLevels(v, i.second()),
            () -> levels(LevelWeight::first, "firsts."),
            i -> state.get().sameFirst().contains(i.id())),
        new LevelColumn(
            title("second"),
            84,
            heads("second"),
            Indicator::second,
            (i, v) -> i.withLevels(i.first(), v),
            () -> levels(LevelWeight::second, "seconds."),
            i -> state.get().sameSecond().contains(i.id())),
        new TextColumn<>(
            title("name"),
            160,
            heads("name"),
            Indicator::name,
            Indicator::withName,
            List.of(),
            false),
        new ChoiceColumn<>(
            title("kind"),
            46,
            heads("kind"),
            i -> i.isBlank() ? "" : i.kind().mark(),
            (i, mark) -> Kind.read(mark).map(i::withKind).orElse(i),
            () -> KINDS,
            text -> Kind.read(text).map(Kind::mark).orElse(text)),
        new MeasureColumn(
            title("target"),
            88,
            heads("target"),
            Indicator::target,
            i -> resolved(i, IndicatorScore::targetText, i.target()),
            IndicatorColumns::withTarget,
            this::references),
        new TextColumn<>(
            title("unit"),
            48,
            heads("unit"),
            Indicator::unit,
            Indicator::withUnit,
            TEXTS.list("units"),
            true),
        new MeasureColumn(
            title("actual"),
            88,
            heads("actual"),
            Indicator::actual,
            i -> resolved(i, IndicatorScore::actualText, i.actual()),
            (i, v, given) -> IndicatorText.withActual(i, v),
            this::actuals),
        new NumberColumn<>(
            title("weight"),
            46,
            heads("weight"),
            Indicator::weight,
            Indicator::withWeight,
            DIGITS,
            DECIMALS,
            true),
        new ScoreColumn(
            TEXTS.get("column.score"),
            64,
            TEXTS.list("column.score.also"),
            i -> state.get().score(i)),
        new TextColumn<>(
            title("reason"),
            200,
            heads("reason"),
            Indicator::reason,
            Indicator::withReason,
            List.of(),
            false));
  }

  /** A kind that a pasted row names is not the target's to say. */
  private static Indicator withTarget(Indicator row, String typed, Predicate<String> given) {
    return given.test(title("kind"))
        ? IndicatorText.withTarget(row, row.kind(), typed)
        : IndicatorText.withTarget(row, typed);
  }

  private static String title(String key) {
    return TEXTS.get("column." + key);
  }

  private List<String> heads(String key) {
    return Stream.concat(
            Stream.of(TEXTS.get("sheet." + key)),
            IndicatorSheet.table(form).synonyms(TEXTS.get("sheet." + key)).stream())
        .toList();
  }

  private List<String> levels(Function<LevelWeight, String> name, String key) {
    return Stream.concat(
            state.get().set().levels().stream().map(name), TEXTS.list(key + form).stream())
        .filter(s -> !s.isBlank())
        .distinct()
        .toList();
  }

  private String resolved(Indicator row, Function<IndicatorScore, String> text, String typed) {
    return state.get().score(row).map(text).orElse(typed);
  }

  private List<String> references() {
    return state.get().figures().stream().map(Figure::reference).toList();
  }

  private List<String> actuals() {
    return Stream.concat(
            Arrays.stream(Attainment.values()).map(a -> AttainmentBand.of(a).label()),
            references().stream())
        .toList();
  }
}
