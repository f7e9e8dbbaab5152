package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.StoreFailure;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code backup}: copies all reports into one file, and compares it. */
@Command(name = "backup", description = "${bundle:command.backup}")
final class BackupCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(BackupCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "${bundle:label.file}",
      description = "${bundle:backup.output}")
  private Path file;

  @Override
  public Integer call() {
    try (Wiring wiring = program.open()) {
      Path made = backUp(wiring);
      int count = wiring.reports().list().size();
      spec.commandLine().getOut().println(TEXTS.get("backup.done", made, count));
    }
    return ExitCode.OK;
  }

  private Path backUp(Wiring wiring) {
    if (file != null) {
      wiring.backups().makeAt(file);
      return file;
    }
    Path made = wiring.backups().make();
    try {
      wiring.backups().layOutside(made);
    } catch (StoreFailure failure) {
      spec.commandLine().getErr().println(failure.said());
    }
    return made;
  }
}
