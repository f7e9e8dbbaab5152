package cn.jiping.output.data;

import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A scan and where its file lies, as JSON and back. */
final class ScanJson {
  private ScanJson() {}

  static ObjectNode write(ArchiveData.Entry entry) {
    Scan scan = entry.scan();
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
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

  static ArchiveData.Entry read(Fields f) {
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
