package cn.jiping.domain.outline;

import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What becomes of a report's texts when it goes over to another outline: a plan, which can be
 * changed piece by piece, and the report that it makes. No sentence is lost: a text that has no
 * place in the outline becomes unplaced, under the heading it had.
 *
 * @param report as it is
 * @param target the outline it goes over to
 * @param targets for each heading that it has now, keys of the target; see {@link OutlineMapping}
 * @param pieces all its texts, in the order of its outline
 */
public record OutlineMove(
    Report report, Outline target, SequencedMap<String, List<String>> targets, List<Piece> pieces) {

  /** Stands for a key, where a piece goes to the unplaced text. */
  public static final String NOWHERE = "";

  public OutlineMove {
    pieces = List.copyOf(pieces);
  }

  /**
   * A text that goes to one place: a whole section, or a paragraph of one that more than one
   * heading may take.
   *
   * @param from key of its heading now; the outline may lack it
   * @param heading that heading as it is printed; empty when the outline lacks it
   * @param text with its line breaks
   * @param carriedOver last year's, and not touched since
   * @param to key of the target's heading, or {@link #NOWHERE}
   */
  public record Piece(String from, String heading, String text, boolean carriedOver, String to) {
    private Piece to(String key) {
      return new Piece(from, heading, text, carriedOver, key);
    }
  }

  /**
   * The plan by the mapping alone.
   *
   * @param mappings of the shipped outlines
   */
  public static OutlineMove plan(Report report, Outline target, List<OutlineMapping> mappings) {
    SequencedMap<String, List<String>> targets =
        OutlineMapping.targets(report.outline(), target, mappings);
    Map<String, String> full =
        NumberedHeading.printed(report).stream()
            .collect(Collectors.toMap(h -> h.heading().key(), NumberedHeading::full));
    List<Piece> pieces = new ArrayList<>();
    for (Section section : inOrder(report)) {
      List<String> keys = targets.getOrDefault(section.key(), List.of());
      String to = keys.isEmpty() ? NOWHERE : keys.getFirst();
      String heading = full.getOrDefault(section.key(), "");
      for (String text : keys.size() > 1 ? paragraphs(section.text()) : List.of(section.text())) {
        pieces.add(new Piece(section.key(), heading, text, section.carriedOver(), to));
      }
    }
    return new OutlineMove(report, target, targets, pieces);
  }

  /** Those with text: by the outline, then those that it lacks. */
  private static List<Section> inOrder(Report report) {
    Stream<Section> placed = report.outline().headings().stream().map(h -> report.section(h.key()));
    Stream<Section> others =
        report.sections().stream().filter(s -> report.outline().heading(s.key()).isEmpty());
    return Stream.concat(placed, others).filter(s -> !s.isEmpty()).toList();
  }

  /** The paragraphs, which joined make the same text again: blank lines stay with one of them. */
  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String line : text.split("\\n", -1)) {
      if (!paragraphs.isEmpty() && (line.isBlank() || paragraphs.getLast().isBlank())) {
        paragraphs.add(paragraphs.removeLast() + "\n" + line);
      } else {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  /**
   * The same plan with one piece going elsewhere.
   *
   * @param piece its place among the pieces, from 0
   * @param key of the target, or {@link #NOWHERE}
   */
  public OutlineMove with(int piece, String key) {
    if (!key.equals(NOWHERE) && target.heading(key).isEmpty()) {
      throw new IllegalArgumentException("no heading " + key);
    }
    List<Piece> changed = new ArrayList<>(pieces);
    changed.set(piece, pieces.get(piece).to(key));
    return new OutlineMove(report, target, targets, changed);
  }

  /** What goes under a heading of the target, in the order in which it will stand there. */
  public List<Piece> into(String key) {
    return pieces.stream().filter(p -> p.to().equals(key)).toList();
  }

  /** The report by the target outline. */
  public Report result() {
    List<Section> sections = new ArrayList<>();
    for (Heading heading : target.headings()) {
      List<Piece> texts = into(heading.key());
      if (!texts.isEmpty()) {
        boolean carriedOver = texts.stream().anyMatch(Piece::carriedOver);
        sections.add(new Section(heading.key(), joined(texts), carriedOver));
      }
    }
    return report
        .withOutline(target)
        .withSections(sections)
        .withUnplacedText(unplaced())
        .withFindingNotes(report.findingNotes().stream().map(this::moved).toList());
  }

  private static String joined(List<Piece> texts) {
    return texts.stream().map(Piece::text).collect(Collectors.joining("\n"));
  }

  private String unplaced() {
    List<String> lines = new ArrayList<>();
    if (!report.unplacedText().isBlank()) {
      lines.add(report.unplacedText());
    }
    String above = null;
    for (Piece piece : into(NOWHERE)) {
      if (!piece.from().equals(above) && !piece.heading().isEmpty()) {
        lines.add(piece.heading());
      }
      above = piece.from();
      lines.add(piece.text());
    }
    return lines.isEmpty() ? report.unplacedText() : String.join("\n", lines);
  }

  /** A note goes with the characters that it is about. */
  private FindingNote moved(FindingNote note) {
    if (note.part() != Place.Part.SECTION) {
      return note;
    }
    Stream<String> about =
        from(note.item()).filter(p -> p.text().contains(note.about())).map(Piece::to);
    Stream<String> others = from(note.item()).map(Piece::to);
    Stream<String> mapped = targets.getOrDefault(note.item(), List.of()).stream();
    return Stream.of(about, others, mapped)
        .flatMap(s -> s)
        .findFirst()
        .map(key -> moved(note, key))
        .orElse(note);
  }

  private Stream<Piece> from(String key) {
    return pieces.stream().filter(p -> p.from().equals(key));
  }

  private static FindingNote moved(FindingNote note, String key) {
    Place.Part part = key.equals(NOWHERE) ? Place.Part.UNPLACED : Place.Part.SECTION;
    return new FindingNote(
        note.rule(), part, key, note.about(), note.decision(), note.reason(), note.by(), note.at());
  }
}
