package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.ReportId;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.ReportSummary;
import cn.jiping.service.archive.ArchivedReport;
import cn.jiping.service.archive.OpenedArchive;
import cn.jiping.service.archive.Restorer;
import cn.jiping.service.archive.Standing;
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
 * {@code unarchive}: shows what an archive holds and how it stands to what is here; takes it in
 * only when told how.
 */
@Command(name = "unarchive", description = "${bundle:command.unarchive}")
final class UnarchiveCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(UnarchiveCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;
  @Mixin private ArchivePassword password;

  @Parameters(paramLabel = "${bundle:label.archive}", description = "${bundle:unarchive.file}")
  private Path file;

  @Option(names = "--as", paramLabel = "${bundle:label.as}", description = "${bundle:unarchive.as}")
  private Optional<As> as = Optional.empty();

  /** How an archive is taken in. */
  enum As {
    REPORT,
    VERSION
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Wiring wiring = program.open();
        OpenedArchive archive =
            password.open(
                key -> Wiring.archives().open(file, key, Progress.NONE), System.console())) {
      ArchivePrinter.print(out, archive);
      if (archive.report().isEmpty()) {
        return ExitCode.FAILED;
      }
      Restorer restorer = wiring.restorer();
      ArchivedReport held = archive.report().get();
      Standing standing = restorer.standing(held);
      out.println(standing(standing));
      if (as.isEmpty()) {
        out.println(
            TEXTS.get(standing.same().isPresent() ? "unarchive.ask.here" : "unarchive.ask"));
        return ExitCode.OK;
      }
      wiring.backups().makeIfChanged();
      take(out, restorer, archive, standing);
    }
    return ExitCode.OK;
  }

  private static String standing(Standing standing) {
    if (standing.same().isEmpty()) {
      return TEXTS.get(standing.sameYear().isEmpty() ? "unarchive.new" : "unarchive.year");
    }
    ReportSummary here = standing.same().get();
    return TEXTS.get(standing.sameVersion() ? "unarchive.same" : "unarchive.other", here.version());
  }

  private void take(PrintWriter out, Restorer restorer, OpenedArchive archive, Standing standing) {
    if (as.orElseThrow() == As.VERSION) {
      if (standing.same().isEmpty()) {
        throw new InputFailure(TEXTS.get("unarchive.none"), TEXTS.get("unarchive.none.advice"));
      }
      int number = restorer.addVersion(archive, standing.same().get().id()).version().number();
      out.println(TEXTS.get("unarchive.version", number));
      return;
    }
    ReportId id = restorer.addReport(archive);
    out.println(TEXTS.get("unarchive.report", id.toString().substring(0, ReportFinder.SHOWN)));
  }
}
