package cn.jiping.domain.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares that add up to exactly 100 %: each is rounded down, then the missing last digits go to the
 * largest remainders (Hamilton's method); of equal remainders the earlier part wins.
 */
public final class LargestRemainder {
  private LargestRemainder() {}

  /**
   * @param parts 0 or more each
   * @param decimals decimals of a share in %, 0–6
   * @return one share in % for each part; all 0 when the parts add up to 0
   */
  public static List<BigDecimal> shares(List<BigDecimal> parts, int decimals) {
    BigDecimal total = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (total.signum() == 0) {
      return parts.stream().map(p -> BigDecimal.ZERO.setScale(decimals)).toList();
    }
    BigDecimal steps = BigDecimal.TEN.pow(decimals + 2);
    List<BigInteger> floors = new ArrayList<>();
    List<BigDecimal> remainders = new ArrayList<>();
    for (BigDecimal part : parts) {
      BigDecimal[] divided = part.multiply(steps).divideAndRemainder(total);
      floors.add(divided[0].toBigInteger());
      remainders.add(divided[1]);
    }
    BigInteger given = floors.stream().reduce(BigInteger.ZERO, BigInteger::add);
    int missing = steps.toBigInteger().subtract(given).intValueExact();
    List<Integer> byRemainder =
        IntStream.range(0, parts.size())
            .boxed()
            .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
            .toList();
    for (int i : byRemainder.subList(0, missing)) {
      floors.set(i, floors.get(i).add(BigInteger.ONE));
    }
    return floors.stream().map(f -> new BigDecimal(f, decimals)).toList();
  }

  /** {@link #shares} of whole numbers. */
  public static List<BigDecimal> sharesOfCounts(List<Integer> counts, int decimals) {
    return shares(counts.stream().map(BigDecimal::valueOf).toList(), decimals);
  }
}
