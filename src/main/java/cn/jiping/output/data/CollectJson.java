package cn.jiping.output.data;

import cn.jiping.domain.figure.FieldTally;
import cn.jiping.domain.figure.FundBreakdown;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Measure;
import cn.jiping.service.collect.Columns;
import cn.jiping.service.collect.DistrictTable;
import cn.jiping.service.collect.FindingCounts;
import cn.jiping.service.collect.NotCounted;
import cn.jiping.service.collect.UnitFigures;
import cn.jiping.service.collect.UnitRow;
import cn.jiping.service.collect.UnitScore;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The merged table of a district as JSON by the schema {@value #SCHEMA}. */
public final class CollectJson {
  /** The file of the schema, beside this class. */
  public static final String SCHEMA = "collect-2.schema.json";

  private static final JsonFormat FORMAT = new JsonFormat("jiping-collect", 2);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private CollectJson() {}

  /**
   * Writes it in UTF-8, a unit at a time; the same table is the same bytes. Amounts are texts, in
   * 元.
   *
   * @param out is left open
   */
  public static void write(DistrictTable table, OutputStream out) throws IOException {
    FORMAT.write(out, json -> write(table, json));
  }

  private static void write(DistrictTable table, JsonGenerator json) {
    json.writeNumberProperty("read", table.read());
    json.writeNumberProperty("counted", table.counted());
    json.writeNumberProperty("unread", table.unread());
    json.writeName("columns").writeTree(columns(table.columns()));
    json.writeArrayPropertyStart("years");
    for (DistrictTable.YearTable year : table.years()) {
      json.writeStartObject();
      json.writeNumberProperty("year", year.year());
      json.writeArrayPropertyStart("units");
      year.rows().forEach(row -> json.writeTree(unit(row)));
      json.writeEndArray();
      ObjectNode totals = JSON.objectNode();
      figures(totals, year.totals());
      json.writeName("totals").writeTree(totals);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("notCounted");
    table.notCounted().forEach(n -> json.writeTree(notCounted(n)));
    json.writeEndArray();
  }

  private static ObjectNode columns(Columns columns) {
    ObjectNode json = JSON.objectNode();
    columns.categories().names().forEach(json.putArray("categories")::add);
    columns.fields().names().forEach(json.putArray("fields")::add);
    columns.grades().names().forEach(json.putArray("grades")::add);
    return json;
  }

  private static ObjectNode unit(UnitRow row) {
    ObjectNode json =
        JSON.objectNode()
            .put("file", row.file())
            .put("report", row.report().toString())
            .put("version", row.version())
            .put("finalisedAt", row.finalisedAt().toString())
            .put("unit", row.unit())
            .put("department", row.department())
            .put("project", row.project())
            .put("remark", row.remark());
    figures(json, row.figures());
    return json;
  }

  private static void figures(ObjectNode json, UnitFigures figures) {
    funds(json.putObject("funds"), figures.funds());
    grading(json.putObject("grading"), figures.grading());
    score(json.putObject("score"), figures.score());
    FindingCounts findings = figures.findings();
    json.putObject("findings")
        .put("errors", findings.errors())
        .put("warnings", findings.warnings())
        .put("notices", findings.notices())
        .put("explained", findings.explained());
  }

  private static void funds(ObjectNode json, FundBreakdown funds) {
    amounts(json.putObject("total"), funds.totals());
    funds.inPlace().ifPresent(r -> json.put("inPlace", r.toPlainString()));
    funds.executionOfBudget().ifPresent(r -> json.put("executionOfBudget", r.toPlainString()));
    funds.executionOfReceived().ifPresent(r -> json.put("executionOfReceived", r.toPlainString()));
    ArrayNode categories = json.putArray("categories");
    for (FundBreakdown.Row row : funds.rows()) {
      amounts(categories.addObject().put("category", row.category()), row.amounts());
    }
  }

  private static void amounts(ObjectNode json, Map<Measure, Money> amounts) {
    for (Measure measure : Measure.values()) {
      if (amounts.containsKey(measure)) {
        json.put(
            measure.name().toLowerCase(Locale.ROOT), amounts.get(measure).yuan().toPlainString());
      }
    }
  }

  private static void grading(ObjectNode json, FieldTally grading) {
    json.put("total", grading.total()).put("ungraded", grading.ungraded());
    ArrayNode fields = json.putArray("fields");
    grading
        .counts()
        .forEach(
            (field, counts) -> {
              ObjectNode of = fields.addObject().put("field", field);
              ArrayNode grades = of.putArray("grades");
              counts.forEach((g, count) -> grades.addObject().put("grade", g).put("count", count));
            });
  }

  private static void score(ObjectNode json, UnitScore score) {
    score.total().ifPresent(t -> json.put("total", t.toPlainString()));
    score.band().ifPresent(b -> json.put("band", b.name()));
    score.execution().ifPresent(e -> json.put("execution", e.toPlainString()));
  }

  private static ObjectNode notCounted(NotCounted n) {
    return JSON.objectNode()
        .put("file", n.file())
        .put("reason", n.reason().name())
        .put("read", n.reason().isRead())
        .put("unit", n.unit())
        .put("sentence", n.sentence());
  }
}
