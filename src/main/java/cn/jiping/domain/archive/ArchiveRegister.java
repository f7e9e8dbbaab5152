package cn.jiping.domain.archive;

import cn.jiping.domain.Texts;
import cn.jiping.domain.document.Block.Column;
import cn.jiping.domain.document.Document;
import cn.jiping.domain.document.ReportDocument;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Scan;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The form with which an electronic document is registered for its archive (电子文件归档登记表, after GB/T
 * 18894-2016, appendix A). What only a hand can say is left to the pen.
 */
public final class ArchiveRegister {
  private static final Texts TEXTS = Texts.of(ArchiveRegister.class);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private ArchiveRegister() {}

  /**
   * Makes the form.
   *
   * @param report finalised
   * @param pages of its paper
   * @param ofd whether the archive has the paper as OFD, too
   * @param zone in which times are printed
   * @param program name and version of the program
   */
  public static Document of(
      Report report,
      int pages,
      boolean ofd,
      List<Scan> scans,
      Retention retention,
      ZoneId zone,
      String program) {
    Finalised finalised = report.version().finalised().orElseThrow();
    List<List<String>> facts = new ArrayList<>();
    add(facts, "unit", report.unit().name());
    facts.add(List.of(TEXTS.get("register.title.row"), ReportDocument.of(report).title()));
    add(facts, "year", TEXTS.get("register.year.value", report.year()));
    add(facts, "version", TEXTS.get("register.version.value", report.version().number()));
    add(
        facts,
        "finalised",
        TEXTS.get(
            "register.finalised.value",
            MINUTE.format(finalised.at().atZone(zone)),
            finalised.by()));
    add(facts, "retention", retention.title());
    add(facts, "digest", finalised.paperDigest());
    add(facts, "program", program);
    return new FormPage(TEXTS.get("register.title"))
        .facts(facts)
        .table(TEXTS.get("register.files"), fileColumns(), files(pages, ofd, scans))
        .table(TEXTS.get("register.checks"), checkColumns(), checks())
        .signatures(TEXTS.get("register.signed"), TEXTS.list("register.who"))
        .document(report.signingUnit());
  }

  private static void add(List<List<String>> facts, String key, String value) {
    facts.add(List.of(TEXTS.get("register." + key), value));
  }

  private static List<Column> fileColumns() {
    return List.of(
        FormPage.centre(TEXTS.get("register.number"), 1),
        FormPage.left(TEXTS.get("register.what"), 5),
        FormPage.centre(TEXTS.get("register.kind"), 2),
        FormPage.right(TEXTS.get("register.pages"), 1));
  }

  private static List<List<String>> files(int pages, boolean ofd, List<Scan> scans) {
    List<List<String>> rows = new ArrayList<>();
    file(rows, TEXTS.get("register.paper"), "PDF/A-2a", pages);
    if (ofd) {
      file(rows, TEXTS.get("register.paper"), "OFD", pages);
    }
    for (Scan scan : scans) {
      String kind = TEXTS.get("kind." + scan.kind());
      String title = scan.title().isBlank() ? kind : TEXTS.get("register.scan", kind, scan.title());
      file(rows, title, scan.type().name(), scan.pages());
    }
    file(rows, TEXTS.get("register.data"), "JSON、CSV", 0);
    file(rows, TEXTS.get("register.record"), "PDF/A-2a", 0);
    return rows;
  }

  private static void file(List<List<String>> rows, String what, String kind, int pages) {
    String number = Integer.toString(rows.size() + 1);
    rows.add(List.of(number, what, kind, pages == 0 ? "" : Integer.toString(pages)));
  }

  private static List<Column> checkColumns() {
    return List.of(
        FormPage.left(TEXTS.get("register.check"), 2),
        FormPage.left(TEXTS.get("register.how"), 4),
        FormPage.centre(TEXTS.get("register.result"), 2));
  }

  /** The program checks what it can; it can't look at a stick. */
  private static List<List<String>> checks() {
    List<List<String>> rows = new ArrayList<>();
    for (Trait trait : Trait.values()) {
      rows.add(
          List.of(trait.title(), TEXTS.get("register.how." + trait), TEXTS.get("register.passed")));
    }
    for (String byHand : List.of("medium", "virus")) {
      rows.add(List.of(TEXTS.get("register." + byHand), TEXTS.get("register.byHand"), ""));
    }
    return rows;
  }
}
