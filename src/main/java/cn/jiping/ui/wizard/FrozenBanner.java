package cn.jiping.ui.wizard;

import cn.jiping.domain.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Says over a step why nothing can be entered, and leads to where that can be changed. */
final class FrozenBanner extends HBox {
  private static final Texts TEXTS = Texts.of(FrozenBanner.class);

  FrozenBanner(WizardViewModel wizard) {
    Label message = new Label(TEXTS.get("frozen"), new FontIcon(Material2AL.LOCK));
    message.setMinWidth(USE_PREF_SIZE);
    Button version = new Button(TEXTS.get("frozen.version"));
    version.setId("frozen-version");
    version.setMinWidth(USE_PREF_SIZE);
    version.setOnAction(e -> wizard.go(Steps.VERSION));
    getStyleClass().addAll("banner", "frozen-banner");
    getChildren().addAll(message, version);
    visibleProperty().bind(wizard.frozenProperty());
    managedProperty().bind(visibleProperty());
  }
}
