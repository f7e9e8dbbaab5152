package cn.jiping.ui.step.fund;

import cn.jiping.domain.check.Review;
import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.FundTable;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.service.sheet.FundSheet;
import cn.jiping.ui.kit.sheet.SheetViewModel;
import cn.jiping.ui.kit.table.RowRemarks;
import cn.jiping.ui.kit.table.TableModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The money of the open report: lines to edit, and what follows from them. */
public final class FundViewModel {
  private final ReportSession session;
  private final ReportReview review;
  private final Consumer<Report> listener = this::show;
  private final Consumer<Review> onReview = this::remark;
  private final TableModel<FundLine> table;
  private final SheetViewModel<FundLine> sheet;
  private final ObjectProperty<AmountUnit> unit;
  private final ReadOnlyObjectWrapper<FundSummary> summary;
  private final ReadOnlyObjectWrapper<Optional<Block.Chart>> chart =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Map<RowId, String> shares = Map.of();

  /**
   * @param tools for spreadsheets
   */
  public FundViewModel(ReportSession session, ReportReview review, SheetViewModel.Tools tools) {
    this.session = session;
    this.review = review;
    this.unit = new SimpleObjectProperty<>(session.report().amountUnit());
    this.summary = new ReadOnlyObjectWrapper<>(FundSummary.of(session.report()));
    this.table =
        new TableModel<>(
            FundColumns.of(() -> session.report().amountUnit(), this::share),
            FundLine::id,
            FundLine::blank,
            FundLine::isBlank,
            lines -> session.change(report -> report.withFundLines(lines)));
    this.sheet = new SheetViewModel<>(session, r -> FundSheet.table(), tools, table::say);
    unit.addListener((o, was, is) -> session.change(report -> report.withAmountUnit(is)));
  }

  /** Takes the report's values and follows it. */
  public void attach() {
    show(session.report());
    remark(review.review());
    session.addReportListener(listener);
    review.addListener(onReview);
  }

  /** Stops following. */
  public void detach() {
    session.removeReportListener(listener);
    review.removeListener(onReview);
  }

  public TableModel<FundLine> table() {
    return table;
  }

  /** The lines as spreadsheets. */
  public SheetViewModel<FundLine> sheet() {
    return sheet;
  }

  /** The unit in which the report shows amounts; setting it changes the report. */
  public ObjectProperty<AmountUnit> unitProperty() {
    return unit;
  }

  public ReadOnlyObjectProperty<FundSummary> summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** The composition of the money; nothing while no amount is known. */
  public ReadOnlyObjectProperty<Optional<Block.Chart>> chartProperty() {
    return chart.getReadOnlyProperty();
  }

  private String share(FundLine line) {
    return shares.getOrDefault(line.id(), "");
  }

  private void show(Report report) {
    unit.set(report.amountUnit());
    shares = FundSummary.shares(report.fundLines());
    summary.set(FundSummary.of(report));
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    chart.set(
        funds.totals().isEmpty() ? Optional.empty() : Optional.of(FundTable.chart(report, funds)));
    table.show(report.fundLines());
  }

  private void remark(Review latest) {
    table.remark(RowRemarks.of(latest.open(), Place.Part.FUNDS));
  }
}
