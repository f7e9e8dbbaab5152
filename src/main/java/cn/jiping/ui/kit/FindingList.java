package cn.jiping.ui.kit;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.Place;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/**
 * Findings, worst first, one a line; a click or Enter leads to the place. Of a long list only the
 * first lines are shown: a thousand rows without a grade would keep the screen busy for seconds.
 */
public final class FindingList extends ScrollPane {
  private static final Texts TEXTS = Texts.of(FindingList.class);

  /** Heights in px: of a line, of the frame round them, and where scrolling begins. */
  private static final double LINE = 27;

  private static final double FRAME = 10;
  private static final double HIGHEST = 105;

  /** Lines shown at most. */
  private static final int MOST = 50;

  private final VBox lines = new VBox();
  private final Consumer<Place> reveal;

  /**
   * @param reveal leads to a place
   */
  public FindingList(Consumer<Place> reveal) {
    this.reveal = reveal;
    setContent(lines);
    setFitToWidth(true);
    getStyleClass().add("finding-list");
    lines.getStyleClass().add("finding-lines");
    setMaxHeight(MOST);
    show(List.of());
  }

  /** Shows these; takes no room when there are none. */
  public void show(List<Finding> findings) {
    lines.getChildren().setAll(findings.stream().limit(MOST).map(this::line).toList());
    if (findings.size() > MOST) {
      Label more = new Label(TEXTS.get("findings.more", findings.size() - MOST));
      more.getStyleClass().add("note");
      lines.getChildren().add(more);
    }
    setVisible(!findings.isEmpty());
    setManaged(!findings.isEmpty());
    setMinHeight(Math.min(HIGHEST, FRAME + LINE * findings.size()));
    setVvalue(0);
  }

  private Button line(Finding finding) {
    FontIcon icon = new FontIcon(icon(finding.severity()));
    Button line = new Button(finding.message(), icon);
    line.getStyleClass().setAll("finding", finding.severity().name().toLowerCase(Locale.ROOT));
    line.setWrapText(true);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMnemonicParsing(false);
    line.setAccessibleText(TEXTS.get("severity." + finding.severity()) + finding.message());
    line.setOnAction(e -> reveal.accept(finding.place()));
    return line;
  }

  private static Ikon icon(Severity severity) {
    return switch (severity) {
      case ERROR -> Material2AL.ERROR_OUTLINE;
      case WARNING -> Material2MZ.WARNING;
      case NOTICE -> Material2AL.INFO;
    };
  }
}
