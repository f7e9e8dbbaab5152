package cn.jiping.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code open}: the window, with one report open, or an archive shown. */
@Command(name = "open", description = "${bundle:command.open}")
final class OpenCommand implements Callable<Integer> {
  @ParentCommand private JipingCommand program;

  @Parameters(paramLabel = "${bundle:label.report}", description = "${bundle:parameter.report}")
  private String name;

  @Override
  public Integer call() {
    return program.openWindow(name);
  }
}
