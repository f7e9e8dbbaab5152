package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.figure.Band;
import cn.jiping.domain.figure.Points;
import cn.jiping.domain.figure.ScoreLine;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
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
    List<ScoreLine> lines = ScoreLine.of(sheet);
    List<List<String>> rows =
        lines.subList(0, lines.size() - 1).stream().map(ScoreSummary::row).toList();
    return new Block.Table(
        PLACE,
        TEXTS.get("summary.caption", report.year()),
        sheet.band().map(Band::label).map(b -> TEXTS.get("summary.note", b)).orElse(""),
        columns,
        rows,
        Optional.of(row(lines.getLast())));
  }

  private static List<String> row(ScoreLine line) {
    String name =
        switch (line.kind()) {
          case EXECUTION -> TEXTS.get("form.execution");
          case LEVEL -> line.name();
          case TOTAL -> TEXTS.get("form.total");
        };
    return List.of(
        name,
        Points.plain(line.weight()),
        FormText.score(line.score()),
        line.rate().map(BigDecimal::toPlainString).orElse(""));
  }
}
