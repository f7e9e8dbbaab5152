package cn.jiping.app;

import cn.jiping.domain.Texts;
import javafx.scene.control.Alert;

/** Says that the program has a defect, with a code short enough to read out over the telephone. */
final class Defects {
  private static final Texts TEXTS = Texts.of(Defects.class);

  private Defects() {}

  static void show(String code) {
    alert(code).show();
  }

  /** Shows it and returns when it was closed. */
  static void showAndWait(String code) {
    alert(code).showAndWait();
  }

  private static Alert alert(String code) {
    Alert alert = new Alert(Alert.AlertType.ERROR, TEXTS.get("defect.window", code));
    alert.setTitle(TEXTS.get("window.title"));
    alert.setHeaderText(TEXTS.get("defect.title"));
    return alert;
  }
}
