package cn.jiping.ui.kit.figure;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

/** The button that lists all named figures, by group, with value and meaning. */
public final class FigureMenu extends MenuButton {
  private static final Texts TEXTS = Texts.of(FigureMenu.class);

  /** Width of a value, at most, in px. */
  private static final double LONGEST_VALUE = 260;

  private final Consumer<Figure> onChosen;

  /**
   * @param onChosen takes the figure that was chosen
   */
  public FigureMenu(Consumer<Figure> onChosen) {
    super(TEXTS.get("insert"));
    this.onChosen = onChosen;
    setId("insert-figure");
    setMinWidth(USE_PREF_SIZE);
  }

  /** Lists these. */
  public void show(List<Figure> figures) {
    Map<String, Menu> groups = new LinkedHashMap<>();
    for (Figure figure : figures) {
      String[] name = figure.name().split("\\.", 2);
      groups.computeIfAbsent(name[0], Menu::new).getItems().add(item(name[1], figure));
    }
    getItems().setAll(groups.values());
  }

  private MenuItem item(String name, Figure figure) {
    CustomMenuItem item = new CustomMenuItem(line(name, figure));
    item.getStyleClass().add("figure-item");
    item.setOnAction(e -> onChosen.accept(figure));
    return item;
  }

  /** A figure on one line: name, value, meaning. */
  public static HBox line(String name, Figure figure) {
    Label value = label(figure.isKnown() ? figure.value() : TEXTS.get("unknown"), "figure-value");
    value.setMaxWidth(LONGEST_VALUE); // a goal is a whole paragraph
    if (!figure.isKnown()) {
      value.getStyleClass().add("figure-unknown");
    }
    HBox line = new HBox(label(name, "figure-name"), value, label(figure.about(), "figure-about"));
    line.getStyleClass().add("figure-line");
    return line;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
