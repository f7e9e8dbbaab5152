package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.house.MoveOut;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code move-out}: lays all that is kept into one file, reads it back and verifies it. */
@Command(name = "move-out", description = "${bundle:command.move-out}")
final class MoveOutCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(MoveOutCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;
  @Mixin private ArchivePassword password;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:label.target}",
      description = "${bundle:archive.output}")
  private Path output;

  @Option(names = "--replace", description = "${bundle:archive.replace}")
  private boolean replace;

  @Option(names = "--lock", description = "${bundle:archive.lock}")
  private boolean lock;

  @Override
  public Integer call() {
    try (Wiring wiring = program.open()) {
      MoveOut move = wiring.moveOut();
      Path target = Files.isDirectory(output) ? output.resolve(move.fileName()) : output;
      Optional<char[]> key = password.wanted(lock, System.console());
      MoveOut.Done done = move.write(new WriteOrder(target, false, replace, key), Progress.NONE);
      PrintWriter out = spec.commandLine().getOut();
      out.println(TEXTS.get("move.reports", done.reports()));
      ArchivePrinter.print(out, done.written());
    }
    return ExitCode.OK;
  }
}
