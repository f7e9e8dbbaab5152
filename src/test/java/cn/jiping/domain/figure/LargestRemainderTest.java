package cn.jiping.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargestRemainderTest {
  @ParameterizedTest
  @CsvSource({
    "176.77 87.63 10 8.69 5.81, 2, 61.19 30.33 3.46 3.01 2.01",
    "6 25 2, 1, 18.2 75.7 6.1",
    "1 1 1, 2, 33.34 33.33 33.33",
    "1 1 1, 0, 34 33 33",
    "2 1, 1, 66.7 33.3",
    "0 5, 1, 0.0 100.0",
    "0 0, 2, 0.00 0.00",
    "7, 2, 100.00",
    "999999 1, 0, 100 0",
    "1 1 1 1 1 1 1, 1, 14.3 14.3 14.3 14.3 14.3 14.3 14.2"
  })
  void missingDigitsGoToTheLargestRemainders_theEarlierFirst(
      String parts, int decimals, String shares) {
    assertEquals(numbers(shares), LargestRemainder.shares(numbers(parts), decimals));
  }

  @Test
  void nothingHasNoShares() {
    assertEquals(List.of(), LargestRemainder.shares(List.of(), 2));
  }

  @Test
  void countsAreSharedLikeAmounts() {
    assertEquals(numbers("18.2 75.7 6.1"), LargestRemainder.sharesOfCounts(List.of(6, 25, 2), 1));
  }

  @Test
  void sharesAddUpToHundred_andAreLessThanADigitOff_forAThousandRandomInputs() {
    Random random = new Random(2021);
    for (int run = 0; run < 1000; run++) {
      int decimals = random.nextInt(4);
      List<BigDecimal> parts =
          Stream.generate(() -> BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(3)))
              .limit(1 + random.nextInt(40))
              .toList();
      BigDecimal total = sum(parts);
      if (total.signum() == 0) {
        continue;
      }
      List<BigDecimal> shares = LargestRemainder.shares(parts, decimals);
      assertEquals(0, sum(shares).compareTo(new BigDecimal(100)), parts.toString());
      BigDecimal digit = BigDecimal.ONE.movePointLeft(decimals);
      for (int i = 0; i < parts.size(); i++) {
        BigDecimal exact = parts.get(i).movePointRight(2).divide(total, 20, RoundingMode.HALF_UP);
        BigDecimal off = shares.get(i).subtract(exact).abs();
        assertTrue(off.compareTo(digit) < 0, parts + " → " + shares);
      }
    }
  }

  private static List<BigDecimal> numbers(String text) {
    return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
  }

  private static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
