package cn.jiping.app;

import cn.jiping.domain.report.Report;
import cn.jiping.service.Reports;
import cn.jiping.service.text.ReportText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code show}: all data of a report as text. */
@Command(name = "show", description = "${bundle:command.show}")
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(paramLabel = "${bundle:label.report}", description = "${bundle:parameter.report}")
  private String name;

  @Override
  public Integer call() {
    try (Wiring wiring = program.open()) {
      Reports reports = wiring.reports();
      Report report = reports.load(ReportFinder.find(reports.list(), name));
      spec.commandLine().getOut().println(ReportText.of(report));
    }
    return ExitCode.OK;
  }
}
