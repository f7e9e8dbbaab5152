package cn.jiping.domain.figure;

import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.PartyOrganization.Attribute;
import cn.jiping.domain.report.Report;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How many organizations of each field (领域) got which grade.
 *
 * @param counts by field, then by grade, both in the order of first appearance; the field is empty
 *     where it is not known, as in a tally that was typed
 * @param ungraded listed organizations without a grade of the scheme
 */
public record FieldTally(Map<String, Map<String, Integer>> counts, int ungraded) {
  public FieldTally {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  /** The tally of a report: of its list, or the typed one while nothing is listed. */
  public static FieldTally of(Report report) {
    GradingTally tally = GradingTally.of(report);
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    if (tally.fromList()) {
      List<PartyOrganization> listed = report.organizations();
      GradingTally.crossed(report.gradeScheme(), listed, List.of(Attribute.FIELD))
          .forEach((field, of) -> counts.put(field.getFirst(), byGrade(tally, of)));
    } else if (tally.total() > 0) {
      counts.put("", byGrade(tally, tally.counts().stream().map(GradingTally.Row::count).toList()));
    }
    return new FieldTally(counts, tally.ungraded());
  }

  private static Map<String, Integer> byGrade(GradingTally tally, List<Integer> counts) {
    Map<String, Integer> byGrade = new LinkedHashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      byGrade.put(tally.counts().get(i).grade(), counts.get(i));
    }
    return byGrade;
  }

  /**
   * All these tallies as one.
   *
   * @param field the one into which a field goes; several may go into the same
   * @param grade likewise
   */
  public static FieldTally together(
      List<FieldTally> parts, UnaryOperator<String> field, UnaryOperator<String> grade) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (FieldTally part : parts) {
      part.counts.forEach(
          (name, of) -> {
            Map<String, Integer> sums =
                counts.computeIfAbsent(field.apply(name), f -> new LinkedHashMap<>());
            of.forEach((g, count) -> sums.merge(grade.apply(g), count, Integer::sum));
          });
    }
    return new FieldTally(counts, parts.stream().mapToInt(FieldTally::ungraded).sum());
  }

  /** How many organizations of a field got a grade. */
  public int count(String field, String grade) {
    return counts.getOrDefault(field, Map.of()).getOrDefault(grade, 0);
  }

  /** How many organizations got a grade. */
  public int count(String grade) {
    return counts.keySet().stream().mapToInt(field -> count(field, grade)).sum();
  }

  /** All graded organizations. */
  public int total() {
    return counts.values().stream()
        .flatMap(of -> of.values().stream())
        .mapToInt(Integer::intValue)
        .sum();
  }
}
