package cn.jiping.store;

import static cn.jiping.store.jooq.Tables.REVISION_PICTURE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.RowId;
import cn.jiping.service.Revision;
import cn.jiping.service.Revision.Kind;
import cn.jiping.service.StoreFailure;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2RevisionStoreTest {
  private static final ZoneId ZONE = ZoneOffset.ofHours(8);
  private static final Report RICH =
      ReportFixtures.rich()
          .withAttachments(
              new Attachments(
                  true,
                  false,
                  List.of(
                      new Picture(RowId.fresh(), "照片", new PictureFile(new byte[] {1, -2, 3})))));

  @TempDir private Path folder;
  private Instant now = Instant.parse("2022-01-05T08:00:00Z");
  private Database database;
  private H2ReportStore reports;
  private H2RevisionStore revisions;

  @BeforeEach
  void open() {
    InstantSource source = () -> now;
    Clock clock = source.withZone(ZONE);
    database = Database.open(folder, clock);
    reports = new H2ReportStore(database, ReportFixtures.OUTLINES);
    revisions = new H2RevisionStore(database, ReportFixtures.OUTLINES);
    reports.add(RICH);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Report typed(String text) {
    return RICH.withText("overview", t -> text);
  }

  @Test
  void firstChangeOfADayKeepsTheReportAsItWasAtTheEndOfTheDayBefore() {
    Instant added = now;
    reports.save(RICH, typed("当天"));
    assertEquals(List.of(), revisions.list(RICH.id()));
    now = now.plus(Duration.ofHours(8)); // midnight there
    reports.save(typed("当天"), typed("次日"));
    reports.save(typed("次日"), typed("次日又改"));
    assertEquals(List.of(new Revision(1, Kind.DAY, "", added)), revisions.list(RICH.id()));
    assertEquals(typed("当天"), revisions.load(RICH.id(), 1));
  }

  @Test
  void clockThatWasSetBackKeepsNothingTwice_andLosesNothing() {
    now = now.minus(Duration.ofDays(400));
    reports.save(RICH, typed("一"));
    now = now.plus(Duration.ofDays(500));
    reports.save(typed("一"), typed("二"));
    assertEquals(1, revisions.list(RICH.id()).size());
    assertEquals(typed("一"), revisions.load(RICH.id(), 1));
  }

  @Test
  void marksAreKeptWithTheirNames_theLatestFirst() {
    revisions.keep(RICH, Kind.MARK, "送审前");
    now = now.plusSeconds(60);
    revisions.keep(typed("改后"), Kind.MARK, "送审后");
    List<Revision> list = revisions.list(RICH.id());
    assertEquals(List.of("送审后", "送审前"), list.stream().map(Revision::name).toList());
    assertEquals(typed("改后"), revisions.load(RICH.id(), 2));
    assertEquals(RICH, revisions.load(RICH.id(), 1));
  }

  @Test
  void pictureIsKeptOnceForAllRevisions_andIsStillThereWhenTheReportHasLostIt() {
    Report without = RICH.withAttachments(RICH.attachments().withPictures(List.of()));
    revisions.keep(RICH, Kind.MARK, "一");
    revisions.keep(RICH, Kind.MARK, "二");
    reports.save(RICH, without);
    assertEquals(RICH, revisions.load(RICH.id(), 2));
    int pictures = database.run(db -> db.fetchCount(REVISION_PICTURE));
    assertEquals(RICH.attachments().pictures().size(), pictures);
  }

  @Test
  void looksLeaveNothingBehind() {
    revisions.keep(RICH, Kind.MARK, "一");
    revisions.load(RICH.id(), 1);
    revisions.load(RICH.id(), 1);
    assertEquals(1, reports.list().size());
  }

  @Test
  void revisionThatIsMissing_orDamaged_isSaidToBeSo() {
    assertThrows(StoreFailure.class, () -> revisions.load(RICH.id(), 1));
    revisions.keep(RICH, Kind.MARK, "一");
    for (String damage :
        List.of(
            "update revision set digest = '3:0'",
            "update revision set content = x'00'",
            "delete from revision_picture")) {
      database.write(Change.NO_REPORT, db -> db.execute(damage));
      StoreFailure failure =
          assertThrows(StoreFailure.class, () -> revisions.load(RICH.id(), 1), damage);
      assertTrue(failure.getMessage().contains("已损坏"), failure.getMessage());
    }
  }
}
