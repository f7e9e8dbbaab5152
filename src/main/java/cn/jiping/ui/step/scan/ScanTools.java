package cn.jiping.ui.step.scan;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.Pictures;
import java.io.File;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The buttons over the list: add files, paste. */
final class ScanTools extends HBox {
  private static final Texts TEXTS = Texts.of(ScanTools.class);

  private final ScanViewModel model;

  ScanTools(ScanViewModel model) {
    this.model = model;
    Button add = new Button(TEXTS.get("add"), new FontIcon(Material2AL.ADD_PHOTO_ALTERNATE));
    add.setId("add-scans");
    add.setMinWidth(USE_PREF_SIZE);
    add.setOnAction(e -> whenIdle(model::choose));
    Button paste = new Button(TEXTS.get("paste"), new FontIcon(Material2AL.CONTENT_PASTE));
    paste.setId("paste-scan");
    paste.setMinWidth(USE_PREF_SIZE);
    paste.setTooltip(new Tooltip(TEXTS.get("paste.tip")));
    paste.setOnAction(e -> whenIdle(this::paste));
    Label hint = new Label(TEXTS.get("add.hint"));
    hint.getStyleClass().add("field-hint");
    getStyleClass().add("picture-tools");
    getChildren().addAll(add, paste, hint);
  }

  /** Not disabled meanwhile: the focus would go to the first title, and what is typed there. */
  private void whenIdle(Runnable action) {
    if (!model.intake().busyProperty().get()) {
      action.run();
    }
  }

  /** Takes in what was copied: files, or else a picture. */
  void paste() {
    Clipboard copied = Clipboard.getSystemClipboard();
    if (copied.hasFiles()) {
      model.add(copied.getFiles().stream().map(File::toPath).toList());
    } else if (copied.hasImage()) {
      model.paste(Pictures.raster(copied.getImage()));
    } else {
      model.pasteNothing();
    }
  }
}
