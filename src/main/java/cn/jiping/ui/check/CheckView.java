package cn.jiping.ui.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.Place;
import cn.jiping.ui.check.CheckFilter.Kept;
import cn.jiping.ui.check.CheckRows.Grouping;
import cn.jiping.ui.check.CheckViewModel.Listing;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.kit.UnitSwitch;
import cn.jiping.ui.settings.CheckSettingsView;
import cn.jiping.ui.wizard.StepView;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * The step with all findings. In the list, Enter leads to the place, Ctrl+Enter mends, Tab leads to
 * the buttons of the selected row.
 */
public final class CheckView implements StepView {
  private static final Texts TEXTS = Texts.of(CheckView.class);

  private final CheckViewModel model;
  private final CheckSettingsView settings;
  private final Consumer<Place> reveal;
  private final ListView<CheckRow> list = new ListView<>();
  private final Label empty = new Label();
  private final CommittedTextField search;
  private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.FINDINGS);
  private final VBox findings = new VBox();
  private final StackPane pages = new StackPane();
  private final VBox root = new VBox();

  /** The list is being filled; it is not the clerk who selects. */
  private boolean filling;

  /** What the step shows. */
  private enum Page {
    FINDINGS,
    SETTINGS
  }

  /**
   * @param off which rules are off, in words; empty when all are on
   * @param reveal leads to a place of the report
   */
  public CheckView(
      CheckViewModel model,
      CheckSettingsView settings,
      ObservableValue<String> off,
      TaskRunner tasks,
      Consumer<Place> reveal) {
    this.model = model;
    this.settings = settings;
    this.reveal = reveal;
    search =
        Inputs.tie(CommittedTextField.search(tasks, TEXTS.get("search")), model.searchProperty());
    search.setId("check-search");
    list.setId("check-findings");
    list.setAccessibleText(TEXTS.get("list"));
    list.setCellFactory(l -> new CheckCell(model, reveal, list::requestFocus));
    list.setPlaceholder(placeholder());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel()
        .selectedIndexProperty()
        .addListener(
            (o, was, is) -> {
              if (!filling) {
                model.select(is.intValue());
              }
            });
    model.listingProperty().addListener((o, was, is) -> show(is));
    show(model.listingProperty().get());
    VBox.setVgrow(list, Priority.ALWAYS);
    findings.getStyleClass().add("check-findings");
    findings.getChildren().addAll(tools(), list);
    VBox.setVgrow(pages, Priority.ALWAYS);
    page.addListener((o, was, is) -> show(is));
    show(page.get());
    root.getStyleClass().add("check-step");
    root.getChildren().addAll(head(off), pages);
  }

  private Node head(ObservableValue<String> off) {
    UnitSwitch<Page> switcher =
        new UnitSwitch<>(page, p -> TEXTS.get("page." + p), Page.FINDINGS, Page.SETTINGS);
    switcher.setId("check-page");
    switcher.setMinWidth(Region.USE_PREF_SIZE);
    Label rules = new Label();
    rules.setId("check-off");
    rules.getStyleClass().add("step-note");
    rules.textProperty().bind(off);
    rules.managedProperty().bind(rules.textProperty().isNotEmpty());
    VBox right = new VBox(switcher, rules);
    right.getStyleClass().add("check-right");
    Node summary = summary();
    HBox.setHgrow(summary, Priority.ALWAYS);
    return new HBox(summary, right);
  }

  private void show(Page shown) {
    settings.commit();
    pages.getChildren().setAll(shown == Page.FINDINGS ? findings : settings.node());
  }

  private Node summary() {
    Label summary = new Label();
    summary.setId("check-summary");
    summary.getStyleClass().add("check-summary");
    summary.setWrapText(true);
    summary.textProperty().bind(model.summaryProperty());
    Label hint = new Label(TEXTS.get("hint"));
    hint.getStyleClass().add("step-note");
    hint.setWrapText(true);
    return new VBox(summary, hint);
  }

  private Node tools() {
    UnitSwitch<Grouping> grouping =
        new UnitSwitch<>(
            model.groupingProperty(), g -> TEXTS.get("group.by." + g), Grouping.values());
    grouping.setId("check-grouping");
    UnitSwitch<Kept> kept =
        new UnitSwitch<>(model.keptProperty(), k -> TEXTS.get("kept." + k), Kept.values());
    kept.setId("check-kept");
    UnitSwitch<Optional<Severity>> severity =
        new UnitSwitch<>(
            model.severityProperty(),
            s -> TEXTS.get(s.map(v -> "severity." + v).orElse("severity")),
            Optional.empty(),
            Optional.of(Severity.ERROR),
            Optional.of(Severity.WARNING),
            Optional.of(Severity.NOTICE));
    severity.setId("check-severity");
    FlowPane tools = new FlowPane(grouping, severity, kept, search);
    tools.getStyleClass().add("check-tools");
    return tools;
  }

  private Node placeholder() {
    empty.setGraphic(new FontIcon(Material2AL.CHECK_CIRCLE_OUTLINE));
    empty.getStyleClass().add("check-empty");
    empty.setId("check-empty");
    return empty;
  }

  private void show(Listing listing) {
    filling = true;
    empty.setText(listing.empty());
    empty.getGraphic().setVisible(listing.done());
    empty.getGraphic().setManaged(listing.done());
    if (!list.getItems().equals(listing.rows())) {
      list.getItems().setAll(listing.rows());
    }
    list.getSelectionModel().clearAndSelect(listing.selected());
    list.getFocusModel().focus(listing.selected());
    makeVisible(listing.selected());
    filling = false;
  }

  private void makeVisible(int index) {
    boolean inSight =
        list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
            && flow.getFirstVisibleCell().getIndex() < index
            && flow.getLastVisibleCell().getIndex() > index;
    if (!inSight && index >= 0) {
      list.scrollTo(Math.max(0, index - 1));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER || event.getTarget() != list) {
      return;
    }
    if (event.isControlDown()) {
      model.mendSelected();
    } else {
      model.selected().map(Finding::place).ifPresent(reveal);
    }
    event.consume();
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.attach();
    settings.attach();
    list.requestFocus();
  }

  @Override
  public void detach() {
    search.commitNow();
    settings.commit();
    model.detach();
  }

  @Override
  public void reveal(Place place) {
    list.requestFocus();
  }

  @Override
  public boolean seek() {
    if (page.get() == Page.SETTINGS) {
      return false;
    }
    search.requestFocus();
    search.selectAll();
    return true;
  }
}
