package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The section 诊断: what support needs, in one file. */
public final class DiagnosticsPane extends VBox {
  private static final Texts TEXTS = Texts.of(DiagnosticsPane.class);

  /**
   * @param export asks for a file, and writes it
   */
  public DiagnosticsPane(Runnable export) {
    Label about = new Label(TEXTS.get("diagnose.about"));
    about.getStyleClass().add("step-note");
    about.setWrapText(true);
    about.setMinHeight(Region.USE_PREF_SIZE);
    Button button = new Button(TEXTS.get("diagnose.export"));
    button.setId("diagnose");
    button.setOnAction(e -> export.run());
    getStyleClass().add("safety-section");
    getChildren().addAll(about, button);
  }
}
