package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.InputFailure;
import cn.jiping.service.check.Findings;
import cn.jiping.service.check.PlacedFinding;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code check}: what is wrong in texts, Word documents and reports, any number of them. */
@Command(
    name = "check",
    description = "${bundle:command.check}",
    footer = "${bundle:check.footer}",
    exitCodeList = {
      "0:${bundle:check.exit.0}",
      "1:${bundle:check.exit.1}",
      "2:${bundle:check.exit.2}",
      "70:${bundle:exit.70}"
    })
final class CheckCommand implements Callable<Integer> {
  /** No finding is an error. */
  static final int CLEAN = 0;

  /** A finding is an error. */
  static final int ERRORS = 1;

  /** A file or a report could not be read; the others were checked all the same. */
  static final int UNREADABLE = 2;

  private static final Texts TEXTS = Texts.of(CheckCommand.class);
  private static final Logger LOG = Logger.getLogger(CheckCommand.class.getName());

  /** A year, or the beginning of an id. */
  private static final Pattern REPORT = Pattern.compile("[0-9a-f-]{4,36}");

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(
      arity = "1..*",
      paramLabel = "${bundle:label.checked}",
      description = "${bundle:parameter.check}")
  private List<String> names;

  @Option(
      names = "--format",
      paramLabel = "${bundle:label.format}",
      description = "${bundle:option.format}")
  private Format format = Format.TEXT;

  /** How findings are printed. */
  private enum Format {
    TEXT,
    JSON
  }

  @Override
  public Integer call() {
    int code = CLEAN;
    Findings findings = Wiring.findings();
    PrintWriter out = spec.commandLine().getOut();
    try (FindingsPrinter printer =
            format == Format.JSON ? new FindingsJson(out) : new FindingsList(out);
        KeptReports reports = new KeptReports(program::open)) {
      for (String name : names) {
        code = Math.max(code, check(findings, name, reports, printer));
      }
    }
    return code;
  }

  private int check(Findings findings, String name, KeptReports reports, FindingsPrinter printer) {
    try {
      List<PlacedFinding> found = find(findings, name, reports);
      printer.print(name, found);
      return found.stream().anyMatch(f -> f.severity() == Severity.ERROR) ? ERRORS : CLEAN;
    } catch (ExpectedFailure failure) {
      spec.commandLine().getErr().println(failure.said());
      LOG.log(Level.INFO, "not checked", failure);
      return UNREADABLE;
    }
  }

  private static List<PlacedFinding> find(Findings findings, String name, KeptReports reports) {
    Path file = path(name);
    return Files.exists(file) || !REPORT.matcher(name).matches()
        ? findings.inFile(file)
        : reports.findings(name);
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new InputFailure(TEXTS.get("check.path", name), TEXTS.get("check.path.advice"), e);
    }
  }
}
