package cn.jiping.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceNameTest {
  private static final Report REPORT = TestReports.sample();

  @ParameterizedTest
  @CsvSource({"overview, （一）项目概况", "funds_received, 资金到位", "none, ''"})
  void sectionIsCalledByItsHeading_withTheNumberItIsPrintedWith(String key, String name) {
    assertEquals(name, PlaceName.of(REPORT, Place.section(key, 2, 3)));
  }

  @Test
  void rowIsCalledByItsNumberAndName_andNothingElseIsARow() {
    FundLine named = FundLine.blank().withCategory("机关党建经费");
    FundLine nameless = FundLine.blank();
    Report report = REPORT.withFundLines(List.of(nameless, named));
    assertEquals("第2行　机关党建经费", PlaceName.row(report, Place.row(Part.FUNDS, named.id())));
    assertEquals("第1行", PlaceName.row(report, Place.row(Part.FUNDS, nameless.id())));
    assertEquals("", PlaceName.row(report, Place.row(Part.FUNDS, RowId.fresh())));
    assertEquals("", PlaceName.row(report, Place.section("overview", 0, 2)));
  }

  @ParameterizedTest
  @EnumSource(value = Part.class, mode = EnumSource.Mode.EXCLUDE, names = "SECTION")
  void everyOtherPartHasAName(Part part) {
    assertFalse(PlaceName.of(REPORT, Place.of(part)).isBlank());
  }
}
