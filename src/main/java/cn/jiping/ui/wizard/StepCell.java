package cn.jiping.ui.wizard;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A line of the step list: mark, number and wording, counts of findings by severity. */
final class StepCell extends ListCell<StepRow> {
  private static final Texts TEXTS = Texts.of(StepCell.class);
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final double INDENT = 14;

  private final FontIcon mark = new FontIcon();
  private final Label text = new Label();
  private final Map<Severity, Label> counts = new EnumMap<>(Severity.class);
  private final HBox line = new HBox(mark, text);
  private final ChangeListener<StepRow.Face> onFace = (o, was, is) -> show(is);
  private final WizardViewModel wizard;
  private StepRow shown;

  /**
   * @param onClicked is told the step that was entered by the mouse
   */
  StepCell(WizardViewModel wizard, Consumer<Step> onClicked) {
    this.wizard = wizard;
    getStyleClass().add("step-cell");
    line.getStyleClass().add("step-line");
    text.getStyleClass().add("step-text");
    text.setTextOverrun(OverrunStyle.ELLIPSIS);
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    for (Severity severity : Severity.values()) {
      Label count = new Label();
      count.getStyleClass().addAll("step-count", severity.name().toLowerCase(Locale.ROOT));
      count.setMinWidth(USE_PREF_SIZE);
      counts.put(severity, count);
      line.getChildren().add(count);
    }
    setPrefWidth(0);
    wizard.currentProperty().addListener((o, was, is) -> showCurrent());
    setOnMouseClicked(
        event -> {
          if (shown != null && shown.isEntry()) {
            Step step = shown.step();
            wizard.go(step);
            onClicked.accept(step);
          }
        });
  }

  @Override
  protected void updateItem(StepRow row, boolean empty) {
    super.updateItem(row, empty);
    if (shown != null) {
      shown.faceProperty().removeListener(onFace);
    }
    shown = empty ? null : row;
    setGraphic(shown == null ? null : line);
    setDisable(shown != null && !shown.isEntry());
    getStyleClass().removeAll("caption", "heading");
    if (shown != null) {
      if (shown.isCaption()) {
        getStyleClass().add("caption");
      } else if (!shown.isEntry()) {
        getStyleClass().add("heading");
      }
      shown.faceProperty().addListener(onFace);
      show(shown.faceProperty().get());
    }
    showCurrent();
  }

  private void showCurrent() {
    boolean current = shown != null && shown.step() == wizard.currentProperty().get();
    pseudoClassStateChanged(CURRENT, current);
  }

  private void show(StepRow.Face face) {
    StepMark is = face.mark();
    boolean optional = is.state() == StepMark.State.OPTIONAL;
    text.setText(face.number() + (optional ? TEXTS.get("optional", shown.text()) : shown.text()));
    int level = shown.isCaption() ? 1 : shown.step().level();
    line.setPadding(new Insets(0, 0, 0, (level - 1) * INDENT));
    mark.setVisible(shown.isEntry());
    mark.setManaged(shown.isEntry());
    mark.setIconCode(icon(is.state()));
    mark.getStyleClass().setAll("step-mark", is.state().name().toLowerCase(Locale.ROOT));
    List<String> spoken = new ArrayList<>();
    counts.forEach(
        (severity, label) -> {
          int count = is.count(severity);
          label.setText(Integer.toString(count));
          label.setVisible(count > 0);
          label.setManaged(count > 0);
          if (count > 0) {
            spoken.add(TEXTS.get("count." + severity, count));
          }
        });
    String state = TEXTS.get("mark." + is.state());
    String findings = String.join(TEXTS.get("count.separator"), spoken);
    setAccessibleText(
        text.getText()
            + " "
            + (findings.isEmpty() ? state : TEXTS.get("mark.findings", state, findings)));
  }

  private static Ikon icon(StepMark.State state) {
    return switch (state) {
      case NONE -> Material2MZ.VISIBILITY;
      case EMPTY, OPTIONAL -> Material2MZ.RADIO_BUTTON_UNCHECKED;
      case BEGUN -> Material2AL.EDIT;
      case COMPLETE -> Material2AL.CHECK_CIRCLE;
    };
  }
}
