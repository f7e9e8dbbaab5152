package cn.jiping.ui.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.figure.GradingTally;
import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.service.archive.ArchivedReport;
import cn.jiping.service.archive.Standing;
import cn.jiping.ui.kit.FormBuilder;
import cn.jiping.ui.kit.Moments;
import cn.jiping.ui.kit.SummaryBar;
import cn.jiping.ui.kit.archive.Sizes;
import cn.jiping.ui.kit.archive.TraitList;
import cn.jiping.ui.kit.compare.Comparison;
import cn.jiping.ui.kit.compare.DiffList;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What an archive holds, what its checks came to, and how it can be taken in. */
final class SeenPane extends VBox {
  private static final Texts TEXTS = Texts.of(SeenPane.class);

  /** Height of the list of differences, in px. */
  private static final double DIFFERENCES = 280;

  private final OpenArchiveViewModel model;

  SeenPane(Seen seen, OpenArchiveViewModel model) {
    this.model = model;
    FormBuilder form = new FormBuilder();
    form.caption(TEXTS.get("archive"));
    form.node(text(TEXTS.get("where", seen.file(), Sizes.of(seen.bytes()))));
    seen.held().ifPresent(held -> addHeld(form, held));
    form.caption(TEXTS.get("checks"));
    form.node(new TraitList(new SimpleObjectProperty<>(seen.results())));
    if (seen.held().isPresent()) {
      addStanding(form, seen.held().get());
    } else {
      form.node(text(TEXTS.get("refused")));
    }
    getChildren().add(form.build());
  }

  private static Label text(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static void addHeld(FormBuilder form, Seen.Held held) {
    ArchivedReport archived = held.report();
    Report report = archived.report();
    Finalised finalised = report.version().finalised().orElseThrow();
    SummaryBar bar = new SummaryBar();
    bar.show(items(held));
    form.node(text(ReportDocument.of(report).title()));
    form.node(bar);
    form.node(text(TEXTS.get("grades", grades(report))));
    form.node(
        text(
            TEXTS.get(
                "made",
                Moments.minute(finalised.at(), ZoneId.systemDefault()),
                finalised.by(),
                archived.retention().title(),
                archived.program())));
    Label digests = text(TEXTS.get("digests", finalised.dataDigest(), finalised.paperDigest()));
    digests.getStyleClass().add("field-hint");
    form.node(digests);
  }

  private static String grades(Report report) {
    return GradingTally.of(report).counts().stream()
        .map(row -> TEXTS.get("grade", row.grade(), row.count()))
        .collect(Collectors.joining(TEXTS.get("comma")));
  }

  private static List<SummaryBar.Item> items(Seen.Held held) {
    Report report = held.report().report();
    FundBreakdown funds = FundBreakdown.of(report.fundLines());
    AmountUnit unit = report.amountUnit();
    GradingTally tally = GradingTally.of(report);
    return List.of(
        new SummaryBar.Item(
            TEXTS.get("year"),
            Integer.toString(report.year()),
            "",
            TEXTS.get("version", report.version().number())),
        new SummaryBar.Item(TEXTS.get("funds"), unit.format(funds.leadTotal()), unit.label(), ""),
        new SummaryBar.Item(
            TEXTS.get("tally"), Integer.toString(tally.total()), TEXTS.get("tally.unit"), ""),
        new SummaryBar.Item(
            TEXTS.get("findings"),
            Integer.toString(held.errors() + held.warnings()),
            TEXTS.get("findings.unit"),
            TEXTS.get("findings.note", held.errors(), held.warnings())),
        new SummaryBar.Item(
            TEXTS.get("scans"),
            Integer.toString(held.report().scans().size()),
            TEXTS.get("scans.unit"),
            ""));
  }

  private void addStanding(FormBuilder form, Seen.Held held) {
    Standing standing = held.standing();
    form.caption(TEXTS.get("standing"));
    form.node(text(sentence(standing)));
    if (standing.same().isPresent()) {
      SimpleObjectProperty<Comparison> comparison = new SimpleObjectProperty<>(held.comparison());
      if (held.comparison().rows().isEmpty()) {
        form.node(text(held.comparison().sentence()));
      } else {
        form.node(DiffList.sentence(comparison));
        DiffList list = new DiffList(comparison, place -> {});
        list.setPrefHeight(DIFFERENCES);
        form.node(DiffList.heads(new Label(TEXTS.get("there")), new Label(TEXTS.get("here"))));
        form.node(list);
      }
    }
    form.caption(TEXTS.get("take"));
    form.node(buttons(standing));
    form.node(hint(standing));
  }

  private static String sentence(Standing standing) {
    if (standing.same().isEmpty()) {
      return TEXTS.get(standing.sameYear().isEmpty() ? "standing.new" : "standing.year");
    }
    int number = standing.same().get().version();
    return TEXTS.get(standing.sameVersion() ? "standing.same" : "standing.other", number);
  }

  private HBox buttons(Standing standing) {
    Button report = button("report", model::takeAsReport);
    Button version = button("version", model::takeAsVersion);
    boolean here = standing.same().isPresent();
    (here ? version : report).getStyleClass().add("accent");
    HBox buttons = here ? new HBox(version, report) : new HBox(report);
    buttons.getStyleClass().add("archive-buttons");
    return buttons;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(TEXTS.get("take." + key));
    button.setId("take-" + key);
    button.disableProperty().bind(model.busyProperty());
    button.setOnAction(e -> action.run());
    return button;
  }

  private static Label hint(Standing standing) {
    Label hint = text(TEXTS.get(standing.same().isPresent() ? "take.hint.here" : "take.hint"));
    hint.getStyleClass().add("field-hint");
    return hint;
  }
}
