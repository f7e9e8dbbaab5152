package cn.jiping.service;

import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.IndicatorSetText;
import cn.jiping.domain.report.OfferedSet;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sets of indicators that a report can start from.
 *
 * @param shipped those of the program
 * @param own those that the unit kept
 * @param unreadable names of kept ones of which the text can't be read
 */
public record IndicatorSets(
    List<OfferedSet> shipped, List<OfferedSet> own, List<String> unreadable) {
  public IndicatorSets {
    shipped = List.copyOf(shipped);
    own = List.copyOf(own);
    unreadable = List.copyOf(unreadable);
  }

  /** Those of the program alone. */
  public static IndicatorSets of(List<OfferedSet> shipped) {
    return new IndicatorSets(shipped, List.of(), List.of());
  }

  /** The same with what the unit kept. */
  public IndicatorSets withOwn(List<KeptIndicatorSet> kept) {
    List<OfferedSet> readable = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (KeptIndicatorSet one : kept) {
      try {
        OfferedSet read = IndicatorSetText.parse(one.text());
        readable.add(
            new OfferedSet(
                one.id().toString(), one.form(), read.source(), read.set().withName(one.name())));
      } catch (IllegalArgumentException notASet) {
        others.add(one.name());
      }
    }
    return new IndicatorSets(shipped, readable, others);
  }

  /** All for a form, the unit's own first. */
  public List<OfferedSet> forForm(ScoreForm form) {
    return Stream.concat(own.stream(), shipped.stream()).filter(s -> s.form() == form).toList();
  }

  /** A set of a report, to be kept for others: without what was reached. */
  public static KeptIndicatorSet kept(RowId id, ScoreForm form, IndicatorSet set) {
    String text = IndicatorSetText.of(new OfferedSet(id.toString(), form, "", set));
    return new KeptIndicatorSet(id, set.name(), form, text);
  }
}
