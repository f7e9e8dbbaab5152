package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.figure.ScoreSheet.Level;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R21: the weights of the indicators of a level add up to what the set gives it, those of second
 * levels to their first, and all of them with the execution rate to 100. A level that holds an
 * indicator without a weight is left alone: that is found already.
 */
final class WeightSums implements Check {
  private static final Texts TEXTS = Texts.of(WeightSums.class);

  @Override
  public List<Finding> findings(Report report) {
    List<Finding> findings = new ArrayList<>();
    for (ScoreSheet sheet : UsedForms.of(report)) {
      List<Finding> ofLevels = levels(sheet);
      findings.addAll(ofLevels);
      if (ofLevels.isEmpty()) {
        total(sheet).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static List<Finding> levels(ScoreSheet sheet) {
    List<Finding> findings = new ArrayList<>();
    for (Level level : sheet.levels()) {
      BigDecimal seconds = seconds(sheet, level);
      if (isWrongAbove(level, seconds)) {
        findings.add(finding("weights.seconds", level, seconds));
      } else if (isWrong(sheet, level) && !isWrongBelow(sheet, level)) {
        findings.add(finding("weights.level", level, level.weight()));
      }
    }
    return findings;
  }

  /** Sum of what the set gives to the second levels; 0 when it says nothing of one. */
  private static BigDecimal seconds(ScoreSheet sheet, Level first) {
    List<Optional<BigDecimal>> declared =
        sheet.levels().stream()
            .filter(l -> !l.isFirst() && l.first().equals(first.first()))
            .map(Level::declared)
            .toList();
    return declared.stream().allMatch(Optional::isPresent)
        ? declared.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add)
        : BigDecimal.ZERO;
  }

  private static boolean isWrongAbove(Level level, BigDecimal seconds) {
    return level.isFirst()
        && seconds.signum() > 0
        && level.declared().filter(d -> d.compareTo(seconds) != 0).isPresent();
  }

  private static boolean isWrong(ScoreSheet sheet, Level level) {
    return !level.addsUp() && isWeighed(sheet, level);
  }

  /** Then the first level is wrong for the same reason. */
  private static boolean isWrongBelow(ScoreSheet sheet, Level level) {
    return level.isFirst()
        && sheet.levels().stream()
            .anyMatch(l -> !l.isFirst() && l.first().equals(level.first()) && isWrong(sheet, l));
  }

  private static boolean isWeighed(ScoreSheet sheet, Level level) {
    return sheet.rows().stream()
        .map(r -> r.indicator())
        .filter(i -> i.first().strip().equals(level.first()))
        .filter(i -> level.isFirst() || i.second().strip().equals(level.second()))
        .allMatch(i -> i.weight().isPresent());
  }

  private static Optional<Finding> total(ScoreSheet sheet) {
    boolean weighed = sheet.rows().stream().allMatch(r -> r.indicator().weight().isPresent());
    return weighed && sheet.weight().compareTo(ScoreSheet.FULL) != 0
        ? Optional.of(finding("weights.total", plain(sheet.weight())))
        : Optional.empty();
  }

  private static String plain(BigDecimal weight) {
    return weight.stripTrailingZeros().toPlainString();
  }

  private static Finding finding(String key, Level level, BigDecimal sum) {
    String name = level.isFirst() ? level.first() : level.second();
    return finding(key, name, plain(sum), plain(level.declared().orElseThrow()));
  }

  private static Finding finding(String key, Object... args) {
    return Finding.of(Rule.R21, Severity.ERROR, Place.of(Part.INDICATORS), TEXTS.get(key, args));
  }
}
