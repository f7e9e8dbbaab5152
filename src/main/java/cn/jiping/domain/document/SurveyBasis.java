package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.Satisfaction;
import cn.jiping.domain.report.Survey;
import java.util.Optional;

/** How a rate of satisfaction came about, as it stands on paper beside the rate. */
public final class SurveyBasis {
  private static final Texts TEXTS = Texts.of(SurveyBasis.class);

  private SurveyBasis() {}

  /** One sentence; empty while there is no rate. */
  public static Optional<String> of(Survey survey) {
    Satisfaction result = Satisfaction.of(survey);
    String counted =
        survey.sent().isPresent()
            ? TEXTS.get("survey.sent", survey.sent().getAsInt(), result.base())
            : TEXTS.get("survey.returned", result.base());
    return result
        .rate()
        .map(
            rate ->
                TEXTS.get(
                    "survey.basis",
                    counted,
                    TEXTS.get("survey.satisfied." + survey.satisfied()),
                    result.satisfied(),
                    rate.toPlainString()));
  }
}
