package cn.jiping.domain.check.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Finds many words in a text at once. Looks at each place for each length that words beginning with
 * its char have, so that a text costs its length times those few lengths, however many words there
 * are.
 */
final class WordIndex<T> {
  private final Map<String, List<T>> entries = new HashMap<>();
  private final Map<Character, TreeSet<Integer>> lengths = new HashMap<>();

  /** A word in a text: its place and what it stands for. */
  record Hit<T>(int start, int end, T entry) {}

  /**
   * @param word what to look for of an entry; entries without a word are left out
   */
  WordIndex(Collection<T> entries, Function<T, String> word) {
    for (T entry : entries) {
      String text = word.apply(entry);
      if (!text.isEmpty()) {
        this.entries.computeIfAbsent(text, t -> new ArrayList<>()).add(entry);
        lengths
            .computeIfAbsent(text.charAt(0), c -> new TreeSet<>(Comparator.reverseOrder()))
            .add(text.length());
      }
    }
  }

  /** Words that stand for themselves. */
  static WordIndex<String> of(Collection<String> words) {
    return new WordIndex<>(words, w -> w);
  }

  /** Every word of the text, overlapping ones too; the longer first where they begin alike. */
  List<Hit<T>> in(String text) {
    List<Hit<T>> hits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      TreeSet<Integer> here = lengths.get(text.charAt(i));
      if (here != null) {
        addHits(hits, text, i, here);
      }
    }
    return hits;
  }

  private void addHits(List<Hit<T>> hits, String text, int start, TreeSet<Integer> lengths) {
    for (int length : lengths) {
      int end = start + length;
      if (end <= text.length()) {
        entries
            .getOrDefault(text.substring(start, end), List.of())
            .forEach(e -> hits.add(new Hit<>(start, end, e)));
      }
    }
  }

  /** Whether one of the words stands in the text. */
  boolean occursIn(String text) {
    return !in(text).isEmpty();
  }
}
