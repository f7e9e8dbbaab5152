package cn.jiping.service.text;

import cn.jiping.domain.check.Checks;
import cn.jiping.domain.check.Finding;
import cn.jiping.domain.check.Finding.Severity;
import cn.jiping.domain.document.NumberedHeading;
import cn.jiping.domain.figure.Figures;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Version;
import java.util.List;

/**
 * All data of a report as text, for reading: a text with references is shown as typed, and below it
 * as it is printed.
 */
public final class ReportText {
  private ReportText() {}

  /** The text; its lines end in {@code \n}. */
  public static String of(Report report) {
    TextLines lines = new TextLines();
    addCover(lines, report);
    addSections(lines, report);
    DataText.addTo(lines, report);
    OrganizationText.addTo(lines, report);
    EvaluationText.addTo(lines, report);
    addSignature(lines, report.signature());
    addFindings(lines, Checks.of(report));
    return lines.toString();
  }

  private static void addCover(TextLines lines, Report report) {
    lines.part("cover");
    lines.put("year", report.year());
    lines.put("version", report.version().number(), state(report.version()));
    lines.put("outline", report.outline().name());
    lines.put("unit", report.unit().name());
    lines.putUnlessBlank("department", report.unit().department());
    lines.put("title", report.cover().title());
    lines.putUnlessBlank("project", report.cover().projectName());
    lines.putUnlessBlank("addressee", report.cover().addressee());
  }

  private static String state(Version version) {
    return version
        .finalised()
        .map(f -> TextLines.TEXTS.get("show.finalised", f.by()))
        .orElse(TextLines.TEXTS.get("show.open"));
  }

  private static void addSections(TextLines lines, Report report) {
    Figures figures = Figures.of(report);
    lines.part("sections");
    for (NumberedHeading heading : NumberedHeading.printed(report)) {
      Section section = report.section(heading.heading().key());
      String carried = section.carriedOver() ? TextLines.TEXTS.get("show.carried") : "";
      lines.add(heading.full() + carried);
      lines.addTyped(section.text(), figures);
    }
    if (!report.unplacedText().isBlank()) {
      lines.part("unplaced");
      report.unplacedText().lines().forEach(lines::add);
    }
  }

  private static void addSignature(TextLines lines, Signature signature) {
    lines.part("signature");
    lines.putUnlessBlank("unit", signature.unit());
    lines.putUnlessBlank("date", TextLines.date(signature.date()));
    lines.putUnlessBlank("head", signature.head());
    lines.putUnlessBlank("preparer", signature.preparer());
    lines.putUnlessBlank("phone", signature.phone());
    lines.put("sealed", TextLines.TEXTS.get(signature.sealed() ? "show.yes" : "show.no"));
  }

  private static void addFindings(TextLines lines, List<Finding> findings) {
    lines.part(
        "findings",
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.NOTICE));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
