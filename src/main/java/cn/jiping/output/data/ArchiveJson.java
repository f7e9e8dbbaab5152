package cn.jiping.output.data;

import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an archive says of itself, as JSON by the schema {@value #SCHEMA}, and back. */
public final class ArchiveJson {
  /** The file of the schema, beside this class. */
  public static final String SCHEMA = "archive-1.schema.json";

  private static final JsonFormat FORMAT = new JsonFormat("jiping-archive", 1);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ArchiveJson() {}

  /** In UTF-8; the same data is the same bytes. */
  public static byte[] write(ArchiveData data) {
    ObjectNode json = FORMAT.start();
    json.put("program", data.program());
    json.put("retention", data.retention().name());
    json.put("report", data.report().toString());
    json.put("version", data.version());
    ArrayNode scans = json.putArray("scans");
    data.scans().forEach(entry -> scans.add(scan(entry)));
    return FORMAT.write(json);
  }

  private static ObjectNode scan(ArchiveData.Entry entry) {
    Scan scan = entry.scan();
    ObjectNode json =
        JSON.objectNode()
            .put("id", scan.id().toString())
            .put("kind", scan.kind().name())
            .put("title", scan.title())
            .put("fileName", scan.fileName())
            .put("type", scan.type().name())
            .put("pages", scan.pages())
            .put("quarterTurns", scan.quarterTurns());
    scan.version().ifPresent(version -> json.put("version", version));
    return json.put("size", scan.size())
        .put("sha256", scan.digest())
        .put("addedAt", scan.addedAt().toString())
        .put("file", entry.file());
  }

  /**
   * Reads it.
   *
   * @throws cn.jiping.service.InputFailure when it is no such JSON, or that of a newer program
   */
  public static ArchiveData read(byte[] text) {
    return FORMAT.read(text, ArchiveJson::data);
  }

  private static ArchiveData data(Fields f) {
    return new ArchiveData(
        f.text("program"),
        f.choice("retention", Retention.class),
        new ReportId(f.id("report")),
        f.number("version"),
        Fields.distinct(f.list("scans", ArchiveJson::scan), "/scans", e -> e.scan().id()));
  }

  private static ArchiveData.Entry scan(Fields f) {
    return new ArchiveData.Entry(
        new Scan(
            new RowId(f.id("id")),
            f.choice("kind", Scan.Kind.class),
            f.text("title"),
            f.text("fileName"),
            f.choice("type", Scan.Type.class),
            f.number("pages"),
            f.number("quarterTurns"),
            f.numberIfKnown("version"),
            f.number("size"),
            f.digest("sha256"),
            f.time("addedAt")),
        f.text("file"));
  }
}
