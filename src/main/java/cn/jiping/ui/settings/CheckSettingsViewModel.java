package cn.jiping.ui.settings;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.service.CheckSettings;
import cn.jiping.service.CheckSettingsStore;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.check.CheckTable;
import cn.jiping.service.check.CheckTableFile;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Which rules the unit has on, and its tables. Each change is kept, and checked by, at once. */
public final class CheckSettingsViewModel {
  private static final Texts TEXTS = Texts.of(CheckSettingsViewModel.class);

  private final CheckSettingsStore store;
  private final Consumer<CheckSettings> changed;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final Map<Rule, ObjectProperty<Boolean>> on = new EnumMap<>(Rule.class);
  private final Map<CheckTable, EntryTable> tables = new EnumMap<>(CheckTable.class);
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper off = new ReadOnlyStringWrapper("");
  private boolean asked;
  private CheckSettings settings = new CheckSettings(Set.of(), CheckTables.EMPTY);

  /**
   * @param changed is told what reports are to be checked by from now on
   */
  public CheckSettingsViewModel(
      CheckSettingsStore store,
      Consumer<CheckSettings> changed,
      TaskRunner tasks,
      Dialogs dialogs) {
    this.store = store;
    this.changed = changed;
    this.tasks = tasks;
    this.dialogs = dialogs;
    for (Rule rule : Rule.values()) {
      ObjectProperty<Boolean> property = new SimpleObjectProperty<>(true);
      property.addListener((o, was, is) -> change(settings.withOff(switchedOff())));
      on.put(rule, property);
    }
    for (CheckTable table : CheckTable.values()) {
      tables.put(table, new EntryTable(table, e -> change(settings.withTables(entries()))));
    }
  }

  /** Reads the settings, unless that was done; until then nothing can be changed. */
  public void attach() {
    if (!asked) {
      asked = true;
      tasks.runInOrder(store::load, this::show, this::notRead);
    }
  }

  private void notRead(ExpectedFailure failure) {
    asked = false;
    dialogs.failure(failure);
  }

  private void show(CheckSettings loaded) {
    settings = loaded;
    on.forEach((rule, property) -> property.set(!loaded.off().contains(rule)));
    tables.values().forEach(table -> table.show(loaded.tables()));
    showOff();
    ready.set(true);
  }

  /** The settings are there. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Whether this rule is on. */
  ObjectProperty<Boolean> onProperty(Rule rule) {
    return on.get(rule);
  }

  EntryTable table(CheckTable table) {
    return tables.get(table);
  }

  /** Which rules are off, in words; empty when all are on. */
  public ReadOnlyStringProperty offProperty() {
    return off.getReadOnlyProperty();
  }

  /** Puts the entries of a file into this table; what is there stays as it is. */
  void importTable(CheckTable table) {
    dialogs
        .openFile(TEXTS.get("import.title", table.title()), files(table))
        .ifPresent(
            file ->
                tasks.run(
                    () -> CheckTableFile.read(table, file),
                    read -> tables.get(table).merge(read),
                    dialogs::failure));
  }

  /** Writes this table into a file. */
  void exportTable(CheckTable table) {
    CheckTables entries = tables.get(table).entries();
    dialogs
        .saveFile(
            TEXTS.get("export.title", table.title()),
            TEXTS.get("export.name", table.title()),
            files(table))
        .ifPresent(file -> tasks.run(() -> write(table, entries, file), f -> {}, dialogs::failure));
  }

  private static Path write(CheckTable table, CheckTables entries, Path file) {
    CheckTableFile.write(table, entries, file);
    return file;
  }

  private static Dialogs.FileKind files(CheckTable table) {
    return new Dialogs.FileKind(TEXTS.get("files", table.title()), List.of("*.txt"));
  }

  private Set<Rule> switchedOff() {
    return on.entrySet().stream()
        .filter(e -> !e.getValue().get())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private CheckTables entries() {
    return new CheckTables(
        tables.get(CheckTable.SLOGANS).entries().slogans(),
        tables.get(CheckTable.COLLOCATIONS).entries().collocations(),
        tables.get(CheckTable.CONFUSIONS).entries().confusions());
  }

  private void change(CheckSettings now) {
    if (!ready.get() || now.equals(settings)) {
      return;
    }
    settings = now;
    showOff();
    changed.accept(now);
    tasks.runInOrder(() -> save(now), kept -> {}, dialogs::failure);
  }

  private CheckSettings save(CheckSettings now) {
    store.save(now);
    return now;
  }

  private void showOff() {
    String rules =
        settings.off().stream()
            .sorted()
            .map(Rule::name)
            .collect(Collectors.joining(TEXTS.get("separator")));
    off.set(rules.isEmpty() ? "" : TEXTS.get("off", settings.off().size(), rules));
  }
}
