package cn.jiping;

import cn.jiping.app.JipingCommand;

/**
 * Starts the program: without arguments its window, else the command they name. Does not extend
 * {@code Application}, so that JavaFX may lie on the class path.
 */
public final class Main {
  private Main() {}

  /** Ends with the exit code of the command; see {@link JipingCommand}. */
  public static void main(String[] args) {
    System.exit(JipingCommand.execute(args));
  }
}
