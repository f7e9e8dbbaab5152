package cn.jiping.service.sheet;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.service.text.TableWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The units that a sheet states for its amounts.
 *
 * @param heads of the columns with amounts
 * @param above the lines above the heads
 */
record SheetUnits(List<String> heads, List<String> above) {

  /** Of the columns that go into amounts. */
  static SheetUnits of(
      SheetTable<?> table, List<String> heads, List<String> above, ColumnMapping mapping) {
    List<String> amounts =
        IntStream.range(0, heads.size())
            .filter(i -> mapping.target(i) != ColumnMapping.NONE)
            .filter(i -> table.columns().get(mapping.target(i)).isAmount())
            .mapToObj(heads::get)
            .toList();
    return new SheetUnits(amounts, above);
  }

  /** The unit that is stated first, in the heads before what stands above them. */
  Optional<AmountUnit> first() {
    return Stream.concat(heads.stream(), above.stream())
        .flatMap(t -> TableWords.unit(t).stream())
        .findFirst();
  }

  /** Whether the heads state different units, so that each column goes by its own. */
  boolean mixed() {
    return heads.stream().flatMap(t -> TableWords.unit(t).stream()).distinct().count() > 1;
  }

  /** A unit that is stated and is not ours, such as 千元. */
  Optional<String> foreign() {
    return Stream.concat(heads.stream(), heads.isEmpty() ? Stream.of() : above.stream())
        .filter(t -> TableWords.unit(t).isEmpty())
        .flatMap(t -> TableWords.statedUnits(t).stream())
        .findFirst();
  }

  /** The unit of a column with this head. */
  AmountUnit of(String head, AmountUnit chosen) {
    return mixed() ? TableWords.unit(head).orElse(chosen) : chosen;
  }
}
