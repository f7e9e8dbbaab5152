package cn.jiping.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program's log: files in the data folder, nothing on the console. */
final class Log {
  private static final int BYTES = 1_000_000;
  private static final int FILES = 3;
  private static final Logger LOG = Logger.getLogger(Log.class.getName());

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
   * 1 MB in turn. Where that can't be written to, the program goes on without a log.
   */
  static void to(Path folder) {
    quiet();
    Logger root = Logger.getLogger("");
    // Libraries say at INFO what only their developers want to know.
    root.setLevel(Level.WARNING);
    PDF.setLevel(Level.OFF);
    Logger.getLogger("cn.jiping").setLevel(Level.INFO);
    try {
      Path logs = Files.createDirectories(folder.resolve("log"));
      root.addHandler(file(logs));
      CrashFiles.keepNewest(logs);
    } catch (IOException e) {
      LOG.log(Level.INFO, "no log", e); // to whom it may concern: a test, a debugger
    }
  }

  private static Handler file(Path logs) throws IOException {
    FileHandler file =
        new FileHandler(logs.toString().replace("%", "%%") + "/jiping-%g.log", BYTES, FILES, true);
    file.setEncoding("UTF-8");
    file.setFormatter(new LogLines());
    file.setLevel(Level.INFO);
    file.setErrorManager(new Unheard());
    return file;
  }

  /** Of a full disk the program says what it means; the usual one prints a stack on the console. */
  private static final class Unheard extends ErrorManager {
    @Override
    public void error(String message, Exception e, int code) {
      // nobody to tell: the log is what failed
    }
  }
}
