package cn.jiping.ui.step.indicator;

import cn.jiping.domain.report.Indicator;
import cn.jiping.ui.kit.table.Column;
import cn.jiping.ui.kit.table.Entry;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A level above the indicators. What is repeated from row to row stands lightly, so that the levels
 * are seen.
 *
 * @param width in px
 * @param offered names to choose from; those of the other rows come after them
 * @param repeated whether a row has that of the row above
 */
record LevelColumn(
    String title,
    double width,
    List<String> aliases,
    Function<Indicator, String> getter,
    BiFunction<Indicator, String, Indicator> with,
    Supplier<List<String>> offered,
    Predicate<Indicator> repeated)
    implements Column<Indicator> {

  @Override
  public String shown(Indicator row) {
    return getter.apply(row);
  }

  @Override
  public Look look(Indicator row) {
    return repeated.test(row) ? Look.REPEATED : Look.PLAIN;
  }

  @Override
  public boolean isLevel() {
    return true;
  }

  @Override
  public Entry<Indicator> read(Indicator row, String text) {
    return new Entry.Accepted<>(with.apply(row, text.strip().replaceAll("\\s*\\R\\s*", "")));
  }

  @Override
  public List<String> suggestions(List<Indicator> rows) {
    return Stream.concat(offered.get().stream(), rows.stream().map(getter))
        .filter(s -> !s.isBlank())
        .distinct()
        .toList();
  }
}
