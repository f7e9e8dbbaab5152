package cn.jiping.ui.lock;

import cn.jiping.domain.Texts;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The section 口令 as a page of its own, with a way back. */
public final class PasswordPage {
  private static final Texts TEXTS = Texts.of(PasswordPage.class);

  private final BorderPane root = new BorderPane();

  /**
   * @param back leads to the start page
   */
  public PasswordPage(PasswordSection section, Runnable back) {
    Button home = new Button(TEXTS.get("back"), new FontIcon(Material2AL.ARROW_BACK));
    home.setId("password-back");
    home.getStyleClass().add("flat");
    home.setOnAction(e -> back.run());
    HBox header = new HBox(home);
    header.getStyleClass().add("header");
    root.setId("password-page");
    root.getStyleClass().add("password-page");
    root.setTop(header);
    root.setCenter(section.node());
    BorderPane.setAlignment(section.node(), Pos.TOP_LEFT);
  }

  /** The page; always the same node. */
  public Parent node() {
    return root;
  }
}
