package cn.jiping.ui.step.indicator;

import cn.jiping.domain.report.Indicator;
import cn.jiping.service.sheet.SheetColumn;
import cn.jiping.ui.kit.table.Column;
import cn.jiping.ui.kit.table.Entry;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A target or an actual. A named figure is shown by its value, and edited and copied by its name.
 *
 * @param width in px
 * @param typed as it was typed
 * @param resolved as it is printed
 * @param with the indicator with another text, which may depend on what else a pasted row says
 * @param offered texts to choose from while typing
 */
record MeasureColumn(
    String title,
    double width,
    List<String> aliases,
    Function<Indicator, String> typed,
    Function<Indicator, String> resolved,
    SheetColumn.With<Indicator, String> with,
    Supplier<List<String>> offered)
    implements Column<Indicator> {

  @Override
  public Align align() {
    return Align.RIGHT;
  }

  /** A figure brings its unit along, which has a column of its own. */
  @Override
  public String shown(Indicator row) {
    if (!refers(row)) {
      return typed.apply(row);
    }
    String text = resolved.apply(row);
    String unit = row.unit().strip();
    return unit.isEmpty() || !text.endsWith(unit)
        ? text
        : text.substring(0, text.length() - unit.length()).strip();
  }

  @Override
  public String edited(Indicator row) {
    return typed.apply(row);
  }

  @Override
  public String copied(Indicator row) {
    return typed.apply(row);
  }

  @Override
  public Look look(Indicator row) {
    if (!refers(row)) {
      return Look.PLAIN;
    }
    return resolved.apply(row).indexOf('{') < 0 ? Look.REFERRED : Look.UNRESOLVED;
  }

  private boolean refers(Indicator row) {
    return typed.apply(row).indexOf('{') >= 0;
  }

  @Override
  public Entry<Indicator> read(Indicator row, String text) {
    return readPasted(row, text, Set.of());
  }

  @Override
  public Entry<Indicator> readPasted(Indicator row, String text, Set<String> given) {
    String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
    return new Entry.Accepted<>(with.apply(row, line, given::contains));
  }

  @Override
  public List<String> suggestions(List<Indicator> rows) {
    return offered.get();
  }
}
