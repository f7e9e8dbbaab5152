package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.Progress;
import cn.jiping.service.house.Comparison;
import cn.jiping.service.house.HouseLook;
import cn.jiping.service.house.MoveIn;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code move-in}: shows what the file of a move holds and how it stands to what is here; takes it
 * in only when told, and compares it then.
 */
@Command(name = "move-in", description = "${bundle:command.move-in}")
final class MoveInCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(MoveInCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;
  @Mixin private ArchivePassword password;

  @Parameters(paramLabel = "${bundle:label.house}", description = "${bundle:move-in.file}")
  private Path file;

  @Option(names = "--take", description = "${bundle:move-in.take}")
  private boolean take;

  @Option(names = "--with-settings", description = "${bundle:move-in.settings}")
  private boolean withSettings;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Wiring wiring = program.open()) {
      MoveIn move = wiring.moveIn();
      Optional<char[]> key = password.ofFile();
      if (take) {
        Comparison compared = move.take(file, key, withSettings, Progress.NONE);
        HousePrinter.print(out, compared);
        return compared.agrees() ? ExitCode.OK : ExitCode.FAILED;
      }
      HouseLook look = move.look(file, key, Progress.NONE);
      look.about().ifPresent(about -> HousePrinter.print(out, about));
      TraitPrinter.print(out, look.results());
      if (look.about().isEmpty()) {
        return ExitCode.FAILED;
      }
      out.println(TEXTS.get("move-in.ask"));
    }
    return ExitCode.OK;
  }
}
