package cn.jiping.ui.step.comparison;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.YearComparison;
import cn.jiping.domain.figure.YearFigures;
import cn.jiping.domain.money.AmountText;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.SessionFields;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.TypedField;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The year of the open report and the two before it. */
public final class ComparisonViewModel {
  private static final Texts TEXTS = Texts.of(ComparisonViewModel.class);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final ReportSession session;
  private final SessionFields fields;
  private final Function<Report, List<EarlierYear>> earlier;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final ObjectProperty<Boolean> printed;
  private final List<Row> rows = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Computed> computed = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Block.Chart>> chart =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper taken = new ReadOnlyStringWrapper("");
  private final Consumer<Report> listener = report -> show();

  /**
   * A row in which the earlier years are typed.
   *
   * @param name what is compared
   * @param own the report's own figure
   * @param earlier one field for each earlier year, the later first
   */
  record Row(String name, Function<EarlierYear, String> own, List<TypedField<?>> earlier) {}

  /**
   * What follows from the report.
   *
   * @param unit 万元 or 元
   * @param years the three years, the report's first
   * @param own the report's own figures, a row each
   * @param rates execution rate of each year; a dash where it is not known
   */
  record Computed(String unit, List<Integer> years, List<String> own, List<String> rates) {}

  /**
   * @param earlier finds the earlier years among the reports that are kept
   */
  public ComparisonViewModel(
      ReportSession session,
      Function<Report, List<EarlierYear>> earlier,
      TaskRunner tasks,
      Dialogs dialogs) {
    this.session = session;
    this.earlier = earlier;
    this.tasks = tasks;
    this.dialogs = dialogs;
    fields = new SessionFields(session);
    printed =
        fields.value(
            r -> r.evaluation().comparisonPrinted(),
            (r, v) -> r.withEvaluation(r.evaluation().withComparisonPrinted(v)));
    for (Measure measure : Measure.values()) {
      rows.add(amountRow(measure));
    }
    session.report().gradeScheme().grades().forEach(grade -> rows.add(gradeRow(grade)));
    rows.add(scoreRow());
    show();
  }

  private Row amountRow(Measure measure) {
    return row(
        TEXTS.get("row." + measure),
        y -> y.total(measure),
        (y, v) -> y.withTotal(measure, v),
        this::readAmount,
        money -> session.report().amountUnit().format(money),
        TEXTS.get("amount.wrong"));
  }

  private Optional<Optional<Money>> readAmount(String text) {
    return switch (AmountText.read(text, session.report().amountUnit())) {
      case AmountText.Empty empty -> Optional.of(Optional.empty());
      case AmountText.Amount amount -> Optional.of(Optional.of(amount.money()));
      case AmountText.Wrong wrong -> Optional.empty();
    };
  }

  private Row gradeRow(String grade) {
    return row(
        TEXTS.get("row.grade", grade),
        y -> y.count(grade),
        (y, v) -> withGrade(y, grade, v),
        ComparisonViewModel::readCount,
        count -> Integer.toString(count),
        TEXTS.get("count.wrong"));
  }

  /** Counts of grades that the report has no more stay behind those that it has. */
  private EarlierYear withGrade(EarlierYear year, String grade, Optional<Integer> count) {
    List<String> grades = session.report().gradeScheme().grades();
    List<GradeCount> counts = new ArrayList<>();
    for (String known : grades) {
      Optional<Integer> kept = known.equals(grade) ? count : year.count(known);
      kept.ifPresent(c -> counts.add(new GradeCount(known, c)));
    }
    year.grades().stream().filter(g -> !grades.contains(g.grade())).forEach(counts::add);
    return year.withGrades(counts);
  }

