package cn.jiping.service.text;

import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Outline;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Recognises the headings of an outline by their wording: with any number or none, without regard
 * to spaces, 的, 和 and punctuation, and with one character wrong when the number's form is right.
 */
final class HeadingMatcher {
  private static final String IGNORED = "的和及与、，,.．。：:；;“”《》·";
  private static final String ENDS = "：:。";
  private static final int LONGEST = 60;
  private static final int LONG_ENOUGH_FOR_A_SLIP = 6;

  private final List<Heading> headings;
  private final List<String> wordings;

  /**
   * A heading in a line.
   *
   * @param index place of the heading in the outline
   * @param typed the heading as it stood in the line
   * @param text what followed it in the same line; may be empty
   */
  record Match(int index, String typed, String text) {}

  HeadingMatcher(Outline outline) {
    headings = outline.headings();
    wordings = headings.stream().map(h -> plain(h.title())).toList();
  }

  /**
   * @param line trimmed
   * @param current index of the heading above, or -1; of two headings with the same wording the
   *     next one behind it is meant
   */
  Optional<Match> match(String line, int current) {
    HeadingLine parts = HeadingLine.of(line);
    if (parts.rest().length() <= LONGEST) {
      String wording = plain(parts.rest());
      Optional<Integer> whole =
          withWording(wording, current, h -> true).or(() -> withASlip(wording, parts.level()));
      if (whole.isPresent()) {
        return Optional.of(new Match(whole.get(), line, ""));
      }
    }
    return parts.level() == 0 ? Optional.empty() : withText(line, parts, current);
  }

  /** （一）项目概况：2021年，…: the heading ends at a mark or a space behind its wording. */
  private Optional<Match> withText(String line, HeadingLine parts, int current) {
    String rest = parts.rest();
    int start = line.length() - rest.length();
    for (int i = 1; i < Math.min(rest.length(), LONGEST); i++) {
      char c = rest.charAt(i);
      if (ENDS.indexOf(c) >= 0 || Lines.isSpace(c)) {
        int cut = start + i + 1;
        Optional<Integer> heading =
            withWording(plain(rest.substring(0, i)), current, h -> h.level() == parts.level());
        if (heading.isPresent()) {
          String typed = Lines.trim(line.substring(0, cut));
          return Optional.of(new Match(heading.get(), typed, Lines.trim(line.substring(cut))));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> withWording(String wording, int current, Predicate<Heading> fits) {
    List<Integer> same =
        IntStream.range(0, wordings.size())
            .filter(i -> wordings.get(i).equals(wording) && fits.test(headings.get(i)))
            .boxed()
            .toList();
    return same.stream().filter(i -> i > current).findFirst().or(() -> same.stream().findFirst());
  }

  private Optional<Integer> withASlip(String wording, int level) {
    if (wording.length() < LONG_ENOUGH_FOR_A_SLIP) {
      return Optional.empty();
    }
    List<Integer> near =
        IntStream.range(0, wordings.size())
            .filter(i -> headings.get(i).level() == level && isOneSlip(wordings.get(i), wording))
            .boxed()
            .toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  /** One character more, less or other. */
  private static boolean isOneSlip(String a, String b) {
    String longer = a.length() >= b.length() ? a : b;
    String shorter = a.length() >= b.length() ? b : a;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    int other = longer.length() == shorter.length() ? 1 : 0;
    return same == longer.length()
        || longer.substring(same + 1).equals(shorter.substring(same + other));
  }

  private static String plain(String wording) {
    StringBuilder plain = new StringBuilder();
    for (char c : wording.toCharArray()) {
      if (!Lines.isSpace(c) && IGNORED.indexOf(c) < 0) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
