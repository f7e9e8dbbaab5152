package cn.jiping.ui.step.indicator;

import cn.jiping.domain.Texts;
import cn.jiping.domain.figure.ScoreSheet;
import cn.jiping.domain.figure.ScoreSheet.Level;
import cn.jiping.domain.figure.WeightFault;
import java.math.BigDecimal;
import java.util.List;

/** What does not add up among the weights of a form, in sentences. */
final class WeightProblems {
  private static final Texts TEXTS = Texts.of(WeightProblems.class);

  private WeightProblems() {}

  /** The sentences; none when all adds up. */
  static List<String> of(ScoreSheet sheet) {
    return WeightFault.of(sheet).stream().map(WeightProblems::sentence).toList();
  }

  /** What does not add up in what the set says, whatever its indicators are worth. */
  static List<String> ofSet(ScoreSheet sheet) {
    return WeightFault.of(sheet).stream()
        .filter(f -> f.kind() != WeightFault.Kind.LEVEL)
        .map(WeightProblems::sentence)
        .toList();
  }

  private static String sentence(WeightFault fault) {
    return TEXTS.get(
        "weight." + fault.kind(),
        fault.level().map(WeightProblems::name).orElse(""),
        plain(fault.should()),
        plain(fault.is()),
        difference(fault.should(), fault.is()));
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

  /** Without zeros at the end. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
