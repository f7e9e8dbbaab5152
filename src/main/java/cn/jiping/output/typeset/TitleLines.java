package cn.jiping.output.typeset;

import cn.jiping.domain.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Breaks a long title at word sense into lines of like length (GB/T 9704, 7.3.1: 回行时词意完整). The
 * words that official titles are made of are listed in the package's texts; between two of them, or
 * after a link such as 的, a title may break; inside one it may not.
 */
final class TitleLines {
  private static final Texts TEXTS = Texts.of(TitleLines.class);
  private static final List<String> WORDS = TEXTS.list("title.words");
  private static final List<String> STARTS = TEXTS.list("title.starts");

  /** What breaking between two unknown characters costs, in squares of a cell. */
  private static final double UNKNOWN = 30;

  /** What breaking inside a known word, or before a closing mark, costs. */
  private static final double FORBIDDEN = 1e6;

  private TitleLines() {}

  /**
   * @param room characters on a line
   */
  static List<String> of(String title, double room) {
    int lines = (int) Math.ceil(title.length() / Math.floor(room));
    if (lines <= 1) {
      return List.of(title);
    }
    double[] costs = costs(title);
    return best(title, costs, lines, (int) Math.floor(room));
  }

  /** Cost of a break before each character. */
  private static double[] costs(String title) {
    double[] costs = new double[title.length() + 1];
    Arrays.fill(costs, UNKNOWN);
    boolean[] inside = new boolean[costs.length];
    for (String word : WORDS) {
      for (int at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
        Arrays.fill(inside, at + 1, at + word.length(), true);
        costs[at] /= 4;
        costs[at + word.length()] /= 4;
      }
    }
    for (String start : STARTS) {
      for (int at = title.indexOf(start); at >= 0; at = title.indexOf(start, at + 1)) {
        costs[at] = 0;
      }
    }
    for (int i = 1; i < title.length(); i++) {
      if (inside[i] || !mayBreak(title.charAt(i - 1), title.charAt(i))) {
        costs[i] = FORBIDDEN;
      }
    }
    return costs;
  }

  private static boolean mayBreak(char left, char right) {
    boolean western = left < 0x2000 && right < 0x2000;
    return !western && "（《“".indexOf(left) < 0 && "，。、：；！？）》”的和与及".indexOf(right) < 0;
  }

  private static List<String> best(String title, double[] costs, int lines, int room) {
    int length = title.length();
    double ideal = length / (double) lines;
    double[][] cost = new double[lines + 1][length + 1];
    int[][] from = new int[lines + 1][length + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.MAX_VALUE);
    }
    cost[0][0] = 0;
    for (int line = 1; line <= lines; line++) {
      for (int end = 1; end <= length; end++) {
        for (int start = Math.max(0, end - room); start < end; start++) {
          double uneven = (end - start - ideal) * (end - start - ideal);
          double sum = cost[line - 1][start] + uneven + (end < length ? costs[end] : 0);
          if (cost[line - 1][start] < Double.MAX_VALUE && sum < cost[line][end]) {
            cost[line][end] = sum;
            from[line][end] = start;
          }
        }
      }
    }
    List<String> found = new ArrayList<>();
    int end = length;
    for (int line = lines; line > 0; line--) {
      found.addFirst(title.substring(from[line][end], end));
      end = from[line][end];
    }
    return found;
  }
}
