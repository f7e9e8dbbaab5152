package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.figure.Band;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scores by first level (得分表), for the conclusion of a report. */
public final class ScoreSummary {
  private static final Texts TEXTS = Texts.of(ScoreSummary.class);
  private static final Place PLACE = Place.of(Place.Part.SCORE);

  private ScoreSummary() {}

  /** The table of the form on which the report rests; nothing while there are no indicators. */
  public static List<Block> of(Report report) {
    ScoreSheet sheet = ScoreSheet.of(report);
    return sheet.isEmpty() ? List.of() : List.of(table(report, sheet));
  }

  private static Block.Table table(Report report, ScoreSheet sheet) {
    List<Column> columns =
        List.of(
            new Column(TEXTS.get("summary.first"), Align.LEFT, 2),
            new Column(TEXTS.get("form.points"), Align.RIGHT, 1),
            new Column(TEXTS.get("form.score"), Align.RIGHT, 1),
            new Column(TEXTS.get("summary.share"), Align.RIGHT, 1));
    List<List<String>> rows = new ArrayList<>();
    sheet
        .execution()
        .ifPresent(e -> rows.add(row(TEXTS.get("form.execution"), e.weight(), e.score())));
    for (ScoreSheet.Level level : sheet.levels()) {
      if (level.isFirst()) {
        boolean known = level.open() == 0 && level.weight().signum() > 0;
        Optional<BigDecimal> score = known ? Optional.of(level.score()) : Optional.empty();
        rows.add(row(level.first(), level.weight(), score));
      }
    }
    return new Block.Table(
        PLACE,
        TEXTS.get("summary.caption", report.year()),
        sheet.band().map(Band::label).map(b -> TEXTS.get("summary.note", b)).orElse(""),
        columns,
        rows,
        Optional.of(row(TEXTS.get("form.total"), sheet.weight(), sheet.total())));
  }

  private static List<String> row(String name, BigDecimal weight, Optional<BigDecimal> score) {
    Optional<BigDecimal> share =
        score
            .filter(s -> weight.signum() > 0)
            .map(s -> s.movePointRight(2).divide(weight, 2, RoundingMode.HALF_UP));
    return List.of(
        name,
        FormText.points(weight),
        FormText.score(score),
        share.map(BigDecimal::toPlainString).orElse(""));
  }
}
