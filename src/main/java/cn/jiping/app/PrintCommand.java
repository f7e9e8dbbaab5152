package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Report;
import cn.jiping.service.PrintOrder;
import cn.jiping.service.Reports;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code print}: prints a report without a window. */
@Command(name = "print", description = "${bundle:command.print}")
final class PrintCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(PrintCommand.class);
  private static final Pattern RANGE = Pattern.compile("([1-9]\\d{0,3})(?:-([1-9]\\d{0,3}))?");

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(paramLabel = "${bundle:label.report}", description = "${bundle:parameter.report}")
  private String name;

  @Option(
      names = "--printer",
      paramLabel = "${bundle:label.printer}",
      description = "${bundle:print.printer}")
  private String printer;

  @Option(
      names = "--copies",
      paramLabel = "${bundle:label.copies}",
      description = "${bundle:print.copies}")
  private int copies = 1;

  @Option(
      names = "--pages",
      paramLabel = "${bundle:label.pages}",
      description = "${bundle:print.pages}")
  private String pages;

  @Option(names = "--one-sided", description = "${bundle:print.one.sided}")
  private boolean oneSided;

  @Override
  public Integer call() {
    PrintOrder order = order();
    try (Wiring wiring = program.open()) {
      Reports reports = wiring.reports();
      Report report = reports.load(ReportFinder.find(reports.list(), name));
      String title = ReportDocument.of(report).title();
      String used = wiring.paper().print(ReportPdf.of(report, wiring), title, order);
      spec.commandLine().getOut().println(TEXTS.get("print.done", used));
    }
    return ExitCode.OK;
  }

  private PrintOrder order() {
    if (copies < 1 || copies > PrintOrder.MOST_COPIES) {
      throw wrong("--copies", Integer.toString(copies));
    }
    return new PrintOrder(
        Optional.ofNullable(printer),
        copies,
        Optional.ofNullable(pages).map(this::range),
        !oneSided);
  }

  private PrintOrder.Range range(String text) {
    Matcher matcher = RANGE.matcher(text.strip());
    if (!matcher.matches()) {
      throw wrong("--pages", text);
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    if (last < first) {
      throw wrong("--pages", text);
    }
    return new PrintOrder.Range(first, last);
  }

  private ParameterException wrong(String option, String value) {
    return new ParameterException(spec.commandLine(), option, null, spec.findOption(option), value);
  }
}
