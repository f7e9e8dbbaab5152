package cn.jiping.output.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.HouseFixtures;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.InputFailure;
import cn.jiping.service.TrailEntry.Action;
import cn.jiping.service.house.House;
import cn.jiping.service.house.WholeReport;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseJsonTest {
  private static HouseData data() {
    House house = HouseFixtures.house();
    return new HouseData(
        house.program(),
        house.madeAt(),
        house.settings(),
        house.reports().stream().map(HouseJsonTest::entry).toList(),
        house.trail());
  }

  private static HouseData.Entry entry(WholeReport report) {
    List<ArchiveData.Entry> scans =
        report.scans().stream().map((Scan s) -> new ArchiveData.Entry(s, "01 其他.png")).toList();
    return new HouseData.Entry(
        report.id(),
        "报告" + report.id(),
        report.changed(),
        report.versions(),
        report.revisions(),
        scans);
  }

  private static String text() {
    return new String(HouseJson.write(data()), StandardCharsets.UTF_8);
  }

  private static HouseData read(String json) {
    return HouseJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void nothingIsLost_andTheSameDataIsTheSameBytes() {
    assertEquals(data(), read(text()));
    assertArrayEquals(HouseJson.write(data()), HouseJson.write(read(text())));
  }

  @Test
  void whatIsWrittenFollowsThePublishedSchema() {
    String schema = new String(ReportJson.schema(HouseJson.SCHEMA), StandardCharsets.UTF_8);
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema)
            .validate(text(), InputFormat.JSON)
            .stream()
            .map(Object::toString)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"idleMinutes\" : 25|\"idleMinutes\" : 5000|/settings",
        "\"R3\"|\"R300\"|/settings",
        "\"kind\" : \"DAY\"|\"kind\" : \"WEEK\"|/reports/0/revisions/0/kind",
        "\"number\" : 7|\"number\" : 1|/revisions",
        "\"number\" : 7|\"number\" : 0|/reports/0/revisions/1",
        "\"madeAt\" : \"2022|\"madeAt\" : \"x|/madeAt",
        "\"formatVersion\" : 2|\"formatVersion\" : 1|/settings/indicatorSets",
        "\"FRAMEWORK\"|\"OTHER\"|/settings/indicatorSets/0/form",
        "\"trail\" :|\"more\" : 1, \"trail\" :|/more"
      })
  void whatIsNotAsItShouldBeIsRefused_andItsPlaceSaid(String right, String wrong, String place) {
    assertTrue(text().contains(right), right);
    InputFailure failure =
        assertThrows(InputFailure.class, () -> read(text().replace(right, wrong)));
    assertTrue(failure.getMessage().contains("“" + place), failure.getMessage());
  }

  @Test
  void settingsOfAnEarlierProgramKnowNoOutlines() {
    String json = text().replaceFirst(",\\s*\"outlines\" : \\[[^\u0000]*?\n    \\]", "");
    assertFalse(json.contains("own-1"));
    assertEquals(List.of(), read(json).settings().outlines());
  }

  @Test
  void deedThatOnlyANewerProgramKnowsIsKeptAsSomethingElse() {
    HouseData read = read(text().replace("\"FINALISED\"", "\"SIGNED\""));
    assertEquals(Action.OTHER, read.trail().getFirst().action());
  }

  @Test
  void everyCutAndEveryChangedByteIsReadOrRefused() {
    byte[] json = HouseJson.write(data());
    String tried =
        IntStream.range(0, json.length)
            .mapToObj(
                i -> {
                  byte[] changed = json.clone();
                  changed[i] = (byte) (changed[i] ^ 1 << i % 8);
                  try {
                    HouseJson.read(changed);
                    return "read";
                  } catch (InputFailure refused) {
                    return "refused";
                  }
                })
            .distinct()
            .sorted()
            .collect(Collectors.joining(","));
    assertEquals("read,refused", tried);
  }
}
