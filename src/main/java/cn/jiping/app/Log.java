package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program's log: files in the data folder, nothing on the console. */
final class Log {
  private static final int BYTES = 1_000_000;
  private static final int FILES = 3;
  private static final Texts TEXTS = Texts.of(Log.class);

  /** A PDF from outside may be wrong in a thousand places, and each would be quoted. */
  private static final Logger PDF = Logger.getLogger("org.apache.pdfbox");

  private Log() {}

  /** Until the data folder is known, nothing is logged; the console is for the user. */
  static void quiet() {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    // No class that a database file names is loaded.
    System.setProperty("h2.allowedClasses", "org.h2.*");
    Logger root = Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
      handler.close();
    }
  }

  /**
   * Sends everything of level INFO and above to {@code log/} in this folder, three files of at most
   * 1 MB in turn.
   */
  static void to(Path folder) {
    quiet();
    Logger root = Logger.getLogger("");
    try {
      Path logs = Files.createDirectories(folder.resolve("log"));
      FileHandler file =
          new FileHandler(
              logs.toString().replace("%", "%%") + "/jiping-%g.log", BYTES, FILES, true);
      file.setEncoding("UTF-8");
      file.setFormatter(new LogLines());
      file.setLevel(Level.INFO);
      root.addHandler(file);
      // Libraries say at INFO what only their developers want to know.
      root.setLevel(Level.WARNING);
      PDF.setLevel(Level.OFF);
      Logger.getLogger("cn.jiping").setLevel(Level.INFO);
    } catch (IOException e) {
      throw new StoreFailure(
          TEXTS.get("folder.failed", folder), TEXTS.get("folder.failed.advice"), e);
    }
  }
}
