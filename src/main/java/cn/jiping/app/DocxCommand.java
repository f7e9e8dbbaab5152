package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.service.Reports;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code docx}: writes a report as a Word file. */
@Command(name = "docx", description = "${bundle:command.docx}")
final class DocxCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(DocxCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(paramLabel = "${bundle:label.report}", description = "${bundle:parameter.report}")
  private String name;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:label.file}",
      description = "${bundle:docx.output}")
  private Path file;

  @Override
  public Integer call() {
    try (Wiring wiring = program.open()) {
      Reports reports = wiring.reports();
      Document document = ReportDocument.of(reports.load(ReportFinder.find(reports.list(), name)));
      wiring.paper().writeDocx(document, file);
      spec.commandLine().getOut().println(TEXTS.get("docx.done", file));
    }
    return ExitCode.OK;
  }
}
