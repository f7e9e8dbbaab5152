package cn.jiping.ui.step.score;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.FundSource;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.ui.kit.Choices;
import cn.jiping.ui.kit.CommittedTextField;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Inputs;
import cn.jiping.ui.kit.SummaryBar;
import cn.jiping.ui.kit.TaskRunner;
import cn.jiping.ui.wizard.StepView;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Total and band, the scores by level, what is missing, the budget at the start of the year. */
public final class ScoreView implements StepView {
  private static final Texts TEXTS = Texts.of(ScoreView.class);

  /** How many missing things are listed; the check step has all of them. */
  private static final int MOST_MISSING = 12;

  private final ScoreViewModel model;
  private final TaskRunner tasks;
  private final Consumer<Place> reveal;
  private final SummaryBar summary = new SummaryBar();
  private final GridPane scores = new GridPane();
  private final VBox missing = new VBox();
  private final VBox sentences = new VBox();
  private final ScrollPane root;

  /**
   * @param reveal leads to a place of the report
   */
  public ScoreView(ScoreViewModel model, TaskRunner tasks, Consumer<Place> reveal) {
    this.model = model;
    this.tasks = tasks;
    this.reveal = reveal;
    scores.getStyleClass().add("score-grid");
    scores.getColumnConstraints().addAll(column(46, HPos.LEFT), column(18, HPos.RIGHT));
    scores.getColumnConstraints().addAll(column(18, HPos.RIGHT), column(18, HPos.RIGHT));
    missing.getStyleClass().add("missing-list");
    sentences.getStyleClass().add("offer-list");
    root =
        Inputs.page(
            new FormBuilder()
                .field(
                    TEXTS.get("basis"),
                    new Choices<>(
                        "basis",
                        model.basisProperty(),
                        List.of(ScoreForm.values()),
                        f -> TEXTS.get("basis." + f)),
                    f -> f.hint(TEXTS.get("basis.hint")))
                .node(summary)
                .node(missing)
                .caption(TEXTS.get("caption.scores"))
                .node(scores)
                .caption(TEXTS.get("caption.sentences"))
                .node(sentences)
                .caption(TEXTS.get("caption.initial"))
                .row(this::initial)
                .node(note(TEXTS.get("initial.hint")))
                .build());
    model.shownProperty().addListener((o, was, is) -> show(is));
    show(model.shownProperty().get());
  }

  private void initial(FormBuilder.Row row) {
    for (FundSource source : FundSource.values()) {
      var amount = model.initialBudget(source);
      CommittedTextField field = Inputs.tie(new CommittedTextField(tasks), amount.textProperty());
      field.setId("initial-" + source.name().toLowerCase(Locale.ROOT));
      row.field(
          TEXTS.get("initial." + source, model.unitLabel()),
          field,
          f -> f.error(amount.errorProperty()));
    }
  }

  private static ColumnConstraints column(double percent, HPos align) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHalignment(align);
    return column;
  }

  private static Label note(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("field-hint");
    return label;
  }

  private void show(ScoreViewModel.Shown shown) {
    summary.show(shown.summary());
    scores.getChildren().clear();
    addLine(
        0,
        "score-head",
        List.of(
            TEXTS.get("head.name"),
            TEXTS.get("head.weight"),
            TEXTS.get("head.score"),
            TEXTS.get("head.rate")));
    for (int i = 0; i < shown.lines().size(); i++) {
      ScoreViewModel.Line line = shown.lines().get(i);
      addLine(
          i + 1,
          i == shown.lines().size() - 1 ? "score-total" : "score-line",
          List.of(line.name(), line.weight(), line.score(), line.rate()));
    }
    showSentences(shown.sentences());
    missing.getChildren().clear();
    if (!shown.missing().isEmpty()) {
      Label caption = new Label(TEXTS.get("caption.missing", shown.missing().size()));
      caption.getStyleClass().add("form-caption");
      missing.getChildren().add(caption);
    }
    shown.missing().stream().limit(MOST_MISSING).map(this::link).forEach(this::addMissing);
    if (shown.missing().size() > MOST_MISSING) {
      addMissing(note(TEXTS.get("missing.more", shown.missing().size() - MOST_MISSING)));
    }
  }

  private void showSentences(List<ScoreViewModel.Sentence> offered) {
    sentences.getChildren().clear();
    if (offered.isEmpty()) {
      sentences.getChildren().add(note(TEXTS.get("sentences.none")));
    }
    offered.stream().map(this::sentence).forEach(sentences.getChildren()::add);
    model
        .conclusion()
        .ifPresent(
            place -> {
              Hyperlink link = new Hyperlink(TEXTS.get("sentences.go"));
              link.setId("to-conclusion");
              link.setOnAction(e -> reveal.accept(place));
              sentences.getChildren().add(link);
            });
  }

  private Node sentence(ScoreViewModel.Sentence sentence) {
    Label text = new Label(sentence.preview());
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button add = new Button(TEXTS.get(sentence.taken() ? "sentence.taken" : "sentence.add"));
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setDisable(sentence.taken());
    add.setOnAction(e -> model.conclude(sentence));
    HBox line = new HBox(text, add);
    line.getStyleClass().add("offer");
    return line;
  }

  private void addMissing(Node node) {
    missing.getChildren().add(node);
  }

  private Hyperlink link(ScoreViewModel.Missing item) {
    Hyperlink link = new Hyperlink(item.text());
    link.setOnAction(e -> reveal.accept(item.place()));
    return link;
  }

  private void addLine(int row, String styleClass, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Label label = new Label(cells.get(i));
      label.getStyleClass().add(styleClass);
      scores.add(label, i, row);
    }
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public void attach() {
    model.attach();
  }

  @Override
  public void detach() {
    Inputs.commitAll(root);
    model.detach();
  }

  @Override
  public void reveal(Place place) {
    Inputs.focusFirst(root);
  }
}
