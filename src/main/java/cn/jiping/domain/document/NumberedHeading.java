package cn.jiping.domain.document;

import cn.jiping.domain.Texts;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A heading of a report with its number. Optional headings without text are left out, and the
 * numbers of the others close up.
 *
 * @param label 一、 or （一） or 1.
 */
public record NumberedHeading(Heading heading, String label) {
  private static final Texts TEXTS = Texts.of(NumberedHeading.class);

  /** The headings that are printed. */
  public static List<NumberedHeading> printed(Report report) {
    return number(printed(report, h -> false));
  }

  /**
   * The headings that are printed, and those wanted besides: optional ones without text are left
   * out, unless one below them is printed.
   */
  public static List<Heading> printed(Report report, Predicate<Heading> besides) {
    List<Heading> headings = report.outline().headings();
    List<Heading> printed = new ArrayList<>();
    int below = 0;
    for (int i = headings.size() - 1; i >= 0; i--) {
      Heading heading = headings.get(i);
      boolean parent = below > heading.level();
      if (heading.kind() != Heading.Kind.OPTIONAL
          || parent
          || besides.test(heading)
          || !report.section(heading.key()).isEmpty()) {
        printed.addFirst(heading);
        below = heading.level();
      }
    }
    return printed;
  }

  /** Numbers these headings. */
  public static List<NumberedHeading> number(List<Heading> headings) {
    int[] counters = new int[4];
    List<NumberedHeading> numbered = new ArrayList<>();
    for (Heading heading : headings) {
      int level = heading.level();
      counters[level]++;
      for (int deeper = level + 1; deeper < counters.length; deeper++) {
        counters[deeper] = 0;
      }
      String number =
          level == 3 ? Integer.toString(counters[level]) : ChineseNumber.of(counters[level]);
      numbered.add(new NumberedHeading(heading, TEXTS.get("label." + level, number)));
    }
    return numbered;
  }

  /** Number and wording: 一、基本情况. */
  public String full() {
    return label + heading.title();
  }
}
