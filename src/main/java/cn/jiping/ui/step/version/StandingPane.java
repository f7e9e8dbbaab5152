package cn.jiping.ui.step.version;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Finalised;
import cn.jiping.ui.wizard.Navigator;
import cn.jiping.ui.wizard.Steps;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Where the present version stands: what is in the way, or the digests of what was finalised. */
final class StandingPane extends VBox {
  private static final Texts TEXTS = Texts.of(StandingPane.class);

  /** Digits of a digest that are shown. */
  private static final int SHORT = 12;

  private final Navigator navigator;

  StandingPane(VersionViewModel model, Navigator navigator) {
    this.navigator = navigator;
    getStyleClass().add("standing");
    setId("standing");
    model.standingProperty().addListener((o, was, is) -> show(is));
    show(model.standingProperty().get());
  }

  private void show(Standing standing) {
    FontIcon icon = new FontIcon(standing.isFinalised() ? Material2AL.LOCK : Material2AL.EDIT);
    Label sentence = new Label(standing.sentence(), icon);
    sentence.getStyleClass().add("standing-sentence");
    sentence.setWrapText(true);
    getChildren().setAll(sentence);
    if (!standing.reason().isEmpty()) {
      Label reason = new Label(standing.reason());
      reason.getStyleClass().add("step-note");
      reason.setWrapText(true);
      getChildren().add(reason);
    }
    standing.obstacles().forEach(o -> getChildren().add(obstacle(o)));
    if (!standing.reminder().isEmpty()) {
      getChildren().add(reminder(standing.reminder()));
    }
    standing.finalised().ifPresent(f -> getChildren().addAll(digests(f)));
  }

  private Node obstacle(Obstacle obstacle) {
    return line(obstacle, "obstacle", "lead-" + obstacle.step());
  }

  /** What does not stand in the way, but wants to be known before the report is frozen. */
  private Node reminder(String sentence) {
    Obstacle open = new Obstacle(sentence, TEXTS.get("obstacle.errors.lead"), Steps.CHECK);
    return line(open, "reminder", "lead-warnings");
  }

  private Node line(Obstacle open, String style, String id) {
    Label sentence = new Label(open.sentence(), new FontIcon(Material2AL.ERROR_OUTLINE));
    sentence.setId(style);
    sentence.getStyleClass().add(style);
    sentence.setWrapText(true);
    Hyperlink lead = new Hyperlink(open.lead());
    lead.setId(id);
    lead.setMinWidth(USE_PREF_SIZE);
    lead.setOnAction(e -> navigator.go(open.step()));
    HBox line = new HBox(sentence, lead);
    line.getStyleClass().add("obstacle-line");
    return line;
  }

  private static List<Node> digests(Finalised finalised) {
    Label hint = new Label(TEXTS.get("digest.hint"));
    hint.getStyleClass().add("field-hint");
    hint.setWrapText(true);
    return List.of(
        digest("data", finalised.dataDigest()), digest("paper", finalised.paperDigest()), hint);
  }

  private static Node digest(String of, String digest) {
    Label name = new Label(TEXTS.get("digest." + of));
    Label digits =
        new Label(TEXTS.get("digest.short", digest.substring(0, Math.min(SHORT, digest.length()))));
    digits.setId("digest-" + of);
    digits.getStyleClass().add("digest");
    digits.setTooltip(new Tooltip(digest));
    Label copied = new Label();
    copied.getStyleClass().add("field-hint");
    Button copy = new Button(TEXTS.get("digest.copy"), new FontIcon(Material2AL.CONTENT_COPY));
    copy.setId("digest-copy-" + of);
    copy.getStyleClass().addAll("flat", "digest-copy");
    copy.setOnAction(
        e -> {
          copy(digest);
          copied.setText(TEXTS.get("digest.copied", name.getText()));
        });
    HBox line = new HBox(name, digits, copy, copied);
    line.getStyleClass().add("digest-line");
    return line;
  }

  private static void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
