package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.Align;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.WorkFigure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The table of work figures (工作数据表), where an outline asks for it. */
final class WorkFigureTable {
  private static final Texts TEXTS = Texts.of(WorkFigureTable.class);

  private WorkFigureTable() {}

  /** The table; nothing while no figure is known. */
  static List<Block> of(Report report) {
    List<List<String>> rows =
        report.workFigures().stream().filter(f -> !f.isBlank()).map(WorkFigureTable::row).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Column> columns =
        List.of(
            new Column(TEXTS.get("work.name"), Align.LEFT, 3),
            new Column(TEXTS.get("work.number"), Align.RIGHT, 1),
            new Column(TEXTS.get("work.unit"), Align.CENTER, 1));
    return List.of(
        new Block.Table(
            Place.of(Place.Part.WORK_FIGURES),
            TEXTS.get("work.caption", report.year()),
            "",
            columns,
            rows,
            Optional.empty()));
  }

  private static List<String> row(WorkFigure figure) {
    return List.of(
        figure.name(), figure.number().map(BigDecimal::toPlainString).orElse(""), figure.unit());
  }
}
