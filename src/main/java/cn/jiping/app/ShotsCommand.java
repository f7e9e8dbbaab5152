package cn.jiping.app;

import cn.jiping.domain.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code shots}: a picture of every screen with the sample in it, in a data folder of its own. */
@Command(name = "shots", description = "${bundle:command.shots}")
final class ShotsCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(ShotsCommand.class);

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "${bundle:label.folder}", description = "${bundle:parameter.shots}")
  private Path folder;

  @Override
  public Integer call() {
    if (!Toolkit.hasDisplay()) {
      spec.commandLine().getErr().println(TEXTS.get("no.display"));
      return ExitCode.NO_DISPLAY;
    }
    Path output = DataFolder.create(folder);
    int count = Shots.take(freshData(), output);
    spec.commandLine().getOut().println(TEXTS.get("shots.done", count, output));
    return ExitCode.OK;
  }

  private static ShotsData freshData() {
    try {
      return ShotsData.in(Files.createTempDirectory("jiping-shots"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