  private static Optional<Optional<Integer>> readCount(String text) {
    String plain = plain(text);
    if (plain.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    return plain.matches("\\d{1,6}")
        ? Optional.of(Optional.of(Integer.valueOf(plain)))
        : Optional.empty();
  }

  private Row scoreRow() {
    return row(
        TEXTS.get("row.score"),
        EarlierYear::score,
        EarlierYear::withScore,
        ComparisonViewModel::readScore,
        BigDecimal::toPlainString,
        TEXTS.get("score.wrong"));
  }

  private static Optional<Optional<BigDecimal>> readScore(String text) {
    String plain = plain(text);
    if (plain.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    return plain.matches("\\d{1,3}(\\.\\d{1,2})?") && new BigDecimal(plain).compareTo(HUNDRED) <= 0
        ? Optional.of(Optional.of(new BigDecimal(plain).setScale(2)))
        : Optional.empty();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s分个]", "");
  }

  private <T> Row row(
      String name,
      Function<EarlierYear, Optional<T>> get,
      BiFunction<EarlierYear, Optional<T>, EarlierYear> set,
      Function<String, Optional<Optional<T>>> read,
      Function<T, String> write,
      String wrong) {
    Function<Optional<T>, String> text = value -> value.map(write).orElse("");
    List<TypedField<?>> earlierFields = new ArrayList<>();
    for (int i = 1; i <= Evaluation.YEARS_BEFORE; i++) {
      int back = i;
      ObjectProperty<Optional<T>> value =
          fields.value(
              r -> get.apply(before(r, back)), (r, v) -> with(r, set.apply(before(r, back), v)));
      earlierFields.add(new TypedField<>(value, read, text, wrong));
    }
    return new Row(
        name,
        year -> get.apply(year).map(write).orElse(TEXTS.get("unknown")),
        List.copyOf(earlierFields));
  }

  private static EarlierYear before(Report report, int back) {
    return report.evaluation().earlierYear(report.year() - back);
  }

  private static Report with(Report report, EarlierYear year) {
    return report.withEvaluation(report.evaluation().withEarlierYear(year));
  }

  public void attach() {
    fields.attach();
    // The unit may be another than when the step was left.
    rows.stream()
        .flatMap(r -> r.earlier().stream())
        .filter(f -> f.errorProperty().get().isEmpty())
        .forEach(TypedField::reset);
    show();
    session.addReportListener(listener);
  }

  public void detach() {
    session.removeReportListener(listener);
    fields.detach();
    taken.set("");
  }

  /** What is compared, in order. */
  List<Row> rows() {
    return rows;
  }

  ReadOnlyObjectProperty<Computed> computedProperty() {
    return computed.getReadOnlyProperty();
  }

  /** The chart of the paper; empty while there is nothing to compare. */
  ReadOnlyObjectProperty<Optional<Block.Chart>> chartProperty() {
    return chart.getReadOnlyProperty();
  }

  /** Whether the comparison stands in the report. */
  ObjectProperty<Boolean> printedProperty() {
    return printed;
  }

  /** What was found in earlier reports; empty before it was looked for. */
  ReadOnlyStringProperty takenProperty() {
    return taken.getReadOnlyProperty();
  }

  /** Takes the earlier years out of the reports that are kept; what is typed stays as it is. */
  void takeEarlier() {
    Report report = session.report();
    tasks.runInOrder(() -> earlier.apply(report), this::take, dialogs::failure);
  }

  private void take(List<EarlierYear> found) {
    if (found.isEmpty()) {
      taken.set(TEXTS.get("taken.none"));
      return;
    }
    List<String> left = found.stream().flatMap(y -> left(session.report(), y)).toList();
    session.changeApart(
        report -> {
          Report changed = report;
          for (EarlierYear year : found) {
            changed = with(changed, typed(report, year).filledFrom(year));
          }
          return changed;
        });
    String years = list(found.stream().map(y -> Integer.toString(y.year())).toList());
    String kept = left.isEmpty() ? "" : TEXTS.get("taken.left", list(left));
    taken.set(TEXTS.get("taken", years) + kept);
  }

  /** The rows in which the clerk typed something else than the report of that year has. */
  private Stream<String> left(Report report, EarlierYear found) {
    EarlierYear typed = typed(report, found);
    return rows.stream()
        .filter(r -> isKnown(r, found) && isKnown(r, typed))
        .filter(r -> !r.own().apply(found).equals(r.own().apply(typed)))
        .map(r -> TEXTS.get("taken.row", found.year(), r.name()));
  }

  private static boolean isKnown(Row row, EarlierYear year) {
    return !row.own().apply(year).equals(TEXTS.get("unknown"));
  }

  private static EarlierYear typed(Report report, EarlierYear found) {
    return report.evaluation().earlierYear(found.year());
  }

  private static String list(List<String> words) {
    return String.join(TEXTS.get("taken.and"), words);
  }

  private void show() {
    Report report = session.report();
    EarlierYear own = YearFigures.of(report);
    List<EarlierYear> all = new ArrayList<>(List.of(own));
    all.addAll(report.evaluation().yearsBefore(report.year()));
    Computed now =
        new Computed(
            report.amountUnit().label(),
            all.stream().map(EarlierYear::year).toList(),
            rows.stream().map(r -> r.own().apply(own)).toList(),
            all.stream().map(ComparisonViewModel::rate).toList());
    chart.set(
        YearComparison.of(report).stream()
            .filter(Block.Chart.class::isInstance)
            .map(Block.Chart.class::cast)
            .findFirst());
    if (!now.equals(computed.get())) {
      computed.set(now);
    }
  }

  private static String rate(EarlierYear year) {
    return year.executionRate().map(r -> r + "%").orElse(TEXTS.get("unknown"));
  }
}
