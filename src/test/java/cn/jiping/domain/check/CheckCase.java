package cn.jiping.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import java.util.List;

/** What the tests of all checks do. */
final class CheckCase {
  private CheckCase() {}

  static void silent(Check check, Report report) {
    assertEquals(List.of(), check.findings(report));
  }

  /** Exactly one finding, of this severity, at this place, whose message has these words. */
  static void speaks(Check check, Report report, Severity severity, Place place, String... words) {
    List<Finding> findings = check.findings(report);
    assertEquals(1, findings.size(), findings.toString());
    Finding finding = findings.getFirst();
    assertEquals(severity, finding.severity());
    assertEquals(place, finding.place());
    for (String word : words) {
      assertTrue(finding.message().contains(word), finding.message());
    }
  }
}
