package cn.jiping.ui.kit.archive;

import cn.jiping.domain.Texts;
import cn.jiping.service.archive.TraitResult;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** The checks of a receiver, a row each: whether it passed, and what was found. */
public final class TraitList extends VBox {
  private static final Texts TEXTS = Texts.of(TraitList.class);

  public TraitList(ObservableValue<List<TraitResult>> results) {
    getStyleClass().add("trait-list");
    results.addListener((o, was, is) -> show(is));
    show(results.getValue());
  }

  private void show(List<TraitResult> results) {
    getChildren().setAll(results.stream().map(TraitList::row).toList());
    setManaged(!results.isEmpty());
    setVisible(!results.isEmpty());
  }

  private static HBox row(TraitResult result) {
    boolean remarked = !result.remarks().isEmpty();
    String state = result.passed() ? remarked ? "remarked" : "passed" : "failed";
    Label title = new Label(result.trait().title(), new FontIcon(icon(state)));
    title.getStyleClass().addAll("trait-title", "trait-" + state);
    title.setMinWidth(USE_PREF_SIZE);
    title.setAccessibleText(TEXTS.get("trait." + state, result.trait().title()));
    VBox sentences = new VBox();
    HBox.setHgrow(sentences, Priority.ALWAYS);
    result.faults().forEach(s -> sentences.getChildren().add(sentence(s, "trait-fault")));
    result.remarks().forEach(s -> sentences.getChildren().add(sentence(s, "trait-remark")));
    result.facts().forEach(s -> sentences.getChildren().add(sentence(s, "trait-fact")));
    HBox row = new HBox(title, sentences);
    row.getStyleClass().add("trait-row");
    return row;
  }

  private static Ikon icon(String state) {
    return switch (state) {
      case "passed" -> Material2AL.CHECK_CIRCLE;
      case "remarked" -> Material2AL.INFO;
      default -> Material2AL.ERROR;
    };
  }

  private static Label sentence(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
