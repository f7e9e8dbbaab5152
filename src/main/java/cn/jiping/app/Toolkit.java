package cn.jiping.app;

import cn.jiping.domain.Texts;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** The toolkit of the window, and what is said when there is none. */
final class Toolkit {
  private static final Texts TEXTS = Texts.of(Toolkit.class);
  private static final Logger LOG = Logger.getLogger(Toolkit.class.getName());

  private Toolkit() {}

  /** Whether a window can be shown: a display is named, or the system always has one. */
  static boolean hasDisplay() {
    return hasDisplay(System.getProperty("os.name"), System.getenv())
        || "Monocle".equals(System.getProperty("glass.platform"));
  }

  static boolean hasDisplay(String osName, Map<String, String> environment) {
    boolean needsOne = osName.toLowerCase(Locale.ROOT).contains("linux");
    return !needsOne || !environment.getOrDefault("DISPLAY", "").isBlank();
  }

  /**
   * Starts it.
   *
   * @param inside is run within the start, where no dialog would be painted
   * @return whether it runs; else the log has the reason
   */
  static boolean start(Runnable inside) {
    PrintStream err = System.err;
    if (!Boolean.getBoolean("prism.verbose")) {
      // It writes stacks there, and who started the program reads the end of it.
      System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    }
    try {
      Platform.startup(inside);
      return true;
    } catch (RuntimeException | LinkageError e) { // by display, graphics card, or missing library
      LOG.log(Level.WARNING, "no toolkit", e);
      return false;
    } finally {
      System.setErr(err);
    }
  }

  /** Says why there is no window, and what goes on without one. */
  static String failed() {
    return failed(System.getProperty("os.name"), System.getenv());
  }

  static String failed(String osName, Map<String, String> environment) {
    if (osName.toLowerCase(Locale.ROOT).startsWith("windows")) {
      return TEXTS.get("display.failed.windows");
    }
    return TEXTS.get("display.failed", environment.getOrDefault("DISPLAY", ""));
  }
}
