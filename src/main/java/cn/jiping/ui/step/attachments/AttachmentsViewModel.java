package cn.jiping.ui.step.attachments;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.FormPaper;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.InputFailure;
import cn.jiping.service.Pictures;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.Dialogs;
import cn.jiping.ui.kit.FileNames;
import cn.jiping.ui.kit.SessionFields;
import cn.jiping.ui.kit.TaskRunner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What is attached to the open report. Pictures are read and decoded in the background. */
public final class AttachmentsViewModel {
  /** Dots of the longer side of a thumbnail: twice its size, for fine screens. */
  static final int THUMBNAIL = 192;

  private static final Texts TEXTS = Texts.of(AttachmentsViewModel.class);
  private static final double MEGABYTE = 1024 * 1024;

  private final ReportSession session;
  private final Pictures pictures;
  private final Dialogs dialogs;
  private final TaskRunner tasks;
  private final SessionFields fields;
  private final ObjectProperty<Boolean> fundDetail;
  private final ObjectProperty<Boolean> organizationList;
  private final Map<ScoreForm, ObjectProperty<FormPaper>> forms = new EnumMap<>(ScoreForm.class);
  private final Map<ScoreForm, ReadOnlyStringWrapper> formHints = new EnumMap<>(ScoreForm.class);
  private final ReadOnlyStringWrapper fundHint = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper organizationHint = new ReadOnlyStringWrapper("");
  private final ObservableList<PictureLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper refusals = new ReadOnlyStringWrapper("");
  private final Consumer<Report> listener = this::show;

  /** A file that was to be attached: what became of it, or why nothing did. */
  private record Reading(String name, Optional<PictureFile> file, String refusal) {}

  /**
   * @param dialogs asks for the files
   */
  public AttachmentsViewModel(
      ReportSession session, Pictures pictures, Dialogs dialogs, TaskRunner tasks) {
    this.session = session;
    this.pictures = pictures;
    this.dialogs = dialogs;
    this.tasks = tasks;
    fields = new SessionFields(session);
    fundDetail =
        fields.value(
            r -> r.attachments().fundDetail(),
            (r, v) -> r.withAttachments(r.attachments().withFundDetail(v)));
    organizationList =
        fields.value(
            r -> r.attachments().organizationList(),
            (r, v) -> r.withAttachments(r.attachments().withOrganizationList(v)));
    for (ScoreForm form : ScoreForm.values()) {
      forms.put(
          form,
          fields.value(
              r -> r.attachments().form(form),
              (r, v) -> r.withAttachments(r.attachments().withForm(form, v))));
      formHints.put(form, new ReadOnlyStringWrapper(""));
    }
  }

  public void attach() {
    fields.attach();
    show(session.report());
    session.addReportListener(listener);
  }

  public void detach() {
    session.removeReportListener(listener);
    fields.detach();
    refusals.set("");
  }

  /** Whether the fund lines are attached. */
  public ObjectProperty<Boolean> fundDetailProperty() {
    return fundDetail;
  }

  /** What will be printed of the funds, one sentence. */
  public ReadOnlyStringProperty fundHintProperty() {
    return fundHint.getReadOnlyProperty();
  }

  /** Whether the organizations are attached. */
  public ObjectProperty<Boolean> organizationListProperty() {
    return organizationList;
  }

  /** What will be printed of the organizations, one sentence. */
  public ReadOnlyStringProperty organizationHintProperty() {
    return organizationHint.getReadOnlyProperty();
  }

  /** Whether and how a form is attached. */
  public ObjectProperty<FormPaper> formProperty(ScoreForm form) {
    return forms.get(form);
  }

  /** What will be printed of a form, one sentence. */
  public ReadOnlyStringProperty formHintProperty(ScoreForm form) {
    return formHints.get(form).getReadOnlyProperty();
  }

  /** The pictures in order. A line stays the same while its picture is attached. */
  ObservableList<PictureLine> lines() {
    return lines;
  }

  /** Files are being read; no others are taken before that has ended. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Which of the files added last were not taken, and why, a line each; empty when all were. */
  public ReadOnlyStringProperty refusalsProperty() {
    return refusals.getReadOnlyProperty();
  }

  /** Asks for pictures and attaches them. */
  public void choose() {
    Dialogs.FileKind kind =
        new Dialogs.FileKind(
            TEXTS.get("kind"), List.of("*.jpg", "*.jpeg", "*.png", "*.JPG", "*.JPEG", "*.PNG"));
    add(dialogs.openFiles(TEXTS.get("choose"), kind));
  }

