package cn.jiping.domain.figure;

import cn.jiping.domain.PlainText;
import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Indicator;
import cn.jiping.domain.report.Indicator.Attainment;
import cn.jiping.domain.report.Indicator.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Targets and actuals as clerks and official forms write them, which have no columns for kind and
 * unit: ≥95%, 12次以上, 达成年度指标.
 */
public final class IndicatorText {
  private static final Texts TEXTS = Texts.of(IndicatorText.class);

  /** Of a unit, in characters; longer ones only where a mark or word says that it is counted. */
  private static final int LONGEST_UNIT = 4;

  private static final int LONGEST_MARKED_UNIT = 8;

  /** The power in m² belongs to a unit, other digits don't. */
  private static final Pattern DIGIT = Pattern.compile("(?<!\\p{L})[²³]|[\\p{N}&&[^²³]]");

  /** A mark, a number or a reference, what stands behind it. */
  private static final Pattern MEASURE =
      Pattern.compile("([^\\d{}.-]*?)(-?\\d[\\d,]*(?:\\.\\d+)?|\\{[^{}]+})([^\\d{}]*)");

  private static final Pattern PERCENT = Pattern.compile("\\(?(\\d{1,3}(?:\\.\\d{1,2})?)%?\\)?");

  private IndicatorText() {}

  /**
   * The indicator with this target. A mark before the number, or 以上 and the like behind it, says
   * the kind; what stands behind it is the unit. Words alone make it qualitative.
   */
  public static Indicator withTarget(Indicator indicator, String typed) {
    String text = plain(typed);
    if (text.isEmpty()) {
      return indicator.withTarget("");
    }
    Matcher matcher = MEASURE.matcher(text);
    if (!matcher.matches()) {
      return text.indexOf('{') >= 0
          ? indicator.withTarget(typed.strip())
          : qualitative(indicator, typed);
    }
    Optional<Kind> before = Kind.read(matcher.group(1)).filter(k -> k != Kind.QUALITATIVE);
    String rest = matcher.group(3).strip();
    Optional<String> word = wordBehind(rest);
    String unit = rest.substring(0, rest.length() - word.map(String::length).orElse(0)).strip();
    boolean marked = before.isPresent() || word.isPresent();
    boolean foreign = before.isEmpty() && !matcher.group(1).isBlank();
    boolean chosen = indicator.kind() == Kind.AT_MOST || indicator.kind() == Kind.EQUAL;
    boolean counted = marked || chosen ? isUnit(unit, LONGEST_MARKED_UNIT) : isPlainUnit(unit);
    if (foreign || !counted || indicator.kind() == Kind.QUALITATIVE && !marked) {
      return qualitative(indicator, typed);
    }
    Indicator measured = indicator.withTarget(matcher.group(2));
    Indicator known = unit.isEmpty() ? measured : measured.withUnit(unit);
    return before.or(() -> word.map(IndicatorText::meant)).map(known::withKind).orElse(known);
  }

  /**
   * The indicator with this target, compared as it is said elsewhere. What is no number of that
   * kind stays as it was typed.
   */
  public static Indicator withTarget(Indicator indicator, Kind kind, String typed) {
    Indicator read = withTarget(indicator, typed);
    boolean asTyped = kind == Kind.QUALITATIVE || read.kind() == Kind.QUALITATIVE;
    return (asTyped ? indicator.withTarget(typed.strip()) : read).withKind(kind);
  }

  private static Indicator qualitative(Indicator indicator, String typed) {
    return indicator.withKind(Kind.QUALITATIVE).withTarget(typed.strip());
  }

  /**
   * The indicator with this actual. Its unit is not repeated; the name of an attainment, with a
   * percentage behind it or not, judges a qualitative one.
   */
  public static Indicator withActual(Indicator indicator, String typed) {
    String text = plain(typed);
    if (indicator.kind() == Kind.QUALITATIVE) {
      return judged(indicator.withActual(typed.strip()), PlainText.of(typed));
    }
    Matcher matcher = MEASURE.matcher(text);
    if (!matcher.matches() || !matcher.group(1).isBlank()) {
      return indicator.withActual(typed.strip());
    }
    String unit = matcher.group(3).strip();
    if (unit.isEmpty() || unit.equals(plain(indicator.unit()))) {
      return indicator.withActual(matcher.group(2));
    }
    return indicator.unit().isBlank() && isPlainUnit(unit)
        ? indicator.withActual(matcher.group(2)).withUnit(unit)
        : indicator.withActual(typed.strip());
  }

  private static Indicator judged(Indicator indicator, String text) {
    for (Attainment attainment : Attainment.values()) {
      String label = PlainText.of(AttainmentBand.of(attainment).label());
      if (text.equals(label)) {
        return judged(indicator, attainment, indicator.rate());
      }
      if (text.startsWith(label)) {
        Matcher percent = PERCENT.matcher(text.substring(label.length()));
        return percent.matches()
            ? judged(
                indicator.withActual(AttainmentBand.of(attainment).label()),
                attainment,
                Optional.of(new BigDecimal(percent.group(1))))
            : indicator;
      }
    }
    return indicator;
  }

  private static Indicator judged(
      Indicator indicator, Attainment attainment, Optional<BigDecimal> rate) {
    return indicator.withJudgement(
        Optional.of(attainment), rate.filter(AttainmentBand.of(attainment)::holds));
  }

  private static Optional<String> wordBehind(String rest) {
    return Stream.of(Kind.AT_LEAST, Kind.AT_MOST)
        .flatMap(k -> TEXTS.list("target.behind." + k).stream())
        .filter(rest::endsWith)
        .findFirst();
  }

  private static Kind meant(String wordBehind) {
    return TEXTS.list("target.behind." + Kind.AT_LEAST).contains(wordBehind)
        ? Kind.AT_LEAST
        : Kind.AT_MOST;
  }

  /** Without a mark, 30日 and 3月底 are dates; 15个工作日 is none. */
  private static boolean isPlainUnit(String text) {
    boolean date = !text.isEmpty() && TEXTS.get("target.date").indexOf(text.charAt(0)) >= 0;
    return !date && isUnit(text, LONGEST_UNIT);
  }

  /** Not a sentence. */
  private static boolean isUnit(String text, int longest) {
    return text.length() <= longest
        && !DIGIT.matcher(text).find()
        && text.chars().noneMatch(c -> TEXTS.get("target.no.unit").indexOf(c) >= 0);
  }

  /** A target or actual without a mark of comparison before it: 12场. */
  public static String withoutMark(String text) {
    return text.replaceFirst("^" + MeasuredNumber.MARK, "");
  }

  private static String plain(String text) {
    return PlainText.halfWidth(text).strip();
  }
}
