package cn.jiping.service.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.money.AmountUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of heads and captions of tables. */
public final class TableWords {
  private static final Texts TEXTS = Texts.of(TableWords.class);
  private static final List<String> NOTHING = TEXTS.list("table.nothing");
  private static final List<String> TOTALS = TEXTS.list("table.total");
  private static final List<String> NUMBERS = TEXTS.list("table.number");
  private static final List<String> CAPTION_ENDS = TEXTS.list("table.caption.ends");
  private static final Pattern CAPTION = Pattern.compile(TEXTS.get("table.caption"));
  private static final Pattern UNIT = Pattern.compile(TEXTS.get("table.unit"));
  private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[）)]");
  private static final int LONGEST_CAPTION = 40;

  private TableWords() {}

  /** The name of a column, without spaces, its unit, and what stands in brackets. */
  public static String name(String head) {
    String plain = BRACKETS.matcher(spaceless(head)).replaceAll("");
    return UNIT.matcher(plain).replaceAll("");
  }

  static String spaceless(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The unit that a head or caption states; empty when it states none, or one that is not ours. */
  public static Optional<AmountUnit> unit(String text) {
    return statedUnits(text).stream()
        .flatMap(u -> Stream.of(AmountUnit.values()).filter(known -> known.label().equals(u)))
        .findFirst();
  }

  /** All units of money that a head or caption states, also those that are not ours: 千元. */
  public static List<String> statedUnits(String text) {
    return UNIT.matcher(spaceless(text))
        .results()
        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
        .toList();
  }

  /** Nothing but a unit. */
  static boolean isUnitAlone(String text) {
    return unit(text).isPresent() && UNIT.matcher(spaceless(text)).replaceAll("").isEmpty();
  }

  /** Belongs to the table below it. */
  static boolean isCaption(String text) {
    return text.length() <= LONGEST_CAPTION
        && HeadingLine.of(text).level() == 0
        && "。；，".chars().noneMatch(c -> text.indexOf(c) >= 0)
        && (isUnitAlone(text)
            || CAPTION.matcher(text).lookingAt()
            || CAPTION_ENDS.stream().anyMatch(text::endsWith));
  }

  /** A dash or the like: nothing was entered. */
  public static boolean isNothing(String cell) {
    String plain = spaceless(cell);
    return plain.isEmpty() || NOTHING.contains(plain);
  }

  public static boolean isTotal(List<String> row) {
    return row.stream().map(TableWords::name).anyMatch(TOTALS::contains);
  }

  /** The grand total; a subtotal is none. */
  static boolean isGrandTotal(List<String> row) {
    return row.stream().map(TableWords::name).anyMatch(TOTALS.subList(1, TOTALS.size())::contains);
  }

  /** Counts the rows. */
  static boolean isRowNumber(String name) {
    return NUMBERS.contains(name);
  }
}
