package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.check.record.ReviewRecord;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.report.Report;
import cn.jiping.service.Reports;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code record}: writes a report's check record. */
@Command(name = "record", description = "${bundle:command.record}")
final class RecordCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(RecordCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(paramLabel = "${bundle:label.report}", description = "${bundle:parameter.report}")
  private String name;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:label.file}",
      description = "${bundle:pdf.output}")
  private Path file;

  @Override
  public Integer call() {
    try (Wiring wiring = program.open()) {
      Reports reports = wiring.reports();
      Report report = reports.load(ReportFinder.find(reports.list(), name));
      Review review =
          Review.of(
              wiring.checkSettings().load().checker().findings(report), report.findingNotes());
      Document document = ReviewRecord.of(report, review, ZonedDateTime.now(wiring.clock()));
      wiring.paper().writePdf(document, file);
      int pages = wiring.paper().layOut(document).count();
      spec.commandLine().getOut().println(TEXTS.get("pdf.done", file, pages));
    }
    return ExitCode.OK;
  }
}
