package cn.jiping.ui.kit.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Report;
import cn.jiping.service.Progress;
import cn.jiping.service.ReportSession;
import cn.jiping.service.sheet.SheetContent;
import cn.jiping.service.sheet.SheetExport;
import cn.jiping.service.sheet.SheetSource;
import cn.jiping.service.sheet.SheetTable;
import cn.jiping.service.sheet.Sheets;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.LongWork;
import cn.jiping.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What can be done with one table of the open report and spreadsheet files. */
public final class SheetViewModel<T> {
  private static final Texts TEXTS = Texts.of(SheetViewModel.class);

  private final ReportSession session;
  private final Function<Report, SheetTable<T>> table;
  private final Tools tools;
  private final Consumer<String> say;
  private final LongWork work;
  private final ReadOnlyObjectWrapper<Optional<SheetImportViewModel<T>>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * What it works with.
   *
   * @param sheets asked for when first needed
   */
  public record Tools(Supplier<Sheets> sheets, Dialogs dialogs, TaskRunner tasks) {}

  /**
   * @param table the table as the report has it: its grades may differ
   * @param say tells the clerk what was done
   */
  public SheetViewModel(
      ReportSession session,
      Function<Report, SheetTable<T>> table,
      Tools tools,
      Consumer<String> say) {
    this.session = session;
    this.table = table;
    this.tools = tools;
    this.say = say;
    this.work = new LongWork(tools.tasks(), tools.dialogs()::failure);
  }

  /** What is under way. */
  public LongWork work() {
    return work;
  }

  /** The import that is being prepared. */
  public ReadOnlyObjectProperty<Optional<SheetImportViewModel<T>>> importProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether rows can be imported: a finalised report takes none. */
  public boolean isImportable() {
    return !session.isFinalised();
  }

  /** Asks for a file and begins to import it. */
  public void chooseImport() {
    Dialogs.FileKind kind =
        new Dialogs.FileKind(
            TEXTS.get("kind.in"),
            List.of("*.xlsx", "*.xlsm", "*.xls", "*.csv", "*.XLSX", "*.XLS", "*.CSV"));
    tools.dialogs().openFile(TEXTS.get("import.title", title()), kind).ifPresent(this::begin);
  }

  /** Reads a file and shows what would be imported. */
  public void begin(Path file) {
    if (!isImportable()) {
      return;
    }
    SheetTable<T> table = table();
    work.run(
        TEXTS.get("reading", file.getFileName()),
        progress -> SheetSource.open(tools.sheets().get(), file, table, progress),
        this::show);
  }

  private void show(SheetSource<T> source) {
    open.set(
        Optional.of(
            new SheetImportViewModel<>(session, source, tools, work, this::imported, this::close)));
  }

  private void imported(String summary) {
    close();
    say.accept(TEXTS.get("imported", summary));
  }

  /** Gives the import up; the report stays as it is. */
  public void close() {
    if (open.get().isPresent()) {
      work.stop();
      open.set(Optional.empty());
    }
  }

  /** Asks where, and writes all rows. */
  public void export() {
    Report report = session.report();
    SheetTable<T> rows = table();
    String name = TEXTS.get("export.file", Integer.toString(report.year()), rows.title());
    SheetContent content = SheetExport.of(rows, rows.rows().apply(report), report.amountUnit());
    write(TEXTS.get("export.title", title()), name, content, "exported");
  }

  /** Asks where, and writes the table without rows. */
  public void template() {
    String name = TEXTS.get("template.file", title());
    SheetContent content = SheetExport.template(table(), session.report().amountUnit());
    write(TEXTS.get("template.title", title()), name, content, "template.done");
  }

  private void write(String title, String name, SheetContent content, String done) {
    Dialogs.FileKind kind = new Dialogs.FileKind(TEXTS.get("kind.out"), List.of("*.xlsx"));
    tools
        .dialogs()
        .saveFile(title, name, kind)
        .ifPresent(
            file ->
                work.run(
                    TEXTS.get("writing", file.getFileName()),
                    progress -> write(file, content, progress),
                    written ->
                        say.accept(TEXTS.get(done, content.rows().size(), written.getFileName()))));
  }

  private Path write(Path file, SheetContent content, Progress progress) {
    tools.sheets().get().write(file, content, progress);
    return file;
  }

  private SheetTable<T> table() {
    return table.apply(session.report());
  }

  private String title() {
    return table().title();
  }
}
