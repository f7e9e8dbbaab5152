package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Version;
import cn.jiping.service.Finalisation;
import cn.jiping.service.ReportSession;
import cn.jiping.service.Reports;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code finalise}: freezes a report and keeps it with its paper as a version. */
@Command(name = "finalise", description = "${bundle:command.finalise}")
final class FinaliseCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(FinaliseCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(paramLabel = "${bundle:label.report}", description = "${bundle:parameter.report}")
  private String report;

  @Option(
      names = "--name",
      required = true,
      paramLabel = "${bundle:label.name}",
      description = "${bundle:finalise.name}")
  private String name;

  @Override
  public Integer call() {
    try (Wiring wiring = program.open()) {
      Reports reports = wiring.reports();
      ReportSession session = reports.open(ReportFinder.find(reports.list(), report));
      Finalisation finalisation = wiring.finaliser().prepare(session.report(), name);
      session.finalise(finalisation);
      Saved.orFail(session);
      print(session.report().version());
      if (finalisation.openWarnings() > 0) {
        spec.commandLine()
            .getOut()
            .println(TEXTS.get("finalise.warnings", finalisation.openWarnings()));
      }
    }
    return ExitCode.OK;
  }

  private void print(Version version) {
    Finalised finalised = version.finalised().orElseThrow();
    PrintWriter out = spec.commandLine().getOut();
    out.println(VersionLine.of(version));
    out.println(TEXTS.get("finalise.data", finalised.dataDigest()));
    out.println(TEXTS.get("finalise.paper", finalised.paperDigest()));
  }
}
