package cn.jiping.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.TestReports;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingDifferenceTest {
  @ParameterizedTest
  @CsvSource({
    "288.89, 176.77 87.63 10 8.69 5.81, 0.01, 0.025, true",
    "10.00, 5.01 5.00, 0.01, 0.010, true",
    "10.02, 5.00 5.00, -0.02, 0.010, false",
    "10.00, 3.34 3.34 3.34, 0.02, 0.015, false",
    "1.00, 1.01, 0.01, 0.005, false",
    "1.00, '', -1.00, 0.000, false"
  })
  void atMostHalfACentAPartIsAMatterOfRounding(
      BigDecimal total, String parts, BigDecimal difference, BigDecimal limit, boolean rounding) {
    RoundingDifference found = RoundingDifference.between(total, numbers(parts)).orElseThrow();
    assertEquals(difference, found.difference());
    assertEquals(limit, found.largestByRounding());
    assertEquals(rounding, found.mayBeRounding());
  }

  @Test
  void equalSumIsNoDifference_whateverItsDecimals() {
    assertEquals(
        Optional.empty(),
        RoundingDifference.between(
            new BigDecimal("288.9"), numbers(String.join(" ", TestReports.AMOUNTS))));
  }

  private static List<BigDecimal> numbers(String text) {
    return Arrays.stream(text.split(" ")).filter(n -> !n.isEmpty()).map(BigDecimal::new).toList();
  }
}
