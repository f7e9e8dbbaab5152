package cn.jiping.ui.step.goal;

import cn.jiping.domain.figure.Figure;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.SessionFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;

/** The goals of the open report, and how they are printed. */
public final class GoalsViewModel {
  /** The texts of this step, in order. */
  enum Goal {
    OVERALL(Goals::overall, Goals::withOverall),
    STAGES(Goals::stages, Goals::withStages),
    EXPECTED(Goals::expected, Goals::withExpected),
    REACHED(Goals::reached, Goals::withReached);

    private final Function<Goals, String> get;
    private final BiFunction<Goals, String, Goals> set;

    Goal(Function<Goals, String> get, BiFunction<Goals, String, Goals> set) {
      this.get = get;
      this.set = set;
    }
  }

  private final ReportSession session;
  private final SessionFields fields;
  private final Map<Goal, StringProperty> texts = new EnumMap<>(Goal.class);
  private final Map<Goal, ReadOnlyStringWrapper> printed = new EnumMap<>(Goal.class);
  private final ReadOnlyObjectWrapper<List<Figure>> figures =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Consumer<Report> listener = report -> show();

  public GoalsViewModel(ReportSession session) {
    this.session = session;
    fields = new SessionFields(session);
    for (Goal goal : Goal.values()) {
      texts.put(goal, text(goal));
      printed.put(goal, new ReadOnlyStringWrapper(""));
    }
    show();
  }

  private StringProperty text(Goal goal) {
    return fields.text(
        r -> goal.get.apply(r.evaluation().goals()),
        (r, v) ->
            r.withEvaluation(r.evaluation().withGoals(goal.set.apply(r.evaluation().goals(), v))));
  }

  public void attach() {
    fields.attach();
    show();
    session.addReportListener(listener);
  }

  public void detach() {
    session.removeReportListener(listener);
    fields.detach();
  }

  /** A goal as typed. */
  StringProperty textProperty(Goal goal) {
    return texts.get(goal);
  }

  /** A goal as it is printed; empty while it is printed as it was typed. */
  ReadOnlyStringProperty printedProperty(Goal goal) {
    return printed.get(goal).getReadOnlyProperty();
  }

  /** Every figure that a goal may refer to, in the order of a menu. */
  ReadOnlyObjectProperty<List<Figure>> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  private void show() {
    Report report = session.report();
    Figures known = Figures.of(report);
    figures.set(known.all());
    for (Goal goal : Goal.values()) {
      String typed = goal.get.apply(report.evaluation().goals());
      String resolved = ResolvedText.of(typed, known).text();
      printed.get(goal).set(resolved.equals(typed) ? "" : resolved);
    }
  }
}
