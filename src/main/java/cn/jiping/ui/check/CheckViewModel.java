package cn.jiping.ui.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.Report;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReviewDecisions;
import cn.jiping.ui.check.CheckFilter.Kept;
import cn.jiping.ui.check.CheckRows.Grouping;
import cn.jiping.ui.kit.review.ReviewDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** All findings of the open report, as the clerk wants them listed, and the one being looked at. */
public final class CheckViewModel {
  private static final Texts TEXTS = Texts.of(CheckViewModel.class);

  private final ReviewDesk desk;
  private final ReportReview review;
  private final Consumer<Review> onReview = latest -> show();
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.STEP);
  private final ObjectProperty<Kept> kept = new SimpleObjectProperty<>(Kept.OPEN);
  private final ObjectProperty<Optional<Severity>> severity =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Listing> listing =
      new ReadOnlyObjectWrapper<>(new Listing(List.of(), -1, "", false));
  private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
  private int selected = -1;

  /**
   * What is listed.
   *
   * @param selected index of the selected row; -1 for none
   * @param empty what is said instead of rows when there are none
   * @param done nothing is left to do in the report
   */
  record Listing(List<CheckRow> rows, int selected, String empty, boolean done) {}

  public CheckViewModel(ReviewDesk desk) {
    this.desk = desk;
    this.review = desk.review();
    grouping.addListener((o, was, is) -> show());
    kept.addListener((o, was, is) -> show());
    severity.addListener((o, was, is) -> show());
    search.addListener((o, was, is) -> show());
    show();
  }

  /** Takes what is found and follows it. */
  public void attach() {
    show();
    review.addListener(onReview);
  }

  /** Stops following. */
  public void detach() {
    review.removeListener(onReview);
  }

  ReviewDesk desk() {
    return desk;
  }

  ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  /** Which are listed, by what was decided. */
  ObjectProperty<Kept> keptProperty() {
    return kept;
  }

  /** Which are listed, by severity; empty for all. */
  ObjectProperty<Optional<Severity>> severityProperty() {
    return severity;
  }

  /** Only findings that speak of this are listed. */
  public StringProperty searchProperty() {
    return search;
  }

  ReadOnlyObjectProperty<Listing> listingProperty() {
    return listing.getReadOnlyProperty();
  }

  /** How much is left to do. */
  public ReadOnlyStringProperty summaryProperty() {
    return summary.getReadOnlyProperty();
  }

  /** The clerk is at this row now. */
  void select(int index) {
    selected = index;
  }

  /** The finding the clerk is at. */
  Optional<Finding> selected() {
    return row(selected) instanceof CheckRow.Line line
        ? Optional.of(line.finding())
        : Optional.empty();
  }

  /** Mends the selected finding, or all of the selected group. */
  void mendSelected() {
    if (row(selected) instanceof CheckRow.Group group) {
      mend(group.mendable());
    } else if (row(selected) instanceof CheckRow.Line line && line.entry().isOpen()) {
      mend(List.of(line.finding()));
    }
  }

  /** Mends those of these that have a certain mend, in one change. */
  void mend(List<Finding> findings) {
    if (findings.stream().anyMatch(ReviewDecisions::isMendable)) {
      desk.mend(findings);
    }
  }

  private CheckRow row(int index) {
    List<CheckRow> rows = listing.get().rows();
    return index >= 0 && index < rows.size() ? rows.get(index) : null;
  }

  private void show() {
    Optional<Report> checked = review.checked();
    Review latest = review.review();
    CheckFilter filter = new CheckFilter(kept.get(), severity.get(), search.get());
    List<CheckRow> rows =
        checked.map(r -> CheckRows.of(latest, r, grouping.get(), filter)).orElse(List.of());
    summary.set(checked.isEmpty() ? TEXTS.get("checking") : summary(latest));
    selected = follow(rows);
    String empty = checked.isEmpty() ? "" : empty(latest, filter);
    listing.set(new Listing(rows, selected, empty, checked.isPresent() && latest.open().isEmpty()));
  }

  /** Stays at the finding; when that is gone, at what has come in its place. */
  private int follow(List<CheckRow> rows) {
    Optional<Finding> at = selected();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof CheckRow.Line line
          && at.filter(line.finding()::equals).isPresent()) {
        return i;
      }
    }
    int next = Math.min(Math.max(selected, 0), rows.size() - 1);
    boolean head = next >= 0 && rows.get(next) instanceof CheckRow.Group;
    return head ? next + 1 : next;
  }

  private static String summary(Review review) {
    if (review.all().isEmpty()) {
      return TEXTS.get("nothing");
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int open = review.open(severity);
      if (open > 0) {
        counts.add(TEXTS.get("count." + severity, open));
      }
    }
    return counts.isEmpty()
        ? TEXTS.get("done")
        : TEXTS.get("left", String.join(TEXTS.get("count.separator"), counts));
  }

  private static String empty(Review review, CheckFilter filter) {
    if (review.all().isEmpty()) {
      return TEXTS.get("nothing");
    }
    return TEXTS.get(filter.equals(CheckFilter.OPEN) ? "done" : "no.match");
  }
}
