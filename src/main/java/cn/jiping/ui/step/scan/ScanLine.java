package cn.jiping.ui.step.scan;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.Raster;
import cn.jiping.ui.kit.archive.Sizes;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A scan as the list shows it. */
final class ScanLine {
  private static final Texts TEXTS = Texts.of(ScanLine.class);

  /** Digits of a digest that are shown. */
  private static final int SHORT = 8;

  private final ReadOnlyObjectWrapper<Scan> scan;
  private final StringProperty title = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Raster>> thumbnail =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper damage = new ReadOnlyStringWrapper("");
  private Optional<Raster> stored = Optional.empty();

  ScanLine(Scan scan) {
    this.scan = new ReadOnlyObjectWrapper<>(scan);
    title.set(scan.title());
  }

  Scan scan() {
    return scan.get();
  }

  ReadOnlyObjectProperty<Scan> scanProperty() {
    return scan.getReadOnlyProperty();
  }

  void set(Scan value) {
    scan.set(value);
    title.set(value.title());
    show();
  }

  /** What the clerk calls it. */
  StringProperty titleProperty() {
    return title;
  }

  /** The first page, as the clerk has turned it; empty until it is drawn. */
  ReadOnlyObjectProperty<Optional<Raster>> thumbnailProperty() {
    return thumbnail.getReadOnlyProperty();
  }

  /** Why it can't be shown, a sentence; empty when it can. */
  ReadOnlyStringProperty damageProperty() {
    return damage.getReadOnlyProperty();
  }

  /** Whether its first page was drawn, or it is known that it can't be. */
  boolean isLookedAt() {
    return stored.isPresent() || !damage.get().isEmpty();
  }

  /**
   * @param page as the file has it
   */
  void setPage(Raster page) {
    stored = Optional.of(page);
    show();
  }

  void setDamage(String sentence) {
    damage.set(sentence);
  }

  private void show() {
    thumbnail.set(stored.map(page -> page.turned(scan().quarterTurns())));
  }

  /** Title, or else the name of the file. */
  String name() {
    return scan().title().isBlank() ? scan().fileName() : scan().title();
  }

  /** Pages, size and digest, for the clerk. */
  String facts() {
    String digest = scan().digest().substring(0, SHORT);
    return TEXTS.get("facts", scan().fileName(), scan().pages(), Sizes.of(scan().size()), digest);
  }
}
