package cn.jiping.ui.wizard;

import cn.jiping.domain.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/** The bar at the bottom: whether and when the last change was saved. */
final class SaveBar extends HBox {
  private static final Texts TEXTS = Texts.of(SaveBar.class);
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

  SaveBar(WizardViewModel wizard) {
    Label state = new Label("", new FontIcon(Material2MZ.SAVE));
    state.setId("save-state");
    state.textProperty().bind(wizard.saveTextProperty());
    Button retry = new Button(TEXTS.get("save.retry"));
    retry.setId("save-retry");
    retry.setOnAction(e -> wizard.retrySaving());
    retry.visibleProperty().bind(wizard.saveFailedProperty());
    retry.managedProperty().bind(retry.visibleProperty());
    wizard.saveFailedProperty().addListener((o, was, is) -> pseudoClassStateChanged(FAILED, is));
    Label notice = new Label();
    notice.setId("notice");
    notice.textProperty().bind(wizard.noticeProperty());
    getStyleClass().add("save-bar");
    getChildren().addAll(state, retry, notice);
  }
}
