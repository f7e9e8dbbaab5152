package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.FINDING_NOTE;
import static cn.jiping.store.jooq.Tables.FUND_LINE;
import static cn.jiping.store.jooq.Tables.GRADE_COUNT;
import static cn.jiping.store.jooq.Tables.GRADING;
import static cn.jiping.store.jooq.Tables.PARTY_ORGANIZATION;
import static cn.jiping.store.jooq.Tables.PICTURE;
import static cn.jiping.store.jooq.Tables.REPORT;
import static cn.jiping.store.jooq.Tables.REPORT_GRADE;
import static cn.jiping.store.jooq.Tables.SECTION;
import static cn.jiping.store.jooq.Tables.WEAK_AND_LAX;
import static cn.jiping.store.jooq.Tables.WORK_FIGURE;

import cn.jiping.domain.money.AmountUnit;
import cn.jiping.domain.money.Money;
import cn.jiping.domain.report.Cover;
import cn.jiping.domain.report.FindingNote;
import cn.jiping.domain.report.FundLine;
import cn.jiping.domain.report.GradeCount;
import cn.jiping.domain.report.GradeScheme;
import cn.jiping.domain.report.Grading;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.OutlineText;
import cn.jiping.domain.report.PartyOrganization;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Place;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Section;
import cn.jiping.domain.report.Signature;
import cn.jiping.domain.report.Unit;
import cn.jiping.domain.report.WeakAndLax;
import cn.jiping.domain.report.WorkFigure;
import cn.jiping.service.Outlines;
import cn.jiping.store.jooq.tables.records.FindingNoteRecord;
import cn.jiping.store.jooq.tables.records.FundLineRecord;
import cn.jiping.store.jooq.tables.records.GradingRecord;
import cn.jiping.store.jooq.tables.records.PartyOrganizationRecord;
import cn.jiping.store.jooq.tables.records.ReportRecord;
import cn.jiping.store.jooq.tables.records.WeakAndLaxRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Makes a report of its rows; {@link ReportRows} is the way there. */
final class ReportReader {
  private final DSLContext db;
  private final UUID id;

  private ReportReader(DSLContext db, UUID id) {
    this.db = db;
    this.id = id;
  }

  /**
   * The whole report, if there is one kept under this id.
   *
   * @param outlines those shipped; of another outline the report has the text
   * @throws cn.jiping.service.StoreFailure when it follows none of them
   */
  static Optional<Report> read(DSLContext db, UUID id, Outlines outlines, StoreFailures failures) {
    return db.selectFrom(REPORT)
        .where(REPORT.ID.eq(id))
        .fetchOptional()
        .map(
            header -> new ReportReader(db, id).report(header, outline(header, outlines, failures)));
  }

  private static Outline outline(ReportRecord header, Outlines outlines, StoreFailures failures) {
    if (header.getOutlineText() != null) {
      return OutlineText.parse(header.getOutlineText());
    }
    String id = header.getOutlineId();
    return outlines.withId(id).orElseThrow(() -> failures.named("unknown.outline", id));
  }

  private Report report(ReportRecord header, Outline outline) {
    return new Report(
        new ReportId(id),
        header.getReportYear(),
        outline,
        new Unit(header.getUnitName(), header.getDepartment()),
        new Cover(header.getTitle(), header.getProjectName(), header.getAddressee()),
        AmountUnit.valueOf(header.getAmountUnit()),
        sections(),
        header.getUnplacedText(),
        fundLines(),
        gradeScheme(),
        organizations(),
        typedTally(),
        workFigures(),
        EvaluationRows.read(db, header),
        new Signature(
            header.getSigningUnit(),
            Optional.ofNullable(header.getSignedOn()),
            header.getHead(),
            header.getPreparer(),
            header.getPhone(),
            header.getSealed(),
            Signature.Form.valueOf(header.getSignatureForm())),
        PresentationColumns.presentation(header),
        PresentationColumns.attachments(header, pictures()),
        findingNotes(),
        VersionColumns.version(header));
  }

  private GradeScheme gradeScheme() {
    return new GradeScheme(
        db.selectFrom(REPORT_GRADE)
            .where(REPORT_GRADE.REPORT_ID.eq(id))
            .orderBy(REPORT_GRADE.POSITION)
            .fetch(REPORT_GRADE.GRADE));
  }

  private List<Section> sections() {
    return db.selectFrom(SECTION)
        .where(SECTION.REPORT_ID.eq(id))
        .orderBy(SECTION.POSITION)
        .fetch(s -> new Section(s.getHeadingKey(), s.getBody(), s.getCarriedOver()));
  }

