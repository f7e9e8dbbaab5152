package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.ReportSummary;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code list}: all reports, a line each. */
@Command(name = "list", description = "${bundle:command.list}")
final class ListCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(ListCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Wiring wiring = program.open()) {
      List<ReportSummary> reports = wiring.reports().list();
      if (reports.isEmpty()) {
        out.println(TEXTS.get("list.empty"));
      }
      reports.forEach(r -> out.println(line(r)));
    }
    return ExitCode.OK;
  }

  /** A report in one line. */
  static String line(ReportSummary report) {
    return TEXTS.get(
        "list.line",
        report.id().toString().substring(0, ReportFinder.SHOWN),
        report.year(),
        report.unit(),
        report.title(),
        VersionLine.minute(report.changed()),
        version(report));
  }

  /** Nothing while the first version is worked on. */
  private static String version(ReportSummary report) {
    if (report.finalised()) {
      return TEXTS.get("list.finalised", report.version());
    }
    return report.version() == 1 ? "" : TEXTS.get("list.version", report.version());
  }
}
