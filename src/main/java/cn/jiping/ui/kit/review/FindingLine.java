package cn.jiping.ui.kit.review;

import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.Place;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

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
    message.setMaxWidth(Double.MAX_VALUE);
    message.setMnemonicParsing(false);
    message.setAccessibleText(FindingText.spoken(finding));
    message.setOnAction(e -> reveal.accept(finding.place()));
    HBox.setHgrow(message, Priority.ALWAYS);
    Label proposal = new Label(FindingText.proposal(finding));
    proposal.getStyleClass().add("proposal");
    proposal.setMinWidth(0);
    FindingActions actions = new FindingActions(desk, entry, reveal);
    actions.visibleProperty().bind(hoverProperty().or(focusWithinProperty()));
    actions.setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("finding-line", SeverityIcon.styleClass(finding.severity()));
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(message, proposal, actions);
  }
}
