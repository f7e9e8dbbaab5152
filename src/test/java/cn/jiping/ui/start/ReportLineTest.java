package cn.jiping.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.report.ReportId;
import cn.jiping.service.ReportSummary;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportLineTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"1, false, 编写中", "1, true, 已定稿", "2, false, \"第2版，编写中\"", "3, true, \"第3版，已定稿\""})
  void stateSaysWhetherTheReportIsFinalised_andFromTheSecondOnWhichVersion(
      int version, boolean finalised, String state) {
    ReportSummary report =
        new ReportSummary(ReportId.fresh(), 2021, "甲单位", "报告", Instant.EPOCH, version, finalised);
    assertEquals(state, ReportLine.of(report, ZoneOffset.UTC).state());
  }
}
