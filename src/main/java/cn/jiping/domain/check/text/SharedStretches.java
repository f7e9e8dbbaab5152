package cn.jiping.domain.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what the sentences of a text share, in time that grows with its length: of the earlier
 * sentences every sixth window of words is remembered, of the later ones every window is looked up
 * and, where it is known, followed to both sides.
 */
final class SharedStretches {
  /** Chars of a stretch, at least. */
  static final int LEAST = 18;

  private static final int STEP = 6;
  private static final int WINDOW = LEAST - STEP + 1;
  private static final long BASE = 1_000_003L;

  private final String words;
  private final int[] sentence;
  private final Map<Long, Integer> known = new HashMap<>();
  private final List<Shared> found = new ArrayList<>();

  /** The same words twice: where they stand first, where again, and how many chars. */
  record Shared(int first, int second, int length) {}

  private SharedStretches(String words, int[] sentence) {
    this.words = words;
    this.sentence = sentence;
  }

  /**
   * @param words all sentences, one behind the other
   * @param sentence of each char, the number of its sentence; it never falls
   * @return the longest stretches, each with the first place where it is known from
   */
  static List<Shared> in(String words, int[] sentence) {
    SharedStretches search = new SharedStretches(words, sentence);
    search.run();
    return List.copyOf(search.found);
  }

  private void run() {
    long drop = 1;
    for (int i = 0; i < WINDOW; i++) {
      drop *= BASE;
    }
    long hash = 0;
    int reported = 0;
    for (int end = 1; end <= words.length(); end++) {
      hash = hash * BASE + words.charAt(end - 1);
      int start = end - WINDOW;
      if (start < 0) {
        continue;
      }
      hash -= start == 0 ? 0 : words.charAt(start - 1) * drop;
      if (sentence[start] != sentence[end - 1]) {
        continue;
      }
      Integer first = start % STEP == 0 ? known.putIfAbsent(hash, start) : known.get(hash);
      if (first != null && start >= reported && isSame(first, start)) {
        reported = Math.max(reported, report(first, start));
      }
    }
  }

  private boolean isSame(int first, int second) {
    return sentence[first] < sentence[second] && words.regionMatches(first, words, second, WINDOW);
  }

  /** Follows a window to both sides; the end of what is shared when that is long enough. */
  private int report(int first, int second) {
    int before = 0;
    while (inOne(first - before - 1, first)
        && inOne(second - before - 1, second)
        && words.charAt(first - before - 1) == words.charAt(second - before - 1)) {
      before++;
    }
    int after = WINDOW;
    while (inOne(first + after, first)
        && inOne(second + after, second)
        && words.charAt(first + after) == words.charAt(second + after)) {
      after++;
    }
    if (before + after < LEAST) {
      return 0;
    }
    found.add(new Shared(first - before, second - before, before + after));
    return second + after;
  }

  private boolean inOne(int at, int other) {
    return at >= 0 && at < words.length() && sentence[at] == sentence[other];
  }
}
