package cn.jiping.domain.report;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the year of a report as a clerk types it. */
public final class YearText {
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(年度?)?");

  private YearText() {}

  /**
   * Reads 2021, 2021年, 2021年度, also full-width or with spaces.
   *
   * @return the year, {@value Report#FIRST_YEAR}–{@value Report#LAST_YEAR}; else empty
   */
  public static OptionalInt read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    Matcher matcher = YEAR.matcher(plain);
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    return year < Report.FIRST_YEAR || year > Report.LAST_YEAR
        ? OptionalInt.empty()
        : OptionalInt.of(year);
  }
}
