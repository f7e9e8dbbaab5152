package cn.jiping.domain.check;

import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Passage;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.IndicatorScore;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Goals;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is written in words about goals and indicators, as it is printed: one passage a paragraph,
 * each by itself. It is no part of the running text: a goal may say what the text says as well.
 */
final class EvaluationTexts {
  private final List<Passage> passages = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final Manuscript manuscript;

  private EvaluationTexts(Report report) {
    Figures figures = Figures.of(report);
    Goals goals = report.evaluation().goals();
    for (String text :
        List.of(goals.overall(), goals.stages(), goals.expected(), goals.reached())) {
      add(Place.of(Part.GOALS), ResolvedText.of(text, figures).text());
    }
    for (ScoreSheet sheet : UsedForms.of(report)) {
      for (IndicatorScore row : sheet.rows()) {
        Indicator indicator = row.indicator();
        Place place = Place.row(Part.INDICATORS, indicator.id());
        add(place, indicator.name());
        for (String reason : List.of(indicator.reason(), indicator.scoreReason())) {
          add(place, ResolvedText.of(reason, figures).text());
        }
      }
    }
    manuscript = new Manuscript(OptionalInt.of(report.year()), passages);
  }

  static EvaluationTexts of(Report report) {
    return new EvaluationTexts(report);
  }

  private void add(Place place, String text) {
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              passages.add(Passage.body(line));
              places.add(place);
            });
  }

  Manuscript manuscript() {
    return manuscript;
  }

  /** The remark at its field. Nothing is mended there: characters of these fields have no place. */
  Finding finding(Remark remark) {
    String text = passages.get(remark.passage()).text();
    return new Finding(
        remark.rule(),
        remark.severity(),
        places.get(remark.passage()),
        text.substring(remark.start(), remark.end()),
        remark.message(),
        Optional.empty());
  }
}
