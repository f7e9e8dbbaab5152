package cn.jiping.domain.outline;

import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Outline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/**
 * Which headings of two shipped outlines belong together, readable in both directions.
 *
 * @param from id of one outline
 * @param to id of the other
 * @param pairs in the order of the file
 */
public record OutlineMapping(String from, String to, List<Pair> pairs) {
  public OutlineMapping {
    pairs = List.copyOf(pairs);
  }

  /**
   * A heading and those that take its text.
   *
   * @param same both mean the same: on the way back its text comes here first
   * @param keys at least one; the first is where the text goes, the others are offered
   */
  public record Pair(String key, boolean same, List<String> keys) {
    public Pair {
      keys = List.copyOf(keys);
      if (keys.isEmpty()) {
        throw new IllegalArgumentException("nowhere: " + key);
      }
    }
  }

  /**
   * Reads it from its resource file: lines {@code from: id} and {@code to: id}, then one line a
   * heading, {@code key = key key …} or {@code key > key key …}. Lines that start with {@code #}
   * are remarks.
   *
   * @throws IllegalArgumentException when a line is not of this form; the message names it
   */
  public static OutlineMapping parse(String text) {
    Map<String, String> ends = new LinkedHashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      String[] words = line.strip().split("\\s+");
      boolean end = words.length == 2 && Set.of("from:", "to:").contains(words[0]);
      if (!end && (words.length < 3 || !Set.of("=", ">").contains(words[1]))) {
        throw new IllegalArgumentException(line);
      }
      if (end) {
        ends.put(words[0], words[1]);
      } else {
        pairs.add(
            new Pair(words[0], words[1].equals("="), List.of(words).subList(2, words.length)));
      }
    }
    if (ends.size() != 2) {
      throw new IllegalArgumentException("no from and to");
    }
    return new OutlineMapping(ends.get("from:"), ends.get("to:"), pairs);
  }

  /**
   * Where the texts of one outline go in another. Of two outlines with the same base a heading
   * belongs to the one of the same key, otherwise the mapping of the bases says it; where neither
   * helps, to the one of the same title.
   *
   * @param mappings of the shipped outlines
   * @return for each heading of {@code from}, in its order, keys of {@code to}: the first is where
   *     its text goes, none when it has no place there
   */
  public static SequencedMap<String, List<String>> targets(
      Outline from, Outline to, List<OutlineMapping> mappings) {
    Map<String, List<String>> known =
        mappings.stream()
            .map(m -> m.between(from.base(), to.base()))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(Map.of());
    SequencedMap<String, List<String>> targets = new LinkedHashMap<>();
    for (Heading heading : from.headings()) {
      String key = heading.key();
      List<String> keys =
          from.base().equals(to.base()) ? List.of(key) : known.getOrDefault(key, List.of());
      List<String> there = keys.stream().filter(k -> to.heading(k).isPresent()).toList();
      targets.put(key, there.isEmpty() ? sameTitle(heading, to) : there);
    }
    return targets;
  }

  private static List<String> sameTitle(Heading heading, Outline to) {
    return to.headings().stream()
        .filter(h -> h.title().equals(heading.title()))
        .limit(1)
        .map(Heading::key)
        .toList();
  }

  /** From key to keys, when this mapping is of these two outlines. */
  private Optional<Map<String, List<String>>> between(String source, String target) {
    if (source.equals(from) && target.equals(to)) {
      Map<String, List<String>> forwards = new LinkedHashMap<>();
      pairs.forEach(p -> forwards.put(p.key(), p.keys()));
      return Optional.of(forwards);
    }
    return source.equals(to) && target.equals(from) ? Optional.of(backwards()) : Optional.empty();
  }

  /** First the line that means the same, then those whose text goes there, then the others. */
  private Map<String, List<String>> backwards() {
    Map<String, SequencedSet<String>> back = new LinkedHashMap<>();
    for (boolean same : List.of(true, false)) {
      for (Pair pair : pairs) {
        if (pair.same() == same) {
          back.computeIfAbsent(pair.keys().getFirst(), k -> new LinkedHashSet<>()).add(pair.key());
        }
      }
    }
    for (Pair pair : pairs) {
      pair.keys().stream()
          .skip(1)
          .forEach(k -> back.computeIfAbsent(k, x -> new LinkedHashSet<>()).add(pair.key()));
    }
    Map<String, List<String>> result = new LinkedHashMap<>();
    back.forEach((key, keys) -> result.put(key, List.copyOf(keys)));
    return result;
  }
}
