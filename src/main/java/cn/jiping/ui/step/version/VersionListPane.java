package cn.jiping.ui.step.version;

import cn.jiping.domain.Texts;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The versions there are, and what can be done with the selected one. */
final class VersionListPane extends VBox {
  private static final Texts TEXTS = Texts.of(VersionListPane.class);

  private final VersionListViewModel model;

  /**
   * @param compare is handed the version that is to be compared with the present one
   */
  VersionListPane(VersionListViewModel model, IntConsumer compare) {
    this.model = model;
    Label caption = new Label(TEXTS.get("versions"));
    caption.getStyleClass().add("form-caption");
    VersionTable table = new VersionTable(model);
    VBox.setVgrow(table, Priority.ALWAYS);
    Button paper = button("paper", Material2MZ.SAVE_ALT);
    paper.disableProperty().bind(model.busyProperty().or(no(l -> l.state().isKept())));
    paper.setOnAction(e -> model.savePaper());
    Button with = button("compare", Material2AL.COMPARE_ARROWS);
    with.disableProperty().bind(no(l -> !model.isPresent(l)));
    with.setOnAction(
        e -> model.selectedProperty().get().ifPresent(l -> compare.accept(l.number())));
    Button record = button("record", Material2AL.FACT_CHECK);
    record.disableProperty().bind(model.busyProperty());
    record.setOnAction(e -> model.saveRecord());
    Label message = new Label();
    message.setId("versions-message");
    message.getStyleClass().add("step-note");
    message.setMinWidth(0);
    message.textProperty().bind(model.messageProperty());
    HBox tools = new HBox(paper, with, record, message);
    tools.getStyleClass().add("version-line");
    getStyleClass().add("version-form");
    getChildren().addAll(caption, table, tools);
  }

  /** No line is selected, or one for which this does not hold. */
  private BooleanBinding no(Predicate<VersionLine> holds) {
    return Bindings.createBooleanBinding(
        () -> model.selectedProperty().get().filter(holds).isEmpty(), model.selectedProperty());
  }

  private static Button button(String key, Ikon icon) {
    Button button = new Button(TEXTS.get("versions." + key), new FontIcon(icon));
    button.setId("versions-" + key);
    button.setMinWidth(USE_PREF_SIZE);
    button.setTooltip(new Tooltip(TEXTS.get("versions." + key + ".tip")));
    return button;
  }
}
