package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import cn.jiping.ui.kit.TaskRunner;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The page 数据与备份: a tab a section. */
public final class SafetyView {
  private static final Texts TEXTS = Texts.of(SafetyView.class);

  private final BorderPane root = new BorderPane();
  private final TabPane tabs = new TabPane();

  /**
   * @param back leads to the start page
   * @param restore leads to the page on which a backup is restored
   */
  public SafetyView(
      BackupViewModel backups,
      TrailViewModel trail,
      TaskRunner tasks,
      Runnable back,
      Runnable restore) {
    Button home = new Button(TEXTS.get("back"), new FontIcon(Material2AL.ARROW_BACK));
    home.setId("safety-back");
    home.getStyleClass().add("flat");
    home.setOnAction(e -> back.run());
    HBox header = new HBox(home);
    header.getStyleClass().add("header");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    add("backups", new BackupPane(backups, restore));
    add("trail", new TrailPane(trail, tasks));
    root.setId("safety");
    root.getStyleClass().add("safety");
    root.setTop(header);
    root.setCenter(tabs);
    backups.load();
    trail.load();
  }

  /**
   * Adds a section.
   *
   * @param key of its name in the texts of this package
   */
  public void add(String key, Node section) {
    Tab tab = new Tab(TEXTS.get("tab." + key), section);
    tab.setId("tab-" + key);
    tabs.getTabs().add(tab);
  }

  /** The page; always the same node. */
  public Parent node() {
    return root;
  }
}