  private List<FundLine> fundLines() {
    return db.selectFrom(FUND_LINE)
        .where(FUND_LINE.REPORT_ID.eq(id))
        .orderBy(FUND_LINE.POSITION)
        .fetch(ReportReader::fundLine);
  }

  private static FundLine fundLine(FundLineRecord l) {
    return new FundLine(
        new RowId(l.getId()),
        l.getCategory(),
        l.getSource(),
        Optional.ofNullable(l.getBudget()).map(Money::new),
        Optional.ofNullable(l.getReceived()).map(Money::new),
        Optional.ofNullable(l.getSpent()).map(Money::new),
        l.getNote());
  }

  private List<PartyOrganization> organizations() {
    return db.select(PARTY_ORGANIZATION.fields())
        .select(GRADING.fields())
        .select(WEAK_AND_LAX.fields())
        .from(PARTY_ORGANIZATION)
        .join(GRADING)
        .on(GRADING.REPORT_ID.eq(PARTY_ORGANIZATION.REPORT_ID))
        .and(GRADING.ORGANIZATION_ID.eq(PARTY_ORGANIZATION.ID))
        .leftJoin(WEAK_AND_LAX)
        .on(WEAK_AND_LAX.REPORT_ID.eq(PARTY_ORGANIZATION.REPORT_ID))
        .and(WEAK_AND_LAX.ORGANIZATION_ID.eq(PARTY_ORGANIZATION.ID))
        .where(PARTY_ORGANIZATION.REPORT_ID.eq(id))
        .orderBy(PARTY_ORGANIZATION.POSITION)
        .fetch(ReportReader::organization);
  }

  private static PartyOrganization organization(Record row) {
    PartyOrganizationRecord o = row.into(PARTY_ORGANIZATION);
    return new PartyOrganization(
        new RowId(o.getId()),
        o.getFullName(),
        o.getShortName(),
        o.getType(),
        o.getField(),
        o.getCommunity(),
        o.getParent(),
        o.getSecretary(),
        o.getMembers() == null ? OptionalInt.empty() : OptionalInt.of(o.getMembers()),
        o.getStandardised(),
        grading(row.into(GRADING)),
        Optional.of(row.into(WEAK_AND_LAX))
            .filter(w -> w.getOrganizationId() != null)
            .map(ReportReader::weakAndLax));
  }

  private static Grading grading(GradingRecord g) {
    return new Grading(
        g.getGrade(),
        g.getPrevious(),
        g.getReason(),
        g.getProblems(),
        Optional.ofNullable(g.getSelfAssessed()),
        Optional.ofNullable(g.getReviewed()),
        Optional.ofNullable(g.getAssessed()),
        Optional.ofNullable(g.getApproved()));
  }

  private static WeakAndLax weakAndLax(WeakAndLaxRecord w) {
    return new WeakAndLax(
        Optional.ofNullable(w.getListedOn()),
        w.getFirstSecretary(),
        w.getPlan(),
        Optional.ofNullable(w.getClosedOn()));
  }

  private List<GradeCount> typedTally() {
    return db.selectFrom(GRADE_COUNT)
        .where(GRADE_COUNT.REPORT_ID.eq(id))
        .orderBy(GRADE_COUNT.POSITION)
        .fetch(c -> new GradeCount(c.getGrade(), c.getOrganizations()));
  }

  private List<Picture> pictures() {
    return db.selectFrom(PICTURE)
        .where(PICTURE.REPORT_ID.eq(id))
        .orderBy(PICTURE.POSITION)
        .fetch(
            p ->
                new Picture(new RowId(p.getId()), p.getCaption(), new PictureFile(p.getContent())));
  }

  private List<WorkFigure> workFigures() {
    return db.selectFrom(WORK_FIGURE)
        .where(WORK_FIGURE.REPORT_ID.eq(id))
        .orderBy(WORK_FIGURE.POSITION)
        .fetch(
            f ->
                new WorkFigure(
                    new RowId(f.getId()),
                    f.getName(),
                    Optional.ofNullable(f.getFigure()).map(BigDecimal::new),
                    f.getUnit()));
  }

  private List<FindingNote> findingNotes() {
    return db.selectFrom(FINDING_NOTE)
        .where(FINDING_NOTE.REPORT_ID.eq(id))
        .orderBy(FINDING_NOTE.POSITION)
        .fetch(ReportReader::findingNote);
  }

  private static FindingNote findingNote(FindingNoteRecord n) {
    return new FindingNote(
        n.getRule(),
        Place.Part.valueOf(n.getPart()),
        n.getItem(),
        n.getAbout(),
        FindingNote.Decision.valueOf(n.getDecision()),
        n.getReason(),
        n.getNotedBy(),
        n.getNotedAt().toInstant());
  }
}
