package cn.jiping.service.text;

import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was read from a report in plain text or a Word document. Every line that is not blank is in
 * a section, a heading, unit, title, addressee, the signature or the unplaced lines.
 *
 * @param year the year most often written as 20xx年, of equals the first; empty when there is none
 * @param sections sections with text, in the order of the outline
 * @param placed headings that were recognised, in the order of the text
 * @param signatureLines the lines of the signature, as typed
 * @param unplaced lines that fit nowhere, with the foreign headings above them
 * @param missing titles of the headings, optional ones aside, that were not found
 * @param tables what was read from tables; nothing for plain text
 * @param remarks sentences on what was not understood
 */
public record ImportedReport(
    Outline outline,
    OptionalInt year,
    String unit,
    String title,
    String addressee,
    List<Section> sections,
    Signature signature,
    List<Placed> placed,
    List<String> signatureLines,
    List<String> unplaced,
    List<String> missing,
    ImportedTables tables,
    List<String> remarks) {

  /**
   * A heading that was recognised.
   *
   * @param key its key in the outline
   * @param typed as it stood in the text, with its number
   * @param paragraphs how many lines of text stood under it
   */
  public record Placed(String key, String typed, int paragraphs) {}

  /**
   * How well the outline fits the text: headings that were recognised, less those that were foreign
   * to it. Headings that the text lacks say nothing, for it may be a part of a report.
   */
  int fit() {
    long known = placed.stream().map(Placed::key).distinct().count();
    long foreign =
        unplaced.stream().map(HeadingLine::of).filter(HeadingLine::looksLikeHeading).count();
    return (int) (known - foreign);
  }

  /** The same with what a Word document has beside its text. */
  ImportedReport with(ImportedTables read, List<String> beside, List<String> said) {
    List<String> nowhere = new ArrayList<>(unplaced);
    nowhere.addAll(beside);
    return new ImportedReport(
        outline,
        year,
        unit,
        title,
        addressee,
        sections,
        signature,
        placed,
        signatureLines,
        List.copyOf(nowhere),
        missing,
        read,
        List.copyOf(said));
  }

  /**
   * The report it makes: cover, sections, signature, and rows of tables. The remarks stand in front
   * of the unplaced text, where the clerk finds them.
   *
   * @param yearIfUnknown the year when the text names none
   */
  public Report toReport(ReportId id, int yearIfUnknown, GradeScheme scheme) {
    return Report.blank(id, year.orElse(yearIfUnknown), outline, scheme)
        .withUnit(new Unit(unit, ""))
        .withCover(new Cover(title, "", addressee))
        .withSections(sections)
        .withUnplacedText(
            Stream.concat(remarks.stream(), unplaced.stream()).collect(Collectors.joining("\n")))
        .withSignature(signature)
        .withAmountUnit(tables.amountUnit())
        .withFundLines(tables.fundLines())
        .withOrganizations(tables.organizations());
  }
}
