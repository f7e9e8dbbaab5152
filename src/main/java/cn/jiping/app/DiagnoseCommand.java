package cn.jiping.app;

import cn.jiping.domain.Texts;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code diagnose}: writes what support needs into one file; also when nothing else works. */
@Command(name = "diagnose", description = "${bundle:command.diagnose}")
final class DiagnoseCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(DiagnoseCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "${bundle:label.file}",
      description = "${bundle:diagnose.output}")
  private Path file = Path.of(TEXTS.get("diagnose.file"));

  @Override
  public Integer call() {
    Path written = Diagnostics.write(program.dataFolder(), file);
    spec.commandLine().getOut().println(TEXTS.get("diagnose.done", written));
    return ExitCode.OK;
  }
}
