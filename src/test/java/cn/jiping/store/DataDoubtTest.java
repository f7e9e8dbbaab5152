package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.report.Finalised;
import cn.jiping.domain.report.Report;
import cn.jiping.service.DataDoubt;
import cn.jiping.service.DataDoubt.Kind;
import cn.jiping.service.Revision;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.Unsaved;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDoubtTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-01-05T10:32:07Z"), ZoneOffset.UTC);
  private static final Report RICH = ReportFixtures.rich();
  private static final Report TYPED = RICH.withText("overview", text -> "后来键入的");

  private static final byte[] PAPER = {1, 2, 3};

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void keepAReport() {
    file = folder.resolve("jiping.mv.db");
    try (H2ReportStore store = store()) {
      store.add(RICH);
    }
  }

  private H2ReportStore store() {
    return store(Database.open(folder, CLOCK));
  }

  private static H2ReportStore store(Database database) {
    return new H2ReportStore(database, ReportFixtures.OUTLINES);
  }

  private static H2UnsavedWork unsaved(Database database) {
    return new H2UnsavedWork(database, ReportFixtures.OUTLINES);
  }

  private DataDoubt doubt(Kind kind) {
    DataDoubt doubt = assertThrows(DataDoubt.class, this::store);
    assertEquals(kind, doubt.kind());
    assertFalse(doubt.getMessage().isBlank() || doubt.advice().isBlank());
    return doubt;
  }

  private void typeAndTakeTheOldFileBack() throws IOException {
    byte[] old = Files.readAllBytes(file);
    try (H2ReportStore store = store()) {
      store.save(RICH, TYPED);
    }
    Files.write(file, old);
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(), "sa", "")) {
      connection.createStatement().execute(sql);
    }
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("jiping") + ";IFEXISTS=TRUE";
  }

  @Test
  void anUntouchedFileIsNotDoubted() {
    try (H2ReportStore store = store()) {
      assertEquals(RICH, store.load(RICH.id()));
    }
  }

  @Test
  void fileThatIsGoneIsNotReplacedByAnEmptyOne() throws IOException {
    Files.delete(file);
    doubt(Kind.MISSING);
    assertFalse(Files.exists(file));
    assertEquals(Optional.empty(), new AsideFiles(folder, CLOCK).startEmpty());
    try (H2ReportStore store = store()) {
      assertEquals(List.of(), store.list());
    }
  }

  @Test
  void emptyFileIsNamed_andPutAsideWhenTheClerkBeginsAnew() throws IOException {
    Files.write(file, new byte[0]);
    doubt(Kind.EMPTY);
    Path aside = new AsideFiles(folder, CLOCK).startEmpty().orElseThrow();
    assertEquals(0, Files.size(aside));
    store().close();
  }

  @Test
  void fileThatWasCutOffIsNamed() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, 100));
    doubt(Kind.TRUNCATED);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 4096));
    assertTrue(doubt(Kind.TRUNCATED).getMessage().contains(String.valueOf(bytes.length)));
    assertEquals(bytes.length - 4096, Files.size(file));
  }

  @Test
  void fileThatWasCutOffAfterACrashIsCalledDamaged() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.createFile(folder.resolve("jiping.open"));
    for (int length : new int[] {100, 5_000}) {
      Files.write(file, Arrays.copyOf(bytes, length));
      doubt(Kind.DAMAGED);
    }
  }

  @Test
  void whenTheMemoryCannotBeWrittenAtTheEnd_theFileIsLetGo_andNothingIsLost() throws IOException {
    Path memory = folder.resolve(Memory.FILE);
    H2ReportStore store = store();
    store.save(RICH, TYPED);
    Path aside = Files.move(memory, folder.resolve("aside"));
    Files.createDirectories(memory.resolve("in the way"));
    assertThrows(StoreFailure.class, store::close);
    Files.delete(memory.resolve("in the way"));
    Files.delete(memory);
    Files.move(aside, memory);
    try (H2ReportStore again = store()) {
      assertEquals(TYPED, again.load(RICH.id()));
    }
  }

  @Test
  void fileOfAnotherProgramIsCalledThat_alsoWhenItIsShorter() throws IOException {
    Files.writeString(file, "这不是数据库");
    doubt(Kind.FOREIGN);
    FolderRescue rescue =
        new FolderRescue(folder, Optional.empty(), ReportFixtures.OUTLINES, CLOCK);
    StoreFailure failure = assertThrows(StoreFailure.class, rescue::present);
    assertTrue(failure.said().contains(file + "。"), failure.said());
  }

  @Test
  void olderFileIsNamed_andWhatWasTypedSinceIsOffered_onceTheClerkUsesIt() throws IOException {
    typeAndTakeTheOldFileBack();
    doubt(Kind.OLDER);
    byte[] doubted = Files.readAllBytes(file);
    Path copy = new AsideFiles(folder, CLOCK).useAsItIs();
    assertArrayEquals(doubted, Files.readAllBytes(copy));
    Database database = Database.open(folder, CLOCK);
    try (H2ReportStore store = store(database)) {
      assertEquals(RICH, store.load(RICH.id()));
      List<Unsaved> unsaved = unsaved(database).list();
      assertEquals(List.of(new Unsaved(CLOCK.instant(), Optional.of(RICH), TYPED)), unsaved);
      assertTrue(unsaved.getFirst().change().orElseThrow().name().startsWith("修改"));
    }
  }

  @Test
  void nothingIsWrittenBeforeTheClerkHasDecidedAboutWhatIsLacking() throws IOException {
    typeAndTakeTheOldFileBack();
    new AsideFiles(folder, CLOCK).useAsItIs();
    for (int attempt = 0; attempt < 2; attempt++) {
      Database database = Database.open(folder, CLOCK);
      try (H2ReportStore store = store(database)) {
        assertEquals(1, unsaved(database).list().size());
        assertThrows(StoreFailure.class, () -> store.add(ReportFixtures.blank()));
      }
    }
  }

  @Test
  void whatIsTakenOverIsKept_andNotOfferedAgain() throws IOException {
    typeAndTakeTheOldFileBack();
    new AsideFiles(folder, CLOCK).useAsItIs();
    Database database = Database.open(folder, CLOCK);
    try (H2ReportStore store = store(database)) {
      unsaved(database).decide(Set.of(RICH.id()));
      assertEquals(TYPED, store.load(RICH.id()));
      assertEquals(List.of(), unsaved(database).list());
    }
    Database again = Database.open(folder, CLOCK);
    try (H2ReportStore store = store(again)) {
      assertEquals(List.of(), unsaved(again).list());
      assertEquals(TYPED, store.load(RICH.id()));
    }
  }

  @Test
  void whatIsNotTakenOverIsNotOfferedAgain() throws IOException {
    typeAndTakeTheOldFileBack();
    new AsideFiles(folder, CLOCK).useAsItIs();
    Database database = Database.open(folder, CLOCK);
    try (H2ReportStore store = store(database)) {
      unsaved(database).decide(Set.of());
      assertEquals(RICH, store.load(RICH.id()));
      store.save(RICH, RICH.withText("overview", text -> "重新键入"));
    }
    Database again = Database.open(folder, CLOCK);
    try (H2ReportStore store = store(again)) {
      assertEquals(List.of(), unsaved(again).list());
      assertEquals("重新键入", store.load(RICH.id()).section("overview").text());
    }
  }

  @Test
  void whatIsNotTakenOverCastsNoDoubt_whenTheProgramIsKilledBeforeItCloses() throws IOException {
    byte[] old = Files.readAllBytes(file);
    Report added = ReportFixtures.blank();
    try (H2ReportStore store = store()) {
      store.add(added);
      store.save(RICH, TYPED);
    }
    Files.write(file, old);
    new AsideFiles(folder, CLOCK).useAsItIs();
    Path crashed = folder.resolve("crashed");
    try (Database database = Database.open(folder, CLOCK)) {
      unsaved(database).decide(Set.of());
      copyTo(crashed);
    }
    try (H2ReportStore store = store(Database.open(crashed, CLOCK))) {
      assertEquals(RICH, store.load(RICH.id()));
      assertEquals(1, store.list().size());
    }
  }

  @Test
  void whatIsTakenOverCanBeTakenBack_andHasTheTimeOfToday() throws IOException {
    typeAndTakeTheOldFileBack();
    new AsideFiles(folder, CLOCK).useAsItIs();
    Clock later = Clock.offset(CLOCK, Duration.ofHours(1));
    Database database = Database.open(folder, later);
    try (H2ReportStore store = store(database)) {
      unsaved(database).decide(Set.of(RICH.id()));
      assertEquals(later.instant(), store.list().getFirst().changed());
      H2RevisionStore revisions = new H2RevisionStore(database, ReportFixtures.OUTLINES);
      assertEquals(Revision.Kind.BEFORE, revisions.list(RICH.id()).getFirst().kind());
      assertEquals(RICH, revisions.load(RICH.id(), 1));
    }
  }

  private static Report finalised(Report report) {
    String digest = new RowDigest(DigestScheme.latest()).of(report);
    Finalised finalised = new Finalised(digest, Sha256.of(PAPER), CLOCK.instant(), "张三");
    return report.withVersion(report.version().withFinalised(finalised));
  }

  @Test
  void finalisingThatWasLostAsksNothing_andTheReportCanBeFinalisedAgain() throws IOException {
    byte[] old = Files.readAllBytes(file);
    Report finalised = finalised(RICH);
    try (H2ReportStore store = store()) {
      store.finalise(RICH, finalised, PAPER);
    }
    Files.write(file, old);
    new AsideFiles(folder, CLOCK).useAsItIs();
    Database database = Database.open(folder, CLOCK);
    try (H2ReportStore store = store(database)) {
      unsaved(database).settle();
      assertEquals(List.of(), unsaved(database).list());
      store.save(RICH, TYPED);
      store.finalise(TYPED, finalised(TYPED), PAPER);
    }
    Database again = Database.open(folder, CLOCK);
    try (H2ReportStore store = store(again)) {
      assertFalse(again.ledger().isUndecided());
      assertTrue(store.load(RICH.id()).version().isFinalised());
    }
  }

  @Test
  void changeThatCannotBeMadeAgainIsSaid_andKeepsNothingFromBeingWritten() throws Exception {
    typeAndTakeTheOldFileBack();
    new AsideFiles(folder, CLOCK).useAsItIs();
    try (Database database = Database.open(folder, CLOCK)) {
      StoreState next = new StoreState(StoreState.read(dsl(database)).database(), 9);
      database.ledger().note(next, new Change(Map.of(RICH.id().value(), "3:0"), "+nothing\ta=b\n"));
    }
    Database database = Database.open(folder, CLOCK);
    try (H2ReportStore store = store(database)) {
      unsaved(database).settle();
      assertEquals(1, unsaved(database).list().size());
      assertTrue(unsaved(database).incomplete().orElseThrow().getMessage().contains("1处改动"));
      assertThrows(StoreFailure.class, () -> store.save(RICH, TYPED));
      unsaved(database).decide(Set.of(RICH.id()));
      assertEquals(TYPED, store.load(RICH.id()));
      assertEquals(Optional.empty(), unsaved(database).incomplete());
    }
  }

  @Test
  void afterSeveralSavesThatFailed_theLastOneIsOffered_andNoMixture() throws IOException {
    Report first = RICH.withFundLines(List.of()).withText("overview", text -> "一");
    Report second = RICH.withText("goals", text -> "二");
    try (Database database = Database.open(folder, CLOCK)) {
      StoreState next = StoreState.read(dsl(database)).next();
      for (Report tried : List.of(first, second)) {
        RowChanges change = RowChanges.between(Optional.of(RICH), tried);
        Map<UUID, String> digests = Map.of(RICH.id().value(), KnownDigest.of(tried));
        database.ledger().note(next, new Change(digests, change.text()));
      }
    }
    try (Database database = Database.open(folder, CLOCK)) {
      assertEquals(second, unsaved(database).list().getFirst().typed());
      assertEquals(Optional.empty(), unsaved(database).incomplete());
    }
  }

  @Test
  void whatIsNotAsItWasTypedIsSaidToBeIncomplete() throws IOException {
    RowChanges change = RowChanges.between(Optional.of(RICH), TYPED);
    try (Database database = Database.open(folder, CLOCK)) {
      StoreState next = StoreState.read(dsl(database)).next();
      Map<UUID, String> digests = Map.of(RICH.id().value(), KnownDigest.of(RICH));
      database.ledger().note(next, new Change(digests, change.text()));
    }
    try (Database database = Database.open(folder, CLOCK)) {
      unsaved(database).settle();
      assertEquals(1, unsaved(database).list().size());
      assertTrue(unsaved(database).incomplete().isPresent());
    }
  }

  @Test
  void decisionForNothingThatCannotBeWrittenIsMadeByTheNextWrite() throws Exception {
    typeAndTakeTheOldFileBack();
    new AsideFiles(folder, CLOCK).useAsItIs();
    Database database = Database.open(folder, CLOCK);
    try (H2ReportStore store = store(database)) {
      database.ledger().close();
      Path journal = folder.resolve("journal");
      Path away = Files.move(journal, folder.resolve("away"));
      Files.writeString(journal, "in the way");
      assertThrows(StoreFailure.class, () -> unsaved(database).decide(Set.of()));
      Files.delete(journal);
      Files.move(away, journal);
      store.save(RICH, RICH.withText("overview", text -> "重新键入"));
    }
    Database again = Database.open(folder, CLOCK);
    try (H2ReportStore store = store(again)) {
      assertEquals(List.of(), unsaved(again).list());
      assertEquals("重新键入", store.load(RICH.id()).section("overview").text());
    }
  }

  private static DSLContext dsl(Database database) {
    return database.run(db -> db);
  }

  @Test
  void reportThatWasAddedAndLostIsOfferedWhole() throws IOException {
    byte[] old = Files.readAllBytes(file);
    Report added = ReportFixtures.blank();
    try (H2ReportStore store = store()) {
      store.add(added);
      store.save(added, added.withText("overview", text -> "全新"));
    }
    Files.write(file, old);
    new AsideFiles(folder, CLOCK).useAsItIs();
    Database database = Database.open(folder, CLOCK);
    try (H2ReportStore store = store(database)) {
      Unsaved unsaved = unsaved(database).list().getFirst();
      assertEquals(Optional.empty(), unsaved.kept());
      unsaved(database).decide(Set.of(unsaved.id()));
      assertEquals("全新", store.load(added.id()).section("overview").text());
    }
  }

  private void typeAndRestoreTheBackupFromBefore() {
    Path backup = folder.resolve("backup.zip");
    try (Database database = Database.open(folder, CLOCK)) {
      Backup.make(database, backup);
      store(database).save(RICH, TYPED);
    }
    try (Restore restore = Restore.of(backup, folder, ReportFixtures.OUTLINES, CLOCK)) {
      restore.putInPlace();
    }
  }

  @Test
  void afterABackupIsRestoredWhatWasTypedSinceIsOffered() {
    typeAndRestoreTheBackupFromBefore();
    try (Database database = Database.open(folder, CLOCK)) {
      assertEquals(TYPED, unsaved(database).list().getFirst().typed());
    }
  }

  @Test
  void fileThatGoesMissingAfterARestoreIsMissed_alsoWhenTheProgramWasKilled() throws IOException {
    typeAndRestoreTheBackupFromBefore();
    Path crashed = folder.resolve("crashed");
    try (Database database = Database.open(folder, CLOCK)) {
      assertEquals(TYPED, unsaved(database).list().getFirst().typed());
      copyTo(crashed);
    }
    try (Database database = Database.open(crashed, CLOCK)) {
      assertEquals(TYPED, unsaved(database).list().getFirst().typed());
    }
    Files.delete(crashed.resolve("jiping.mv.db"));
    DataDoubt doubt = assertThrows(DataDoubt.class, () -> Database.open(crashed, CLOCK));
    assertEquals(Kind.MISSING, doubt.kind());
  }

  @Test
  void fileOfAnotherPlaceIsNamed() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    Database.open(other, CLOCK).close();
    Files.copy(other.resolve("jiping.mv.db"), file, StandardCopyOption.REPLACE_EXISTING);
    lengthen();
    doubt(Kind.OTHER);
    new AsideFiles(folder, CLOCK).useAsItIs();
    try (H2ReportStore store = store()) {
      assertEquals(List.of(), store.list());
    }
  }

  /** What is shorter than before is doubted for that alone. */
  private void lengthen() throws IOException {
    Files.write(file, new byte[(int) Files.size(file)], StandardOpenOption.APPEND);
  }

  @Test
  void reportThatIsMissingIsNoticed() throws Exception {
    sql("delete from report");
    lengthen();
    doubt(Kind.FEWER);
  }

  @Test
  void reportIsKnownAfterACrash_alsoWhenTheJournalOfItsSaveIsGone() throws IOException {
    Report other = ReportFixtures.blank();
    String longText = "长".repeat(Math.toIntExact(Journal.LONG / 3) + 1);
    Report grown = other.withText("overview", t -> longText);
    Path crashed = folder.resolve("crashed");
    try (H2ReportStore store = store()) {
      store.save(RICH, TYPED);
      store.add(other);
      store.save(other, grown);
      store.save(grown, grown.withText("goals", t -> "又一句"));
      copyTo(crashed);
    }
    Files.delete(crashed.resolve("journal/000001.journal"));
    try (H2ReportStore store = store(Database.open(crashed, CLOCK))) {
      assertEquals(TYPED, store.load(RICH.id()));
    }
  }

  private void copyTo(Path target) throws IOException {
    Files.createDirectories(target.resolve("journal"));
    for (Path in : List.of(folder, folder.resolve("journal"))) {
      try (var files = Files.list(in)) {
        for (Path from : files.filter(Files::isRegularFile).toList()) {
          Files.copy(from, target.resolve(folder.relativize(from)));
        }
      }
    }
  }

  @Test
  void reportThatTookThePlaceOfAnotherIsNoticed() throws Exception {
    try (Connection connection = DriverManager.getConnection(url(), "sa", "")) {
      connection.createStatement().execute("set referential_integrity false");
      connection
          .createStatement()
          .execute("update report set id = '00000000-0000-0000-0000-000000000001'");
    }
    lengthen();
    doubt(Kind.FEWER);
  }

  @Test
  void whatAnEarlierProgramRememberedIsStillKnown() throws IOException {
    Path memory = folder.resolve(Memory.FILE);
    String text = Files.readString(memory);
    List<String> lines = new ArrayList<>(text.lines().toList());
    assertEquals("jiping known 2", lines.getFirst());
    lines.set(0, "jiping known 1");
    lines.remove(7);
    lines.remove(6);
    lines.removeLast();
    assertEquals("jiping known 1", lines.getFirst());
    String first = String.join("\n", lines) + "\n";
    String end = Sha256.of(first.getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(memory, first + "end " + end + "\n");
    try (H2ReportStore store = store()) {
      assertEquals(RICH, store.load(RICH.id()));
      store.save(RICH, TYPED);
    }
    assertTrue(Files.readString(memory).startsWith("jiping known 2"));
    try (H2ReportStore store = store()) {
      assertEquals(TYPED, store.load(RICH.id()));
    }
  }

  @Test
  void databaseThatDoesNotSayWhatItIsIsCalledDamaged() throws Exception {
    sql("delete from store_state");
    lengthen();
    doubt(Kind.DAMAGED);
  }

  @Test
  void reportThatWasChangedByAnotherHandIsNoticed_andOpensAfterACopyWasKept() throws Exception {
    sql("update section set body = '改过' where heading_key = 'overview'");
    try (H2ReportStore store = store()) {
      DataDoubt doubt = assertThrows(DataDoubt.class, () -> store.load(RICH.id()));
      assertEquals(Kind.REPORT, doubt.kind());
      assertEquals(Optional.of(RICH.id()), doubt.report());
      store.accept(RICH.id());
      assertEquals("改过", store.load(RICH.id()).section("overview").text());
    }
    assertTrue(Files.exists(folder.resolve("jiping-asfound-20220105-103207.zip")));
  }

  @Test
  void whatIsRememberedIsDoubted_whenItWasChanged() throws IOException {
    Path memory = folder.resolve(Memory.FILE);
    Files.writeString(memory, Files.readString(memory).replace(DigestScheme.LATEST + ":", "4:"));
    doubt(Kind.MEMORY);
    new AsideFiles(folder, CLOCK).useAsItIs();
    store().close();
  }

  @Test
  void journalThatWasChangedIsDoubted() throws IOException {
    typeAndTakeTheOldFileBack();
    new AsideFiles(folder, CLOCK).useAsItIs();
    Path journal = folder.resolve("journal/000001.journal");
    Files.writeString(journal, Files.readString(journal).replace("后来", "先前"));
    doubt(Kind.MEMORY);
  }

  @Test
  void changedJournalIsPutAside_whicheverWayOnIsGone() throws IOException {
    Path backup = folder.resolve("backup.zip");
    try (Database database = Database.open(folder, CLOCK)) {
      Backup.make(database, backup);
    }
    FolderRescue rescue =
        new FolderRescue(folder, Optional.empty(), ReportFixtures.OUTLINES, CLOCK);
    for (Runnable way :
        List.<Runnable>of(rescue::useAsItIs, () -> rescue.restore(backup), rescue::startEmpty)) {
      try (H2ReportStore store = store()) {
        Report kept = store.load(RICH.id());
        store.save(kept, kept.withText("overview", text -> text + "后来"));
      }
      Path journal = folder.resolve("journal/000001.journal");
      Files.writeString(journal, Files.readString(journal).replace("后来", "先前"));
      Files.delete(folder.resolve(Memory.FILE)); // else what it says of the time before is not read
      doubt(Kind.MEMORY);
      way.run();
      store().close();
    }
    assertTrue(Files.isDirectory(folder.resolve("jiping-asfound-20220105-103207.journal")));
  }
}
