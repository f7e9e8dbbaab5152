package cn.jiping.domain.report;

/**
 * A set of indicators to choose from.
 *
 * @param id short name of one that is shipped, e.g. {@code framework-2020}; id of the row of the
 *     unit's own
 * @param form the form for which it is made
 * @param source the regulation it comes from, or what it is for; may be empty
 */
public record OfferedSet(String id, ScoreForm form, String source, IndicatorSet set) {
  public String name() {
    return set.name();
  }
}
