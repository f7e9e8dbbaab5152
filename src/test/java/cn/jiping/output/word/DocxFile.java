package cn.jiping.output.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word document made of XML by hand, for what POI can't write. */
final class DocxFile {
  private static final String HEAD =
      "<w:%s xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'"
          + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>%s</w:%s>";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  DocxFile(String body) {
    part("_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
    part("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
  }

  /** A part of the main one, e.g. {@code with("styles", "styles", …)}. */
  DocxFile with(String type, String root, String content) {
    relations.append(relation(type, type + ".xml"));
    return part("word/" + type + ".xml", root(root, content));
  }

  DocxFile part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  DocxFile replace(String from, String to) {
    parts.replaceAll((name, xml) -> xml.replace(from, to));
    return this;
  }

  Path write(Path file) throws IOException {
    parts.putIfAbsent("word/_rels/document.xml.rels", relations(relations.toString()));
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  /** A paragraph of one run. */
  static String p(String text) {
    return p("", r(text));
  }

  /** A paragraph with properties. */
  static String p(String properties, String runs) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs + "</w:p>";
  }

  static String r(String text) {
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
  }

  static String number(int id, int level) {
    return "<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>".formatted(level, id);
  }

  private static String root(String name, String content) {
    return HEAD.formatted(name, content, name);
  }

  private static String relations(String content) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + content
        + "</Relationships>";
  }

  private static String relation(String type, String target) {
    return "<Relationship Id='%s' Type='%s%s' Target='%s'/>"
        .formatted(type, RELATION, type, target);
  }
}
