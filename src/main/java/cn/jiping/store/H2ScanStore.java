package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.SCAN;

import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.service.ScanStore;
import cn.jiping.service.StoreFailure;
import cn.jiping.store.jooq.tables.records.ScanRecord;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The scans of reports, in the H2 file. They are too big for the journal: one whose adding was cut
 * off has to be added again.
 */
public final class H2ScanStore implements ScanStore {
  /** What is said of a scan: all but its file. */
  private static final List<Field<?>> LISTED =
      Stream.of(SCAN.fields()).<Field<?>>map(f -> f).filter(f -> !f.equals(SCAN.CONTENT)).toList();

  private final Database database;
  private final StoreFailures failures;

  public H2ScanStore(Database database) {
    this.database = database;
    this.failures = database.failures();
  }

  @Override
  public List<Scan> list(ReportId report) {
    return database.run(
        db ->
            db.select(LISTED)
                .from(SCAN)
                .where(SCAN.REPORT_ID.eq(report.value()))
                .orderBy(SCAN.POSITION)
                .fetch(row -> scan(row.into(SCAN))));
  }

  private static Scan scan(ScanRecord row) {
    Integer version = row.getVersionNumber();
    return new Scan(
        new RowId(row.getId()),
        Scan.Kind.valueOf(row.getKind()),
        row.getTitle(),
        row.getFileName(),
        Scan.Type.valueOf(row.getFileType()),
        row.getPages(),
        row.getQuarterTurns(),
        version == null ? OptionalInt.empty() : OptionalInt.of(version),
        row.getSize(),
        row.getDigest(),
        row.getAddedAt().toInstant());
  }

  /**
   * @throws IllegalArgumentException when size or digest are not those of the file
   */
  @Override
  public void add(ReportId report, Scan scan, byte[] content) {
    refuseOther(scan, content);
    database.write(Change.NO_REPORT, db -> insert(db, report, scan, content));
  }

  private static void refuseOther(Scan scan, byte[] content) {
    if (content.length != scan.size() || !Sha256.of(content).equals(scan.digest())) {
      throw new IllegalArgumentException("not the file of " + scan.id());
    }
  }

  /** Adds a scan inside of a transaction; as {@link #add}. */
  static void insert(DSLContext db, ReportId report, Scan scan, byte[] content) {
    refuseOther(scan, content);
    ScanRecord row =
        new ScanRecord()
            .setId(scan.id().value())
            .setReportId(report.value())
            .setPosition(next(db, report))
            .setFileName(scan.fileName())
            .setFileType(scan.type().name())
            .setPages(scan.pages())
            .setSize(scan.size())
            .setDigest(scan.digest())
            .setAddedAt(scan.addedAt().atOffset(ZoneOffset.UTC))
            .setContent(content);
    db.executeInsert(put(row, scan));
  }

  /** Whether there is a scan of this name, beside any report. */
  static boolean isKept(DSLContext db, RowId scan) {
    return db.fetchExists(SCAN, SCAN.ID.eq(scan.value()));
  }

  private static int next(DSLContext db, ReportId report) {
    return db.select(DSL.coalesce(DSL.max(SCAN.POSITION), -1))
            .from(SCAN)
            .where(SCAN.REPORT_ID.eq(report.value()))
            .fetchSingle()
            .value1()
        + 1;
  }

  /** What the clerk may change. */
  private static ScanRecord put(ScanRecord row, Scan scan) {
    return row.setKind(scan.kind().name())
        .setTitle(scan.title())
        .setQuarterTurns(scan.quarterTurns())
        .setVersionNumber(scan.version().isPresent() ? scan.version().getAsInt() : null);
  }

  @Override
  public void save(ReportId report, List<Scan> scans) {
    database.write(
        Change.NO_REPORT,
        db -> {
          for (int i = 0; i < scans.size(); i++) {
            ScanRecord row = put(new ScanRecord().setPosition(i), scans.get(i));
            only(db.executeUpdate(row, is(report, scans.get(i).id())));
          }
        });
  }

  @Override
  public void remove(ReportId report, RowId scan) {
    database.write(
        Change.NO_REPORT, db -> only(db.deleteFrom(SCAN).where(is(report, scan)).execute()));
  }

  private void only(int rows) {
    if (rows != 1) {
      throw missing();
    }
  }

  private StoreFailure missing() {
    return failures.named("missing.scan");
  }

  private static Condition is(ReportId report, RowId scan) {
    return SCAN.REPORT_ID.eq(report.value()).and(SCAN.ID.eq(scan.value()));
  }

  @Override
  public byte[] content(ReportId report, RowId scan) {
    ScanRecord row =
        database
            .run(db -> db.selectFrom(SCAN).where(is(report, scan)).fetchOptional())
            .orElseThrow(this::missing);
    if (ScanRows.isDamaged(row)) {
      throw failures.named("scan.damaged", row.getFileName());
    }
    return row.getContent();
  }
}
