package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.SaveState;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;

/** Says that the program has a defect, with its code, and what is saved. */
final class Defects {
  private static final Texts TEXTS = Texts.of(Defects.class);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

  private final Path dataFolder;

  /** Codes that are being shown: a defect that comes again and again is said once. */
  private final Set<String> shown = new HashSet<>();

  /**
   * @param dataFolder what support needs is in it
   */
  Defects(Path dataFolder) {
    this.dataFolder = dataFolder;
  }

  /**
   * @param state of the open report; empty when none is open
   */
  void show(String code, Optional<SaveState> state) {
    if (shown.add(code)) {
      Alert alert = alert(code, state);
      alert.setOnHidden(e -> shown.remove(code));
      alert.show();
    }
  }

  /** Shows it and returns when it was closed. */
  void showAndWait(String code) {
    alert(code, Optional.empty()).showAndWait();
  }

  private Alert alert(String code, Optional<SaveState> state) {
    String saved = saved(state, ZoneId.systemDefault());
    ButtonType export = new ButtonType(TEXTS.get("defect.export"), ButtonData.LEFT);
    Alert alert =
        new Alert(
            Alert.AlertType.ERROR, TEXTS.get("defect.window", saved, code), export, ButtonType.OK);
    alert.setTitle(TEXTS.get("window.title"));
    alert.setHeaderText(TEXTS.get("defect.title"));
    Button button = (Button) alert.getDialogPane().lookupButton(export);
    button.addEventFilter(
        ActionEvent.ACTION,
        e -> {
          e.consume(); // the sentence with the code stays
          export(alert);
        });
    return alert;
  }

  /** On this thread: after a defect nothing else can be relied on. */
  private void export(Alert alert) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(TEXTS.get("diagnose.title"));
    chooser.setInitialFileName(TEXTS.get("diagnose.file"));
    File file = chooser.showSaveDialog(alert.getDialogPane().getScene().getWindow());
    if (file != null) {
      alert.setHeaderText(exported(file.toPath()));
    }
  }

  private String exported(Path file) {
    try {
      return TEXTS.get("diagnose.done", Diagnostics.write(dataFolder, file));
    } catch (OutputFailure failure) {
      return failure.said();
    }
  }

  /** Until when everything is saved, in a sentence. */
  static String saved(Optional<SaveState> state, ZoneId zone) {
    return switch (state.orElse(new SaveState.Unchanged())) {
      case SaveState.Unchanged ignored -> TEXTS.get("defect.unchanged");
      case SaveState.Saving saving -> until(saving.last(), zone) + TEXTS.get("defect.saving");
      case SaveState.Saved saved -> until(Optional.of(saved.at()), zone);
      case SaveState.Failed failed ->
          until(failed.last(), zone) + TEXTS.get("defect.unsaved", failed.failure().getMessage());
    };
  }

  private static String until(Optional<Instant> saved, ZoneId zone) {
    return saved.map(at -> TEXTS.get("defect.saved", MINUTE.format(at.atZone(zone)))).orElse("");
  }
}
