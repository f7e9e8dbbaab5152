package cn.jiping.domain.figure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number that may carry its unit, as targets and named figures do. */
final class MeasuredNumber {
  private static final Pattern NUMBER =
      Pattern.compile("[≥≤=<>]*\\s*(-?\\d{1,12}(?:,\\d{3})*(?:\\.\\d{1,6})?)\\s*(.*)");

  private MeasuredNumber() {}

  /**
   * The number; full-width digits, a mark of comparison before it and its own unit behind it are
   * allowed.
   *
   * @param unit the one it has to have when it has one; any when empty
   * @return empty when it is none, or one of another unit
   */
  static Optional<BigDecimal> read(String text, String unit) {
    Matcher matcher = NUMBER.matcher(plain(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String rest = matcher.group(2);
    boolean fits = rest.isEmpty() || unit.isBlank() || rest.equals(plain(unit));
    return fits ? Optional.of(new BigDecimal(matcher.group(1).replace(",", ""))) : Optional.empty();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('−', '-').strip();
  }
}
