package cn.jiping.ui.safety;

import cn.jiping.domain.Texts;
import cn.jiping.service.Trail;
import cn.jiping.service.TrailCsv;
import cn.jiping.service.TrailEntry;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.Moments;
import cn.jiping.ui.kit.TaskRunner;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/** Who did what, and when. */
public final class TrailViewModel {
  private static final Texts TEXTS = Texts.of(TrailViewModel.class);

  private final Trail trail;
  private final TaskRunner tasks;
  private final Dialogs dialogs;
  private final ZoneId zone;
  private final ObservableList<Line> all = FXCollections.observableArrayList();
  private final FilteredList<Line> lines = new FilteredList<>(all);
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

  /** An entry as the list shows it. */
  record Line(String at, String who, String action, String about, String digest) {
    boolean has(String words) {
      return String.join("\n", at, who, action, about, digest).contains(words);
    }
  }

  /**
   * @param zone in which times are shown
   */
  public TrailViewModel(Trail trail, TaskRunner tasks, Dialogs dialogs, ZoneId zone) {
    this.trail = trail;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.zone = zone;
    search.addListener((o, was, is) -> lines.setPredicate(line -> line.has(is.strip())));
  }

  /** The latest first, as far as they have what is searched for. */
  ObservableList<Line> lines() {
    return lines;
  }

  StringProperty searchProperty() {
    return search;
  }

  /** That the trail is whole, or what is wrong with it; or what was done last. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Reads the trail. */
  public void load() {
    tasks.runInOrder(trail::read, this::show, failure -> message.set(failure.getMessage()));
  }

  private void show(Trail.Listing listing) {
    all.setAll(listing.entries().reversed().stream().map(this::line).toList());
    String whole =
        listing.wrong().isPresent()
            ? TEXTS.get("trail.wrong", listing.wrong().getAsInt() + 1)
            : TEXTS.get("trail.whole", all.size());
    message.set(
        listing.waiting() == 0 ? whole : whole + TEXTS.get("trail.waiting", listing.waiting()));
  }

  private Line line(TrailEntry entry) {
    String who = entry.name().isEmpty() ? entry.user() : entry.name() + "（" + entry.user() + "）";
    return new Line(
        Moments.minute(entry.at(), zone),
        who,
        TrailCsv.name(entry.action()),
        entry.about(),
        entry.digest());
  }

  /** Writes all entries into a file of the clerk's choice. */
  void export() {
    dialogs
        .saveFile(
            TEXTS.get("trail.export"),
            TEXTS.get("trail.file"),
            new Dialogs.FileKind(TEXTS.get("trail.kind"), List.of("*.csv")))
        .ifPresent(
            file ->
                tasks.runInOrder(
                    () -> TrailCsv.write(trail.read(), file, zone),
                    written -> message.set(TEXTS.get("trail.exported", file)),
                    dialogs::failure));
  }
}
