package cn.jiping.domain.check.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds many words in a text at once. The words lie under their first char, so that a text costs
 * its length times the few words that begin alike.
 */
final class WordIndex<T> {
  private final Map<Character, List<Word<T>>> byFirst = new HashMap<>();

  private record Word<T>(String text, T entry) {}

  /** A word in a text: its place and what it stands for. */
  record Hit<T>(int start, int end, T entry) {}

  /**
   * @param word what to look for of an entry; entries without a word are left out
   */
  WordIndex(Collection<T> entries, Function<T, String> word) {
    for (T entry : entries) {
      String text = word.apply(entry);
      if (!text.isEmpty()) {
        byFirst
            .computeIfAbsent(text.charAt(0), c -> new ArrayList<>())
            .add(new Word<>(text, entry));
      }
    }
    byFirst
        .values()
        .forEach(l -> l.sort(Comparator.comparingInt((Word<T> w) -> w.text().length()).reversed()));
  }

  /** Words that stand for themselves. */
  static WordIndex<String> of(Collection<String> words) {
    return new WordIndex<>(words, w -> w);
  }

  /** Every word of the text, overlapping ones too; the longer first where they begin alike. */
  List<Hit<T>> in(String text) {
    List<Hit<T>> hits = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      for (Word<T> word : byFirst.getOrDefault(text.charAt(i), List.of())) {
        if (text.startsWith(word.text(), i)) {
          hits.add(new Hit<>(i, i + word.text().length(), word.entry()));
        }
      }
    }
    return hits;
  }

  /** Whether one of the words stands in the text. */
  boolean occursIn(String text) {
    return !in(text).isEmpty();
  }
}
