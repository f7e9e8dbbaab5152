package cn.jiping.ui.step.presentation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths as a clerk types them: 37, 29.62, also full-width and with a unit behind. */
final class Lengths {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3})?)[^\\d.,]*");

  private Lengths() {}

  /** Reads a length; empty when it is none, or not allowed. */
  static Optional<Double> read(String text, DoublePredicate allowed) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    Matcher matcher = NUMBER.matcher(plain);
    return matcher.matches()
        ? Optional.of(Double.valueOf(matcher.group(1))).filter(allowed::test)
        : Optional.empty();
  }

  static String write(double length) {
    return BigDecimal.valueOf(length).stripTrailingZeros().toPlainString();
  }
}
