package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.service.ReportSession;
import cn.jiping.service.Reports;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code newversion}: a finalised report may be changed again, as a version after it. */
@Command(name = "newversion", description = "${bundle:command.newversion}")
final class NewVersionCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(NewVersionCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(paramLabel = "${bundle:label.report}", description = "${bundle:parameter.report}")
  private String report;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "${bundle:label.reason}",
      description = "${bundle:newversion.reason}")
  private String reason;

  @Override
  public Integer call() {
    try (Wiring wiring = program.open()) {
      Reports reports = wiring.reports();
      ReportSession session = reports.open(ReportFinder.find(reports.list(), report));
      session.startVersion(reason);
      Saved.orFail(session);
      int number = session.report().version().number();
      spec.commandLine().getOut().println(TEXTS.get("newversion.done", number));
    }
    return ExitCode.OK;
  }
}
