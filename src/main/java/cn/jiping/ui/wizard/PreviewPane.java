package cn.jiping.ui.wizard;

import cn.jiping.domain.Texts;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** A step and, when the clerk wants it and the window is wide enough, the paper beside it. */
final class PreviewPane extends SplitPane {
  private static final Texts TEXTS = Texts.of(PreviewPane.class);

  /** Width of the window from which on there is room for both, in px. */
  private static final double WIDE = 1200;

  private static final double STEP_PART = 0.54;

  private final ToggleButton toggle =
      new ToggleButton(TEXTS.get("paper"), new FontIcon(Material2AL.CHROME_READER_MODE));
  private final BooleanProperty offered = new SimpleBooleanProperty();
  private final BooleanBinding possible;
  private Optional<BesideView> paper = Optional.empty();

  /**
   * @param step what always stands here
   * @param width of the window
   */
  PreviewPane(Node step, ReadOnlyDoubleProperty width) {
    getItems().add(step);
    getStyleClass().add("preview-pane");
    possible = offered.and(width.greaterThanOrEqualTo(WIDE));
    toggle.setId("preview-beside");
    toggle.setTooltip(new Tooltip(TEXTS.get("paper.tip")));
    toggle.setMinWidth(USE_PREF_SIZE);
    toggle.disableProperty().bind(possible.not());
    toggle.visibleProperty().bind(possible);
  }

  ToggleButton toggle() {
    return toggle;
  }

  /** What is told when the paper is wanted, or no more. */
  void onChanged(Runnable action) {
    toggle.selectedProperty().addListener(o -> action.run());
    possible.addListener(
        (o, was, is) -> {
          if (toggle.isSelected() && is != paper.isPresent()) {
            action.run();
          }
        });
  }

  /** Whether the step has anything on paper. */
  void offer(boolean any) {
    offered.set(any);
  }

  boolean isWanted() {
    return toggle.isSelected() && possible.get();
  }

  /** Shows the paper beside the step. */
  void show(BesideView view) {
    if (paper.isEmpty()) {
      paper = Optional.of(view);
      view.beside(true);
      getItems().add(view.node());
      setDividerPositions(STEP_PART);
      view.attach();
    }
  }

  /** Takes the paper away. */
  void clear() {
    paper.ifPresent(
        view -> {
          paper = Optional.empty();
          view.detach();
          getItems().remove(view.node());
        });
  }

  /** Opens the paper's search, when the focus is there. */
  boolean seek() {
    return paper.filter(p -> p.node().isFocusWithin()).map(StepView::seek).orElse(false);
  }
}
