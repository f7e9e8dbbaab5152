package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Report;
import cn.jiping.service.text.ImportedReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code import}: a report as a Word document or text becomes a report. */
@Command(name = "import", description = "${bundle:command.import}")
final class ImportCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(ImportCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(paramLabel = "${bundle:label.file}", description = "${bundle:parameter.import}")
  private Path file;

  @Option(
      names = "--outline",
      paramLabel = "${bundle:label.outline}",
      description = "${bundle:option.outline.import}")
  private Optional<String> outline = Optional.empty();

  @Override
  public Integer call() {
    try (Wiring wiring = program.open()) {
      ImportedReport imported =
          outline
              .map(name -> OutlineFinder.find(wiring.outlines().usable(), name))
              .map(named -> wiring.read(file, List.of(named)))
              .orElseGet(() -> wiring.read(file));
      wiring.backups().makeIfChanged();
      Report report = wiring.reports().add(wiring.toReport(imported));
      print(report, imported);
    }
    return ExitCode.OK;
  }

  private void print(Report report, ImportedReport imported) {
    PrintWriter out = spec.commandLine().getOut();
    String id = report.id().toString().substring(0, ReportFinder.SHOWN);
    out.println(TEXTS.get("import.done", report.year(), id));
    out.println(TEXTS.get("import.outline", report.outline().name()));
    if (imported.year().isEmpty()) {
      out.println(TEXTS.get("import.year", report.year()));
    }
    String titles =
        report.outline().headings().stream()
            .filter(h -> !report.section(h.key()).isEmpty())
            .map(Heading::title)
            .collect(Collectors.joining(TEXTS.get("comma")));
    out.println(TEXTS.get("import.placed", report.sections().size(), titles));
    printRows(out, "import.funds", imported.tables().fundLines().size());
    printRows(out, "import.organizations", imported.tables().organizations().size());
    imported.remarks().forEach(out::println);
    if (!imported.missing().isEmpty()) {
      out.println(TEXTS.get("import.missing", String.join(TEXTS.get("comma"), imported.missing())));
    }
    if (!imported.unplaced().isEmpty()) {
      out.println(TEXTS.get("import.unplaced", imported.unplaced().size()));
      imported.unplaced().forEach(line -> out.println("  " + line));
    }
  }

  private static void printRows(PrintWriter out, String key, int rows) {
    if (rows > 0) {
      out.println(TEXTS.get(key, rows));
    }
  }
}
