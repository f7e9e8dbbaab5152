package cn.jiping.app;

/** The exit codes of the program, as {@code --help} documents them. */
final class ExitCode {
  /** All was done. */
  static final int OK = 0;

  /** An expected failure; a sentence says what happened and what to do. */
  static final int FAILED = 1;

  /** The command was wrong: unknown option, missing argument. */
  static final int USAGE = 2;

  /** There is no display for the window. */
  static final int NO_DISPLAY = 3;

  /** A defect of the program; its log has the details. */
  static final int DEFECT = 70;

  private ExitCode() {}
}
