package cn.jiping.ui.step.scan;

import cn.jiping.domain.Texts;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** That a scan was removed, and how to bring it back; nothing while none was. */
final class RemovedBar extends HBox {
  private static final Texts TEXTS = Texts.of(RemovedBar.class);

  private final Label words = new Label("", new FontIcon(Material2AL.DELETE_OUTLINE));
  private final Button undo = new Button(TEXTS.get("removed.undo"), new FontIcon(Material2MZ.UNDO));

  RemovedBar(ScanRemoval removal) {
    setId("scan-removed");
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    undo.setId("scan-undo");
    undo.setMinWidth(USE_PREF_SIZE);
    undo.setOnAction(e -> removal.undo());
    Button close = new Button("", new FontIcon(Material2AL.CLOSE));
    close.setId("scan-removed-close");
    close.getStyleClass().add("flat");
    close.setTooltip(new Tooltip(TEXTS.get("removed.close")));
    close.setAccessibleText(TEXTS.get("removed.close"));
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(e -> removal.forget());
    getStyleClass().addAll("banner", "reminder");
    getChildren().addAll(words, undo, close);
    removal.removedProperty().addListener((o, was, is) -> show(is));
    show(removal.removedProperty().get());
  }

  private void show(Optional<ScanRemoval.Removed> removed) {
    words.setText(removed.map(r -> TEXTS.get("removed", r.name())).orElse(""));
    setVisible(removed.isPresent());
    setManaged(removed.isPresent());
    if (removed.isPresent()) {
      undo.requestFocus();
    }
  }
}
