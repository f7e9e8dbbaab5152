package cn.jiping.service.text;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Signature;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signature at the end of a text: a line that is just a date, and the unit above it.
 *
 * @param signature unit and date, empty when there is none
 * @param lines the lines it was read from, as typed
 */
record SignatureLines(Signature signature, List<String> lines) {
  private static final List<String> SEALS = Texts.of(SignatureLines.class).list("seal");
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");

  /**
   * @param lines all lines of the text, trimmed
   */
  static SignatureLines of(List<String> lines) {
    Optional<LocalDate> date = lines.isEmpty() ? Optional.empty() : date(lines.getLast());
    if (date.isEmpty()) {
      return new SignatureLines(Signature.NONE, List.of());
    }
    Signature dated = Signature.NONE.withDate(date);
    if (lines.size() >= 2) {
      String unit = withoutSeal(lines.get(lines.size() - 2));
      if (HeadingLine.of(unit).level() == 0 && TitleLines.isUnit(unit)) {
        return new SignatureLines(
            dated.withUnit(unit), lines.subList(lines.size() - 2, lines.size()));
      }
    }
    return new SignatureLines(dated, List.of(lines.getLast()));
  }

  private static String withoutSeal(String line) {
    return SEALS.stream()
        .filter(line::endsWith)
        .findFirst()
        .map(seal -> Lines.trim(line.substring(0, line.length() - seal.length())))
        .orElse(line);
  }

  private static Optional<LocalDate> date(String line) {
    Matcher matcher = DATE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty(); // stays text, for the clerk to see
    }
  }
}
