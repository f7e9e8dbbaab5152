package cn.jiping.output.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.ScanFixtures;
import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.InputFailure;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveJsonTest {
  private static final ArchiveData DATA =
      new ArchiveData(
          "绩评 1",
          Retention.PERMANENT,
          ReportFixtures.reportId("rich"),
          2,
          List.of(
              new ArchiveData.Entry(
                  ScanFixtures.scan("签字页.png", new byte[] {1})
                      .withKind(Scan.Kind.SIGNED_PAGE, OptionalInt.of(2))
                      .turned(),
                  "01 签字盖章页.png"),
              new ArchiveData.Entry(ScanFixtures.scan("照片.png", new byte[] {2}), "02 照片.png")));

  private static String text() {
    return new String(ArchiveJson.write(DATA), StandardCharsets.UTF_8);
  }

  private static ArchiveData read(String json) {
    return ArchiveJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void nothingIsLost_andItFollowsThePublishedSchema() {
    assertEquals(DATA, read(text()));
    String schema = new String(ReportJson.schema(ArchiveJson.SCHEMA), StandardCharsets.UTF_8);
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema)
            .validate(text(), InputFormat.JSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"PERMANENT\"|\"FOREVER\"|/retention",
        "\"pages\" : 1|\"pages\" : 0|/scans/0",
        "\"quarterTurns\" : 1|\"quarterTurns\" : 4|/scans/0",
        "\"size\" : 1|\"size\" : -1|/scans/0/size",
        "\"SIGNED_PAGE\"|\"SIGNED\"|/scans/0/kind",
        "\"retention\" :|\"kept\" :|/retention",
        "01 签字盖章页.png|../01.png|/scans/0"
      })
  void whatIsNotAsItShouldBeIsRefused(String right, String wrong, String place) {
    assertTrue(text().contains(right), text());
    InputFailure failure =
        assertThrows(InputFailure.class, () -> read(text().replace(right, wrong)));
    assertTrue(failure.getMessage().contains("“" + place), failure.getMessage());
  }
}
