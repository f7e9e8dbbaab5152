package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.ExpectedFailure;
import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What is said on the console, and logged, when a command fails. */
final class Failed {
  private static final Texts TEXTS = Texts.of(Failed.class);
  private static final Logger LOG = Logger.getLogger(Failed.class.getName());

  private Failed() {}

  /** Says it, and returns the exit code. */
  static int code(Throwable e, PrintWriter err) {
    if (e instanceof ExpectedFailure failure) {
      err.println(failure.said());
      LOG.log(Level.INFO, "expected failure", failure);
      return ExitCode.FAILED;
    }
    String code = DefectCode.of(e);
    LOG.log(Level.SEVERE, "defect " + code, e);
    err.println(TEXTS.get("defect", code));
    return ExitCode.DEFECT;
  }
}
