package cn.jiping.ui.outline;

import cn.jiping.domain.Texts;
import cn.jiping.domain.outline.OutlineMove;
import cn.jiping.domain.outline.OutlineMove.Piece;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.outline.OutlineChangeViewModel.Filled;
import cn.jiping.ui.outline.OutlineChangeViewModel.Target;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * Another outline for the report: at the left each text with where it goes, at the right the new
 * headings with what they get. Escape leads back.
 */
public final class OutlineChangePane extends VBox {
  private static final Texts TEXTS = Texts.of(OutlineChangePane.class);

  /** Chars of a text that are shown. */
  private static final int SHOWN = 60;

  /** Of a level, in px. */
  private static final double INDENT = 16;

  private final OutlineChangeViewModel model;
  private final VBox texts = new VBox();
  private final VBox headings = new VBox();
  private final Label summary = new Label();

  public OutlineChangePane(OutlineChangeViewModel model) {
    this.model = model;
    setId("outline-change");
    getStyleClass().add("outline-change");
    texts.getStyleClass().add("outline-texts");
    headings.getStyleClass().add("outline-headings");
    ScrollPane left = Inputs.page(texts);
    ScrollPane right = Inputs.page(headings);
    right.getStyleClass().add("outline-new");
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox both = new HBox(left, right);
    both.getStyleClass().add("outline-both");
    VBox.setVgrow(both, Priority.ALWAYS);
    Label note = new Label(TEXTS.get("change.note"));
    note.setWrapText(true);
    note.getStyleClass().add("step-note");
    getChildren().addAll(choice(), note, both, buttons());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model.planProperty().addListener((o, was, is) -> show(was, is));
    show(Optional.empty(), model.planProperty().get());
  }

  private HBox choice() {
    ComboBox<OutlineChangeViewModel.Choice> box = new ComboBox<>(model.choices());
    box.setId("outline-target");
    Inputs.tie(box, model.chosenProperty(), OutlineChangeViewModel.Choice::name);
    Label to = new Label(TEXTS.get("change.to"));
    to.setLabelFor(box);
    Label from = new Label();
    from.textProperty().bind(model.currentProperty().map(n -> TEXTS.get("change.from", n)));
    HBox line = new HBox(from, to, box);
    line.getStyleClass().add("outline-line");
    return line;
  }

  private HBox buttons() {
    summary.setId("outline-summary");
    summary.setWrapText(true);
    HBox.setHgrow(summary, Priority.ALWAYS);
    summary.setMaxWidth(Double.MAX_VALUE);
    Button cancel = new Button(TEXTS.get("change.cancel"));
    cancel.setId("outline-cancel");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(e -> model.close());
    Button apply = new Button(TEXTS.get("change.apply"));
    apply.setId("outline-apply");
    apply.getStyleClass().add("accent");
    apply.setMinWidth(USE_PREF_SIZE);
    apply.disableProperty().bind(model.planProperty().map(Optional::isEmpty));
    apply.setOnAction(e -> model.apply());
    HBox line = new HBox(summary, cancel, apply);
    line.getStyleClass().add("outline-line");
    return line;
  }

  /** The choices stay on the screen while only one of them is changed. */
  private void show(Optional<OutlineMove> was, Optional<OutlineMove> is) {
    boolean same =
        was.isPresent()
            && is.isPresent()
            && was.get().report() == is.get().report()
            && was.get().target() == is.get().target();
    if (!same) {
      texts.getChildren().setAll(is.map(this::rows).orElse(List.of()));
    }
    headings.getChildren().setAll(is.map(OutlineChangePane::filled).orElse(List.of()));
    summary.setText(is.map(OutlineChangeViewModel::summary).orElse(""));
  }

  private List<Node> rows(OutlineMove plan) {
    List<Node> rows = FXCollections.observableArrayList();
    String above = null;
    for (int i = 0; i < plan.pieces().size(); i++) {
      Piece piece = plan.pieces().get(i);
      if (!piece.from().equals(above)) {
        Label heading = new Label(piece.heading());
        heading.getStyleClass().add("outline-old");
        rows.add(heading);
      }
      above = piece.from();
      rows.add(row(plan, i));
    }
    if (rows.isEmpty()) {
      rows.add(new Label(TEXTS.get("change.empty")));
    }
    return rows;
  }

  private HBox row(OutlineMove plan, int index) {
    Piece piece = plan.pieces().get(index);
    Label text = new Label(beginning(piece.text()));
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    List<Target> targets = OutlineChangeViewModel.targets(plan, piece);
    ObjectProperty<Optional<Target>> goesTo =
        new SimpleObjectProperty<>(
            targets.stream().filter(t -> t.key().equals(piece.to())).findFirst());
    goesTo.addListener((o, was, is) -> is.ifPresent(t -> model.send(index, t)));
    ComboBox<Target> box = new ComboBox<>(FXCollections.observableArrayList(targets));
    box.setId("outline-piece-" + index);
    Inputs.tie(box, goesTo, Target::name);
    box.getStyleClass().add("outline-goes-to");
    text.setLabelFor(box);
    HBox row = new HBox(text, new FontIcon(Material2AL.ARROW_FORWARD), box);
    row.getStyleClass().add("outline-row");
    return row;
  }

  private static String beginning(String text) {
    String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
    int characters = line.codePointCount(0, line.length());
    return characters <= SHOWN
        ? line
        : TEXTS.get("beginning", line.substring(0, line.offsetByCodePoints(0, SHOWN)), characters);
  }

  private static List<Node> filled(OutlineMove plan) {
    return OutlineChangeViewModel.filled(plan).stream().map(OutlineChangePane::filled).toList();
  }

  private static Node filled(Filled filled) {
    Label heading = new Label(filled.heading().full());
    heading.setWrapText(true);
    VBox box = new VBox(heading);
    if (!filled.about().isEmpty()) {
      Label about = new Label(filled.about());
      about.setWrapText(true);
      about.getStyleClass().add(filled.lacking() ? "outline-lacking" : "field-hint");
      box.getChildren().add(about);
    }
    box.setPadding(new Insets(0, 0, 0, (filled.heading().heading().level() - 1) * INDENT));
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.close();
      event.consume();
    }
  }
}
