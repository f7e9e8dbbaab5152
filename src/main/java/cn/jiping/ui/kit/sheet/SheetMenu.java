package cn.jiping.ui.kit.sheet;

import cn.jiping.domain.Texts;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The button with what can be done with spreadsheets, for the tools of a table. */
final class SheetMenu extends MenuButton {
  private static final Texts TEXTS = Texts.of(SheetMenu.class);

  /**
   * @param before hands over what is being typed
   */
  SheetMenu(SheetViewModel<?> model, Runnable before) {
    super(TEXTS.get("menu"), new FontIcon(Material2AL.GRID_ON));
    setId("sheet-menu");
    getStyleClass().add("flat");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(TEXTS.get("menu.tip")));
    MenuItem in = item("menu.import", model::chooseImport, before);
    MenuItem out = item("menu.export", model::export, before);
    MenuItem template = item("menu.template", model::template, before);
    getItems().addAll(in, out, template);
    setOnShowing(e -> in.setDisable(!model.isImportable()));
    disableProperty().bind(model.work().sentenceProperty().isNotEmpty());
  }

  private static MenuItem item(String key, Runnable action, Runnable before) {
    MenuItem item = new MenuItem(TEXTS.get(key));
    item.setId("sheet-" + key.substring(key.indexOf('.') + 1));
    item.setOnAction(
        e -> {
          before.run();
          action.run();
        });
    return item;
  }
}