  /** Attaches these files behind the others; each for itself, as far as it can be taken. */
  public void add(List<Path> files) {
    if (busy.get() || files.isEmpty()) {
      return;
    }
    busy.set(true);
    refusals.set("");
    tasks.run(
        () -> {
          try {
            return files.stream().map(this::read).toList();
          } finally {
            tasks.onScreen(() -> busy.set(false));
          }
        },
        this::take,
        dialogs::failure);
  }

  private Reading read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return new Reading(name, Optional.of(pictures.read(file)), "");
    } catch (InputFailure failure) {
      return new Reading(name, Optional.empty(), failure.said());
    }
  }

  private void take(List<Reading> readings) {
    List<Picture> all = new ArrayList<>(session.report().attachments().pictures());
    List<String> refused = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading.file().isEmpty()) {
        refused.add(reading.refusal());
      } else if (all.stream().anyMatch(p -> p.file().equals(reading.file().get()))) {
        refused.add(TEXTS.get("again", reading.name()));
      } else {
        all.add(
            new Picture(RowId.fresh(), FileNames.caption(reading.name()), reading.file().get()));
      }
    }
    change(p -> all);
    refusals.set(String.join("\n", refused));
  }

  /** Moves a picture one place up (-1) or down (1), if there is one. */
  void move(PictureLine line, int step) {
    int from = lines.indexOf(line);
    int to = from + step;
    if (to >= 0 && to < lines.size()) {
      change(
          all -> {
            List<Picture> moved = new ArrayList<>(all);
            Collections.swap(moved, from, to);
            return moved;
          });
    }
  }

  void remove(PictureLine line) {
    change(all -> all.stream().filter(p -> !p.id().equals(line.id())).toList());
  }

  private void change(UnaryOperator<List<Picture>> change) {
    session.change(
        report -> {
          Attachments attachments = report.attachments();
          return report.withAttachments(
              attachments.withPictures(change.apply(attachments.pictures())));
        });
  }

  private void show(Report report) {
    long funds = report.fundLines().stream().filter(l -> !l.isBlank()).count();
    fundHint.set(funds == 0 ? TEXTS.get("funds.none") : TEXTS.get("funds.rows", funds));
    long organizations = report.organizations().stream().filter(o -> !o.isBlank()).count();
    organizationHint.set(
        organizations == 0
            ? TEXTS.get("organizations.none")
            : TEXTS.get("organizations.rows", organizations));
    formHints.forEach((form, hint) -> hint.set(formHint(report, form)));
    List<PictureLine> shown = report.attachments().pictures().stream().map(this::line).toList();
    if (!shown.equals(lines)) {
      lines.setAll(shown);
    }
  }

  private static String formHint(Report report, ScoreForm form) {
    ScoreSheet sheet = ScoreSheet.of(report, form);
    if (sheet.isEmpty()) {
      return TEXTS.get("form.none");
    }
    return sheet
        .total()
        .map(total -> TEXTS.get("form.total", sheet.rows().size(), total.toPlainString()))
        .orElseGet(() -> TEXTS.get("form.open", sheet.rows().size()));
  }

  private PictureLine line(Picture picture) {
    Optional<PictureLine> known =
        lines.stream().filter(l -> l.id().equals(picture.id())).findFirst();
    known.ifPresent(l -> l.captionProperty().set(picture.caption()));
    return known.orElseGet(() -> newLine(picture));
  }

  private PictureLine newLine(Picture picture) {
    PictureLine line = new PictureLine(picture);
    line.captionProperty()
        .addListener(
            (o, was, is) ->
                change(
                    all ->
                        all.stream()
                            .map(p -> p.id().equals(line.id()) ? p.withCaption(is) : p)
                            .toList()));
    tasks.run(() -> look(picture.file()), line::setLook, dialogs::failure);
    return line;
  }

  private PictureLine.Look look(PictureFile file) {
    Pictures.Size size = pictures.size(file);
    String megabytes = String.format(Locale.ROOT, "%.1f", Math.max(0.1, file.size() / MEGABYTE));
    return new PictureLine.Look(
        pictures.thumbnail(file, THUMBNAIL),
        TEXTS.get("size", size.width(), size.height(), megabytes));
  }
}
