package cn.jiping.domain.check;

import cn.jiping.domain.Texts;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.WeightFault;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.List;

/**
 * R21: the weights of the indicators of a level add up to what the set gives it, those of second
 * levels to their first, and all of them with the execution rate to 100. A level that holds an
 * indicator without a weight is left alone: that is found already.
 */
final class WeightSums implements Check {
  private static final Texts TEXTS = Texts.of(WeightSums.class);

  @Override
  public List<Finding> findings(Report report) {
    return UsedForms.of(report).stream()
        .flatMap(sheet -> WeightFault.of(sheet).stream())
        .map(f -> Finding.of(Rule.R21, Severity.ERROR, Place.of(Part.INDICATORS), message(f)))
        .toList();
  }

  private static String message(WeightFault fault) {
    String name = fault.level().map(l -> l.isFirst() ? l.first() : l.second()).orElse("");
    return TEXTS.get("weights." + fault.kind(), name, plain(fault.is()), plain(fault.should()));
  }

  private static String plain(BigDecimal weight) {
    return weight.stripTrailingZeros().toPlainString();
  }
}
