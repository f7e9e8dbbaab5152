package cn.jiping.ui.kit.table;

import java.util.List;
import java.util.stream.Stream;

/** Values to choose from. */
final class Suggestions {
  private static final int MOST = 60;

  private Suggestions() {}

  /** The fixed values, then those in use; each once, no blank ones, at most 60. */
  static List<String> of(List<String> fixed, Stream<String> used) {
    return Stream.concat(fixed.stream(), used)
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .distinct()
        .limit(MOST)
        .toList();
  }

  /** Those that contain what was typed; all of them while nothing is typed. */
  static List<String> matching(List<String> values, String typed) {
    String part = typed.strip();
    return values.stream().filter(v -> v.contains(part) && !v.equals(part)).toList();
  }
}
