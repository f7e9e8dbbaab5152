package cn.jiping.output.data;

import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.TableDifferences;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.service.KeptIndicatorSet;
import cn.jiping.service.Revision;
import cn.jiping.service.TrailEntry;
import cn.jiping.service.TrailEntry.Action;
import cn.jiping.service.house.HouseSettings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the file of a move says of itself, as JSON by the schema {@value #SCHEMA}, and back. */
public final class HouseJson {
  /** The file of the schema, beside this class. */
  public static final String SCHEMA = "house-2.schema.json";

  private static final JsonFormat FORMAT = new JsonFormat("jiping-house", 1, 2);

  private HouseJson() {}

  /** In UTF-8; the same data is the same bytes. */
  public static byte[] write(HouseData data) {
    ObjectNode json = FORMAT.start();
    json.put("program", data.program());
    json.put("madeAt", data.madeAt().toString());
    settings(json.putObject("settings"), data.settings());
    ArrayNode reports = json.putArray("reports");
    data.reports().forEach(entry -> report(reports.addObject(), entry));
    ArrayNode trail = json.putArray("trail");
    data.trail().forEach(entry -> trail(trail.addObject(), entry));
    return FORMAT.write(json);
  }

  private static void settings(ObjectNode json, HouseSettings settings) {
    json.put("name", settings.name());
    json.put("idleMinutes", settings.idleMinutes());
    ArrayNode off = json.putArray("rulesOff");
    settings.off().stream().sorted().forEach(rule -> off.add(rule.name()));
    json.set("own", CheckTablesJson.write(settings.tables().own()));
    json.set("removed", CheckTablesJson.write(settings.tables().removed()));
    ArrayNode sets = json.putArray("indicatorSets");
    for (KeptIndicatorSet set : settings.indicatorSets()) {
      sets.addObject()
          .put("id", set.id().toString())
          .put("name", set.name())
          .put("form", set.form().name())
          .put("text", set.text());
    }
    if (!settings.outlines().isEmpty()) { // an earlier program knows none
      ArrayNode outlines = json.putArray("outlines");
      settings.outlines().forEach(o -> outlines.add(OutlineJson.write(o)));
    }
  }

  private static void report(ObjectNode json, HouseData.Entry entry) {
    json.put("id", entry.id().toString());
    json.put("folder", entry.folder());
    json.put("changedAt", entry.changed().toString());
    ArrayNode versions = json.putArray("versions");
    entry.versions().forEach(number -> versions.addObject().put("number", number));
    ArrayNode revisions = json.putArray("revisions");
    for (Revision revision : entry.revisions()) {
      revisions
          .addObject()
          .put("number", revision.number())
          .put("kind", revision.kind().name())
          .put("name", revision.name())
          .put("at", revision.at().toString());
    }
    ArrayNode scans = json.putArray("scans");
    entry.scans().forEach(scan -> scans.add(ScanJson.write(scan)));
  }

  private static void trail(ObjectNode json, TrailEntry entry) {
    json.put("at", entry.at().toString())
        .put("name", entry.name())
        .put("user", entry.user())
        .put("action", entry.action().name())
        .put("about", entry.about())
        .put("digest", entry.digest());
  }

  /**
   * Reads it.
   *
   * @throws cn.jiping.service.InputFailure when it is no such JSON, or that of a newer program
   */
  public static HouseData read(byte[] text) {
    return FORMAT.read(text, HouseJson::data);
  }

  private static HouseData data(Fields f, int format) {
    return new HouseData(
        f.text("program"),
        f.time("madeAt"),
        f.object("settings", s -> settings(s, format)),
        Fields.distinct(
            Fields.distinct(f.list("reports", HouseJson::report), "/reports", e -> e.id()),
            "/reports",
            e -> e.folder()),
        f.list("trail", HouseJson::trail));
  }

  /**
   * @param format the first one knew no indicator sets
   */
  private static HouseSettings settings(Fields f, int format) {
    return new HouseSettings(
        f.text("name"),
        f.number("idleMinutes"),
        f.texts("rulesOff").stream()
            .map(Rule::valueOf)
            .collect(Collectors.toCollection(LinkedHashSet::new)),
        new TableDifferences(
            f.object("own", CheckTablesJson::read), f.object("removed", CheckTablesJson::read)),
        format == 1
            ? List.of()
            : Fields.distinct(
                f.list("indicatorSets", HouseJson::indicatorSet),
                "/settings/indicatorSets",
                KeptIndicatorSet::id),
        Fields.distinct(
            f.listIfKnown(
                "outlines",
                o -> OutlineJson.read(o).own().orElseThrow(IllegalArgumentException::new)),
            "/settings/outlines",
            Outline::id));
  }

  private static KeptIndicatorSet indicatorSet(Fields f) {
    return new KeptIndicatorSet(
        new RowId(f.id("id")), f.text("name"), f.choice("form", ScoreForm.class), f.text("text"));
  }

  private static HouseData.Entry report(Fields f) {
    return new HouseData.Entry(
        new ReportId(f.id("id")),
        f.text("folder"),
        f.time("changedAt"),
        Fields.distinct(f.list("versions", HouseJson::number), "/versions", n -> n),
        Fields.distinct(f.list("revisions", HouseJson::revision), "/revisions", Revision::number),
        Fields.distinct(f.list("scans", ScanJson::read), "/scans", e -> e.scan().id()));
  }

  private static int number(Fields f) {
    int number = f.number("number");
    if (number < 1) {
      throw new IllegalArgumentException("number " + number);
    }
    return number;
  }

  private static Revision revision(Fields f) {
    return new Revision(
        number(f), f.choice("kind", Revision.Kind.class), f.text("name"), f.time("at"));
  }

  private static TrailEntry trail(Fields f) {
    return new TrailEntry(
        f.time("at"),
        f.text("name"),
        f.text("user"),
        Action.named(f.text("action")),
        f.text("about"),
        f.text("digest"));
  }
}
