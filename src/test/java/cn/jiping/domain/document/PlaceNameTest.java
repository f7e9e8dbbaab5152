package cn.jiping.domain.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.jiping.domain.TestReports;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Place.Part;
import cn.jiping.domain.report.Report;
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

  @ParameterizedTest
  @EnumSource(value = Part.class, mode = EnumSource.Mode.EXCLUDE, names = "SECTION")
  void everyOtherPartHasAName(Part part) {
    assertFalse(PlaceName.of(REPORT, Place.of(part)).isBlank());
  }
}
