package cn.jiping.ui.kit.sheet;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.service.ReportSession;
import cn.jiping.service.sheet.ColumnMapping;
import cn.jiping.service.sheet.ImportSettings;
import cn.jiping.service.sheet.SheetImport;
import cn.jiping.service.sheet.SheetPreview;
import cn.jiping.service.sheet.SheetSource;
import cn.jiping.service.sheet.SheetTable;
import cn.jiping.ui.kit.LongWork;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** An import that is being prepared: how the file is understood, and what would come of it. */
public final class SheetImportViewModel<T> {
  private static final Texts TEXTS = Texts.of(SheetImportViewModel.class);

  private final ReportSession session;
  private final SheetViewModel.Tools tools;
  private final LongWork work;
  private final Consumer<String> onImported;
  private final Runnable onClosed;
  private final ReadOnlyObjectWrapper<SheetSource<T>> source;
  private final ReadOnlyObjectWrapper<ImportSettings> settings;
  private final ReadOnlyObjectWrapper<Optional<SheetPreview<T>>> preview =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper blocked = new ReadOnlyStringWrapper("");
  private final ObjectProperty<Integer> header = new SimpleObjectProperty<>();
  private final ObjectProperty<AmountUnit> unit = new SimpleObjectProperty<>();
  private final ObjectProperty<Boolean> replace = new SimpleObjectProperty<>(false);
  private final ObjectProperty<Boolean> skipWrong = new SimpleObjectProperty<>(false);
  private List<T> existing = List.of();
  private int ticket;
  private boolean taking;

  /**
   * @param onImported is told what was imported, one sentence
   * @param onClosed gives the import up
   */
  SheetImportViewModel(
      ReportSession session,
      SheetSource<T> source,
      SheetViewModel.Tools tools,
      LongWork work,
      Consumer<String> onImported,
      Runnable onClosed) {
    this.session = session;
    this.tools = tools;
    this.work = work;
    this.onImported = onImported;
    this.onClosed = onClosed;
    this.source = new ReadOnlyObjectWrapper<>(source);
    this.settings = new ReadOnlyObjectWrapper<>(source.content().guess(usualUnit()));
    take(settings.get());
    header.addListener((o, was, is) -> change(s -> content().settings(is, usualUnit())));
    unit.addListener((o, was, is) -> change(s -> s.withUnit(is)));
    replace.addListener((o, was, is) -> change(s -> s));
    skipWrong.addListener((o, was, is) -> change(s -> s));
  }

  /** The file, its sheets, and the one that is shown. */
  public ReadOnlyObjectProperty<SheetSource<T>> sourceProperty() {
    return source.getReadOnlyProperty();
  }

  public SheetTable<T> table() {
    return content().table();
  }

  /** The rows that may hold the heads, by number; 0 for none. */
  public List<Integer> headers() {
    return content().headers();
  }

  /** The heads of the file's columns. */
  public List<String> heads() {
    return content().heads(header.get());
  }

  /** The number of the row with the heads; 0 for none. Another one has the columns guessed anew. */
  public ObjectProperty<Integer> headerProperty() {
    return header;
  }

  /** The unit of amounts. */
  public ObjectProperty<AmountUnit> unitProperty() {
    return unit;
  }

  /** Whether the file's rows take the place of all others; else they are merged by name. */
  public ObjectProperty<Boolean> replaceProperty() {
    return replace;
  }

  /** Whether rows with problems are left out, and the others imported. */
  public ObjectProperty<Boolean> skipWrongProperty() {
    return skipWrong;
  }

  /** How the file is understood now; changes with each of the above and with {@link #map}. */
  public ReadOnlyObjectProperty<ImportSettings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /** What would come of it; empty until it is known. */
  public ReadOnlyObjectProperty<Optional<SheetPreview<T>>> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Why nothing can be imported now; empty when something can. */
  public ReadOnlyStringProperty blockedProperty() {
    return blocked.getReadOnlyProperty();
  }

  /** Lets a column of the file go into this one of the table, or {@link ColumnMapping#NONE}. */
  public void map(int column, int target) {
    change(s -> s.withMapping(s.mapping().with(column, target)));
  }

  /** Reads another sheet of the file. */
  public void choose(int sheet) {
    if (sheet != source.get().sheet()) {
      SheetSource<T> now = source.get();
      work.run(
          TEXTS.get("reading", now.file().getFileName()),
          progress -> now.other(tools.sheets().get(), sheet, progress),
          this::show);
    }
  }

  private void show(SheetSource<T> next) {
    source.set(next);
    take(next.content().guess(usualUnit()));
  }

  /** Imports what is shown; one step that can be taken back. */
  public void commit() {
    if (!existing.equals(rows())) {
      refresh(); // the report was changed meanwhile: what is shown is no longer true
    } else if (blocked.get().isEmpty()) {
      SheetPreview<T> shown = preview.get().orElseThrow();
      session.change(r -> table().with().apply(r, shown.result()));
      onImported.accept(shown.summary());
    }
  }

  /** Gives the import up. */
  public void cancel() {
    ticket++;
    onClosed.run();
  }

  private void change(UnaryOperator<ImportSettings> change) {
    if (!taking) {
      take(change.apply(settings.get()));
    }
  }

  private void take(ImportSettings next) {
    taking = true;
    header.set(next.header());
    unit.set(next.unit());
    taking = false;
    settings.set(next.withReplace(replace.get()).withSkipWrong(skipWrong.get()));
    refresh();
  }

  private void refresh() {
    int mine = ++ticket;
    List<T> rows = rows();
    SheetImport<T> content = content();
    ImportSettings now = settings.get();
    blocked.set(TEXTS.get("computing"));
    tools
        .tasks()
        .run(
            () -> content.preview(rows, now),
            shown -> {
              if (mine == ticket) {
                existing = rows;
                preview.set(Optional.of(shown));
                blocked.set(shown.blocked().orElse(""));
              }
            },
            tools.dialogs()::failure);
  }

  private SheetImport<T> content() {
    return source.get().content();
  }

  private List<T> rows() {
    return table().rows().apply(session.report());
  }

  private AmountUnit usualUnit() {
    return session.report().amountUnit();
  }
}
