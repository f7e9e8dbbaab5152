package cn.jiping.domain.check.text;

import java.util.List;

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

  /**
   * A slogan or campaign of certain years.
   *
   * @param words as they are quoted, without quotes
   * @param first first year in which it is of this year
   * @param last last such year; 9999 when it goes on
   * @param source where that is known from
   */
  public record Slogan(String words, int first, int last, String source) {}

  /**
   * A verb and an object that do not go together.
   *
   * @param verb e.g. 发挥
   * @param object e.g. 地位
   * @param advice what to write instead, a few words
   * @param source where that is known from
   */
  public record Collocation(String verb, String object, String advice, String source) {}

  /**
   * A word that is often written for another one.
   *
   * @param wrong as it is written by mistake
   * @param right as it should be
   * @param unless words that contain the wrong one and are right, separated by 、; may be empty
   * @param certain whether the mend may be applied without reading the sentence
   * @param source where that is known from
   */
  public record Confusion(
      String wrong, String right, String unless, boolean certain, String source) {}
}
