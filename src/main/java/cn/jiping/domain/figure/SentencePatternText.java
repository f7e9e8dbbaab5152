package cn.jiping.domain.figure;

import cn.jiping.domain.figure.SentencePattern.Condition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads sentences from their resource file: a line each, {@code topic | places | condition |
 * sentence}. Places are separated by spaces; a condition is empty, {@code {figure}=value value} or
 * {@code {figure}≠value}. Lines that start with {@code #} are remarks.
 */
public final class SentencePatternText {
  private static final Pattern CONDITION = Pattern.compile("\\{([^{}]+)\\}([=≠])(.+)");
  private static final int CELLS = 4;

  private SentencePatternText() {}

  /**
   * @throws IllegalArgumentException when a line is not of this form; the message is the line
   */
  public static SentencePatterns parse(String text) {
    return new SentencePatterns(
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(SentencePatternText::pattern)
            .toList());
  }

  private static SentencePattern pattern(String line) {
    String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    require(cells.length == CELLS && !cells[0].isEmpty() && !cells[3].isEmpty(), line);
    require(RepeatedPart.areKnown(cells[3]), line);
    return new SentencePattern(
        cells[0], Set.of(cells[1].split("\\s+")), condition(cells[2], line), cells[3]);
  }

  private static Optional<Condition> condition(String cell, String line) {
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Matcher matcher = CONDITION.matcher(cell);
    require(matcher.matches(), line);
    List<String> values = List.of(matcher.group(3).strip().split("\\s+"));
    return Optional.of(new Condition(matcher.group(1), matcher.group(2).equals("="), values));
  }

  private static void require(boolean holds, String line) {
    if (!holds) {
      throw new IllegalArgumentException(line);
    }
  }
}
