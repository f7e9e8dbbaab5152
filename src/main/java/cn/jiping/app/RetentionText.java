package cn.jiping.app;

import cn.jiping.domain.archive.Retention;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a retention as it is printed (永久, 30年), as a number of years, or by its name. */
final class RetentionText implements ITypeConverter<Retention> {
  @Override
  public Retention convert(String text) {
    return Arrays.stream(Retention.values())
        .filter(r -> names(r, text))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException(text));
  }

  private static boolean names(Retention retention, String text) {
    String name = retention.name();
    return retention.title().equals(text)
        || name.equalsIgnoreCase(text)
        || name.endsWith("_" + text);
  }
}
