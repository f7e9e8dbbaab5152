package cn.jiping.domain.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.Heading;
import cn.jiping.domain.report.Heading.Kind;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequiredContentTest {
  private final Check check = new RequiredContent();

  @Test
  void silent_whenEverythingIsThere_evenWithoutOptionalSections() {
    CheckCase.silent(check, complete());
  }

  @Test
  void blankReportLacksUnitTitleDateAndEveryRequiredText() {
    List<Place> expected = new ArrayList<>(List.of(Place.of(Part.COVER), Place.of(Part.COVER)));
    required().forEach(h -> expected.add(Place.section(h.key())));
    expected.add(Place.of(Part.SIGNATURE));
    List<Finding> findings = check.findings(TestReports.blank());
    assertEquals(expected, findings.stream().map(Finding::place).toList());
    assertEquals(
        List.of(Severity.WARNING), findings.stream().map(Finding::severity).distinct().toList());
  }

  @Test
  void eachMissingPartIsFoundAtItsPlace() {
    warns(complete().withUnit(Unit.NONE), Place.of(Part.COVER), "单位");
    warns(complete().withCover(Cover.NONE), Place.of(Part.COVER), "标题");
    warns(complete().withText("goals", t -> " \n　"), Place.section("goals"), "空");
    warns(complete().withSignature(Signature.NONE), Place.of(Part.SIGNATURE), "日期");
  }

  private void warns(Report report, Place place, String word) {
    CheckCase.speaks(check, report, Severity.WARNING, place, word);
  }

  private static Report complete() {
    Report report =
        TestReports.sample()
            .withSignature(Signature.NONE.withDate(Optional.of(LocalDate.of(2022, 1, 5))));
    for (Heading heading : required()) {
      report = report.withText(heading.key(), t -> "无。");
    }
    return report;
  }

  private static List<Heading> required() {
    return TestReports.outline().headings().stream()
        .filter(h -> h.kind() == Kind.REQUIRED)
        .toList();
  }
}
