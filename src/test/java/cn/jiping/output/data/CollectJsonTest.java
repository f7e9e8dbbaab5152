package cn.jiping.output.data;

import static cn.jiping.service.collect.CollectFixtures.finalised;
import static cn.jiping.service.collect.CollectFixtures.report;
import static cn.jiping.service.collect.CollectFixtures.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.Json;
import cn.jiping.ReportFixtures;
import cn.jiping.service.collect.CollectFixtures;
import cn.jiping.service.collect.DistrictTable;
import cn.jiping.service.collect.NotCounted;
import cn.jiping.service.collect.NotCounted.Reason;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollectJsonTest {
  private static DistrictTable table() {
    return DistrictTable.of(
        List.of(
            row("a.jiping", "r", 1, "甲街道", 1),
            row("b.jiping", finalised(ReportFixtures.rich(), 2, "x", 2)),
            row("c.jiping", "r", 1, "甲街道", 1),
            row("d.jiping", finalised(report("s", "").withYear(2020), 1, "x", 1))),
        Arrays.stream(Reason.values())
            .map(r -> new NotCounted(r.name(), r, "\ud842", "说明。"))
            .toList());
  }

  private static String text(DistrictTable table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CollectJson.write(table, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> faults(String json) {
    String schema = new String(ReportJson.schema(CollectJson.SCHEMA), StandardCharsets.UTF_8);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void whatIsWrittenFollowsThePublishedSchema() {
    assertEquals(List.of(), faults(text(table())));
    assertEquals(List.of(), faults(text(DistrictTable.of(List.of(), List.of()))));
    String broken = text(table()).replace("\"100.01\"", "100.01");
    assertTrue(!faults(broken).isEmpty());
  }

  @Test
  void scoreOfAUnitIsThere_andThatOfAllIsEmpty() {
    DistrictTable table =
        DistrictTable.of(
            List.of(row("a", finalised(CollectFixtures.scored(report("s", "甲")), 1, "x", 1))),
            List.of());
    assertEquals(List.of(), faults(text(table)));
    Map<?, ?> json = (Map<?, ?>) Json.parse(text(table));
    Map<?, ?> year = (Map<?, ?>) ((List<?>) json.get("years")).getFirst();
    Map<?, ?> unit = (Map<?, ?>) ((List<?>) year.get("units")).getFirst();
    assertEquals(Map.of("total", "83.33", "band", "GOOD"), unit.get("score"));
    assertEquals(Map.of(), ((Map<?, ?>) year.get("totals")).get("score"));
  }

  @Test
  void sameTableIsTheSameBytes() {
    assertEquals(text(table()), text(table()));
  }

  @Test
  void amountsAreExactTexts_andWhatIsUnknownIsAbsent() {
    Map<?, ?> json = (Map<?, ?>) Json.parse(text(table()));
    Map<?, ?> year = (Map<?, ?>) ((List<?>) json.get("years")).getLast();
    Map<?, ?> unit = (Map<?, ?>) ((List<?>) year.get("units")).getFirst();
    assertEquals(Map.of("budget", "100.01"), ((Map<?, ?>) unit.get("funds")).get("total"));
    Map<?, ?> totals = (Map<?, ?>) ((Map<?, ?>) year.get("totals")).get("funds");
    assertEquals(
        Map.of("budget", "2644100.01", "received", "1767700.00", "spent", "10000000001750000.00"),
        totals.get("total"));
  }
}
