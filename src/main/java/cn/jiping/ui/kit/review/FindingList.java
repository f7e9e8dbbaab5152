package cn.jiping.ui.kit.review;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.report.Place;
import cn.jiping.ui.kit.Inputs;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/**
 * Findings, one a line; a click or Enter leads to the place. Of a long list only the first lines
 * are shown: a thousand rows without a grade would keep the screen busy for seconds.
 */
public final class FindingList extends ScrollPane {
  private static final Texts TEXTS = Texts.of(FindingList.class);
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  /** Heights in px: of a line, of the frame round them, and where scrolling begins. */
  private static final double LINE = 29;

  private static final double FRAME = 10;
  private static final double HIGHEST = 126;

  /** In a window lower than this the step needs the room more: two lines, the rest scrolls. */
  private static final double LOW_WINDOW = 800;

  /** Lines shown at most. */
  private static final int MOST = 50;

  private final VBox lines = new VBox();
  private int count;
  private final ReviewDesk desk;
  private final Consumer<Place> reveal;

  /**
   * @param reveal leads to a place
   */
  public FindingList(ReviewDesk desk, Consumer<Place> reveal) {
    this.desk = desk;
    this.reveal = reveal;
    setContent(lines);
    setFitToWidth(true);
    setFocusTraversable(false);
    getStyleClass().add("finding-list");
    lines.getStyleClass().add("finding-lines");
    sceneProperty().flatMap(Scene::heightProperty).addListener(o -> fit());
    show(List.of(), Optional.empty());
  }

  /**
   * Shows these; takes no room when there are none.
   *
   * @param current the one at which the clerk is; it is always in sight
   */
  public void show(List<Review.Entry> entries, Optional<Finding> current) {
    int index = entries.stream().map(Review.Entry::finding).toList().indexOf(current.orElse(null));
    int first = index < MOST ? 0 : index;
    int last = Math.min(entries.size(), first + MOST);
    lines.getChildren().setAll(entries.subList(first, last).stream().map(this::line).toList());
    int more = entries.size() - (last - first);
    if (more > 0) {
      Label rest = new Label(TEXTS.get("findings.more", more));
      rest.getStyleClass().add("note");
      lines.getChildren().add(rest);
    }
    setVisible(!entries.isEmpty());
    setManaged(!entries.isEmpty());
    count = entries.size();
    fit();
    setVvalue(0);
    if (index >= 0) {
      Node line = lines.getChildren().get(index - first);
      line.pseudoClassStateChanged(CURRENT, true);
      Inputs.scrollTo(this, line);
    }
  }

  private void fit() {
    boolean low = getScene() != null && getScene().getHeight() < LOW_WINDOW;
    double highest = low ? FRAME + 2 * LINE : HIGHEST;
    double height = Math.min(highest, FRAME + LINE * count);
    setMinHeight(height);
    setPrefHeight(height);
  }

  private Node line(Review.Entry entry) {
    return new FindingLine(desk, entry, reveal);
  }
}
