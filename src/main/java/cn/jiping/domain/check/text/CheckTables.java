package cn.jiping.domain.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables that some rules look things up in; the unit may edit them.
 *
 * @param slogans R12
 * @param collocations R18
 * @param confusions R20
 */
public record CheckTables(
    List<Slogan> slogans, List<Collocation> collocations, List<Confusion> confusions) {
  public static final CheckTables EMPTY = new CheckTables(List.of(), List.of(), List.of());

  public CheckTables {
    slogans = List.copyOf(slogans);
    collocations = List.copyOf(collocations);
    confusions = List.copyOf(confusions);
  }

  /** An entry of a table. */
  public sealed interface Entry {
    /** What it is about; a table has one entry about it. */
    String key();
  }

  /**
   * A slogan or campaign of certain years.
   *
   * @param words as they are written; quotes, 、 and ， do not count when they are looked for
   * @param first first year in which it is of this year
   * @param last last such year; 9999 when it goes on
   * @param source where that is known from
   */
  public record Slogan(String words, int first, int last, String source) implements Entry {
    @Override
    public String key() {
      return words;
    }
  }

  /**
   * A verb and an object, or a subject and a verb, that do not go together.
   *
   * @param verb e.g. 发挥; or the subject, e.g. 作用
   * @param object e.g. 地位; or the verb, e.g. 提升
   * @param advice what to write instead, a few words; where it begins with 宜 it is only a notice
   * @param source where that is known from
   */
  public record Collocation(String verb, String object, String advice, String source)
      implements Entry {
    @Override
    public String key() {
      return verb + "\t" + object;
    }
  }

  /**
   * A word that is often written for another one.
   *
   * @param wrong as it is written by mistake; a # at its end stands for a digit that must follow
   * @param right as it should be, with the same # at its end
   * @param unless words that contain or overlap the wrong one and are right, separated by 、; may be
   *     empty
   * @param certain whether the mend may be applied without reading the sentence
   * @param source where that is known from
   */
  public record Confusion(String wrong, String right, String unless, boolean certain, String source)
      implements Entry {
    @Override
    public String key() {
      return wrong;
    }
  }

  /**
   * What became of tables with others put in.
   *
   * @param added how many entries are new
   * @param different how many of the others are not as ours about the same, which was kept
   */
  public record Merged(CheckTables tables, int added, int different) {}

  /** These tables, and those entries of others about which there is none here. */
  public Merged merged(CheckTables other) {
    CheckTables both =
        new CheckTables(
            merged(slogans, other.slogans),
            merged(collocations, other.collocations),
            merged(confusions, other.confusions));
    int different =
        different(slogans, other.slogans)
            + different(collocations, other.collocations)
            + different(confusions, other.confusions);
    return new Merged(both, both.size() - size(), different);
  }

  private static <T extends Entry> List<T> merged(List<T> ours, List<T> theirs) {
    Map<String, T> known = byKey(ours);
    List<T> both = new ArrayList<>(ours);
    for (T entry : theirs) {
      if (known.putIfAbsent(entry.key(), entry) == null) {
        both.add(entry);
      }
    }
    return both;
  }

  private static <T extends Entry> int different(List<T> ours, List<T> theirs) {
    Map<String, T> known = byKey(ours);
    return (int)
        theirs.stream()
            .filter(t -> known.containsKey(t.key()) && !known.get(t.key()).equals(t))
            .count();
  }

  /** The entries in their order; of several about the same, the first. */
  static <T extends Entry> Map<String, T> byKey(List<T> entries) {
    Map<String, T> map = new LinkedHashMap<>();
    entries.forEach(e -> map.putIfAbsent(e.key(), e));
    return map;
  }

  /** How many entries all tables have. */
  public int size() {
    return slogans.size() + collocations.size() + confusions.size();
  }
}
