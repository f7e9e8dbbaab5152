package cn.jiping.ui.step.survey;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.SurveyBasis;
import cn.jiping.domain.figure.Satisfaction;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Survey;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.SessionFields;
import cn.jiping.ui.kit.SummaryBar;
import cn.jiping.ui.kit.TypedField;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The questionnaire of the open report, and its rates. */
public final class SurveyViewModel {
  private static final Texts TEXTS = Texts.of(SurveyViewModel.class);
  private static final int DIGITS = 7;

  private final ReportSession session;
  private final SessionFields fields;
  private final TypedField<OptionalInt> sent;
  private final TypedField<OptionalInt> returned;
  private final List<TypedField<OptionalInt>> answers;
  private final ObjectProperty<Integer> satisfied;
  private final ReadOnlyObjectWrapper<List<SummaryBar.Item>> summary =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper("");
  private final Consumer<Report> listener = report -> show(report.evaluation().survey());

  public SurveyViewModel(ReportSession session) {
    this.session = session;
    fields = new SessionFields(session);
    sent = count(Survey::sent, Survey::withSent);
    returned = count(Survey::returned, Survey::withReturned);
    answers =
        IntStream.range(0, Survey.ANSWERS)
            .mapToObj(i -> count(s -> s.answers().get(i), (s, v) -> s.withAnswer(i, v)))
            .toList();
    satisfied = value(Survey::satisfied, Survey::withSatisfied);
    show(session.report().evaluation().survey());
  }

  private <T> ObjectProperty<T> value(Function<Survey, T> get, BiFunction<Survey, T, Survey> set) {
    return fields.value(
        r -> get.apply(r.evaluation().survey()),
        (r, v) ->
            r.withEvaluation(r.evaluation().withSurvey(set.apply(r.evaluation().survey(), v))));
  }

  private TypedField<OptionalInt> count(
      Function<Survey, OptionalInt> get, BiFunction<Survey, OptionalInt, Survey> set) {
    return new TypedField<>(
        value(get, set), SurveyViewModel::read, SurveyViewModel::write, TEXTS.get("wrong"));
  }

  /** Nothing typed means that it is not known. */
  private static Optional<OptionalInt> read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s份]", "");
    if (plain.isEmpty()) {
      return Optional.of(OptionalInt.empty());
    }
    return plain.matches("\\d{1," + DIGITS + "}")
        ? Optional.of(OptionalInt.of(Integer.parseInt(plain)))
        : Optional.empty();
  }

  private static String write(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  public void attach() {
    fields.attach();
    show(session.report().evaluation().survey());
    session.addReportListener(listener);
  }

  public void detach() {
    session.removeReportListener(listener);
    fields.detach();
  }

  /** Questionnaires sent out. */
  TypedField<OptionalInt> sent() {
    return sent;
  }

  /** Valid questionnaires that came back. */
  TypedField<OptionalInt> returned() {
    return returned;
  }

  /** The counts of the answers, the best first. */
  List<TypedField<OptionalInt>> answers() {
    return answers;
  }

  /** What an answer is called; that of the middle one depends on whether it counts as satisfied. */
  static String answer(int index, int satisfied) {
    return TEXTS.get(index == 2 ? "answer.2." + satisfied : "answer." + index);
  }

  /** How many answers count as satisfied: 2 or 3. */
  ObjectProperty<Integer> satisfiedProperty() {
    return satisfied;
  }

  /** The rates. */
  ReadOnlyObjectProperty<List<SummaryBar.Item>> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** How the rate came about, as it may stand in the report; empty while there is none. */
  ReadOnlyStringProperty basisProperty() {
    return basis.getReadOnlyProperty();
  }

  private void show(Survey survey) {
    Satisfaction result = Satisfaction.of(survey);
    summary.set(
        List.of(
            item("rate", result.rate()),
            item("returnRate", result.returnRate()),
            new SummaryBar.Item(
                TEXTS.get("card.counted"),
                survey.isBlank() ? TEXTS.get("unknown") : Integer.toString(result.counted()),
                survey.isBlank() ? "" : TEXTS.get("copies"),
                TEXTS.get("card.counted.note"))));
    basis.set(SurveyBasis.of(survey).map(b -> TEXTS.get("basis", b)).orElse(""));
  }

  private static SummaryBar.Item item(String key, Optional<BigDecimal> rate) {
    return new SummaryBar.Item(
        TEXTS.get("card." + key),
        rate.map(BigDecimal::toPlainString).orElse(TEXTS.get("unknown")),
        rate.isPresent() ? "%" : "",
        TEXTS.get("card." + key + ".note"));
  }
}
