package cn.jiping.output.data;

import cn.jiping.domain.archive.Retention;
import cn.jiping.domain.report.ReportId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an archive says of itself, as JSON by the schema {@value #SCHEMA}, and back. */
public final class ArchiveJson {
  /** The file of the schema, beside this class. */
  public static final String SCHEMA = "archive-1.schema.json";

  private static final JsonFormat FORMAT = new JsonFormat("jiping-archive", 1);

  private ArchiveJson() {}

  /** In UTF-8; the same data is the same bytes. */
  public static byte[] write(ArchiveData data) {
    ObjectNode json = FORMAT.start();
    json.put("program", data.program());
    json.put("retention", data.retention().name());
    json.put("report", data.report().toString());
    json.put("version", data.version());
    ArrayNode scans = json.putArray("scans");
    data.scans().forEach(entry -> scans.add(ScanJson.write(entry)));
    return FORMAT.write(json);
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
        Fields.distinct(
            Fields.distinct(f.list("scans", ScanJson::read), "/scans", e -> e.scan().id()),
            "/scans",
            ArchiveData.Entry::file));
  }
}
