package cn.jiping.domain.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which elements of a sequence are kept in another one, by the shortest edit script (E. Myers, “An
 * O(ND) Difference Algorithm and Its Variations”, 1986).
 */
final class Matches {
  /** Longer scripts are not sought: time and room grow with its square. */
  private static final int LONGEST = 600;

  /** Not kept. */
  static final int NONE = -1;

  private Matches() {}

  /**
   * @return for each element before, where it is after, or {@link #NONE}; rising. When the two have
   *     little in common, only their like beginnings and ends.
   */
  static int[] of(List<?> before, List<?> after) {
    Map<Object, Integer> numbers = new HashMap<>();
    int[] a = numbered(before, numbers);
    int[] b = numbered(after, numbers);
    int[] matches = new int[a.length];
    Arrays.fill(matches, NONE);
    int start = 0;
    while (start < a.length && start < b.length && a[start] == b[start]) {
      matches[start] = start;
      start++;
    }
    int aEnd = a.length;
    int bEnd = b.length;
    while (aEnd > start && bEnd > start && a[aEnd - 1] == b[bEnd - 1]) {
      matches[--aEnd] = --bEnd;
    }
    new Middle(a, b, start, aEnd, bEnd).addTo(matches);
    return matches;
  }

  private static int[] numbered(List<?> elements, Map<Object, Integer> numbers) {
    return elements.stream()
        .mapToInt(e -> numbers.computeIfAbsent(e, k -> numbers.size()))
        .toArray();
  }

  /** What lies between the like beginnings and ends. */
  private static final class Middle {
    private final int[] a;
    private final int[] b;
    private final int start;
    private final int aCount;
    private final int bCount;

    /** For each length of script, how far it comes on each diagonal. */
    private final List<int[]> reached = new ArrayList<>();

    Middle(int[] a, int[] b, int start, int aEnd, int bEnd) {
      this.a = a;
      this.b = b;
      this.start = start;
      this.aCount = aEnd - start;
      this.bCount = bEnd - start;
    }

    void addTo(int[] matches) {
      if (aCount > 0 && bCount > 0 && search()) {
        trace(matches);
      }
    }

    /** Diagonal k is x - y; that of a script of d edits lies at index k + d. */
    private boolean search() {
      for (int d = 0; d <= Math.min(LONGEST, aCount + bCount); d++) {
        int[] furthest = new int[2 * d + 1];
        reached.add(furthest);
        for (int k = -d; k <= d; k += 2) {
          int x = d == 0 ? 0 : begin(d, k);
          while (x < aCount && x - k < bCount && a[start + x] == b[start + x - k]) {
            x++;
          }
          furthest[k + d] = x;
          if (x >= aCount && x - k >= bCount) {
            return true;
          }
        }
      }
      return false;
    }

    /** Where diagonal k is entered with d edits, from the better of its neighbours. */
    private int begin(int d, int k) {
      return added(d, k) ? at(d - 1, k + 1) : at(d - 1, k - 1) + 1;
    }

    private boolean added(int d, int k) {
      return k == -d || k != d && at(d - 1, k - 1) < at(d - 1, k + 1);
    }

    private int at(int d, int k) {
      return reached.get(d)[k + d];
    }

    private void trace(int[] matches) {
      int k = aCount - bCount;
      int x = aCount;
      for (int d = reached.size() - 1; d >= 0; d--) {
        int from = d == 0 ? 0 : begin(d, k);
        while (x > from) {
          x--;
          matches[start + x] = start + x - k;
        }
        if (d > 0) {
          boolean added = added(d, k);
          k = added ? k + 1 : k - 1;
          x = at(d - 1, k);
        }
      }
    }
  }
}
