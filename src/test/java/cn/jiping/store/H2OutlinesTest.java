package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.outline.OutlineMove;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Report;
import cn.jiping.service.Revision;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2OutlinesTest {
  private static final Outline OWN = ReportFixtures.ownOutline();

  @TempDir Path folder;

  private Database open() {
    return Database.open(folder, Clock.systemDefaultZone());
  }

  private List<Outline> load() {
    try (Database database = open()) {
      return new H2Outlines(database).load();
    }
  }

  @Test
  void outlinesOfTheUnitComeBack_inItsOrder_andTheLastOnesCount() {
    assertEquals(List.of(), load());
    Outline unsound = OWN.copy("own-2", "").withHeadings(List.of());
    try (Database database = open()) {
      new H2Outlines(database).save(List.of(unsound, OWN));
    }
    assertEquals(List.of(unsound, OWN), load());
    try (Database database = open()) {
      new H2Outlines(database).save(List.of(OWN));
    }
    assertEquals(List.of(OWN), load());
  }

  @Test
  void outlinesThatMovedHereAreAdded_andThoseThatAreThereStay() {
    Outline other = OWN.copy("own-2", "另一份");
    try (Database database = open()) {
      new H2Outlines(database).save(List.of(OWN, other));
      Outline newer = OWN.withHeadings(OWN.headings().subList(0, 1));
      Outline third = OWN.copy("own-3", "第三份");
      database.write(Change.NO_REPORT, db -> H2Outlines.add(db, List.of(newer, third)));
      database.write(Change.NO_REPORT, db -> H2Outlines.add(db, List.of(newer, third)));
      List<Outline> all = new H2Outlines(database).load();
      assertEquals(List.of(OWN, other), all.subList(0, 2));
      assertEquals(newer.copy(all.get(2).id(), OWN.name() + "（搬入）"), all.get(2));
      assertEquals(List.of(third), all.subList(3, all.size()));
    }
  }

  @Test
  void reportKeepsTheOutlineThatItFollows_whateverBecomesOfTheUnits() {
    Report report = ReportFixtures.rich().withOutline(OWN);
    try (Database database = open()) {
      H2Outlines outlines = new H2Outlines(database);
      outlines.save(List.of(OWN));
      new H2ReportStore(database, ReportFixtures.OUTLINES).add(report);
      outlines.save(List.of());
    }
    try (Database database = open()) {
      H2ReportStore store = new H2ReportStore(database, ReportFixtures.OUTLINES);
      assertEquals(OWN, store.load(report.id()).outline());
      Report shipped = report.withOutline(ReportFixtures.OUTLINES.first());
      store.save(report, shipped);
      assertEquals(shipped, store.load(report.id()));
    }
  }

  @Test
  void finalisedVersionAndEarlierDay_followTheOutlineOfThen() {
    Report before = ReportFixtures.rich().withOutline(OWN);
    byte[] paper = {1, 2, 3};
    Report after =
        before.withVersion(
            before
                .version()
                .withFinalised(
                    new Finalised(
                        new RowDigests().of(before), Sha256.of(paper), Instant.EPOCH, "张三")));
    try (Database database = open()) {
      H2ReportStore store = new H2ReportStore(database, ReportFixtures.OUTLINES);
      store.add(before);
      store.finalise(before, after, paper);
      Report next = after.withVersion(after.version().next("改提纲"));
      store.save(after, next);
      Outline target = ReportFixtures.OUTLINES.withId("2020").orElseThrow();
      Report moved = OutlineMove.plan(next, target, ReportFixtures.OUTLINES.mappings()).result();
      store.save(next, moved);
      H2VersionStore versions = new H2VersionStore(database, ReportFixtures.OUTLINES);
      assertEquals(OWN, versions.load(before.id(), 1).outline());
      assertTrue(versions.verify(before.id(), 1).holds());
      H2RevisionStore revisions = new H2RevisionStore(database, ReportFixtures.OUTLINES);
      for (Revision revision : revisions.list(before.id())) {
        assertEquals(OWN, revisions.load(before.id(), revision.number()).outline());
      }
      assertEquals(target, store.load(before.id()).outline());
    }
  }
}
