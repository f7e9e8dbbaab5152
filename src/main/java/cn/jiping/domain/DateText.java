package cn.jiping.domain;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date as a clerk types it; {@code ReportDocument.date} writes it. */
public final class DateText {
  private static final Pattern PARTS =
      Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");

  private DateText() {}

  /** Reads 2022年1月5日, 2022-1-5, 2022.1.5, 2022/01/05, 20220105, also full-width; else empty. */
  public static Optional<LocalDate> read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    Matcher matcher = PARTS.matcher(plain);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int first = matcher.group(1) != null ? 1 : 4;
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(first)),
              Integer.parseInt(matcher.group(first + 1)),
              Integer.parseInt(matcher.group(first + 2))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
