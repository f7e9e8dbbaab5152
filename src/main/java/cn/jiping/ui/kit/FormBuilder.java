package cn.jiping.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Builds a form from top to bottom: captions, and fields with their label above and hint and error
 * below. The chain only adds; what configures a field happens in its lambda.
 */
public final class FormBuilder {
  private final VBox form = new VBox();

  public FormBuilder() {
    form.getStyleClass().add("form");
  }

  /** A caption over the fields that follow. */
  public FormBuilder caption(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("form-caption");
    form.getChildren().add(label);
    return this;
  }

  /** A field over the whole width. */
  public FormBuilder field(String label, Region control) {
    return field(label, control, f -> {});
  }

  /** A field over the whole width, with more to say about it. */
  public FormBuilder field(String label, Region control, Consumer<Field> more) {
    form.getChildren().add(new Field(label, control, more).box);
    return this;
  }

  /** Fields side by side, equally wide. */
  public FormBuilder row(Consumer<Row> fields) {
    Row row = new Row();
    fields.accept(row);
    form.getChildren().add(row.box);
    return this;
  }

  /** Anything else. */
  public FormBuilder node(Node node) {
    form.getChildren().add(node);
    return this;
  }

  public VBox build() {
    return form;
  }

  /** A label that shows an error and takes no room while there is none. */
  public static Label errorLabel(ObservableValue<String> error) {
    Label label = new Label();
    label.getStyleClass().add("field-error");
    label.setWrapText(true);
    label.textProperty().bind(error);
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  /** Fields side by side. A grid: since JavaFX 25 a box is as high as if no field had grown. */
  public static final class Row {
    private final GridPane box = new GridPane();

    private Row() {
      box.getStyleClass().add("form-row");
    }

    public Row field(String label, Region control) {
      return field(label, control, f -> {});
    }

    public Row field(String label, Region control, Consumer<Field> more) {
      VBox field = new Field(label, control, more).box;
      field.setMinWidth(0);
      ColumnConstraints equal = new ColumnConstraints(0, 1, Double.MAX_VALUE);
      equal.setHgrow(Priority.ALWAYS);
      box.getColumnConstraints().add(equal);
      box.addRow(0, field);
      return this;
    }
  }

  /** What can be said about one field. */
  public static final class Field {
    private final VBox box = new VBox();

    private Field(String text, Region control, Consumer<Field> more) {
      Label label = new Label(text);
      label.setLabelFor(control);
      label.getStyleClass().add("field-label");
      box.getStyleClass().add("field");
      control.setMaxWidth(Double.MAX_VALUE);
      box.getChildren().addAll(label, control);
      more.accept(this);
    }

    /** A remark under the field, in grey. */
    public Field hint(String text) {
      return hint(new SimpleStringProperty(text));
    }

    /** A remark under the field that changes, in grey. */
    public Field hint(ObservableValue<String> text) {
      Label hint = new Label();
      hint.textProperty().bind(text);
      hint.getStyleClass().add("field-hint");
      hint.setWrapText(true);
      box.getChildren().add(hint);
      return this;
    }

    /** A sentence under the field, in red, while there is one. */
    public Field error(ObservableValue<String> error) {
      box.getChildren().add(errorLabel(error));
      return this;
    }
  }
}
