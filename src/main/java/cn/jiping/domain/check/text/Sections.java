package cn.jiping.domain.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A manuscript as headings with what stands under them.
 *
 * @param all in the order of the text
 */
record Sections(Manuscript manuscript, List<Section> all) {

  /** A text with fewer chapters is no report. */
  private static final int CHAPTERS = 3;

  /**
   * A heading and what stands under it.
   *
   * @param heading its passage
   * @param level 1 of 一、 to 4 of （1）
   * @param next the first passage behind its own text: the next heading of any level
   * @param end the first passage behind it and all headings under it
   * @param parent the section it belongs to, from 0; -1 when there is none
   */
  record Section(int heading, int level, int next, int end, int parent) {}

  static Sections of(Manuscript manuscript) {
    List<Integer> headings = new ArrayList<>();
    for (int p = 0; p < manuscript.passages().size(); p++) {
      if (manuscript.passages().get(p).kind() == Passage.Kind.HEADING) {
        headings.add(p);
      }
    }
    int[] end = new int[headings.size()];
    int[] parent = new int[headings.size()];
    List<Integer> open = new ArrayList<>();
    for (int h = 0; h < headings.size(); h++) {
      int level = level(manuscript, headings.get(h));
      while (!open.isEmpty() && level(manuscript, headings.get(open.getLast())) >= level) {
        end[open.removeLast()] = headings.get(h);
      }
      parent[h] = open.isEmpty() ? -1 : open.getLast();
      open.add(h);
    }
    open.forEach(h -> end[h] = manuscript.passages().size());
    List<Section> all = new ArrayList<>();
    for (int h = 0; h < headings.size(); h++) {
      int next = h + 1 < headings.size() ? headings.get(h + 1) : manuscript.passages().size();
      all.add(
          new Section(
              headings.get(h), level(manuscript, headings.get(h)), next, end[h], parent[h]));
    }
    return new Sections(manuscript, List.copyOf(all));
  }

  /** 一、 is 1, （一） 2, 1. 3, （1） 4. */
  private static int level(Manuscript manuscript, int passage) {
    String text = manuscript.passages().get(passage).text().strip();
    boolean bracket = text.startsWith("（") || text.startsWith("(");
    String number = bracket ? text.substring(1) : text;
    boolean digit = !number.isEmpty() && Character.isDigit(number.charAt(0));
    return (digit ? 3 : 1) + (bracket ? 1 : 0);
  }

  boolean isReport() {
    return all.stream().filter(s -> s.level() == 1).count() >= CHAPTERS;
  }

  String title(Section section) {
    return text(section.heading());
  }

  String text(int passage) {
    return manuscript.passages().get(passage).text();
  }

  /** The uppermost sections of which the heading fits. */
  List<Section> headed(Predicate<String> title) {
    List<Section> found = new ArrayList<>();
    boolean[] inside = new boolean[all.size()];
    for (int i = 0; i < all.size(); i++) {
      Section section = all.get(i);
      boolean above = section.parent() >= 0 && inside[section.parent()];
      boolean fits = title.test(title(section));
      inside[i] = above || fits;
      if (fits && !above) {
        found.add(section);
      }
    }
    return found;
  }

  /** The paragraphs under a heading and the headings below it, those without text left out. */
  List<Integer> paragraphs(Section section) {
    return paragraphs(section.heading() + 1, section.end());
  }

  private List<Integer> paragraphs(int from, int end) {
    List<Integer> found = new ArrayList<>();
    for (int p = from; p < end; p++) {
      if (manuscript.passages().get(p).isBody() && !text(p).isBlank()) {
        found.add(p);
      }
    }
    return found;
  }

  /** Sections without any text; items of a list, of which none has text, are none. */
  List<Section> empty() {
    Set<Family> withText = new HashSet<>();
    all.stream().filter(s -> !isEmpty(s)).forEach(s -> withText.add(family(s)));
    return all.stream()
        .filter(s -> isEmpty(s) && (s.level() == 1 || withText.contains(family(s))))
        .toList();
  }

  /** Sections of one level under the same heading. */
  private record Family(int parent, int level) {}

  private static Family family(Section section) {
    return new Family(section.parent(), section.level());
  }

  /** Neither a paragraph nor a heading below. */
  private boolean isEmpty(Section section) {
    return section.next() == section.end()
        && paragraphs(section.heading() + 1, section.next()).isEmpty();
  }
}
