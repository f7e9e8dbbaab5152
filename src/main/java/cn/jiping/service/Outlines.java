package cn.jiping.service;

import cn.jiping.domain.outline.OutlineMapping;
import cn.jiping.domain.report.Outline;
import java.util.List;
import java.util.Optional;

/**
 * The outlines that are shipped with the program; the first is the one for a first report.
 *
 * @param mappings which of their headings belong together
 */
public record Outlines(List<Outline> all, List<OutlineMapping> mappings) {
  public Outlines {
    all = List.copyOf(all);
    mappings = List.copyOf(mappings);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no outline");
    }
  }

  /** Outlines that have nothing to do with each other. */
  public Outlines(List<Outline> all) {
    this(all, List.of());
  }

  public Outline first() {
    return all.getFirst();
  }

  public Optional<Outline> withId(String id) {
    return all.stream().filter(o -> o.id().equals(id)).findFirst();
  }
}
