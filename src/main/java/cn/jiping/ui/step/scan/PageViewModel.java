package cn.jiping.ui.step.scan;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.Raster;
import cn.jiping.service.ScanFiles;
import cn.jiping.ui.kit.TaskRunner;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The pages of one scan, large enough to be read, one at a time. */
final class PageViewModel {
  /** Dots of the longer side: A4 at some 200 an inch. */
  static final int LONGEST = 2400;

  private static final Texts TEXTS = Texts.of(PageViewModel.class);

  private final ScanViewModel scans;
  private final ScanFiles files;
  private final TaskRunner tasks;
  private final ReadOnlyObjectWrapper<Optional<ScanLine>> open =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Raster>> page =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final BooleanProperty whole = new SimpleBooleanProperty(true);
  private byte[] content = {};
  private int number;

  /** Pages may be drawn later than they are left: only the latest is shown. */
  private int drawing;

  private Optional<Raster> drawn = Optional.empty();

  PageViewModel(ScanViewModel scans, ScanFiles files, TaskRunner tasks) {
    this.scans = scans;
    this.files = files;
    this.tasks = tasks;
  }

  /** The scan that is looked at; empty when none is. */
  ReadOnlyObjectProperty<Optional<ScanLine>> openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The page as the clerk has turned it; empty until it is drawn. */
  ReadOnlyObjectProperty<Optional<Raster>> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** Which page of how many. */
  ReadOnlyStringProperty positionProperty() {
    return position.getReadOnlyProperty();
  }

  /** That it is being drawn, or why it can't be; empty when it is drawn. */
  ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** The whole page is seen at once; else its whole width. */
  BooleanProperty wholeProperty() {
    return whole;
  }

  /** Shows the first page of a scan. */
  void open(ScanLine line) {
    scans.open(
        line,
        bytes -> {
          content = bytes;
          open.set(Optional.of(line));
          show(0);
        });
  }

  void close() {
    drawing++;
    content = new byte[0];
    drawn = Optional.empty();
    page.set(Optional.empty());
    open.set(Optional.empty());
  }

  boolean hasNext() {
    return open.get().filter(l -> number + 1 < l.scan().pages()).isPresent();
  }

  boolean hasPrevious() {
    return open.get().isPresent() && number > 0;
  }

  /** Shows the page after (1) or before (-1) this one, if there is one. */
  void step(int step) {
    if (step > 0 ? hasNext() : hasPrevious()) {
      show(number + step);
    }
  }

  private void show(int wanted) {
    Scan scan = open.get().orElseThrow().scan();
    number = wanted;
    int ticket = ++drawing;
    byte[] file = content;
    drawn = Optional.empty();
    page.set(Optional.empty());
    position.set(TEXTS.get("position", wanted + 1, scan.pages()));
    message.set(TEXTS.get("drawing"));
    tasks.run(
        () -> files.page(scan.type(), file, wanted, LONGEST),
        raster -> latest(ticket, () -> drawn(raster)),
        failure -> latest(ticket, () -> message.set(failure.said())));
  }

  private void latest(int ticket, Runnable result) {
    if (ticket == drawing) {
      result.run();
    }
  }

  private void drawn(Raster raster) {
    message.set("");
    drawn = Optional.of(raster);
    showTurned();
  }

  private void showTurned() {
    int turns = open.get().orElseThrow().scan().quarterTurns();
    page.set(drawn.map(raster -> raster.turned(turns)));
  }

  /** Turns the scan, all pages of it. */
  void turn() {
    open.get().ifPresent(scans::turn);
    showTurned();
  }
}
