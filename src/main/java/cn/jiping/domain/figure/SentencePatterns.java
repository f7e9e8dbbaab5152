package cn.jiping.domain.figure;

import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Report;
import java.util.List;
import java.util.Optional;

/**
 * Sentences that a clerk can insert and edit. They refer to figures by name, so that they stay true
 * when the data changes.
 */
public record SentencePatterns(List<SentencePattern> all) {
  public static final SentencePatterns NONE = new SentencePatterns(List.of());

  public SentencePatterns {
    all = List.copyOf(all);
  }

  /**
   * A sentence for a section.
   *
   * @param text as it is inserted, with references
   * @param preview as it is printed now
   * @param missing names of its figures that have no value yet; with one of them the report can't
   *     be printed
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

  private static Optional<Offer> offer(SentencePattern pattern, Report report, Figures figures) {
    return RepeatedPart.writtenOut(pattern.text(), report)
        .map(
            text -> {
              ResolvedText resolved = ResolvedText.of(text, figures);
              List<String> missing =
                  resolved.unresolved().stream()
                      .map(ResolvedText.Unresolved::name)
                      .distinct()
                      .toList();
              return new Offer(pattern.topic(), text, resolved.text(), missing);
            });
  }
}
