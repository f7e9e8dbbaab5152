package cn.jiping.ui.wizard;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A line of the step list as it is shown: a caption, or a step with its number and mark. */
final class StepRow {
  /**
   * What changes about a line while the report does.
   *
   * @param number 一、 or （一） or 1.; empty for what has none
   */
  record Face(String number, StepMark mark) {}

  private final String caption;
  private final Step step;
  private final ReadOnlyObjectWrapper<Face> face =
      new ReadOnlyObjectWrapper<>(new Face("", StepMark.NONE));

  private StepRow(String caption, Step step) {
    this.caption = caption;
    this.step = step;
  }

  static StepRow caption(String text) {
    return new StepRow(text, null);
  }

  static StepRow of(Step step) {
    return new StepRow("", step);
  }

  boolean isCaption() {
    return step == null;
  }

  /** Can be entered. */
  boolean isEntry() {
    return step != null && !step.isHeading();
  }

  String text() {
    return isCaption() ? caption : step.title();
  }

  /** The step; null for a caption. */
  Step step() {
    return step;
  }

  ReadOnlyObjectProperty<Face> faceProperty() {
    return face.getReadOnlyProperty();
  }

  void setFace(Face value) {
    face.set(value);
  }
}
