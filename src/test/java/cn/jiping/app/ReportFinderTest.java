package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.domain.report.ReportId;
import cn.jiping.service.InputFailure;
import cn.jiping.service.ReportSummary;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFinderTest {
  private static final List<ReportSummary> REPORTS =
      List.of(
          report("2022aaaa-0000-4000-8000-000000000000", 2023),
          report("bbbb1111-0000-4000-8000-000000000000", 2021),
          report("bbbb2222-0000-4000-8000-000000000000", 2021));

  private static ReportSummary report(String id, int year) {
    return new ReportSummary(new ReportId(UUID.fromString(id)), year, "", "", Instant.EPOCH);
  }

  @ParameterizedTest
  @CsvSource({"2023, 2022aaaa", "2022, 2022aaaa", "bbbb1, bbbb1111", "bbbb2222, bbbb2222"})
  void reportIsFoundByYearOrBeginningOfItsId(String name, String id) {
    assertTrue(ReportFinder.find(REPORTS, name).toString().startsWith(id));
  }

  @ParameterizedTest
  @CsvSource({
    "1999, 没有找到报告“1999”。",
    "bbb, 没有找到报告“bbb”。",
    "2021, “2021”对应不止一份报告。",
    "bbbb, “bbbb”对应不止一份报告。"
  })
  void nameThatMeansNoneOrSeveralIsRefused(String name, String sentence) {
    InputFailure failure = assertThrows(InputFailure.class, () -> ReportFinder.find(REPORTS, name));
    assertEquals(sentence, failure.getMessage());
  }
}
