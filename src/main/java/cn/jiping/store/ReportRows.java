package cn.jiping.store;

import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.OutlineText;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.WorkFigure;
import cn.jiping.store.jooq.tables.records.FindingNoteRecord;
import cn.jiping.store.jooq.tables.records.FundLineRecord;
import cn.jiping.store.jooq.tables.records.GradeCountRecord;
import cn.jiping.store.jooq.tables.records.GradingRecord;
import cn.jiping.store.jooq.tables.records.PartyOrganizationRecord;
import cn.jiping.store.jooq.tables.records.PictureRecord;
import cn.jiping.store.jooq.tables.records.ReportGradeRecord;
import cn.jiping.store.jooq.tables.records.ReportRecord;
import cn.jiping.store.jooq.tables.records.SectionRecord;
import cn.jiping.store.jooq.tables.records.WeakAndLaxRecord;
import cn.jiping.store.jooq.tables.records.WorkFigureRecord;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/** A report as rows; {@link ReportReader} is the way back. */
final class ReportRows {
  /** All tables; one that refers to another comes after it. */
  static final List<TableMapping<?, ?>> TABLES =
      Stream.concat(own().stream(), EvaluationRows.TABLES.stream()).toList();

  private ReportRows() {}

  private static List<TableMapping<?, ?>> own() {
    return List.of(
        new TableMapping<>(List::of, (r, i) -> r.id(), ReportRows::report),
        new TableMapping<>(r -> r.gradeScheme().grades(), (g, i) -> i, ReportRows::reportGrade),
        new TableMapping<>(Report::sections, (s, i) -> s.key(), ReportRows::section),
        new TableMapping<>(Report::fundLines, (l, i) -> l.id(), ReportRows::fundLine),
        new TableMapping<>(Report::organizations, (o, i) -> o.id(), ReportRows::organization),
        new TableMapping<>(Report::organizations, (o, i) -> o.id(), ReportRows::grading),
        new TableMapping<>(Report::organizations, (o, i) -> o.id(), ReportRows::weakAndLax),
        new TableMapping<>(Report::typedTally, (c, i) -> i, ReportRows::gradeCount),
        new TableMapping<>(Report::workFigures, (f, i) -> f.id(), ReportRows::workFigure),
        new TableMapping<>(r -> r.attachments().pictures(), (p, i) -> p.id(), ReportRows::picture),
        new TableMapping<>(Report::findingNotes, (n, i) -> i, ReportRows::findingNote));
  }

  private static Optional<ReportRecord> report(UUID id, int position, Report r) {
    Signature signature = r.signature();
    return Optional.of(
        EvaluationColumns.fill(
                VersionColumns.fill(PresentationColumns.of(r), r.version()), r.evaluation())
            .setId(id)
            .setReportYear(r.year())
            .setOutlineId(r.outline().id())
            .setOutlineText(r.outline().isOwn() ? OutlineText.of(r.outline()) : null)
            .setUnitName(r.unit().name())
            .setDepartment(r.unit().department())
            .setTitle(r.cover().title())
            .setProjectName(r.cover().projectName())
            .setAddressee(r.cover().addressee())
            .setAmountUnit(r.amountUnit().name())
            .setUnplacedText(r.unplacedText())
            .setSigningUnit(signature.unit())
            .setSignedOn(signature.date().orElse(null))
            .setHead(signature.head())
            .setPreparer(signature.preparer())
            .setPhone(signature.phone())
            .setSealed(signature.sealed())
            .setSignatureForm(signature.form().name()));
  }

  private static Optional<ReportGradeRecord> reportGrade(UUID report, int position, String grade) {
    return Optional.of(
        new ReportGradeRecord().setReportId(report).setPosition(position).setGrade(grade));
  }

  private static Optional<SectionRecord> section(UUID report, int position, Section s) {
    return Optional.of(
        new SectionRecord()
            .setReportId(report)
            .setHeadingKey(s.key())
            .setPosition(position)
            .setBody(s.text())
            .setCarriedOver(s.carriedOver()));
  }

  private static Optional<FundLineRecord> fundLine(UUID report, int position, FundLine l) {
    return Optional.of(
        new FundLineRecord()
            .setReportId(report)
            .setId(l.id().value())
            .setPosition(position)
            .setCategory(l.category())
            .setSource(l.source())
            .setBudget(l.budget().map(Money::yuan).orElse(null))
            .setReceived(l.received().map(Money::yuan).orElse(null))
            .setSpent(l.spent().map(Money::yuan).orElse(null))
            .setNote(l.note()));
  }

  private static Optional<PartyOrganizationRecord> organization(
      UUID report, int position, PartyOrganization o) {
    return Optional.of(
        new PartyOrganizationRecord()
            .setReportId(report)
            .setId(o.id().value())
            .setPosition(position)
            .setFullName(o.fullName())
            .setShortName(o.shortName())
            .setType(o.type())
            .setField(o.field())
            .setCommunity(o.community())
            .setParent(o.parent())
            .setSecretary(o.secretary())
            .setMembers(orNull(o.members()))
            .setStandardised(o.standardised()));
  }

  private static Integer orNull(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static Optional<GradingRecord> grading(UUID report, int position, PartyOrganization o) {
    Grading g = o.grading();
    return Optional.of(
        new GradingRecord()
            .setReportId(report)
            .setOrganizationId(o.id().value())
            .setGrade(g.grade())
            .setPrevious(g.previous())
            .setReason(g.reason())
            .setProblems(g.problems())
            .setSelfAssessed(g.selfAssessed().orElse(null))
            .setReviewed(g.reviewed().orElse(null))
            .setAssessed(g.assessed().orElse(null))
            .setApproved(g.approved().orElse(null)));
  }

  private static Optional<WeakAndLaxRecord> weakAndLax(
      UUID report, int position, PartyOrganization o) {
    return o.weakAndLax()
        .map(
            w ->
                new WeakAndLaxRecord()
                    .setReportId(report)
                    .setOrganizationId(o.id().value())
                    .setListedOn(w.listedOn().orElse(null))
                    .setFirstSecretary(w.firstSecretary())
                    .setPlan(w.plan())
                    .setClosedOn(w.closedOn().orElse(null)));
  }

  private static Optional<GradeCountRecord> gradeCount(UUID report, int position, GradeCount c) {
    return Optional.of(
        new GradeCountRecord()
            .setReportId(report)
            .setPosition(position)
            .setGrade(c.grade())
            .setOrganizations(c.count()));
  }

  private static Optional<WorkFigureRecord> workFigure(UUID report, int position, WorkFigure f) {
    return Optional.of(
        new WorkFigureRecord()
            .setReportId(report)
            .setId(f.id().value())
            .setPosition(position)
            .setName(f.name())
            .setFigure(f.number().map(BigDecimal::toString).orElse(null))
            .setUnit(f.unit()));
  }

  private static Optional<PictureRecord> picture(UUID report, int position, Picture p) {
    return Optional.of(
        new PictureRecord()
            .setReportId(report)
            .setId(p.id().value())
            .setPosition(position)
            .setCaption(p.caption())
            .setContent(p.file().bytes()));
  }

  private static Optional<FindingNoteRecord> findingNote(UUID report, int position, FindingNote n) {
    return Optional.of(
        new FindingNoteRecord()
            .setReportId(report)
            .setPosition(position)
            .setRule(n.rule())
            .setPart(n.part().name())
            .setItem(n.item())
            .setAbout(n.about())
            .setDecision(n.decision().name())
            .setReason(n.reason())
            .setNotedBy(n.by())
            .setNotedAt(n.at().atOffset(ZoneOffset.UTC)));
  }
}
