package cn.jiping.ui.kit.review;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.document.PlaceName;
import cn.jiping.domain.report.Place;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * One finding under its field: what it is, what is proposed, and what can be done; the buttons show
 * while the mouse or the focus is there.
 */
final class FindingLine extends HBox {
  FindingLine(ReviewDesk desk, Review.Entry entry, Consumer<Place> reveal) {
    Finding finding = entry.finding();
    Button message = new Button(finding.message(), new SeverityIcon(finding.severity()));
    message.getStyleClass().setAll("finding");
    message.setWrapText(true);
    message.setMinWidth(0);
    message.setMnemonicParsing(false);
    message.setAccessibleText(FindingText.spoken(finding));
    message.setOnAction(e -> reveal.accept(finding.place()));
    Label row = new Label(row(desk, finding));
    row.getStyleClass().add("finding-row");
    row.setMinWidth(0);
    Label proposal = new Label(FindingText.proposal(finding));
    proposal.getStyleClass().add("proposal");
    proposal.setMinWidth(0);
    FindingActions actions = new FindingActions(desk, entry, reveal);
    actions.showWhile(hoverProperty().or(focusWithinProperty()));
    actions.setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("finding-line", SeverityIcon.styleClass(finding.severity()));
    setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(message, row, proposal, gap, actions);
  }

  private static String row(ReviewDesk desk, Finding finding) {
    return desk.review().checked().map(r -> PlaceName.row(r, finding.place())).orElse("");
  }
}
