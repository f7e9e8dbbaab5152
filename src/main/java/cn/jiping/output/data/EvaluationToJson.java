package cn.jiping.output.data;

import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.EarlierYear;
import cn.jiping.domain.report.Evaluation;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Measure;
import cn.jiping.domain.report.Survey;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.node.ObjectNode;

/** What was to be reached, as a tree of JSON; {@link EvaluationFromJson} is the way back. */
final class EvaluationToJson {
  private EvaluationToJson() {}

  static ObjectNode evaluation(Evaluation e) {
    ObjectNode json = ReportToJson.object();
    json.set("goals", goals(e.goals()));
    json.put("basis", e.basis().name());
    json.set("selfEvaluation", set(e.selfEvaluation()));
    json.set("framework", set(e.framework()));
    ObjectNode initial = json.putObject("initialBudget");
    for (FundSource source : FundSource.values()) {
      Optional<Money> budget = Optional.ofNullable(e.initialBudget().get(source));
      ReportToJson.known(initial, name(source), budget.map(ReportToJson::yuan));
    }
    json.set("survey", survey(e.survey()));
    json.set("earlierYears", ReportToJson.list(e.earlierYears(), EvaluationToJson::earlierYear));
    return json.put("comparisonPrinted", e.comparisonPrinted());
  }

  /** The field of a source. */
  static String name(FundSource source) {
    return switch (source) {
      case FISCAL -> "fiscal";
      case CARRIED_OVER -> "carriedOver";
      case OTHER -> "other";
    };
  }

  /** The field of a measure. */
  static String name(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT);
  }

  private static ObjectNode goals(Goals g) {
    return ReportToJson.object()
        .put("overall", g.overall())
        .put("stages", g.stages())
        .put("expected", g.expected())
        .put("reached", g.reached());
  }

  private static ObjectNode set(IndicatorSet s) {
    ObjectNode json =
        ReportToJson.object()
            .put("name", s.name())
            .put("executionWeight", s.executionWeight().toString());
    json.set("levels", ReportToJson.list(s.levels(), EvaluationToJson::level));
    json.set("indicators", ReportToJson.list(s.indicators(), EvaluationToJson::indicator));
    return json;
  }

  private static ObjectNode level(LevelWeight l) {
    return ReportToJson.object()
        .put("first", l.first())
        .put("second", l.second())
        .put("weight", l.weight().toString());
  }

  private static ObjectNode indicator(Indicator i) {
    ObjectNode json =
        ReportToJson.object()
            .put("id", i.id().toString())
            .put("first", i.first())
            .put("second", i.second())
            .put("name", i.name())
            .put("kind", i.kind().name())
            .put("target", i.target())
            .put("unit", i.unit())
            .put("actual", i.actual());
    ReportToJson.known(json, "weight", i.weight());
    ReportToJson.known(json, "attainment", i.attainment().map(Enum::name));
    ReportToJson.known(json, "rate", i.rate());
    ReportToJson.known(json, "typedScore", i.typedScore());
    return json.put("scoreReason", i.scoreReason()).put("reason", i.reason());
  }

  private static ObjectNode survey(Survey s) {
    ObjectNode json = ReportToJson.object();
    number(json, "sent", s.sent());
    number(json, "returned", s.returned());
    json.set("answers", ReportToJson.list(s.answers(), EvaluationToJson::answer));
    return json.put("satisfied", s.satisfied());
  }

  private static ObjectNode answer(OptionalInt count) {
    ObjectNode json = ReportToJson.object();
    number(json, "count", count);
    return json;
  }

  private static void number(ObjectNode json, String name, OptionalInt number) {
    number.ifPresent(n -> json.put(name, n));
  }

  private static ObjectNode earlierYear(EarlierYear y) {
    ObjectNode json = ReportToJson.object().put("year", y.year());
    for (Measure measure : Measure.values()) {
      ReportToJson.known(json, name(measure), y.total(measure).map(ReportToJson::yuan));
    }
    json.set(
        "grades",
        ReportToJson.list(
            y.grades(),
            c -> ReportToJson.object().put("grade", c.grade()).put("count", c.count())));
    ReportToJson.known(json, "score", y.score());
    return json;
  }
}
