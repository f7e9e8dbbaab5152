package cn.jiping.ui.step.scan;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Scan;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** What a scan shows: its kind, and the version it belongs to. */
final class ShownPane extends HBox {
  private static final Texts TEXTS = Texts.of(ShownPane.class);

  private final ScanViewModel model;
  private final ScanLine line;
  private final ComboBox<Scan.Kind> kind = new ComboBox<>();
  private final ComboBox<OptionalInt> version = new ComboBox<>();

  /** The boxes follow the scan, and must not lead in turn. */
  private boolean following;

  ShownPane(ScanViewModel model, ScanLine line) {
    this.model = model;
    this.line = line;
    prepare(kind, "kind", k -> TEXTS.get("kind." + k));
    prepare(version, "version", ShownPane::name);
    kind.getItems().setAll(Scan.Kind.values());
    kind.setCellFactory(list -> new KindCell());
    kind.valueProperty().addListener((o, was, is) -> chosen(() -> model.setKind(line, is)));
    version.valueProperty().addListener((o, was, is) -> chosen(() -> model.setVersion(line, is)));
    line.scanProperty().addListener(o -> show());
    model.finalisedProperty().addListener(o -> show());
    Label versionLabel = label("version", version);
    versionLabel.visibleProperty().bind(version.visibleProperty());
    getStyleClass().add("scan-shown");
    getChildren().addAll(label("kind", kind), kind, versionLabel, version);
    show();
  }

  private static Label label(String key, ComboBox<?> box) {
    Label label = new Label(TEXTS.get(key));
    label.setLabelFor(box);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static <T> void prepare(ComboBox<T> box, String key, Function<T, String> name) {
    box.getStyleClass().add("scan-" + key);
    box.setAccessibleText(TEXTS.get(key));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : name.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException(text);
          }
        });
  }

  private static String name(OptionalInt version) {
    return version.isPresent()
        ? TEXTS.get("version.number", version.getAsInt())
        : TEXTS.get("version.none");
  }

  /** What can't be chosen is shown again as it was. */
  private void chosen(Runnable choice) {
    if (!following) {
      choice.run();
      show();
    }
  }

  private void show() {
    following = true;
    Scan scan = line.scan();
    kind.setValue(scan.kind());
    List<OptionalInt> versions = versions(scan);
    if (!version.getItems().equals(versions)) {
      version.getItems().setAll(versions);
    }
    version.setValue(scan.version());
    version.setVisible(versions.size() > 1 || scan.version().isPresent());
    following = false;
  }

  private List<OptionalInt> versions(Scan scan) {
    List<OptionalInt> versions = new ArrayList<>();
    if (scan.kind() != Scan.Kind.SIGNED_PAGE) {
      versions.add(OptionalInt.empty());
    }
    model.finalisedProperty().get().forEach(number -> versions.add(OptionalInt.of(number)));
    if (!versions.contains(scan.version())) {
      versions.add(scan.version()); // of a version that is not there any more
    }
    return versions;
  }

  /** A kind that can't be chosen is seen to be so. */
  private final class KindCell extends ListCell<Scan.Kind> {
    KindCell() {
      disableProperty()
          .bind(
              Bindings.createBooleanBinding(
                  () -> getItem() != null && !model.isAllowed(getItem()),
                  itemProperty(),
                  model.finalisedProperty()));
    }

    @Override
    protected void updateItem(Scan.Kind item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty ? "" : TEXTS.get("kind." + item));
    }
  }
}
