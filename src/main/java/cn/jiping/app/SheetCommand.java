package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Report;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.Reports;
import cn.jiping.service.sheet.SheetContent;
import cn.jiping.service.sheet.SheetExport;
import cn.jiping.service.sheet.SheetTable;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code sheet}: writes one table of a report, or a blank one, as a spreadsheet. */
@Command(name = "sheet", description = "${bundle:command.sheet}")
final class SheetCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(SheetCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(
      arity = "0..1",
      paramLabel = "${bundle:label.report}",
      description = "${bundle:parameter.report}")
  private String name;

  @ArgGroup(multiplicity = "1")
  private TableChoice choice;

  @Option(names = "--template", description = "${bundle:sheet.template}")
  private boolean template;

  @Option(
      names = "--unit",
      paramLabel = "${bundle:label.unit}",
      converter = UnitByLabel.class,
      description = "${bundle:sheet.unit}")
  private AmountUnit unit;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "${bundle:label.file}",
      description = "${bundle:sheet.output}")
  private Path file;

  @Override
  public Integer call() {
    String ending = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (!ending.endsWith(".xlsx")) {
      throw new InputFailure(TEXTS.get("sheet.ending", file), TEXTS.get("sheet.ending.advice"));
    }
    if (template == (name != null)) {
      throw new ParameterException(spec.commandLine(), "a report, or --template");
    }
    try (Wiring wiring = program.open()) {
      SheetContent content = template ? blank(wiring) : rows(wiring);
      wiring.sheets().write(file, content, Progress.NONE);
      spec.commandLine().getOut().println(TEXTS.get("sheet.done", file, content.rows().size()));
    }
    return ExitCode.OK;
  }

  private SheetContent blank(Wiring wiring) {
    AmountUnit chosen = unit == null ? AmountUnit.WAN : unit;
    return SheetExport.template(choice.table(wiring.gradeScheme()), chosen);
  }

  private SheetContent rows(Wiring wiring) {
    Reports reports = wiring.reports();
    Report report = reports.load(ReportFinder.find(reports.list(), name));
    return rows(choice.table(report.gradeScheme()), report);
  }

  private <T> SheetContent rows(SheetTable<T> table, Report report) {
    AmountUnit chosen = unit == null ? report.amountUnit() : unit;
    return SheetExport.of(table, table.rows().apply(report), chosen);
  }
}
