package cn.jiping.ui.step.indicator;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.Points;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.figure.ScoreSheet.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What does not add up among the weights of a form, in sentences. */
final class WeightProblems {
  private static final Texts TEXTS = Texts.of(WeightProblems.class);

  private WeightProblems() {}

  /** The sentences, levels first; none when all adds up. */
  static List<String> of(ScoreSheet sheet) {
    List<String> problems = new ArrayList<>();
    for (Level level : sheet.levels()) {
      if (!level.addsUp()) {
        problems.add(
            TEXTS.get(
                "weight.level",
                name(level),
                plain(level.declared().orElseThrow()),
                plain(level.weight()),
                difference(level.declared().orElseThrow(), level.weight())));
      }
    }
    problems.addAll(ofSet(sheet));
    return problems;
  }

  /** What does not add up in what the set says, whatever its indicators are worth. */
  static List<String> ofSet(ScoreSheet sheet) {
    List<String> problems = new ArrayList<>();
    for (Level level : sheet.levels()) {
      seconds(sheet, level)
          .filter(s -> level.declared().filter(d -> d.compareTo(s) != 0).isPresent())
          .ifPresent(
              s ->
                  problems.add(
                      TEXTS.get(
                          "weight.seconds",
                          level.first(),
                          plain(s),
                          plain(level.declared().orElseThrow()))));
    }
    boolean declared =
        sheet.levels().stream().anyMatch(l -> l.isFirst() && l.declared().isPresent());
    if (declared && sheet.declared().compareTo(ScoreSheet.FULL) != 0) {
      problems.add(TEXTS.get("weight.declared", plain(sheet.declared())));
    }
    return problems;
  }

  /** What the set gives to the second levels together, when it gives all of them something. */
  private static Optional<BigDecimal> seconds(ScoreSheet sheet, Level first) {
    List<Level> seconds =
        sheet.levels().stream()
            .filter(l -> first.isFirst() && !l.isFirst() && l.first().equals(first.first()))
            .toList();
    return seconds.isEmpty() || seconds.stream().anyMatch(l -> l.declared().isEmpty())
        ? Optional.empty()
        : Optional.of(
            seconds.stream()
                .map(l -> l.declared().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** A level as it is called: its own name, or a word for none. */
  static String name(Level level) {
    String name = level.isFirst() ? level.first() : level.second();
    return name.isEmpty() ? TEXTS.get("level.none") : name;
  }

  /** 少5 or 多5. */
  static String difference(BigDecimal should, BigDecimal is) {
    BigDecimal over = is.subtract(should);
    return TEXTS.get(over.signum() < 0 ? "weight.less" : "weight.more", plain(over.abs()));
  }

  private static String plain(BigDecimal number) {
    return Points.plain(number);
  }
}
