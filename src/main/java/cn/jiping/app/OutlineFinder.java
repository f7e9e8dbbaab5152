package cn.jiping.app;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Outline;
import cn.jiping.service.InputFailure;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the outline that a command names by its id or its name. */
final class OutlineFinder {
  private static final Texts TEXTS = Texts.of(OutlineFinder.class);

  private OutlineFinder() {}

  /**
   * @throws InputFailure when there is none, or more than one has this name
   */
  static Outline find(List<Outline> outlines, String name) {
    List<Outline> found =
        outlines.stream().filter(o -> o.id().equals(name) || o.name().equals(name)).toList();
    if (found.size() != 1) {
      String known =
          outlines.stream()
              .map(o -> TEXTS.get("outline.known", o.name(), o.id()))
              .collect(Collectors.joining(TEXTS.get("comma")));
      String key = found.isEmpty() ? "outline.none" : "outline.several";
      throw new InputFailure(TEXTS.get(key, name), TEXTS.get("outline.advice", known));
    }
    return found.getFirst();
  }
}
