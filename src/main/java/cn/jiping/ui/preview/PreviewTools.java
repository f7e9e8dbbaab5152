package cn.jiping.ui.preview;

import cn.jiping.domain.Texts;
import cn.jiping.service.Pages;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.Dialogs.FileKind;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The tools over the pages: print, save, zoom, position. */
final class PreviewTools extends HBox {
  private static final Texts TEXTS = Texts.of(PreviewTools.class);

  private final PreviewViewModel model;
  private final Dialogs dialogs;
  private final Label position = new Label();
  private final Button print = button("print", Material2MZ.PRINT);
  private final Button save = button("save", Material2MZ.SAVE_ALT);
  private final Button sign = button("sign", Material2MZ.VERIFIED_USER);
  private final ToggleButton two =
      new ToggleButton(null, new FontIcon(Material2AL.CHROME_READER_MODE));
  private final Label message = new Label();
  private final Hyperlink place = new Hyperlink();
  private final HBox says = new HBox();
  private boolean blocked;

  /**
   * @param zoom is handed 1 to enlarge and -1 to reduce
   * @param seek opens the search
   * @param lead leads to where the chosen part is entered
   */
  PreviewTools(
      PreviewViewModel model, Dialogs dialogs, IntConsumer zoom, Runnable seek, Runnable lead) {
    this.model = model;
    this.dialogs = dialogs;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("preview-tools");
    print.getStyleClass().add("accent");
    print.setOnAction(e -> model.print());
    save.setOnAction(e -> save());
    sign.setOnAction(e -> new SignedExport(model, dialogs).start());
    model.busyProperty().addListener(o -> enable());
    Button smaller = icon("smaller", Material2MZ.ZOOM_OUT);
    smaller.setOnAction(e -> zoom.accept(-1));
    Button larger = icon("larger", Material2MZ.ZOOM_IN);
    larger.setOnAction(e -> zoom.accept(1));
    Button width = icon("width", Material2AL.FULLSCREEN);
    width.setOnAction(e -> model.zoomProperty().set(Zoom.WIDTH));
    Button page = icon("whole", Material2AL.CROP_ORIGINAL);
    page.setOnAction(e -> model.zoomProperty().set(Zoom.PAGE));
    Button find = icon("seek", Material2MZ.SEARCH);
    find.setOnAction(e -> seek.run());
    two.setId("preview-two");
    two.setTooltip(new Tooltip(TEXTS.get("two.tip")));
    two.setAccessibleText(TEXTS.get("two"));
    two.setMinWidth(USE_PREF_SIZE);
    two.selectedProperty().bindBidirectional(model.bookProperty());
    place.setId("preview-lead");
    place.setTooltip(new Tooltip(TEXTS.get("lead.tip")));
    place.setOnAction(e -> lead.run());
    place.setMinWidth(0);
    model.chosenProperty().addListener((o, was, is) -> showPlace(is));
    message.setId("preview-message");
    message.getStyleClass().add("preview-message");
    message
        .textProperty()
        .bind(model.messageProperty().map(m -> m.isEmpty() ? TEXTS.get("lead.hint") : m));
    Tooltip whole = new Tooltip(); // beside the tools there may be no room for all of it
    whole.textProperty().bind(message.textProperty());
    message.setTooltip(whole);
    message.setMinWidth(0);
    says.getChildren().addAll(message, place);
    says.setAlignment(Pos.CENTER_LEFT);
    says.setMinWidth(0);
    HBox.setHgrow(says, Priority.ALWAYS);
    showPlace(Optional.empty());
    position.setId("preview-position");
    position.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(print, save, sign, says, position, smaller, larger, width, page, two, find);
  }

  /** Says where in the document the reader is. */
  void showPosition(int page, int pages, double percent) {
    position.setText(
        pages == 0
            ? TEXTS.get("no.pages")
            : TEXTS.get("position", page, pages, Math.round(percent)));
  }

  /** Beside another step there is room for little. */
  void narrow(boolean narrow) {
    for (Node tool : List.of(print, save, two, message)) {
      tool.setManaged(!narrow);
      tool.setVisible(!narrow);
    }
  }

  /** A link to where the chosen part is entered; until one is chosen, how to choose it. */
  private void showPlace(Optional<Pages.Part> part) {
    place.setText(part.map(p -> TEXTS.get("lead", model.nameOf(p.place()))).orElse(""));
    place.setVisible(part.isPresent());
    place.setManaged(part.isPresent());
  }

  /** A document with problems is shown, but not printed. */
  void showProblems(boolean any) {
    blocked = any;
    enable();
  }

  private void enable() {
    print.setDisable(blocked || model.busyProperty().get());
    save.setDisable(blocked || model.busyProperty().get());
    sign.setDisable(blocked || model.busyProperty().get());
  }

  private void save() {
    FileKind pdf = new FileKind(TEXTS.get("pdf"), List.of("*.pdf"));
    dialogs
        .saveFile(TEXTS.get("save.title"), model.suggestedFileName(), pdf)
        .ifPresent(model::savePdf);
  }

  private static Button button(String key, Ikon icon) {
    Button button = new Button(TEXTS.get(key), new FontIcon(icon));
    button.setId("preview-" + key);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  static Button icon(String key, Ikon icon) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId("preview-" + key.replace('.', '-'));
    button.setTooltip(new Tooltip(TEXTS.get(key)));
    button.setAccessibleText(TEXTS.get(key));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
