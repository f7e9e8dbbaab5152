package cn.jiping.ui.kit.review;

import cn.jiping.domain.check.Finding.Severity;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The icon of a severity, in its colour. */
public final class SeverityIcon extends FontIcon {
  public SeverityIcon(Severity severity) {
    super(icon(severity));
    getStyleClass().addAll("severity-icon", styleClass(severity));
  }

  /** The style class of what has this severity. */
  public static String styleClass(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static Ikon icon(Severity severity) {
    return switch (severity) {
      case ERROR -> Material2AL.ERROR_OUTLINE;
      case WARNING -> Material2MZ.WARNING;
      case NOTICE -> Material2AL.INFO;
    };
  }
}
