package cn.jiping.domain.report;

import cn.jiping.domain.money.AmountUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One year's report: everything the clerk entered, and nothing that follows from it. Immutable; a
 * change makes a new Report.
 *
 * @param year the year reported on, 1949–2199
 * @param amountUnit the unit in which amounts are shown and typed
 * @param sections texts by heading key; a heading without an entry has no text yet
 * @param unplacedText text of an import that fitted under no heading, kept until the clerk places
 *     it
 * @param typedTally grades counted by hand; rules only while no organization is listed
 * @param evaluation goals, indicators, and what they are compared with
 * @param findingNotes what the clerk decided about findings
 * @param version which version of the report this is, and whether it is finalised
 */
public record Report(
    ReportId id,
    int year,
    Outline outline,
    Unit unit,
    Cover cover,
    AmountUnit amountUnit,
    List<Section> sections,
    String unplacedText,
    List<FundLine> fundLines,
    GradeScheme gradeScheme,
    List<PartyOrganization> organizations,
    List<GradeCount> typedTally,
    List<WorkFigure> workFigures,
    Evaluation evaluation,
    Signature signature,
    Presentation presentation,
    Attachments attachments,
    List<FindingNote> findingNotes,
    Version version) {

  public static final int FIRST_YEAR = 1949;
  public static final int LAST_YEAR = 2199;

  public Report {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("year " + year);
    }
    sections = List.copyOf(sections);
    fundLines = List.copyOf(fundLines);
    organizations = List.copyOf(organizations);
    typedTally = List.copyOf(typedTally);
    workFigures = List.copyOf(workFigures);
    findingNotes = List.copyOf(findingNotes);
  }

  /** A report with nothing in it but its year and outline. */
  public static Report blank(ReportId id, int year, Outline outline, GradeScheme scheme) {
    return new Report(
        id,
        year,
        outline,
        Unit.NONE,
        Cover.NONE,
        AmountUnit.WAN,
        List.of(),
        "",
        List.of(),
        scheme,
        List.of(),
        List.of(),
        List.of(),
        Evaluation.NONE,
        Signature.NONE,
        Presentation.PLAIN,
        Attachments.NONE,
        List.of(),
        Version.FIRST);
  }

  /** The text under the heading with this key; an empty section when there is none. */
  public Section section(String key) {
    return sections.stream()
        .filter(s -> s.key().equals(key))
        .findFirst()
        .orElse(new Section(key, "", false));
  }

  /** The unit that signs: the one of the signature block, or the reporting one. */
  public String signingUnit() {
    return signature.unit().isBlank() ? unit.name() : signature.unit();
  }

  /** The same report with this section instead of the one of the same key. */
  public Report withSection(Section section) {
    List<Section> changed = new ArrayList<>(sections);
    changed.replaceAll(s -> s.key().equals(section.key()) ? section : s);
    if (!changed.contains(section)) {
      changed.add(section);
    }
    return withSections(changed);
  }

  /** The same report with the text of one section changed. */
  public Report withText(String key, UnaryOperator<String> change) {
    Section section = section(key);
    return withSection(section.withText(change.apply(section.text())));
  }

  /** The same report under another name. */
  public Report withId(ReportId value) {
    return with(value, year, outline);
  }

  public Report withYear(int value) {
    return with(id, value, outline);
  }

  /** The same report by another outline; its texts stay under the keys they have. */
  public Report withOutline(Outline value) {
    return with(id, year, value);
  }

  private Report with(ReportId newId, int newYear, Outline newOutline) {
    return new Report(
        newId,
        newYear,
        newOutline,
        unit,
        cover,
        amountUnit,
        sections,
        unplacedText,
        fundLines,
        gradeScheme,
        organizations,
        typedTally,
        workFigures,
        evaluation,
        signature,
        presentation,
        attachments,
        findingNotes,
        version);
  }

  public Report withUnit(Unit value) {
    return with(value, cover, amountUnit, sections, unplacedText, signature);
  }

  public Report withCover(Cover value) {
    return with(unit, value, amountUnit, sections, unplacedText, signature);
  }

  public Report withAmountUnit(AmountUnit value) {
    return with(unit, cover, value, sections, unplacedText, signature);
  }

  public Report withSections(List<Section> value) {
    return with(unit, cover, amountUnit, value, unplacedText, signature);
  }

  public Report withUnplacedText(String value) {
    return with(unit, cover, amountUnit, sections, value, signature);
  }

  public Report withSignature(Signature value) {
    return with(unit, cover, amountUnit, sections, unplacedText, value);
  }

  public Report withEvaluation(Evaluation value) {
    return with(value, presentation, attachments, findingNotes, version);
  }

  public Report withPresentation(Presentation value) {
    return with(evaluation, value, attachments, findingNotes, version);
  }

  public Report withAttachments(Attachments value) {
    return with(evaluation, presentation, value, findingNotes, version);
  }

  public Report withFindingNotes(List<FindingNote> value) {
    return with(evaluation, presentation, attachments, value, version);
  }

  /** The same report as another version; itself when it is that version. */
  public Report withVersion(Version value) {
    return value.equals(version)
        ? this
        : with(evaluation, presentation, attachments, findingNotes, value);
  }

  public Report withFundLines(List<FundLine> value) {
    return with(value, organizations, typedTally, workFigures);
  }

  public Report withOrganizations(List<PartyOrganization> value) {
    return with(fundLines, value, typedTally, workFigures);
  }

  public Report withTypedTally(List<GradeCount> value) {
    return with(fundLines, organizations, value, workFigures);
  }

  public Report withWorkFigures(List<WorkFigure> value) {
    return with(fundLines, organizations, typedTally, value);
  }

  private Report with(
      Unit newUnit,
      Cover newCover,
      AmountUnit newAmountUnit,
      List<Section> newSections,
      String newUnplacedText,
      Signature newSignature) {
    return new Report(
        id,
        year,
        outline,
        newUnit,
        newCover,
        newAmountUnit,
        newSections,
        newUnplacedText,
        fundLines,
        gradeScheme,
        organizations,
        typedTally,
        workFigures,
        evaluation,
        newSignature,
        presentation,
        attachments,
        findingNotes,
        version);
  }

  private Report with(
      List<FundLine> newFundLines,
      List<PartyOrganization> newOrganizations,
      List<GradeCount> newTypedTally,
      List<WorkFigure> newWorkFigures) {
    return new Report(
        id,
        year,
        outline,
        unit,
        cover,
        amountUnit,
        sections,
        unplacedText,
        newFundLines,
        gradeScheme,
        newOrganizations,
        newTypedTally,
        newWorkFigures,
        evaluation,
        signature,
        presentation,
        attachments,
        findingNotes,
        version);
  }

  private Report with(
      Evaluation newEvaluation,
      Presentation newPresentation,
      Attachments newAttachments,
      List<FindingNote> newNotes,
      Version newVersion) {
    return new Report(
        id,
        year,
        outline,
        unit,
        cover,
        amountUnit,
        sections,
        unplacedText,
        fundLines,
        gradeScheme,
        organizations,
        typedTally,
        workFigures,
        newEvaluation,
        signature,
        newPresentation,
        newAttachments,
        newNotes,
        newVersion);
  }
}
