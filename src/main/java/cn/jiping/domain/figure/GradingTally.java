package cn.jiping.domain.figure;

import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many organizations got which grade.
 *
 * @param fromList counted from the list of organizations; otherwise typed by hand
 * @param counts one row for each grade of the scheme, best first
 * @param ungraded listed organizations without a grade of the scheme
 * @param moves against the year before; all 0 when typed
 */
public record GradingTally(boolean fromList, List<Row> counts, int ungraded, Moves moves) {

  /** Decimals of shares in %. */
  public static final int DECIMALS = 1;

  /**
   * One grade.
   *
   * @param share share in %, one decimal, of the graded organizations
   */
  public record Row(String grade, int count, BigDecimal share) {}

  /**
   * Moves against the grade of the year before.
   *
   * @param unknown organizations that lack one of the two grades
   */
  public record Moves(int up, int down, int same, int unknown) {
    static final Moves NONE = new Moves(0, 0, 0, 0);
  }

  /** The tally of a report: of its list, or the typed one while nothing is listed. */
  public static GradingTally of(Report report) {
    List<PartyOrganization> listed =
        report.organizations().stream().filter(o -> !o.isBlank()).toList();
    return listed.isEmpty()
        ? typed(report.gradeScheme(), report.typedTally())
        : counted(report.gradeScheme(), listed);
  }

  /** Counts the list. */
  public static GradingTally counted(GradeScheme scheme, List<PartyOrganization> organizations) {
    List<Integer> counts =
        scheme.grades().stream()
            .map(g -> (int) organizations.stream().filter(o -> gradeOf(o).equals(g)).count())
            .toList();
    int graded = counts.stream().mapToInt(Integer::intValue).sum();
    return new GradingTally(
        true, rows(scheme, counts), organizations.size() - graded, moves(scheme, organizations));
  }

  private static GradingTally typed(GradeScheme scheme, List<GradeCount> typed) {
    List<Integer> counts =
        scheme.grades().stream()
            .map(
                g ->
                    typed.stream()
                        .filter(t -> t.grade().equals(g))
                        .mapToInt(GradeCount::count)
                        .sum())
            .toList();
    return new GradingTally(false, rows(scheme, counts), 0, Moves.NONE);
  }

  /** All graded organizations. */
  public int total() {
    return counts.stream().mapToInt(Row::count).sum();
  }

  /**
   * The counts again for each combination of attributes (类型 × 领域 × 社区), in the order of first
   * appearance; a missing attribute is the empty text. Each list has one count for each grade of
   * the scheme.
   */
  public static Map<List<String>, List<Integer>> crossed(
      GradeScheme scheme, List<PartyOrganization> organizations, List<Attribute> by) {
    Map<List<String>, List<PartyOrganization>> groups = new LinkedHashMap<>();
    for (PartyOrganization organization : organizations) {
      if (!organization.isBlank()) {
        List<String> values = by.stream().map(a -> organization.text(a).strip()).toList();
        groups.computeIfAbsent(values, v -> new ArrayList<>()).add(organization);
      }
    }
    Map<List<String>, List<Integer>> crossed = new LinkedHashMap<>();
    groups.forEach(
        (values, group) ->
            crossed.put(values, counted(scheme, group).counts().stream().map(Row::count).toList()));
    return crossed;
  }

  private static List<Row> rows(GradeScheme scheme, List<Integer> counts) {
    List<BigDecimal> shares = LargestRemainder.sharesOfCounts(counts, DECIMALS);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      rows.add(new Row(scheme.grades().get(i), counts.get(i), shares.get(i)));
    }
    return rows;
  }

  private static Moves moves(GradeScheme scheme, List<PartyOrganization> organizations) {
    int up = 0;
    int down = 0;
    int same = 0;
    int unknown = 0;
    for (PartyOrganization organization : organizations) {
      int now = scheme.grades().indexOf(gradeOf(organization));
      int before = scheme.grades().indexOf(organization.grading().previous().strip());
      if (now < 0 || before < 0) {
        unknown++;
      } else if (now < before) {
        up++;
      } else if (now > before) {
        down++;
      } else {
        same++;
      }
    }
    return new Moves(up, down, same, unknown);
  }

  private static String gradeOf(PartyOrganization organization) {
    return organization.grading().grade().strip();
  }
}
