package cn.jiping.ui.kit.review;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.Place;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The buttons with which one finding is settled: mended, explained, ignored, or opened again. */
public final class FindingActions extends HBox {
  private static final Texts TEXTS = Texts.of(FindingActions.class);

  private final ReviewDesk desk;
  private final Consumer<Place> settled;

  /**
   * @param settled takes the focus; is told where the finding stands, or what was written there
   *     instead
   */
  public FindingActions(ReviewDesk desk, Review.Entry entry, Consumer<Place> settled) {
    this.desk = desk;
    this.settled = settled;
    getStyleClass().add("finding-actions");
    Finding finding = entry.finding();
    if (!entry.isOpen()) {
      if (!entry.isIgnored()) {
        add("explain.again", () -> explain(entry));
      }
      String key = entry.isIgnored() ? "withdraw.ignored" : "withdraw";
      add(key, () -> settle(finding, () -> desk.withdraw(finding)));
      return;
    }
    if (desk.isMendable(finding)) {
      add("mend", () -> mend(finding)).getStyleClass().add("mend-button");
    }
    add("explain", () -> explain(entry)).getStyleClass().add("explain-button");
    if (finding.severity() == Severity.NOTICE) {
      add("ignore", () -> settle(finding, () -> desk.ignore(finding)));
    }
  }

  /** Shows the buttons only while this holds, and never in a finalised report. */
  public void showWhile(ObservableBooleanValue wanted) {
    visibleProperty().bind(Bindings.and(wanted, desk.finalisedProperty().not()));
  }

  private Button add(String key, Runnable action) {
    Button button = new Button(TEXTS.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    getChildren().add(button);
    return button;
  }

  private void mend(Finding finding) {
    settled.accept(desk.mend(List.of(finding)).orElse(finding.place()));
  }

  /** The buttons may be gone when the reason is given: the focus comes back to the place. */
  private void explain(Review.Entry entry) {
    settled.accept(entry.finding().place());
    desk.explain(entry);
  }

  private void settle(Finding finding, Runnable action) {
    action.run();
    settled.accept(finding.place());
  }
}
