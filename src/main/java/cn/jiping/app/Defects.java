package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.SaveState;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.scene.control.Alert;

/** Says that the program has a defect, with its code, and what is saved. */
final class Defects {
  private static final Texts TEXTS = Texts.of(Defects.class);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  private Defects() {}

  /**
   * @param state of the open report; empty when none is open
   */
  static void show(String code, Optional<SaveState> state) {
    alert(code, state).show();
  }

  /** Shows it and returns when it was closed. */
  static void showAndWait(String code) {
    alert(code, Optional.empty()).showAndWait();
  }

  private static Alert alert(String code, Optional<SaveState> state) {
    String saved = saved(state, ZoneId.systemDefault());
    Alert alert = new Alert(Alert.AlertType.ERROR, TEXTS.get("defect.window", saved, code));
    alert.setTitle(TEXTS.get("window.title"));
    alert.setHeaderText(TEXTS.get("defect.title"));
    return alert;
  }

  /** Until when everything is saved, in a sentence. */
  static String saved(Optional<SaveState> state, ZoneId zone) {
    return switch (state.orElse(new SaveState.Unchanged())) {
      case SaveState.Unchanged ignored -> TEXTS.get("defect.unchanged");
      case SaveState.Saving ignored -> TEXTS.get("defect.saving");
      case SaveState.Saved saved ->
          TEXTS.get("defect.saved", MINUTE.format(saved.at().atZone(zone)));
      case SaveState.Failed failed -> TEXTS.get("defect.unsaved", failed.failure().getMessage());
    };
  }
}
