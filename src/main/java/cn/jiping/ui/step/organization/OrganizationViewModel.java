package cn.jiping.ui.step.organization;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.document.Block;
import cn.jiping.domain.document.GradingTable;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.service.sheet.OrganizationSheet;
import cn.jiping.ui.kit.sheet.SheetViewModel;
import cn.jiping.ui.kit.table.RowRemarks;
import cn.jiping.ui.kit.table.TableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The party organizations of the open report, and the tally of their grades. */
public final class OrganizationViewModel {
  private static final Texts TEXTS = Texts.of(OrganizationViewModel.class);

  private final ReportSession session;
  private final ReportReview review;
  private final Consumer<Report> listener = this::show;
  private final Consumer<Review> onReview = this::remark;
  private final TableModel<PartyOrganization> table;
  private final SheetViewModel<PartyOrganization> sheet;
  private final OrganizationDetails details = new OrganizationDetails(this::change);
  private final ObjectProperty<OrganizationFilter> filter =
      new SimpleObjectProperty<>(OrganizationFilter.ALL);
  private final ObjectProperty<List<Attribute>> crossedBy =
      new SimpleObjectProperty<>(List.of(Attribute.TYPE));
  private final ReadOnlyObjectWrapper<Report> report;
  private final ReadOnlyObjectWrapper<GradingTally> tally;

  /**
   * @param tools for spreadsheets
   */
  public OrganizationViewModel(
      ReportSession session, ReportReview review, SheetViewModel.Tools tools) {
    this.session = session;
    this.review = review;
    this.report = new ReadOnlyObjectWrapper<>(session.report());
    this.tally = new ReadOnlyObjectWrapper<>(GradingTally.of(session.report()));
    this.table =
        new TableModel<>(
            OrganizationColumns.of(this::grades),
            PartyOrganization::id,
            PartyOrganization::blank,
            PartyOrganization::isBlank,
            rows -> session.change(r -> r.withOrganizations(rows)));
    this.sheet =
        new SheetViewModel<>(
            session, r -> OrganizationSheet.table(r.gradeScheme()), tools, table::say);
    filter.addListener((o, was, is) -> table.filter(is::lets));
    table.selectedProperty().addListener(o -> showDetails());
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

  public TableModel<PartyOrganization> table() {
    return table;
  }

  /** The organizations as spreadsheets. */
  public SheetViewModel<PartyOrganization> sheet() {
    return sheet;
  }

  /** The details of the first selected organization. */
  public OrganizationDetails details() {
    return details;
  }

  /** The grades of the report, best first. */
  public List<String> grades() {
    return session.report().gradeScheme().grades();
  }

  /** Which organizations the table shows. */
  ObjectProperty<OrganizationFilter> filterProperty() {
    return filter;
  }

  /** The values to filter by that occur in the list. */
  public List<String> values(Attribute attribute) {
    return OrganizationFilter.values(session.report().organizations(), attribute);
  }

  /** By what the cross table is crossed. */
  public ObjectProperty<List<Attribute>> crossedByProperty() {
    return crossedBy;
  }

  /** The tally crossed by the chosen attributes. */
  public CrossTable crossTable() {
    return CrossTable.of(session.report(), crossedBy.get());
  }

  public ReadOnlyObjectProperty<GradingTally> tallyProperty() {
    return tally.getReadOnlyProperty();
  }

  /** The report as it is shown; changes with each change. */
  public ReadOnlyObjectProperty<Report> reportProperty() {
    return report.getReadOnlyProperty();
  }

  /** The chart of the tally; nothing while nothing is graded. */
  public Optional<Block.Chart> chart() {
    GradingTally counted = tally.get();
    return counted.total() == 0
        ? Optional.empty()
        : Optional.of(GradingTable.chart(session.report(), counted));
  }

  /** Gives all selected organizations this grade; can be taken back. */
  public void gradeSelected(String grade) {
    List<RowId> selected = table.selectedProperty().get();
    if (!selected.isEmpty()) {
      table.changeRows(
          selected,
          o -> o.withGrading(o.grading().withGrade(grade)),
          TEXTS.get("graded", selected.size(), grade));
    }
  }

  /** The number typed by hand for a grade. */
  public String typed(String grade) {
    return TypedTally.text(session.report(), grade);
  }

  /**
   * Enters a number by hand.
   *
   * @return why it was not understood; empty when it was
   */
  public Optional<String> type(String grade, String text) {
    Optional<String> problem = TypedTally.problem(text);
    if (problem.isEmpty()) {
      session.change(r -> TypedTally.with(r, grade, text));
    }
    return problem;
  }

  /** Takes all numbers typed by hand away. */
  public void clearTyped() {
    session.change(r -> r.withTypedTally(List.of()));
  }

  private void change(RowId id, UnaryOperator<PartyOrganization> change) {
    session.change(
        r -> {
          List<PartyOrganization> next = new ArrayList<>(r.organizations());
          next.replaceAll(o -> o.id().equals(id) ? change.apply(o) : o);
          return r.withOrganizations(next);
        });
  }

  private void show(Report shown) {
    table.show(shown.organizations());
    tally.set(GradingTally.of(shown));
    report.set(shown);
    showDetails();
  }

  private void remark(Review latest) {
    table.remark(RowRemarks.of(latest.open(), Place.Part.ORGANIZATIONS));
  }

  private void showDetails() {
    Optional<RowId> first = table.selectedProperty().get().stream().findFirst();
    details.show(
        first.flatMap(
            id ->
                session.report().organizations().stream()
                    .filter(o -> o.id().equals(id))
                    .findFirst()));
  }
}
