package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Report;
import cn.jiping.service.Paper;
import cn.jiping.service.Reports;
import cn.jiping.service.SigningKey;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code pdf}: writes a report's paper; that of a finalised one as it was kept. */
@Command(name = "pdf", description = "${bundle:command.pdf}")
final class PdfCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(PdfCommand.class);

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

  @ArgGroup(exclusive = false)
  private SigningOptions signing;

  @Override
  public Integer call() {
    try (Wiring wiring = program.open()) {
      Reports reports = wiring.reports();
      Report report = reports.load(ReportFinder.find(reports.list(), name));
      if (signing == null && report.version().isFinalised()) {
        wiring.paper().write(ReportPdf.of(report, wiring), file);
        out().println(TEXTS.get("pdf.kept", file, report.version().number()));
        return ExitCode.OK;
      }
      Document document = ReportDocument.of(report);
      if (signing == null) {
        wiring.paper().writePdf(document, file);
      } else {
        sign(document, wiring.paper());
      }
      int pages = wiring.paper().layOut(document).count();
      out().println(TEXTS.get(signing == null ? "pdf.done" : "pdf.signed", file, pages));
    }
    return ExitCode.OK;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  private void sign(Document document, Paper paper) {
    try (SigningKey key = signing.key(System.console())) {
      paper.writeSignedPdf(document, file, key);
    }
  }
}
