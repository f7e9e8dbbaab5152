package cn.jiping.domain.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A text as its rules read it.
 *
 * @param year the year reported on; empty when it is not known
 * @param passages its lines, from the first to the last
 */
public record Manuscript(OptionalInt year, List<Passage> passages) {
  private static final Pattern HEADING =
      Pattern.compile(
          "[\\s　]*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]"
              + "|[0-9０-９]{1,2}[.．、](?![0-9０-９])|[（(][0-9]{1,2}[）)])[^。！？；]{1,40}");

  /** Lines before the first heading that may belong to the title. */
  private static final int TITLE_LINES = 4;

  /** Between 1949 and 2199, as in a report. */
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19[5-9][0-9]|2[01][0-9]{2})年");

  /** The year of a title, but not of a date in it. */
  private static final Pattern TITLE_YEAR =
      Pattern.compile(YEAR.pattern() + "(?!\\s*[0-9０-９]{1,2}月)");

  public Manuscript {
    passages = List.copyOf(passages);
  }

  /** A text of which nothing is known but its lines. */
  public static Manuscript of(String text) {
    List<Passage> passages = passages(text);
    OptionalInt titled = titled(passages);
    return new Manuscript(titled.isPresent() ? titled : year(text), passages);
  }

  private static List<Passage> passages(String text) {
    List<Passage> passages = new ArrayList<>();
    boolean headed = false;
    for (String line : lines(text)) {
      boolean heading = HEADING.matcher(line).matches();
      headed |= heading;
      boolean title = !headed && passages.size() < TITLE_LINES && !line.contains("。");
      Passage.Kind kind =
          heading ? Passage.Kind.HEADING : title ? Passage.Kind.TITLE : Passage.Kind.BODY;
      passages.add(new Passage(kind, line));
    }
    return passages;
  }

  /** The lines as an editor counts them: a line end at the end begins no line. */
  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  /** The only year of the title: dates of the evaluation may outnumber it in the text. */
  private static OptionalInt titled(List<Passage> passages) {
    List<Integer> years =
        passages.stream()
            .takeWhile(p -> p.kind() == Passage.Kind.TITLE || p.text().isBlank())
            .filter(p -> p.text().contains("评价") || p.text().contains("年度"))
            .flatMap(p -> TITLE_YEAR.matcher(p.text()).results())
            .map(m -> Integer.valueOf(m.group(1)))
            .distinct()
            .toList();
    return years.size() == 1 ? OptionalInt.of(years.getFirst()) : OptionalInt.empty();
  }

  /** The year that is written most often: a report speaks most of its own. */
  private static OptionalInt year(String text) {
    int[] counts = new int[2200];
    YEAR.matcher(text).results().forEach(m -> counts[Integer.parseInt(m.group(1))]++);
    int best = 0;
    for (int year = 1; year < counts.length; year++) {
      best = counts[year] > 0 && counts[year] >= counts[best] ? year : best;
    }
    return best == 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
