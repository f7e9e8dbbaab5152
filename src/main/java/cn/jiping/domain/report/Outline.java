package cn.jiping.domain.report;

import java.util.List;
import java.util.Optional;

/**
 * An outline (提纲): the headings of a report in order.
 *
 * @param id short name, e.g. {@code 2011}
 * @param name what the clerk sees
 * @param source the regulation it comes from
 */
public record Outline(String id, String name, String source, List<Heading> headings) {
  public Outline {
    headings = List.copyOf(headings);
    long keys = headings.stream().map(Heading::key).distinct().count();
    if (keys != headings.size()) {
      throw new IllegalArgumentException("a key twice in outline " + id);
    }
  }

  public Optional<Heading> heading(String key) {
    return headings.stream().filter(h -> h.key().equals(key)).findFirst();
  }
}
