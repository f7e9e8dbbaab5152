package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.SURVEY_ANSWER;

import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Survey;
import cn.jiping.store.jooq.tables.records.ReportRecord;
import cn.jiping.store.jooq.tables.records.SurveyAnswerRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** What was to be reached, how it is measured and compared, as rows, both ways. */
final class EvaluationRows {
  /** All tables; one that refers to another comes after it. */
  static final List<TableMapping<?, ?>> TABLES =
      Stream.of(
              IndicatorRows.TABLES,
              List.of(
                  new TableMapping<>(
                      r -> r.evaluation().survey().answers(),
                      (a, i) -> i,
                      EvaluationRows::surveyAnswer)),
              EarlierYearRows.TABLES)
          .<TableMapping<?, ?>>flatMap(List::stream)
          .toList();

  private EvaluationRows() {}

  private static Optional<SurveyAnswerRecord> surveyAnswer(
      UUID report, int position, OptionalInt answers) {
    return answers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SurveyAnswerRecord()
                .setReportId(report)
                .setPosition(position)
                .setAnswers(answers.getAsInt()));
  }

  /**
   * Makes them of the rows of a report.
   *
   * @param header the report's own row
   */
  static Evaluation read(DSLContext db, ReportRecord header) {
    UUID report = header.getId();
    return new Evaluation(
        EvaluationColumns.goals(header),
        EvaluationColumns.basis(header),
        set(db, header, ScoreForm.SELF_EVALUATION),
        set(db, header, ScoreForm.FRAMEWORK),
        EvaluationColumns.initialBudget(header),
        EvaluationColumns.survey(header, answers(db, report)),
        EarlierYearRows.read(db, report),
        header.getComparisonPrinted());
  }

  private static IndicatorSet set(DSLContext db, ReportRecord header, ScoreForm form) {
    return EvaluationColumns.set(header, form)
        .withLevels(IndicatorRows.levels(db, header.getId(), form))
        .withIndicators(IndicatorRows.indicators(db, header.getId(), form));
  }

  private static List<OptionalInt> answers(DSLContext db, UUID report) {
    Map<Integer, Integer> counted =
        db.selectFrom(SURVEY_ANSWER)
            .where(SURVEY_ANSWER.REPORT_ID.eq(report))
            .fetchMap(SURVEY_ANSWER.POSITION, SURVEY_ANSWER.ANSWERS);
    return IntStream.range(0, Survey.ANSWERS)
        .mapToObj(
            i -> counted.containsKey(i) ? OptionalInt.of(counted.get(i)) : OptionalInt.empty())
        .toList();
  }
}
