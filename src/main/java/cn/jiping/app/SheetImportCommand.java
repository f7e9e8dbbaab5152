package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Progress;
import cn.jiping.service.ReportSession;
import cn.jiping.service.Reports;
import cn.jiping.service.sheet.ImportSettings;
import cn.jiping.service.sheet.PreviewRow.Fate;
import cn.jiping.service.sheet.SheetImport;
import cn.jiping.service.sheet.SheetPreview;
import cn.jiping.service.sheet.SheetSource;
import cn.jiping.service.sheet.SheetTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code sheet-import}: the rows of a spreadsheet become rows of a report. */
@Command(name = "sheet-import", description = "${bundle:command.sheet-import}")
final class SheetImportCommand implements Callable<Integer> {
  private static final Texts TEXTS = Texts.of(SheetImportCommand.class);

  @Spec private CommandSpec spec;
  @ParentCommand private JipingCommand program;

  @Parameters(
      index = "0",
      paramLabel = "${bundle:label.report}",
      description = "${bundle:parameter.report}")
  private String name;

  @Parameters(
      index = "1",
      paramLabel = "${bundle:label.file}",
      description = "${bundle:parameter.sheet}")
  private Path file;

  @ArgGroup(multiplicity = "1")
  private TableChoice choice;

  @Option(
      names = "--sheet",
      paramLabel = "${bundle:label.sheet}",
      description = "${bundle:sheet.name}")
  private String sheet;

  @Option(
      names = "--unit",
      paramLabel = "${bundle:label.unit}",
      converter = UnitByLabel.class,
      description = "${bundle:sheet.unit.in}")
  private AmountUnit unit;

  @Option(names = "--replace", description = "${bundle:sheet.replace}")
  private boolean replace;

  @Option(names = "--skip", description = "${bundle:sheet.skip}")
  private boolean skip;

  @Override
  public Integer call() {
    try (Wiring wiring = program.open()) {
      Reports reports = wiring.reports();
      ReportSession session = reports.open(ReportFinder.find(reports.list(), name));
      if (session.isFinalised()) {
        throw failure("sheet.finalised");
      }
      take(wiring, session, choice.table(session.report().gradeScheme()));
    }
    return ExitCode.OK;
  }

  private <T> void take(Wiring wiring, ReportSession session, SheetTable<T> table) {
    SheetSource<T> source = source(wiring, table);
    ImportSettings guessed = source.content().guess(session.report().amountUnit());
    ImportSettings settings =
        guessed
            .withUnit(unit == null ? guessed.unit() : unit)
            .withReplace(replace)
            .withSkipWrong(skip);
    if (isOther(source.content(), guessed)) {
      throw failure("sheet.other", source.names().get(source.sheet()), table.title());
    }
    List<T> existing = table.rows().apply(session.report());
    SheetPreview<T> preview = source.content().preview(existing, settings);
    print(source, settings, preview);
    if (preview.blocked().isPresent()) {
      if (preview.isUnchanged()) {
        spec.commandLine().getOut().println(preview.blocked().get());
        return;
      }
      throw preview.problems().isEmpty() || skip
          ? new InputFailure(preview.blocked().get(), TEXTS.get("sheet.nothing.advice"))
          : failure("sheet.problems", preview.count(Fate.WRONG));
    }
    wiring.backups().makeIfChanged();
    session.change(r -> table.with().apply(r, preview.result()));
    Saved.orFail(session);
    spec.commandLine().getOut().println(TEXTS.get("sheet.imported", table.title()));
  }

  private <T> SheetSource<T> source(Wiring wiring, SheetTable<T> table) {
    SheetSource<T> found = SheetSource.open(wiring.sheets(), file, table, Progress.NONE);
    if (sheet == null) {
      return found;
    }
    int wanted = found.names().indexOf(sheet);
    if (wanted < 0) {
      throw failure("sheet.unknown", sheet, String.join(TEXTS.get("comma"), found.names()));
    }
    return found.other(wiring.sheets(), wanted, Progress.NONE);
  }

  /** Only the name was found of a sheet that has more: it may be another table. */
  private static boolean isOther(SheetImport<?> content, ImportSettings guessed) {
    long heads = content.heads(guessed.header()).stream().filter(h -> !h.isBlank()).count();
    return content.known() == 1 && heads > 1;
  }

  private void print(SheetSource<?> source, ImportSettings settings, SheetPreview<?> preview) {
    PrintWriter out = spec.commandLine().getOut();
    String name = source.names().get(source.sheet());
    out.println(
        settings.header() == 0
            ? TEXTS.get("sheet.read.headless", name)
            : TEXTS.get("sheet.read", name, settings.header()));
    if (source.content().table().hasAmounts()) {
      out.println(TEXTS.get("sheet.read.unit", settings.unit().label()));
    }
    preview.remarks().forEach(out::println);
    preview.problems().forEach(p -> out.println(p.said()));
    out.println(preview.summary());
  }

  private static InputFailure failure(String key, Object... args) {
    return new InputFailure(TEXTS.get(key, args), TEXTS.get(key + ".advice"));
  }
}
