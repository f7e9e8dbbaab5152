package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Bar;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of the grading tally (分类定级情况表), and the chart beside it. */
public final class GradingTable {
  private static final Texts TEXTS = Texts.of(GradingTable.class);
  private static final Place PLACE = Place.of(Place.Part.ORGANIZATIONS);

  private GradingTable() {}

  /** The table and its chart; nothing while nothing is graded. */
  public static List<Block> of(Report report) {
    GradingTally tally = GradingTally.of(report);
    return tally.total() == 0 ? List.of() : List.of(table(report, tally), chart(report, tally));
  }

  /** The chart of the tally. */
  public static Block.Chart chart(Report report, GradingTally tally) {
    List<Bar> bars =
        tally.counts().stream()
            .map(
                r ->
                    new Bar(
                        r.grade(),
                        BigDecimal.valueOf(r.count()),
                        TEXTS.get("grading.bar", r.count(), r.share().toPlainString())))
            .toList();
    String words =
        bars.stream()
            .map(b -> b.category() + b.label())
            .collect(Collectors.joining(TEXTS.get("list.separator")));
    return new Block.Chart(
        PLACE,
        Block.Chart.Kind.COLUMNS,
        TEXTS.get("grading.chart", report.year()),
        TEXTS.get("grading.unit"),
        TEXTS.get("grading.alternative", words, tally.total()),
        bars);
  }

  private static Block.Table table(Report report, GradingTally tally) {
    List<Column> columns =
        List.of(
            new Column(TEXTS.get("grading.grade"), Align.CENTER, 1),
            new Column(TEXTS.get("grading.count"), Align.RIGHT, 1),
            new Column(TEXTS.get("grading.share"), Align.RIGHT, 1));
    List<List<String>> rows =
        tally.counts().stream()
            .map(r -> List.of(r.grade(), Integer.toString(r.count()), r.share().toPlainString()))
            .toList();
    return new Block.Table(
        PLACE,
        TEXTS.get("grading.caption", report.year()),
        TEXTS.get("grading.note"),
        columns,
        rows,
        Optional.of(List.of(TEXTS.get("grading.total"), Integer.toString(tally.total()), "100.0")));
  }
}
