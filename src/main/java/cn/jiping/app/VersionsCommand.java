package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Version;
import cn.jiping.service.Reports;
import cn.jiping.service.VersionStore;
import cn.jiping.service.VersionStore.Agreement;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code versions}: the versions of a report, and whether each is still what was finalised. */
@Command(name = "versions", description = "${bundle:command.versions}")
final class VersionsCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(VersionsCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(paramLabel = "${bundle:label.report}", description = "${bundle:parameter.report}")
  private String name;

  @Override
  public Integer call() {
    int code = ExitCode.OK;
    PrintWriter out = spec.commandLine().getOut();
    try (Wiring wiring = program.open()) {
      Reports reports = wiring.reports();
      Report report = reports.load(ReportFinder.find(reports.list(), name));
      VersionStore versions = wiring.versions();
      List<Version> kept = versions.versions(report.id());
      for (Version version : kept) {
        Agreement agreement = versions.verify(report.id(), version.number());
        code = agreement.holds() ? code : ExitCode.FAILED;
        out.println(TEXTS.get("versions.line", VersionLine.of(version), words(agreement)));
      }
      boolean open = !report.version().isFinalised();
      int last = report.version().number() - (open ? 1 : 0);
      for (int number : VersionStore.missing(kept, last)) {
        code = ExitCode.FAILED;
        out.println(TEXTS.get("versions.missing", number));
      }
      if (open) {
        out.println(VersionLine.of(report.version()));
      }
    }
    return code;
  }

  private static String words(Agreement agreement) {
    if (agreement.holds()) {
      return TEXTS.get("versions.holds");
    }
    if (agreement.paper()) {
      return TEXTS.get("versions.data");
    }
    return TEXTS.get(agreement.data() ? "versions.paper" : "versions.both");
  }
}
