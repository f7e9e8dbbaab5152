package cn.jiping.output.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Sets a category's name on one line, or on two of about the same width when it is long. */
final class CategoryLines {
  private CategoryLines() {}

  /**
   * @param widest how wide a line may be before it is broken, in the unit of {@code width}
   * @param width width of a text
   * @return one or two lines that together are the name; a line may still be wider than asked when
   *     two are not enough: nothing is cut off
   */
  static List<String> of(String name, double widest, ToDoubleFunction<String> width) {
    if (width.applyAsDouble(name) <= widest) {
      return List.of(name);
    }
    int best = name.length();
    double least = Double.MAX_VALUE;
    int start = name.offsetByCodePoints(0, 1);
    for (int at = start; at < name.length(); at = name.offsetByCodePoints(at, 1)) {
      if (mayBreak(name, at)) {
        double wider =
            Math.max(
                width.applyAsDouble(name.substring(0, at)),
                width.applyAsDouble(name.substring(at)));
        if (wider < least) {
          least = wider;
          best = at;
        }
      }
    }
    return best == name.length()
        ? List.of(name)
        : List.of(name.substring(0, best), name.substring(best));
  }

  /** A number stays whole and keeps what counts it: 2021年度 is not broken after 2021. */
  private static boolean mayBreak(String name, int at) {
    char before = name.charAt(at - 1);
    char after = name.charAt(at);
    return !Character.isDigit(before)
        && "，、。；：）》”’·".indexOf(after) < 0
        && "（《“‘".indexOf(before) < 0;
  }
}
