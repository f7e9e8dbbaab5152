package cn.jiping.domain.figure;

import cn.jiping.domain.figure.ScoreSheet.Execution;
import cn.jiping.domain.figure.ScoreSheet.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Weights of a form that don't add up. An indicator without a weight is no fault of its level.
 *
 * @param level the level of which it is said; empty for {@link Kind#TOTAL}
 * @param is points that are there
 * @param should points that should be there
 */
public record WeightFault(Kind kind, Optional<Level> level, BigDecimal is, BigDecimal should) {

  /** What does not add up. */
  public enum Kind {
    /** What the set gives to second levels, to what it gives to their first. */
    SECONDS,
    /** Weights of indicators, to what the set gives to their level. */
    LEVEL,
    /** Everything, to 100. */
    TOTAL
  }

  /**
   * All faults of a form, in the order of its levels. One mistake is named once: a first level that
   * is off by as much as its second levels together is not named, and the total only when all
   * levels are right.
   */
  public static List<WeightFault> of(ScoreSheet sheet) {
    List<WeightFault> faults = new ArrayList<>();
    for (Level level : sheet.levels()) {
      seconds(sheet, level)
          .or(() -> indicators(sheet, level).filter(f -> !isFromBelow(sheet, f)))
          .ifPresent(faults::add);
    }
    if (faults.isEmpty()) {
      total(sheet).ifPresent(faults::add);
    }
    return List.copyOf(faults);
  }

  /** Of a first level whose second levels are all given something. */
  private static Optional<WeightFault> seconds(ScoreSheet sheet, Level first) {
    List<Level> below = below(sheet, first);
    if (below.isEmpty() || below.stream().anyMatch(l -> l.declared().isEmpty())) {
      return Optional.empty();
    }
    return fault(Kind.SECONDS, first, sum(below.stream().map(Level::declared).toList()));
  }

  private static Optional<WeightFault> indicators(ScoreSheet sheet, Level level) {
    return isWeighed(sheet, level) ? fault(Kind.LEVEL, level, level.weight()) : Optional.empty();
  }

  private static Optional<WeightFault> fault(Kind kind, Level level, BigDecimal is) {
    return level
        .declared()
        .filter(should -> should.compareTo(is) != 0)
        .map(should -> new WeightFault(kind, Optional.of(level), is, should));
  }

  private static boolean isFromBelow(ScoreSheet sheet, WeightFault first) {
    List<Optional<BigDecimal>> over =
        below(sheet, first.level().orElseThrow()).stream()
            .map(l -> indicators(sheet, l).map(WeightFault::over))
            .toList();
    return sum(over).compareTo(first.over()) == 0;
  }

  /** Points that are there and should not be; negative when there are too few. */
  private BigDecimal over() {
    return is.subtract(should);
  }

  /** A first level of which nothing is said counts with its indicators. */
  private static Optional<WeightFault> total(ScoreSheet sheet) {
    List<Level> firsts = sheet.levels().stream().filter(Level::isFirst).toList();
    if (firsts.stream().anyMatch(l -> l.declared().isEmpty() && !isWeighed(sheet, l))) {
      return Optional.empty();
    }
    BigDecimal all =
        sum(firsts.stream().map(l -> l.declared().or(() -> Optional.of(l.weight()))).toList())
            .add(sheet.execution().map(Execution::weight).orElse(BigDecimal.ZERO));
    return all.compareTo(ScoreSheet.FULL) == 0
        ? Optional.empty()
        : Optional.of(new WeightFault(Kind.TOTAL, Optional.empty(), all, ScoreSheet.FULL));
  }

  private static List<Level> below(ScoreSheet sheet, Level first) {
    return sheet.levels().stream()
        .filter(l -> first.isFirst() && !l.isFirst() && l.first().equals(first.first()))
        .toList();
  }

  private static boolean isWeighed(ScoreSheet sheet, Level level) {
    return sheet.rows().stream()
        .map(IndicatorScore::indicator)
        .filter(i -> i.first().strip().equals(level.first()))
        .filter(i -> level.isFirst() || i.second().strip().equals(level.second()))
        .allMatch(i -> i.weight().isPresent());
  }

  private static BigDecimal sum(List<Optional<BigDecimal>> parts) {
    return parts.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
