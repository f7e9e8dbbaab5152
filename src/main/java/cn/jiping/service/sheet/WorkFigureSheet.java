package cn.jiping.service.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.WorkFigure;
import java.util.List;

/** The work figures as a spreadsheet. */
public final class WorkFigureSheet {
  private static final Texts TEXTS = Texts.of(WorkFigureSheet.class);
  private static final int DIGITS = 12;
  private static final int DECIMALS = 4;

  private WorkFigureSheet() {}

  /** The table; its rows are known by their name. A row named 合计 is a figure like any other. */
  public static SheetTable<WorkFigure> table() {
    TextKind text = new TextKind(false);
    return new SheetTable<>(
        TEXTS.get("work"),
        List.of(
            new SheetColumn<>(
                TEXTS.get("work.name"),
                TEXTS.list("work.name.also"),
                40,
                text,
                WorkFigure::name,
                WorkFigure::withName),
            new SheetColumn<>(
                TEXTS.get("work.number"),
                TEXTS.list("work.number.also"),
                14,
                new NumberKind(DIGITS, DECIMALS, List.of()),
                WorkFigure::number,
                WorkFigure::withNumber),
            new SheetColumn<>(
                TEXTS.get("work.unit"),
                TEXTS.list("work.unit.also"),
                10,
                text,
                WorkFigure::unit,
                WorkFigure::withUnit)),
        false,
        WorkFigure::id,
        WorkFigure::blank,
        Report::workFigures,
        Report::withWorkFigures);
  }
}
