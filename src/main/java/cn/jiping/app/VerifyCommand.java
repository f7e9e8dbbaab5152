package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.archive.Archives;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.house.Houses;
import cn.jiping.service.house.OpenedHouse;
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

/** {@code verify}: checks archives and files of moves as a receiver would. Needs no data folder. */
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
    boolean good = true;
    for (Path file : files) {
      good &= isGood(file);
    }
    return good ? ExitCode.OK : ExitCode.FAILED;
  }

  private boolean isGood(Path file) {
    try {
      return password.open(key -> isGood(file, key), System.console());
    } catch (InputFailure refused) {
      out().println(TEXTS.get("verify.refused", file, refused.said()));
      return false;
    }
  }

  private boolean isGood(Path file, Optional<char[]> key) {
    Houses houses = Wiring.houses();
    return houses.isHouse(file, key)
        ? isGoodHouse(houses, file, key)
        : isGoodArchive(Wiring.archives(), file, key);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private boolean isGoodArchive(Archives archives, Path file, Optional<char[]> key) {
    try (OpenedArchive opened = archives.open(file, key, Progress.NONE)) {
      boolean good = opened.report().isPresent();
      out().println(TEXTS.get(good ? "verify.good" : "verify.bad", file));
      ArchivePrinter.print(out(), opened);
      return good;
    }
  }

  private boolean isGoodHouse(Houses houses, Path file, Optional<char[]> key) {
    try (OpenedHouse opened = houses.open(file, key, Progress.NONE)) {
      boolean good = opened.house().isPresent();
      out().println(TEXTS.get(good ? "verify.good" : "verify.bad", file));
      opened.house().ifPresent(house -> HousePrinter.print(out(), house));
      TraitPrinter.print(out(), opened.results());
      return good;
    }
  }
}
