package cn.jiping.domain.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which paragraph before became which one after. */
final class ParagraphPairs {
  /** Between two kept paragraphs, more than this many pairs are not looked through. */
  private static final int MOST = 2_500;

  /** From this share of common characters on, one became the other. */
  private static final double ALIKE = 0.3;

  /**
   * A paragraph of both, or of one.
   *
   * @param before its index, or -1 when it is new
   * @param after its index, or -1 when it is gone
   */
  record Pair(int before, int after) {}

  private final List<String> before;
  private final List<String> after;
  private final List<Pair> pairs = new ArrayList<>();

  private ParagraphPairs(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** All paragraphs, in order; like ones, and those that became one another, are pairs. */
  static List<Pair> of(List<String> before, List<String> after) {
    ParagraphPairs result = new ParagraphPairs(before, after);
    int[] matches = Matches.of(before, after);
    int start = 0;
    int next = 0;
    for (int i = 0; i < matches.length; i++) {
      if (matches[i] != Matches.NONE) {
        result.addChanged(start, i, next, matches[i]);
        result.pairs.add(new Pair(i, matches[i]));
        start = i + 1;
        next = matches[i] + 1;
      }
    }
    result.addChanged(start, before.size(), next, after.size());
    return result.pairs;
  }

  /** Pairs up what lies between two like paragraphs, so that most is in common. */
  private void addChanged(int from, int to, int nextFrom, int nextTo) {
    int rows = to - from;
    int columns = nextTo - nextFrom;
    if ((long) rows * columns > MOST) {
      addApart(from, to, nextFrom, nextTo);
      return;
    }
    double[][] common = new double[rows][columns];
    List<Set<String>> was = neighbours(before.subList(from, to));
    List<Set<String>> is = neighbours(after.subList(nextFrom, nextTo));
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        common[i][j] = common(was.get(i), is.get(j));
      }
    }
    double[][] best = best(common, rows, columns);
    int i = 0;
    int j = 0;
    while (i < rows || j < columns) {
      boolean both = i < rows && j < columns;
      if (both && common[i][j] >= ALIKE && best[i][j] == common[i][j] + best[i + 1][j + 1]) {
        pairs.add(new Pair(from + i++, nextFrom + j++));
      } else if (i < rows && (j == columns || best[i + 1][j] >= best[i][j + 1])) {
        pairs.add(new Pair(from + i++, -1));
      } else {
        pairs.add(new Pair(-1, nextFrom + j++));
      }
    }
  }

  private void addApart(int from, int to, int nextFrom, int nextTo) {
    for (int i = from; i < to; i++) {
      pairs.add(new Pair(i, -1));
    }
    for (int j = nextFrom; j < nextTo; j++) {
      pairs.add(new Pair(-1, j));
    }
  }

  /** How much the rest from each pair on can have in common. */
  private static double[][] best(double[][] common, int rows, int columns) {
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        double together = common[i][j] < ALIKE ? 0 : common[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return best;
  }

  private static List<Set<String>> neighbours(List<String> texts) {
    return texts.stream().map(ParagraphPairs::neighbours).toList();
  }

  /** Share of the pairs of neighbouring characters that both have, 0–1. */
  private static double common(Set<String> one, Set<String> other) {
    long both = one.stream().filter(other::contains).count();
    return both == 0 ? 0 : 2.0 * both / (one.size() + other.size());
  }

  private static Set<String> neighbours(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }
}
