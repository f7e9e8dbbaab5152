package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.output.collect.DistrictFiles;
import cn.jiping.service.InputFailure;
import cn.jiping.service.OutputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.collect.DistrictTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code collect}: merges the archives of many units into one table. */
@Command(
    name = "collect",
    description = "${bundle:command.collect}",
    footer = "${bundle:collect.footer}",
    exitCodeList = {
      "0:${bundle:collect.exit.0}",
      "1:${bundle:collect.exit.1}",
      "2:${bundle:exit.2}",
      "70:${bundle:exit.70}"
    })
final class CollectCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(CollectCommand.class);

  /** Those of a small computer. The checks share them: they are run on the pool that calls them. */
  private static final int THREADS = 2;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "${bundle:label.collected}", description = "${bundle:parameter.collect}")
  private Path folder;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:label.file}",
      description = "${bundle:collect.output}")
  private Path file;

  @Option(
      names = "--password-file",
      paramLabel = "${bundle:label.file}",
      description = "${bundle:collect.password}")
  private Path passwordFile;

  @Override
  public Integer call() {
    DistrictFiles kind =
        DistrictFiles.of(file)
            .orElseThrow(
                () ->
                    new OutputFailure(
                        TEXTS.get("collect.ending", file),
                        TEXTS.get("collect.ending.advice"),
                        null));
    DistrictTable table = collected();
    if (table.read() + table.unread() == 0) {
      throw new InputFailure(TEXTS.get("collect.none", folder), TEXTS.get("collect.none.advice"));
    }
    kind.write(table, file);
    spec.commandLine()
        .getOut()
        .println(TEXTS.get("collect.done", table.read(), table.counted(), table.unread(), file));
    return table.unread() == 0 ? ExitCode.OK : ExitCode.FAILED;
  }

  private DistrictTable collected() {
    Optional<char[]> password = Optional.ofNullable(passwordFile).map(Passwords::read);
    try (ExecutorService workers = Executors.newWorkStealingPool(THREADS)) {
      return Wiring.collector(workers).collect(folder, password, progress());
    } finally {
      password.ifPresent(p -> Arrays.fill(p, '\0'));
    }
  }

  /** A line that is written over and over, where somebody looks on. */
  private Progress progress() {
    if (System.console() == null) {
      return Progress.NONE;
    }
    PrintWriter err = spec.commandLine().getErr();
    return (done, total) -> {
      err.print(TEXTS.get("collect.progress", done, total));
      if (done == total) {
        err.println();
      }
      err.flush();
    };
  }
}
