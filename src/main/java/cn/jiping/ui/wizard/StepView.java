package cn.jiping.ui.wizard;

import cn.jiping.domain.report.Place;
import javafx.scene.Node;

/**
 * The screen of one step. It is built when the step is first entered, attached each time it is
 * shown, and detached when left: listeners are registered and removed there.
 */
public interface StepView {
  /** The screen; always the same node. */
  Node node();

  /** The step is shown: take the report's values, start listening. */
  void attach();

  /** The step is left: hand over what is being typed, stop listening. */
  void detach();

  /** What is entered here may only be read from now on, or may be changed again. */
  default void freeze(boolean frozen) {
    node().setDisable(frozen);
  }

  /** Moves the focus to this place, when it belongs to this step. */
  void reveal(Place place);

  /** Opens this screen's own search; false when it has none. */
  default boolean seek() {
    return false;
  }
}
