package cn.jiping.domain.figure;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * Sentences that a clerk can insert and edit. They refer to figures by name, so that they stay true
 * when the data changes.
 */
public record SentencePatterns(List<SentencePattern> all) {
  private static final Texts TEXTS = Texts.of(SentencePatterns.class);

  public static final SentencePatterns NONE = new SentencePatterns(List.of());

  public SentencePatterns {
    all = List.copyOf(all);
  }

  /**
   * A sentence for a section.
   *
   * @param text as it is inserted, with references
   * @param preview as it is printed now
   * @param missing names of its figures that have no value yet, and why when a goal is quoted; with
   *     one of them the report can't be printed
   */
  public record Offer(String topic, String text, String preview, List<String> missing) {
    /** Whether all its figures have a value. */
    public boolean isReady() {
      return missing.isEmpty();
    }
  }

  /**
   * The sentences for a section, in the order of the patterns. A section of the unit's own, for
   * which none was written, is offered all.
   */
  public List<Offer> offered(Heading heading, Report report) {
    List<SentencePattern> fitting = all.stream().filter(p -> p.fits(heading)).toList();
    Figures figures = Figures.of(report);
    return (fitting.isEmpty() ? all : fitting)
        .stream()
            .filter(p -> p.condition().map(c -> c.holds(figures)).orElse(true))
            .flatMap(p -> offer(p, report, figures).stream())
            .toList();
  }

  /** The name, and what is wrong inside of the text that it stands for. */
  private static String lacking(String name, Figures figures) {
    List<String> within = figures.named(name).map(Figure::lacking).orElse(List.of());
    return within.isEmpty()
        ? name
        : TEXTS.get("lacks.within", name, String.join(TEXTS.get("lacks.separator"), within));
  }

  private static Optional<Offer> offer(SentencePattern pattern, Report report, Figures figures) {
    return RepeatedPart.writtenOut(pattern.text(), report)
        .map(
            text -> {
              ResolvedText resolved = ResolvedText.of(text, figures);
              List<String> missing =
                  resolved.unresolved().stream()
                      .map(u -> lacking(u.name(), figures))
                      .distinct()
                      .toList();
              return new Offer(pattern.topic(), text, resolved.text(), missing);
            });
  }
}
