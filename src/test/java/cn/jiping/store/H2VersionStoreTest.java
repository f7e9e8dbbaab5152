package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Version;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.VersionStore.Agreement;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class H2VersionStoreTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2022-01-05T04:00:00.000000001Z"), ZoneOffset.ofHours(8));
  private static final byte[] PAPER = "第一版的PDF".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private Database database;
  private H2ReportStore reports;
  private H2VersionStore versions;

  @BeforeEach
  void open() {
    database = Database.open(folder, NOON);
    reports = new H2ReportStore(database, ReportFixtures.OUTLINES);
    versions = new H2VersionStore(database, ReportFixtures.OUTLINES);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void reopen() {
    database.close();
    open();
  }

  private static Report draft() {
    PictureFile file = new PictureFile(new byte[] {1, 2, 3});
    return ReportFixtures.rich()
        .withAttachments(
            new Attachments(true, true, List.of(new Picture(RowId.fresh(), "照片", file))))
        .withFindingNotes(List.of(ReportFixtures.note("R6", "overview", ",")));
  }

  private Report finalised(Report report, byte[] paper) {
    Finalised finalised =
        new Finalised(versions.digest(report), Sha256.of(paper), NOON.instant(), "张三");
    return report.withVersion(report.version().withFinalised(finalised));
  }

  /** Keeps a draft, and finalises it. */
  private Report kept(Report draft) {
    reports.add(draft);
    Report finalised = finalised(draft, PAPER);
    reports.finalise(draft, finalised, PAPER);
    return finalised;
  }

  @Test
  void finalisedReportComesBack_andItsVersionWithItsPaper() {
    Report first = kept(draft());
    reopen();
    assertEquals(first, reports.load(first.id()));
    assertEquals(List.of(first.version()), versions.versions(first.id()));
    assertEquals(first, versions.load(first.id(), 1));
    assertArrayEquals(PAPER, versions.paper(first.id(), 1));
    assertEquals(new Agreement(true, true), versions.verify(first.id(), 1));
  }

  @Test
  void versionStaysAsItWas_whenTheNextOneIsWritten() {
    Report first = kept(draft());
    Report second = first.withVersion(first.version().next("补充数据"));
    Report changed =
        second.withText("overview", text -> "另写。").withOrganizations(List.of()).withYear(2022);
    byte[] paper = {2};
    reports.save(first, second);
    reports.save(second, changed);
    Report secondFinalised = finalised(changed, paper);
    reports.finalise(changed, secondFinalised, paper);
    reopen();
    assertEquals(first, versions.load(first.id(), 1));
    assertEquals(secondFinalised, versions.load(first.id(), 2));
    assertArrayEquals(paper, versions.paper(first.id(), 2));
    assertEquals(
        List.of(first.version(), secondFinalised.version()), versions.versions(first.id()));
    assertEquals("补充数据", versions.versions(first.id()).getLast().reason());
    assertTrue(versions.verify(first.id(), 1).holds());
    assertTrue(versions.verify(first.id(), 2).holds());
  }

  @Test
  void listShowsNoVersionAsAReportOfItsOwn_butSaysWhatIsFinalised() {
    Report first = kept(draft());
    assertEquals(1, reports.list().size());
    assertTrue(reports.list().getFirst().finalised());
    reports.save(first, first.withVersion(first.version().next("补充数据")));
    assertEquals(1, reports.list().size());
    assertFalse(reports.list().getFirst().finalised());
    assertEquals(2, reports.list().getFirst().version());
  }

  @Test
  void versionAndUnsavedChangesAreWrittenTogether_orNotAtAll() {
    Report draft = draft();
    reports.add(draft);
    Report changed = draft.withText("overview", text -> "最后一句。");
    Report wrong = finalised(changed, PAPER);
    byte[] otherPaper = {9};
    assertThrows(IllegalStateException.class, () -> reports.finalise(draft, wrong, otherPaper));
    assertEquals(draft, reports.load(draft.id()));
    assertEquals(List.of(), versions.versions(draft.id()));
    reports.finalise(draft, wrong, PAPER);
    assertEquals(wrong, reports.load(draft.id()));
  }

  /** As when the disk was full after the database had committed. */
  @Test
  void versionThatIsAlreadyKeptIsNotKeptTwice() {
    Report first = kept(draft());
    reports.finalise(first, first, PAPER);
    assertEquals(1, versions.versions(first.id()).size());
    assertEquals(1, reports.list().size());
  }

  @Test
  void versionsOfReportsDoNotMix() {
    Report one = kept(draft());
    Report two = kept(ReportFixtures.blank());
    assertEquals(one, versions.load(one.id(), 1));
    assertEquals(two, versions.load(two.id(), 1));
  }

  @Test
  void versionThatIsNotThereIsSaidSo() {
    Report draft = draft();
    reports.add(draft);
    assertEquals(List.of(), versions.versions(draft.id()));
    for (Runnable use :
        List.<Runnable>of(
            () -> versions.load(draft.id(), 1),
            () -> versions.paper(draft.id(), 1),
            () -> versions.verify(draft.id(), 1))) {
      StoreFailure failure = assertThrows(StoreFailure.class, use::run);
      assertTrue(failure.getMessage().contains("没有第1版"), failure.getMessage());
    }
  }

  private void damage(String sql, Object... values) throws Exception {
    database.close();
    try (Connection connection = new DatabaseFile(folder, Migrations.shipped(), NOON).open();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      assertTrue(statement.executeUpdate() > 0);
    }
    open();
  }

  private static final String OF_COPY =
      " where report_id in (select snapshot_id from report_version)";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update fund_line set budget = budget + 0.01" + OF_COPY,
        "update section set body = body || ' '" + OF_COPY,
        "update picture set content = X'010204'" + OF_COPY,
        "delete from grading" + OF_COPY,
        "delete from finding_note" + OF_COPY,
        "update report set sealed = not sealed where id in (select snapshot_id from report_version)",
        "update report set data_digest = null where id in (select snapshot_id from report_version)"
      })
  void changedDataOfAVersionIsNoticed(String sql) throws Exception {
    Report first = kept(draft());
    damage(sql);
    assertEquals(new Agreement(false, true), versions.verify(first.id(), 1));
  }

  @Test
  void changedPaperOfAVersionIsNoticed() throws Exception {
    Report first = kept(draft());
    byte[] other = Arrays.copyOf(PAPER, PAPER.length);
    other[0]++;
    damage("update report_version set paper = ?", (Object) other);
    assertEquals(new Agreement(true, false), versions.verify(first.id(), 1));
  }

  @Test
  void reportThatWasNotFinalisedHasTheFirstVersion() {
    reports.add(draft());
    assertEquals(Version.FIRST, reports.load(draft().id()).version());
  }
}
