package cn.jiping.service;

import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Presentation;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.WorkFigure;
import java.util.List;
import java.util.Optional;

/**
 * Next year's report, opened from this year's: unit, cover, outline, fund categories and
 * organizations are carried over, the grade becomes the previous one, amounts and numbers are
 * empty, texts are kept and marked as last year's until touched. Of goals and indicators {@link
 * NextEvaluation} says what stays.
 */
public final class NextYear {
  private NextYear() {}

  /** The report of the year after the given one. */
  public static Report of(Report last, ReportId id) {
    return Report.blank(id, last.year() + 1, last.outline(), last.gradeScheme())
        .withUnit(last.unit())
        .withCover(last.cover())
        .withAmountUnit(last.amountUnit())
        .withSections(sections(last))
        .withFundLines(fundLines(last))
        .withOrganizations(organizations(last))
        .withWorkFigures(workFigures(last))
        .withEvaluation(NextEvaluation.of(last))
        .withSignature(last.signature().withDate(Optional.empty()))
        .withPresentation(presentation(last.presentation()))
        .withAttachments(last.attachments().withPictures(List.of()));
  }

  /** The unit's setup goes on; number and date of the document are last year's. */
  private static Presentation presentation(Presentation last) {
    return last.withRedHead(last.redHead().withNumber(""))
        .withImprint(last.imprint().withDate(Optional.empty()));
  }

  private static List<Section> sections(Report last) {
    return last.sections().stream()
        .filter(s -> !s.isEmpty())
        .map(s -> new Section(s.key(), s.text(), true))
        .toList();
  }

  private static List<FundLine> fundLines(Report last) {
    return last.fundLines().stream()
        .filter(l -> !l.isBlank())
        .map(l -> FundLine.blank().withCategory(l.category()).withSource(l.source()))
        .toList();
  }

  private static List<PartyOrganization> organizations(Report last) {
    return last.organizations().stream()
        .filter(o -> !o.isBlank())
        .map(NextYear::organization)
        .toList();
  }

  private static PartyOrganization organization(PartyOrganization o) {
    return new PartyOrganization(
        RowId.fresh(),
        o.fullName(),
        o.shortName(),
        o.type(),
        o.field(),
        o.community(),
        o.parent(),
        o.secretary(),
        o.members(),
        o.standardised(),
        o.grading().carriedOver(),
        o.weakAndLax().filter(w -> w.closedOn().isEmpty()));
  }

  private static List<WorkFigure> workFigures(Report last) {
    return last.workFigures().stream()
        .filter(f -> !f.isBlank())
        .map(f -> WorkFigure.blank().withName(f.name()).withUnit(f.unit()))
        .toList();
  }
}
