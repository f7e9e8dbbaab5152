package cn.jiping.ui.step.workfigure;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.WorkFigure;
import cn.jiping.service.ReportSession;
import cn.jiping.service.sheet.SheetTable;
import cn.jiping.service.sheet.WorkFigureSheet;
import cn.jiping.ui.kit.sheet.SheetViewModel;
import cn.jiping.ui.kit.table.Column;
import cn.jiping.ui.kit.table.ComputedColumn;
import cn.jiping.ui.kit.table.NumberColumn;
import cn.jiping.ui.kit.table.TableModel;
import cn.jiping.ui.kit.table.TextColumn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The work figures of the open report, and the references by which texts name them. */
public final class WorkFigureViewModel {
  private static final Texts TEXTS = Texts.of(WorkFigureViewModel.class);

  private final ReportSession session;
  private final Consumer<Report> listener = this::show;
  private final TableModel<WorkFigure> table;
  private final SheetViewModel<WorkFigure> sheet;

  /**
   * @param tools for spreadsheets
   */
  public WorkFigureViewModel(ReportSession session, SheetViewModel.Tools tools) {
    this.session = session;
    this.table =
        new TableModel<>(
            columns(),
            WorkFigure::id,
            WorkFigure::blank,
            WorkFigure::isBlank,
            figures -> session.change(report -> report.withWorkFigures(figures)));
    this.sheet = new SheetViewModel<>(session, r -> WorkFigureSheet.table(), tools, table::say);
  }

  private static List<Column<WorkFigure>> columns() {
    SheetTable<WorkFigure> sheet = WorkFigureSheet.table();
    String name = TEXTS.get("column.name");
    String number = TEXTS.get("column.number");
    return List.of(
        TextColumn.plain(name, 340, WorkFigure::name, WorkFigure::withName)
            .alias(sheet.synonyms(name).toArray(String[]::new)),
        new NumberColumn<>(
            number, 130, sheet.synonyms(number), WorkFigure::number, WorkFigure::withNumber, 12, 4),
        TextColumn.recalling(TEXTS.get("column.unit"), 90, WorkFigure::unit, WorkFigure::withUnit)
            .offering(TEXTS.list("units")),
        new ComputedColumn<>(
            TEXTS.get("column.reference"), 320, f -> reference(f).orElse(""), Column.Align.LEFT));
  }

  /** Takes the report's values and follows it. */
  public void attach() {
    show(session.report());
    session.addReportListener(listener);
  }

  /** Stops following. */
  public void detach() {
    session.removeReportListener(listener);
  }

  public TableModel<WorkFigure> table() {
    return table;
  }

  /** The figures as spreadsheets. */
  public SheetViewModel<WorkFigure> sheet() {
    return sheet;
  }

  /** How texts name the first selected figure: {@code {数据.<name>}}; empty without a name. */
  public Optional<String> selectedReference() {
    List<RowId> selected = table.selectedProperty().get();
    return table.rows().stream()
        .filter(f -> !selected.isEmpty() && f.id().equals(selected.getFirst()))
        .findFirst()
        .flatMap(WorkFigureViewModel::reference);
  }

  private static Optional<String> reference(WorkFigure figure) {
    String name = figure.name().strip();
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(TEXTS.get("reference.start") + name + "}");
  }

  private void show(Report report) {
    table.show(report.workFigures());
    table.remark(remarks(report.workFigures()));
  }

  /** Names that can't be referred to, because another row has them or they hold a brace. */
  static Map<RowId, String> remarks(List<WorkFigure> figures) {
    Map<RowId, String> remarks = new HashMap<>();
    Set<String> names = new HashSet<>();
    for (WorkFigure figure : figures) {
      String name = figure.name().strip();
      if (name.isEmpty()) {
        if (!figure.isBlank()) {
          remarks.put(figure.id(), TEXTS.get("remark.unnamed"));
        }
      } else if (name.contains("{") || name.contains("}")) {
        remarks.put(figure.id(), TEXTS.get("remark.brace", name));
      } else if (!names.add(name)) {
        remarks.put(figure.id(), TEXTS.get("remark.twice", name));
      }
    }
    return remarks;
  }
}
