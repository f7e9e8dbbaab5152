package cn.jiping.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.figure.Scored;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Kind;
import cn.jiping.domain.report.IndicatorSet;
import cn.jiping.domain.report.LevelWeight;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightSumsTest {
  private final Check check = new WeightSums();

  /** Two indicators of 产出, 数量 and 质量, and the execution rate with 10. */
  private static Report report(String quantity, String quality, String levels) {
    Indicator one = Scored.indicator(Kind.AT_LEAST, "1", "1").withWeight(Scored.number(quantity));
    Indicator other =
        Scored.indicator(Kind.AT_LEAST, "1", "1")
            .withLevels("产出", "质量")
            .withWeight(Scored.number(quality));
    IndicatorSet set = Scored.set("10", one, other);
    List<LevelWeight> declared = new ArrayList<>();
    for (String level : levels.isEmpty() ? new String[0] : levels.split(";")) {
      String[] cells = level.strip().split(" ");
      declared.add(
          cells.length == 2
              ? Scored.level(cells[0], "", cells[1])
              : Scored.level(cells[0], cells[1], cells[2]));
    }
    return Scored.report(set.withLevels(declared));
  }

  @ParameterizedTest(name = "{0} + {1}, {2}")
  @CsvSource({
    "50, 40, ''",
    "50, 40, 产出 90",
    "50, 40, 产出 90; 产出 数量 50; 产出 质量 40",
    "50.00, 40.0, 产出 90.0; 产出 数量 50",
    "50, '', 产出 90; 产出 数量 50", // a weight is missing: found elsewhere
    "45, '', ''",
    "50, 40, 产出 数量 50", // of 产出 itself nothing is said
    "50, 40, 产出 90; 产出 质量 40"
  })
  void weightsThatAddUpAreRight(String quantity, String quality, String levels) {
    CheckCase.silent(check, report(quantity, quality, levels));
  }

  @ParameterizedTest(name = "{0} + {1}, {2}: {3}")
  @CsvSource({
    "50, 30, '', 全部分值相加是90分，应当是100分",
    "50, 41, '', 全部分值相加是101分，应当是100分",
    "50, 30, 产出 90, “产出”各指标的分值相加是80分，应当是90分",
    "50, 40, 产出 90; 产出 数量 60; 产出 质量 30, 2",
    "50, 30, 产出 90; 产出 数量 50; 产出 质量 40, “质量”各指标的分值相加是30分，应当是40分",
    "50, 40, 产出 90; 产出 数量 50; 产出 质量 30, 2", // 质量 and the two together
    "50, 30, 产出 90; 产出 质量 40, “质量”各指标的分值相加是30分，应当是40分",
    "50, 30, 产出 85; 产出 质量 40, 2", // 产出 is off by less than 质量
    "50, 30, 产出 80, 全部分值相加是90分"
  })
  void weightsThatDoNotAreFoundOnce(String quantity, String quality, String levels, String words) {
    Report report = report(quantity, quality, levels);
    if (words.equals("2")) {
      assertEquals(2, check.findings(report).size(), check.findings(report)::toString);
    } else {
      CheckCase.speaks(check, report, Severity.ERROR, Place.of(Part.INDICATORS), words);
    }
  }

  @Test
  void secondLevelsAddUpToTheirFirst() {
    CheckCase.speaks(
        check,
        report("50", "40", "产出 80; 产出 数量 50; 产出 质量 40"),
        Severity.ERROR,
        Place.of(Part.INDICATORS),
        "“产出”");
  }

  @Test
  void silentWithoutASet() {
    CheckCase.silent(check, TestReports.sample());
  }
}
