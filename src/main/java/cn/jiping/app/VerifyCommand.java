package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import cn.jiping.service.LockedArchive;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.Archives;
import cn.jiping.service.archive.OpenedArchive;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify}: checks archives as a receiver would. Needs no data folder. */
@Command(name = "verify", description = "${bundle:command.verify}")
final class VerifyCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(VerifyCommand.class);

  @Spec private CommandSpec spec;
  @Mixin private ArchivePassword password;

  @Parameters(
      arity = "1..*",
      paramLabel = "${bundle:label.archive}",
      description = "${bundle:verify.files}")
  private List<Path> files;

  @Override
  public Integer call() {
    Archives archives = Wiring.archives();
    boolean good = true;
    for (Path file : files) {
      good &= isGood(archives, file);
    }
    return good ? ExitCode.OK : ExitCode.FAILED;
  }

  private boolean isGood(Archives archives, Path file) {
    PrintWriter out = spec.commandLine().getOut();
    try (OpenedArchive opened = open(archives, file)) {
      boolean good = opened.report().isPresent();
      out.println(TEXTS.get(good ? "verify.good" : "verify.bad", file));
      ArchivePrinter.print(out, opened);
      return good;
    } catch (InputFailure refused) {
      out.println(TEXTS.get("verify.refused", file, refused.said()));
      return false;
    }
  }

  /** The password is asked for only where one is needed. */
  private OpenedArchive open(Archives archives, Path file) {
    Optional<char[]> given = password.ofFile();
    try {
      return archives.open(file, given, Progress.NONE);
    } catch (LockedArchive locked) {
      if (given.isPresent() || System.console() == null) {
        throw locked;
      }
      Optional<char[]> asked = Optional.of(password.asked(System.console()));
      return archives.open(file, asked, Progress.NONE);
    }
  }
}
