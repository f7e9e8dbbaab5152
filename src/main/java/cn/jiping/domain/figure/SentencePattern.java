package cn.jiping.domain.figure;

import cn.jiping.domain.report.Heading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence in official style that refers to named figures.
 *
 * @param topic what it is about, for a menu
 * @param places keys of headings under which it is offered, and, with a plus sign before them, what
 *     the program sets under a section ({@code +funds}); so it is found in each outline
 * @param condition when it is offered; always when empty
 * @param text with named figures; a part in 〔〕 stands once for each category, grade and so on
 */
public record SentencePattern(
    String topic, Set<String> places, Optional<Condition> condition, String text) {

  /**
   * A value that a figure has to have.
   *
   * @param figure its name
   * @param equal whether it has to be one of the values, or none of them
   */
  public record Condition(String figure, boolean equal, List<String> values) {
    /** A figure without a value fulfils no condition. */
    boolean holds(Figures figures) {
      return figures
          .named(figure)
          .filter(Figure::isKnown)
          .filter(f -> values.contains(f.value()) == equal)
          .isPresent();
    }
  }

  public SentencePattern {
    places = Set.copyOf(places);
  }

  /** Whether it belongs under this heading. */
  boolean fits(Heading heading) {
    return places.contains(heading.key())
        || heading.inserts().stream()
            .anyMatch(i -> places.contains("+" + i.name().toLowerCase(Locale.ROOT)));
  }
}
