package cn.jiping.ui.step.narrative;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Review;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.figure.Figure;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.figure.SentencePatterns;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import cn.jiping.service.ReportReview;
import cn.jiping.service.ReportSession;
import cn.jiping.ui.kit.review.TextMark;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The text of one section of the open report, and what follows from it. */
public final class NarrativeViewModel {
  private static final Texts TEXTS = Texts.of(NarrativeViewModel.class);

  private final ReportSession session;
  private final ReportReview review;
  private final SentencePatterns sentences;
  private final Heading heading;
  // The report as it is now: a stale one would put its text back.
  private final Consumer<Report> listener = report -> showCurrent();
  private final Consumer<Review> onReview = latest -> showMarks();
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<Figure>> figures =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<ResolvedText.Piece>> resolved =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper carriedOver = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Marked> marked =
      new ReadOnlyObjectWrapper<>(new Marked("", List.of()));

  /**
   * A text and the characters in it that something is found about.
   *
   * @param text as it was checked
   */
  record Marked(String text, List<TextMark> marks) {}

  /**
   * @param sentences from which those for the section are taken
   * @param sectionKey key of a heading of the report's outline
   * @throws java.util.NoSuchElementException when the outline has no such heading: a defect
   */
  public NarrativeViewModel(
      ReportSession session, ReportReview review, SentencePatterns sentences, String sectionKey) {
    this.session = session;
    this.review = review;
    this.sentences = sentences;
    this.heading = session.report().outline().heading(sectionKey).orElseThrow();
    text.addListener((o, was, is) -> change(is));
    showCurrent();
  }

  /** Takes the report's values and follows it. */
  public void attach() {
    showCurrent();
    showMarks();
    session.addReportListener(listener);
    review.addListener(onReview);
  }

  /** Stops following. */
  public void detach() {
    session.removeReportListener(listener);
    review.removeListener(onReview);
  }

  /** The text as typed; setting it changes the report. */
  public StringProperty textProperty() {
    return text;
  }

  /** Number and wording of the heading, as they are printed once the section has text. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** What belongs here; may be empty. */
  public String guidance() {
    return heading.guidance();
  }

  /** What the program sets under the text of this section; empty when nothing. */
  public String insertsNote() {
    return heading.inserts().stream()
        .sorted()
        .map(i -> TEXTS.get("inserts." + i))
        .collect(Collectors.joining());
  }

  /** Every figure that the text may refer to, in the order of a menu. */
  public ReadOnlyObjectProperty<List<Figure>> figuresProperty() {
    return figures.getReadOnlyProperty();
  }

  /** The sentences that are offered for the section, with the figures as they are now. */
  List<SentencePatterns.Offer> sentences() {
    return sentences.offered(heading, session.report());
  }

  /** The text as it is printed, cut where it comes from the data. */
  public ReadOnlyObjectProperty<List<ResolvedText.Piece>> resolvedProperty() {
    return resolved.getReadOnlyProperty();
  }

  /** The text is last year's and nobody has touched or confirmed it. */
  public ReadOnlyBooleanProperty carriedOverProperty() {
    return carriedOver.getReadOnlyProperty();
  }

  /** What the last check found in the text and is still open; set anew after each check. */
  ReadOnlyObjectProperty<Marked> markedProperty() {
    return marked.getReadOnlyProperty();
  }

  /** Characters of the printed text, white space not counted. */
  public ReadOnlyIntegerProperty lengthProperty() {
    return length.getReadOnlyProperty();
  }

  /** Last year's text was read and stands. */
  public void keep() {
    session.change(report -> report.withSection(kept(report)));
  }

  /** Whether the place lies in this section. */
  public boolean holds(Place place) {
    return place.part() == Place.Part.SECTION && place.item().equals(heading.key());
  }

  /** A text that comes from the report changes nothing, or it would count as touched. */
  private void change(String typed) {
    if (!typed.equals(section(session.report()).text())) {
      session.change(report -> report.withText(heading.key(), was -> typed));
    }
  }

  private void showCurrent() {
    show(session.report());
  }

  private void show(Report report) {
    Section section = section(report);
    Figures named = Figures.of(report);
    text.set(section.text());
    title.set(title(report));
    figures.set(named.all());
    resolved.set(ResolvedText.pieces(section.text(), named));
    carriedOver.set(section.carriedOver() && !section.isEmpty());
    length.set(
        (int)
            ResolvedText.of(section.text(), named)
                .text()
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .count());
  }

  private void showMarks() {
    String checked = review.checked().map(r -> section(r).text()).orElse("");
    marked.set(new Marked(checked, TextMark.of(review.review().open(), heading.key())));
  }

  private Section section(Report report) {
    return report.section(heading.key());
  }

  private Section kept(Report report) {
    return new Section(heading.key(), section(report).text(), false);
  }

  private String title(Report report) {
    List<Heading> printed =
        report.outline().headings().stream()
            .filter(
                h ->
                    h.kind() != Heading.Kind.OPTIONAL
                        || h.key().equals(heading.key())
                        || !report.section(h.key()).isEmpty())
            .toList();
    return NumberedHeading.number(printed).stream()
        .filter(h -> h.heading().key().equals(heading.key()))
        .findFirst()
        .orElseThrow()
        .full();
  }
}
