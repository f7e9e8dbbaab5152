package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import java.nio.file.InvalidPathException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code open}: the window, with one report open, or an archive shown. */
@Command(name = "open", description = "${bundle:command.open}")
final class OpenCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(OpenCommand.class);

  @ParentCommand private JipingCommand program;

  @Parameters(paramLabel = "${bundle:label.report}", description = "${bundle:parameter.report}")
  private String name;

  @Override
  public Integer call() {
    return program.openWindow(ArchiveName.is(name) ? absolute(name) : name);
  }

  private static String absolute(String file) {
    try {
      return ArchiveName.absolute(file);
    } catch (InvalidPathException e) {
      throw new InputFailure(TEXTS.get("check.path", file), TEXTS.get("check.path.advice"), e);
    }
  }
}
