package cn.jiping.domain.compare;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.figure.ResolvedText;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of two versions, paragraph by paragraph, as they are printed. */
final class SectionDiff {
  private static final Texts TEXTS = Texts.of(SectionDiff.class);

  private final Report before;
  private final Report after;
  private final Figures figuresBefore;
  private final Figures figuresAfter;
  private final List<Difference> differences = new ArrayList<>();

  private SectionDiff(Report before, Report after) {
    this.before = before;
    this.after = after;
    this.figuresBefore = Figures.of(before);
    this.figuresAfter = Figures.of(after);
  }

  static List<Difference> of(Report before, Report after) {
    SectionDiff diff = new SectionDiff(before, after);
    Map<String, String> headings = new LinkedHashMap<>();
    for (Report report : List.of(after, before)) {
      NumberedHeading.printed(report)
          .forEach(h -> headings.putIfAbsent(h.heading().key(), h.full()));
    }
    headings.forEach(diff::compare);
    return diff.differences;
  }

  /**
   * A paragraph.
   *
   * @param start its first char in the text of its section as typed
   */
  private record Paragraph(int start, String typed, String printed) {
    static List<Paragraph> of(String text, Figures figures) {
      List<Paragraph> paragraphs = new ArrayList<>();
      int start = 0;
      for (String line : text.split("\\n", -1)) {
        if (!line.isBlank()) {
          paragraphs.add(new Paragraph(start, line, ResolvedText.of(line, figures).text()));
        }
        start += line.length() + 1;
      }
      return paragraphs;
    }

    Place place(String key) {
      return Place.section(key, start, start + typed.length());
    }
  }

  private void compare(String key, String heading) {
    List<Paragraph> was = Paragraph.of(before.section(key).text(), figuresBefore);
    List<Paragraph> is = Paragraph.of(after.section(key).text(), figuresAfter);
    List<ParagraphPairs.Pair> pairs =
        ParagraphPairs.of(
            was.stream().map(Paragraph::printed).toList(),
            is.stream().map(Paragraph::printed).toList());
    for (ParagraphPairs.Pair pair : pairs) {
      if (pair.after() < 0) {
        String name = TEXTS.get("paragraph.gone", heading, pair.before() + 1);
        add(Place.section(key), name, was.get(pair.before()).printed(), "");
      } else {
        Paragraph now = is.get(pair.after());
        String name = TEXTS.get("paragraph", heading, pair.after() + 1);
        if (pair.before() < 0) {
          add(now.place(key), name, "", now.printed());
        } else {
          add(now.place(key), name, was.get(pair.before()), now);
        }
      }
    }
  }

  /** Where both are printed alike, what was typed may still differ. */
  private void add(Place place, String name, Paragraph was, Paragraph is) {
    if (!was.printed().equals(is.printed())) {
      add(place, name, was.printed(), is.printed());
    } else if (!was.typed().equals(is.typed())) {
      add(place, name, was.typed(), is.typed());
    }
  }

  private void add(Place place, String name, String was, String is) {
    differences.add(Difference.of(place, name, was, is));
  }
}
