package cn.jiping.service.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a report in plain text by the headings of an outline. Under a heading that the outline does
 * not have, text is kept as unplaced, together with the heading; below a heading without
 * subheadings of its own, numbered lines are text.
 */
public final class TextImport {
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
  private static final int NOWHERE = -1;
  private static final Texts TEXTS = Texts.of(TextImport.class);

  private final Outline outline;
  private final HeadingMatcher matcher;
  private final List<Found> found = new ArrayList<>();
  private final List<String> above = new ArrayList<>();
  private final List<String> unplaced = new ArrayList<>();

  /** A heading where it stood, and the lines under it. */
  private record Found(int index, String typed, List<String> lines) {}

  private TextImport(Outline outline) {
    this.outline = outline;
    this.matcher = new HeadingMatcher(outline);
  }

  /** Reads a text; any text can be read, in the worst case all of it is unplaced. */
  public static ImportedReport read(String text, Outline outline) {
    return read(text, List.of(outline));
  }

  /**
   * Reads a text by the outline that fits best.
   *
   * @param outlines at least one
   */
  public static ImportedReport read(String text, List<Outline> outlines) {
    return read(Lines.of(text).stream().map(Line::of), outlines);
  }

  /** Reads lines of which more is known than their text, by the outline that fits best. */
  static ImportedReport read(Stream<Line> lines, List<Outline> outlines) {
    List<Line> all = lines.toList();
    return outlines.stream()
        .map(o -> new TextImport(o).read(all))
        .reduce((best, next) -> next.fit() > best.fit() ? next : best) // of several the first
        .orElseThrow();
  }

  private ImportedReport read(List<Line> lines) {
    List<Line> text = lines.stream().filter(line -> !line.beside()).toList();
    SignatureLines signature = SignatureLines.of(text.stream().map(Line::text).toList());
    int signed = text.size() - signature.lines().size();
    List<Line> last = text.subList(signed, text.size());
    place(lines.stream().filter(line -> last.stream().noneMatch(l -> l == line)).toList());
    List<String> body = text.subList(0, signed).stream().map(Line::text).toList();
    TitleLines title = TitleLines.of(above);
    List<String> nowhere = new ArrayList<>(title.others());
    nowhere.addAll(unplaced);
    return new ImportedReport(
        outline,
        year(body),
        title.unit(),
        title.title(),
        title.addressee(),
        sections(),
        signature.signature(),
        placed(),
        List.copyOf(signature.lines()),
        List.copyOf(nowhere),
        missing(),
        ImportedTables.NONE,
        List.of());
  }

  private void place(List<Line> body) {
    int current = NOWHERE;
    boolean foreign = false;
    boolean beside = false;
    for (Line typed : body) {
      String line = typed.text();
      if (typed.beside()) {
        if (!beside && !foreign && current != NOWHERE) {
          unplaced.add(TEXTS.get("word.beside", found.getLast().typed()));
        }
        beside = true;
        unplaced.add(line);
        continue;
      }
      beside = false;
      Optional<HeadingMatcher.Match> match = matcher.match(line, current);
      if (match.isPresent()) {
        current = match.get().index();
        foreign = false;
        found.add(new Found(current, match.get().typed(), new ArrayList<>()));
        if (!match.get().text().isEmpty()) {
          found.getLast().lines().add(match.get().text());
        }
      } else if (foreign || isForeign(typed, current)) {
        foreign = true;
        unplaced.add(line);
      } else if (current == NOWHERE) {
        above.add(line);
      } else {
        found.getLast().lines().add(line);
      }
    }
  }

  /** A heading of level 1, or of level 2 where the outline has subheadings. */
  private boolean isForeign(Line line, int current) {
    HeadingLine parts = HeadingLine.of(line.text());
    if (current != NOWHERE) { // above the first heading, a title may have a heading's style
      parts = parts.orLevel(line.level());
    }
    if (!parts.looksLikeHeading() || parts.level() > 2) {
      return false;
    }
    return parts.level() == 1 || current == NOWHERE || isAmongSubheadings(current);
  }

  private boolean isAmongSubheadings(int current) {
    List<Heading> headings = outline.headings();
    boolean hasSubheading = current + 1 < headings.size() && headings.get(current + 1).level() > 1;
    return headings.get(current).level() > 1 || hasSubheading;
  }

  private List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < outline.headings().size(); i++) {
      int index = i;
      List<String> lines =
          found.stream().filter(f -> f.index() == index).flatMap(f -> f.lines().stream()).toList();
      if (!lines.isEmpty()) {
        String key = outline.headings().get(i).key();
        sections.add(new Section(key, String.join("\n", lines), false));
      }
    }
    return List.copyOf(sections);
  }

  private List<ImportedReport.Placed> placed() {
    return found.stream()
        .map(
            f ->
                new ImportedReport.Placed(
                    outline.headings().get(f.index()).key(), f.typed(), f.lines().size()))
        .toList();
  }

  private List<String> missing() {
    Set<Integer> indexes = found.stream().map(Found::index).collect(Collectors.toSet());
    return IntStream.range(0, outline.headings().size())
        .filter(i -> !indexes.contains(i))
        .mapToObj(outline.headings()::get)
        .filter(h -> h.kind() != Heading.Kind.OPTIONAL)
        .map(Heading::title)
        .toList();
  }

  private static OptionalInt year(List<String> lines) {
    Map<Integer, Integer> counts = new LinkedHashMap<>();
    for (String line : lines) {
      YEAR.matcher(line)
          .results()
          .forEach(m -> counts.merge(Integer.valueOf(m.group(1)), 1, Integer::sum));
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .mapToInt(Map.Entry::getKey)
        .findFirst();
  }
}
