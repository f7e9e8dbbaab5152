package cn.jiping.domain.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Document;
import java.util.List;
import java.util.Locale;

/** The page on which who hands an archive over and who takes it sign (移交清单). */
public final class HandoverList {
  private static final Texts TEXTS = Texts.of(HandoverList.class);

  private HandoverList() {}

  /**
   * An archive that is handed over.
   *
   * @param file name of its file
   * @param title of the report
   * @param bytes length of the file
   * @param plainFolder whether it is a folder, and no file
   * @param sha256 of the file, or of the tag manifest of the folder, in hexadecimal digits
   */
  public record Line(
      String file,
      String title,
      int version,
      Retention retention,
      long bytes,
      boolean plainFolder,
      String sha256) {}

  /**
   * Makes the page.
   *
   * @param unit who hands over
   * @param medium onto what it was laid, e.g. the name of a stick
   */
  public static Document of(String unit, String medium, List<Line> lines) {
    FormPage page = new FormPage(TEXTS.get("handover.title"));
    page.paragraph(TEXTS.get("handover.what", unit, medium, lines.size()));
    for (Line line : lines) {
      page.facts(
          List.of(
              row("file", line.file()),
              row("report", TEXTS.get("handover.report.value", line.title(), line.version())),
              row("retention", line.retention().title()),
              row("bytes", String.format(Locale.ROOT, "%,d", line.bytes())),
              row(line.plainFolder() ? "digest.folder" : "digest", line.sha256()),
              row("verified", TEXTS.get("handover.verified.value"))));
    }
    return page.signatures(TEXTS.get("handover.signed"), TEXTS.list("handover.who"))
        .paragraph(TEXTS.get("handover.copies"))
        .document(unit);
  }

  private static List<String> row(String key, String value) {
    return List.of(TEXTS.get("handover." + key), value);
  }
}
