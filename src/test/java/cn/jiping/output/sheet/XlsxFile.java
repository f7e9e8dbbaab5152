package cn.jiping.output.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made of XML by hand, as Excel writes it and POI can't. */
final class XlsxFile {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String properties = "";
  private int count;

  /**
   * @param rows what stands in {@code sheetData} of the first sheet
   */
  XlsxFile(String rows) {
    parts.put("_rels/.rels", relationships(relation("r1", "officeDocument", "xl/workbook.xml")));
    sheet("表一", rows, "");
  }

  XlsxFile sheet(String name, String rows, String after) {
    count++;
    sheets.append("<sheet name='%s' sheetId='%d' r:id='s%d'/>".formatted(name, count, count));
    relations.append(relation("s" + count, "worksheet", "worksheets/sheet" + count + ".xml"));
    String data = "<worksheet xmlns='%s'><sheetData>%s</sheetData>%s</worksheet>";
    return part("xl/worksheets/sheet" + count + ".xml", data.formatted(MAIN, rows, after));
  }

  /** Texts that cells name by their number. */
  XlsxFile strings(String items) {
    relations.append(relation("t", "sharedStrings", "/xl/sharedStrings.xml"));
    return part("xl/sharedStrings.xml", "<sst xmlns='%s'>%s</sst>".formatted(MAIN, items));
  }

  /** Formats: number 0 is a plain one, then one for each code. */
  XlsxFile formats(String... codes) {
    StringBuilder formats = new StringBuilder("<numFmts>");
    StringBuilder cells = new StringBuilder("</numFmts><cellXfs><xf numFmtId='0'/>");
    for (int i = 0; i < codes.length; i++) {
      formats.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(164 + i, codes[i]));
      cells.append("<xf numFmtId='%d'/>".formatted(164 + i));
    }
    relations.append(relation("f", "styles", "styles.xml"));
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns='%s'><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs>%s%s</cellXfs></styleSheet>"
            .formatted(MAIN, formats, cells));
  }

  XlsxFile from1904() {
    properties = "<workbookPr date1904='1'/>";
    return this;
  }

  XlsxFile part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  Path write(Path file) throws IOException {
    return write(file, "", "");
  }

  /** As {@link #write(Path)}, with something replaced in all parts. */
  Path write(Path file, String from, String to) throws IOException {
    part(
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, properties, sheets));
    part("xl/_rels/workbook.xml.rels", relationships(relations.toString()));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        String xml = from.isEmpty() ? part.getValue() : part.getValue().replace(from, to);
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  private static String relationships(String relations) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + relations
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>"
        .formatted(id, RELATIONS, type, target);
  }
}
