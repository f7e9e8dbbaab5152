package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Scan;
import cn.jiping.domain.report.Version;
import cn.jiping.service.FinaliseFailure;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.Reports;
import cn.jiping.service.archive.ArchiveChoice;
import cn.jiping.service.archive.Archiver;
import cn.jiping.service.archive.Preparation;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.archive.Written;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code archive}: writes the archive of a finalised version, reads it back and verifies it. */
@Command(name = "archive", description = "${bundle:command.archive}")
final class ArchiveCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(ArchiveCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;
  @Mixin private ArchivePassword password;

  @Parameters(paramLabel = "${bundle:label.report}", description = "${bundle:parameter.report}")
  private String name;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:label.target}",
      description = "${bundle:archive.output}")
  private Path output;

  @Option(
      names = "--version-number",
      paramLabel = "${bundle:label.number}",
      description = "${bundle:archive.version}")
  private Optional<Integer> number = Optional.empty();

  @Option(
      names = "--retention",
      paramLabel = "${bundle:label.retention}",
      converter = RetentionText.class,
      description = "${bundle:archive.retention}")
  private Retention retention = Retention.YEARS_30;

  @Option(names = "--ofd", description = "${bundle:archive.ofd}")
  private boolean ofd;

  @Option(names = "--plain-folder", description = "${bundle:archive.folder}")
  private boolean plainFolder;

  @Option(names = "--replace", description = "${bundle:archive.replace}")
  private boolean replace;

  @Option(names = "--lock", description = "${bundle:archive.lock}")
  private boolean lock;

  @Override
  public Integer call() {
    try (Wiring wiring = program.open()) {
      Reports reports = wiring.reports();
      ReportId id = ReportFinder.find(reports.list(), name);
      Archiver archiver = wiring.archiver();
      int version = number.orElseGet(() -> latest(wiring, id));
      ArchiveChoice choice =
          new ArchiveChoice(
              version,
              retention,
              ofd,
              archiver.scansOf(id, version).stream().map(Scan::id).collect(Collectors.toSet()));
      Preparation ready = archiver.prepare(id, choice);
      PrintWriter out = spec.commandLine().getOut();
      TraitPrinter.print(out, ready.results());
      if (!ready.isGood()) {
        return ExitCode.FAILED;
      }
      WriteOrder order = order(archiver, ready);
      Written written;
      try {
        written = archiver.write(ready, order, Progress.NONE);
      } finally {
        order.password().ifPresent(key -> Arrays.fill(key, '\0'));
      }
      ArchivePrinter.print(out, written);
    }
    return ExitCode.OK;
  }

  private static int latest(Wiring wiring, ReportId id) {
    return wiring.versions().versions(id).stream()
        .mapToInt(Version::number)
        .max()
        .orElseThrow(
            () ->
                new FinaliseFailure(
                    TEXTS.get("archive.unfinalised"), TEXTS.get("archive.unfinalised.advice")));
  }

  private WriteOrder order(Archiver archiver, Preparation ready) {
    Optional<char[]> key = password.wanted(lock, System.console());
    if (plainFolder && key.isPresent()) {
      throw new InputFailure(
          TEXTS.get("archive.folder.lock"), TEXTS.get("archive.folder.lock.advice"));
    }
    String fileName = archiver.fileName(ready.contents().report());
    String own = plainFolder ? fileName.substring(0, fileName.lastIndexOf('.')) : fileName;
    Path target = Files.isDirectory(output) ? output.resolve(own) : output;
    return new WriteOrder(target, plainFolder, replace, key);
  }
}
