package cn.jiping.app;

import cn.jiping.domain.money.AmountUnit;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A unit of amounts as it is written: 元 or 万元. */
final class UnitByLabel implements ITypeConverter<AmountUnit> {
  @Override
  public AmountUnit convert(String label) {
    return Arrays.stream(AmountUnit.values())
        .filter(u -> u.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(label));
  }
}
