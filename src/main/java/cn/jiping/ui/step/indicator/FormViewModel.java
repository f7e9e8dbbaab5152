package cn.jiping.ui.step.indicator;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.figure.Figure;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.IndicatorSetShelf;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.service.sheet.IndicatorSheet;
import cn.jiping.ui.kit.sheet.SheetViewModel;
import cn.jiping.ui.kit.table.RowRemarks;
import cn.jiping.ui.kit.table.TableModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The indicators of one form of the open report, and what follows from them. */
public final class FormViewModel {
  private static final Texts TEXTS = Texts.of(FormViewModel.class);

  private final ReportSession session;
  private final ReportReview review;
  private final ScoreForm form;
  private final Consumer<Report> listener = this::show;
  private final Consumer<Review> onReview = this::remark;
  private final TableModel<Indicator> table;
  private final SheetViewModel<Indicator> sheet;
  private final IndicatorDetails details = new IndicatorDetails(this::change);
  private final SetsViewModel sets;
  private final ObjectProperty<Boolean> basis;
  private final ReadOnlyObjectWrapper<ScoreCards> summary;
  private final ReadOnlyObjectWrapper<ScoreSheet> scores;
  private FormState state;

  /**
   * @param tools for spreadsheets, and to ask and work in the background
   * @param shelf the sets to begin with
   */
  public FormViewModel(
      ReportSession session,
      ReportReview review,
      ScoreForm form,
      SheetViewModel.Tools tools,
      IndicatorSetShelf shelf) {
    this.session = session;
    this.review = review;
    this.form = form;
    this.state = FormState.of(session.report(), form);
    this.summary = new ReadOnlyObjectWrapper<>(ScoreCards.of(state.scores()));
    this.scores = new ReadOnlyObjectWrapper<>(state.scores());
    this.basis = new SimpleObjectProperty<>(isBasis(session.report()));
    this.table =
        new TableModel<>(
            IndicatorColumns.of(form, () -> state),
            Indicator::id,
            Indicator::blank,
            Indicator::isBlank,
            rows -> changeSet(set -> set.withIndicators(rows)));
    this.sheet = new SheetViewModel<>(session, r -> IndicatorSheet.table(form), tools, table::say);
    this.sets = new SetsViewModel(session, form, shelf, tools, table::say);
    table.selectedProperty().addListener(o -> showDetails());
    basis.addListener(
        (o, was, is) -> {
          if (is) {
            session.change(r -> r.withEvaluation(r.evaluation().withBasis(form)));
          }
        });
  }

  /** Takes the report's values and follows it. */
  public void attach() {
    show(session.report());
    remark(review.review());
    session.addReportListener(listener);
    review.addListener(onReview);
    sets.load();
  }

  /** Stops following. */
  public void detach() {
    session.removeReportListener(listener);
    review.removeListener(onReview);
  }

  public ScoreForm form() {
    return form;
  }

  public TableModel<Indicator> table() {
    return table;
  }

  /** The indicators as spreadsheets. */
  public SheetViewModel<Indicator> sheet() {
    return sheet;
  }

  /** The details of the first selected indicator. */
  public IndicatorDetails details() {
    return details;
  }

  /** The sets with which the form may begin. */
  public SetsViewModel sets() {
    return sets;
  }

  /** Whether the report's score is that of this form; setting it makes it so. */
  public ObjectProperty<Boolean> basisProperty() {
    return basis;
  }

  public ReadOnlyObjectProperty<ScoreCards> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** The scores as they are shown; changes with each change. */
  public ReadOnlyObjectProperty<ScoreSheet> scoresProperty() {
    return scores.getReadOnlyProperty();
  }

  /** To which targets and actuals may refer. */
  List<Figure> figures() {
    return state.figures();
  }

  /** What the set is called; a word for none. */
  public String setName() {
    String name = state.set().name();
    return name.isBlank() ? TEXTS.get("set.unnamed") : name;
  }

  /** Whether a row of this form has this id. */
  boolean holds(String id) {
    return session.report().evaluation().set(form).indicators().stream()
        .anyMatch(i -> i.id().toString().equals(id));
  }

  /** Gives a level so many points; none when empty. */
  public void declare(String first, String second, Optional<BigDecimal> weight) {
    changeSet(
        set -> {
          List<LevelWeight> levels = new ArrayList<>(set.levels());
          int at = indexOf(levels, first, second);
          if (weight.isEmpty()) {
            levels.removeIf(l -> l.first().equals(first) && l.second().equals(second));
          } else if (at >= 0) {
            levels.set(at, new LevelWeight(first, second, weight.get()));
          } else {
            levels.add(new LevelWeight(first, second, weight.get()));
          }
          return set.withLevels(levels);
        });
  }

  private static int indexOf(List<LevelWeight> levels, String first, String second) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).first().strip().equals(first)
          && levels.get(i).second().strip().equals(second)) {
        return i;
      }
    }
    return -1;
  }

  /** Gives the row of the execution rate so many points; the row goes when empty. */
  public void declareExecution(Optional<BigDecimal> weight) {
    changeSet(set -> set.withExecutionWeight(weight.orElse(BigDecimal.ZERO)));
  }

  /** Gives each level what its indicators are worth now. */
  public void declareAsTheyAre() {
    List<LevelWeight> levels =
        state.scores().levels().stream()
            .filter(l -> !l.first().isEmpty())
            .map(l -> new LevelWeight(l.first(), l.second(), l.weight()))
            .toList();
    changeSet(set -> set.withLevels(levels));
  }

  private void changeSet(UnaryOperator<IndicatorSet> change) {
    session.change(
        r ->
            r.withEvaluation(
                r.evaluation().withFilled(form, change.apply(r.evaluation().set(form)))));
  }

  private void change(RowId id, UnaryOperator<Indicator> change) {
    changeSet(
        set -> {
          List<Indicator> next = new ArrayList<>(set.indicators());
          next.replaceAll(i -> i.id().equals(id) ? change.apply(i) : i);
          return set.withIndicators(next);
        });
  }

  private boolean isBasis(Report report) {
    return report.evaluation().basis() == form;
  }

  private void show(Report report) {
    state = FormState.of(report, form);
    table.show(state.set().indicators());
    scores.set(state.scores());
    summary.set(ScoreCards.of(state.scores()));
    basis.set(isBasis(report));
    sets.show(state.set());
    showDetails();
  }

  private void remark(Review latest) {
    table.remark(RowRemarks.of(latest.open(), Place.Part.INDICATORS));
  }

  private void showDetails() {
    Optional<RowId> first = table.selectedProperty().get().stream().findFirst();
    Optional<IndicatorScore> score =
        first.flatMap(id -> Optional.ofNullable(state.byRow().get(id)));
    details.show(score);
  }
}
