package cn.jiping.domain.check;

import cn.jiping.domain.check.text.Manuscript;
import cn.jiping.domain.check.text.Passage;
import cn.jiping.domain.check.text.Quantities;
import cn.jiping.domain.check.text.Quantity;
import cn.jiping.domain.check.text.Remark;
import cn.jiping.domain.check.text.Sentences;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Numbers of the paragraphs of a report, as the rules that hold them against its data need them.
 */
final class TextFigures {
  private TextFigures() {}

  /** What is found about one number of a paragraph. */
  @FunctionalInterface
  interface Finder {
    Optional<Remark> remark(String text, Quantity quantity);
  }

  /** Asks about each exact number whose sentence is about no other year than the report's. */
  static List<Remark> remarks(Manuscript manuscript, Finder finder) {
    List<Remark> found = new ArrayList<>();
    for (int i = 0; i < manuscript.passages().size(); i++) {
      Passage passage = manuscript.passages().get(i);
      if (passage.isBody()) {
        int index = i;
        List<Quantity> quantities = Quantities.in(passage.text());
        quantities.stream()
            .filter(Quantity::isExact)
            .filter(q -> isOfYear(passage.text(), quantities, q, manuscript.year().orElse(0)))
            .flatMap(q -> finder.remark(passage.text(), q).stream())
            .forEach(r -> found.add(r.in(index)));
      }
    }
    return found;
  }

  /** No other year, and not the year before, stands in the sentence before the number. */
  static boolean isOfYear(String text, List<Quantity> quantities, Quantity quantity, int year) {
    return isOfYear(text, quantities, quantity.start(), year);
  }

  /** As for a number, for a place. */
  static boolean isOfYear(String text, List<Quantity> quantities, int at, int year) {
    int start = Sentences.start(text, at);
    String before = text.substring(start, at);
    return !before.contains("上年")
        && !before.contains("去年")
        && Quantities.between(quantities, start, at).stream()
            .filter(q -> q.unit().equals("年") && q.value().compareTo(BigDecimal.valueOf(1900)) > 0)
            .allMatch(q -> q.value().compareTo(BigDecimal.valueOf(year)) == 0);
  }

  /**
   * The text without any of these words at its end, however many stand there, the longest first.
   */
  static String withoutEndings(String text, List<String> words) {
    String rest = text;
    Optional<String> word = Optional.of("");
    while (word.isPresent()) {
      String now = rest;
      word =
          words.stream()
              .filter(w -> !w.isEmpty() && now.endsWith(w))
              .max(Comparator.comparingInt(String::length));
      rest = now.substring(0, now.length() - word.orElse("").length());
    }
    return rest;
  }
}
