package cn.jiping;

import cn.jiping.app.JipingCommand;
import cn.jiping.app.WindowStart;

/**
 * Starts the program: without arguments its window, else the command they name. Does not extend
 * {@code Application}, so that JavaFX may lie on the class path.
 */
public final class Main {
  private Main() {}

  /** Ends with the exit code of the command; see {@link JipingCommand}. */
  public static void main(String[] args) {
    System.exit(
        WindowStart.of(args).map(WindowStart::run).orElseGet(() -> JipingCommand.execute(args)));
  }
}
