package cn.jiping.ui.step.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.Scan;
import cn.jiping.ui.kit.Choices;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.archive.Sizes;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** What goes into the archive. */
final class ContentsPane extends VBox {
  private static final Texts TEXTS = Texts.of(ContentsPane.class);

  private final ArchiveViewModel model;
  private final VBox scans = new VBox();

  /**
   * @param toScans leads to where scans are added
   */
  ContentsPane(ArchiveViewModel model, Runnable toScans) {
    this.model = model;
    scans.getStyleClass().add("archive-scans");
    CheckBox ofd = new CheckBox(TEXTS.get("ofd"));
    ofd.setId("archive-ofd");
    ofd.selectedProperty().bindBidirectional(model.ofdProperty());
    Button add = new Button(TEXTS.get("scans.add"));
    add.setId("archive-scans-add");
    add.setOnAction(e -> toScans.run());
    Choices<Retention> retention =
        new Choices<>(
            "archive-retention",
            model.retentionProperty(),
            List.of(Retention.values()),
            Retention::title);
    VBox form =
        new FormBuilder()
            .row(
                row ->
                    row.field(TEXTS.get("version"), versions())
                        .field(TEXTS.get("retention"), retention))
            .field(TEXTS.get("always"), always())
            .node(ofd)
            .field(TEXTS.get("scans"), new VBox(scans, new HBox(add)))
            .build();
    form.getStyleClass().setAll("archive-part");
    getChildren().add(form);
    model.scans().addListener((ListChangeListener<ScanChoice>) change -> showScans());
    showScans();
  }

  private static Label always() {
    Label always = new Label(TEXTS.get("always.list"));
    always.setWrapText(true);
    always.setMinHeight(USE_PREF_SIZE);
    return always;
  }

  private ComboBox<Integer> versions() {
    ComboBox<Integer> versions = new ComboBox<>(model.finalised());
    versions.setId("archive-version");
    versions.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer number) {
            return number == null || number == 0 ? "" : TEXTS.get("version.number", number);
          }

          @Override
          public Integer fromString(String text) {
            throw new UnsupportedOperationException("not editable");
          }
        });
    model.versionProperty().addListener((o, was, is) -> versions.setValue(is));
    versions.setValue(model.versionProperty().get());
    versions.setOnAction(
        e -> {
          if (versions.getValue() != null) {
            model.versionProperty().set(versions.getValue());
          }
        });
    return versions;
  }

  private void showScans() {
    scans.getChildren().clear();
    for (ScanChoice choice : model.scans()) {
      CheckBox box = new CheckBox(name(choice.scan()));
      box.selectedProperty().bindBidirectional(choice.chosenProperty());
      scans.getChildren().add(box);
    }
    if (model.scans().isEmpty()) {
      Label none = new Label(TEXTS.get("scans.none"));
      none.getStyleClass().add("field-hint");
      none.setWrapText(true);
      scans.getChildren().add(none);
    }
  }

  private static String name(Scan scan) {
    String title = scan.title().isBlank() ? scan.fileName() : scan.title();
    String kind = TEXTS.get("kind." + scan.kind());
    return TEXTS.get("scan", kind, title, scan.pages(), Sizes.of(scan.size()));
  }
}
