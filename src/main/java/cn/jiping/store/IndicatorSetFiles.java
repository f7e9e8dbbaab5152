package cn.jiping.store;

import cn.jiping.domain.report.IndicatorSetText;
import cn.jiping.service.IndicatorSets;
import java.util.List;

/** The indicator sets that are shipped with the program. A new one is a file and a name here. */
public final class IndicatorSetFiles {
  private static final List<String> NAMES =
      List.of("self-evaluation", "self-evaluation-cost", "framework-2020");

  private IndicatorSetFiles() {}

  /** Reads all of them; the first of a form is the one to propose. */
  public static IndicatorSets load() {
    return IndicatorSets.of(
        NAMES.stream()
            .map(
                name ->
                    IndicatorSetText.parse(Resources.text("/cn/jiping/indicator/" + name + ".txt")))
            .toList());
  }
}
