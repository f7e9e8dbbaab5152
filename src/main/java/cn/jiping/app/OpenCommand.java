package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import cn.jiping.service.archive.Archives;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
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
    return program.openWindow(isArchive(name) ? absolute(name) : name);
  }

  /** Whether this names an archive, and no report. */
  static boolean isArchive(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(Archives.ENDING);
  }

  /** What this is called in a sentence. */
  static String label(String name) {
    return isArchive(name) ? Path.of(name).getFileName().toString() : name;
  }

  /** The window that shows it may have been started elsewhere. */
  private static String absolute(String file) {
    try {
      return Path.of(file).toAbsolutePath().toString();
    } catch (InvalidPathException e) {
      throw new InputFailure(TEXTS.get("check.path", file), TEXTS.get("check.path.advice"), e);
    }
  }
}
