package cn.jiping.service;

import cn.jiping.domain.report.Outline;
import java.util.List;
import java.util.Optional;

/** The outlines that a report can follow; the first is the one for new reports. */
public record Outlines(List<Outline> all) {
  public Outlines {
    all = List.copyOf(all);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no outline");
    }
  }

  public Outline first() {
    return all.getFirst();
  }

  public Optional<Outline> withId(String id) {
    return all.stream().filter(o -> o.id().equals(id)).findFirst();
  }
}
