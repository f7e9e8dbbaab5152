package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import cn.jiping.service.DataDoubt;
import cn.jiping.service.DataDoubt.Kind;
import cn.jiping.service.LockedBackup;
import cn.jiping.service.RecoveryCode;
import cn.jiping.service.StoreFailure;
import cn.jiping.service.Unsaved;
import cn.jiping.store.key.DataKey;
import cn.jiping.store.key.KeyFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2DataPasswordTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-01-05T10:32:07Z"), ZoneOffset.UTC);
  private static final String MARKER = "绝不外传的一句话";
  private static final Report REPORT = ReportFixtures.rich().withText("overview", text -> MARKER);
  private static final Report TYPED = REPORT.withText("overview", text -> MARKER + "，又改了");
  private static final String OLD = "张三 123";
  private static final String NEW = "李四-四五六";

  @TempDir private Path temp;
  private Path folder;

  @BeforeEach
  void keepAReport() throws IOException {
    folder = Files.createDirectory(temp.resolve("data"));
    try (Database database = Database.open(folder, CLOCK)) {
      reports(database).add(REPORT);
    }
  }

  private static H2ReportStore reports(Database database) {
    return new H2ReportStore(database, ReportFixtures.OUTLINES);
  }

  private static H2DataPassword password(Database database) {
    return new H2DataPassword(database, 10);
  }

  private static Database open(Path folder, String password) {
    FolderLock lock = FolderLock.of(folder).orElseThrow();
    assertTrue(lock.opens(password.toCharArray()), "password " + password);
    return Database.open(folder, lock.key(), CLOCK);
  }

  private RecoveryCode set(String password) {
    try (Database database = Database.open(folder, CLOCK)) {
      return password(database).set(password.toCharArray());
    }
  }

  private static Report kept(Database database) {
    return reports(database).load(REPORT.id());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static boolean contains(Path file, String text, Charset charset) throws IOException {
    String all = Files.readString(file, StandardCharsets.ISO_8859_1);
    return all.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
  }

  private static List<Path> readable(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : files(folder)) {
      for (Charset charset :
          List.of(
              StandardCharsets.UTF_8,
              StandardCharsets.UTF_16BE,
              StandardCharsets.UTF_16LE,
              Charset.forName("GBK"))) {
        if (contains(file, MARKER, charset)) {
          found.add(file);
        }
      }
    }
    return found;
  }

  @Test
  void setChangedAndRemoved_everyReportIsTheSame() {
    try (Database database = Database.open(folder, CLOCK)) {
      H2DataPassword password = password(database);
      assertFalse(password.isSet());
      password.set(OLD.toCharArray());
      assertTrue(password.isSet());
      assertEquals(REPORT, kept(database));
      reports(database).save(REPORT, TYPED);
      password.set(NEW.toCharArray());
      assertEquals(TYPED, kept(database));
    }
    try (Database database = open(folder, NEW)) {
      assertEquals(TYPED, kept(database));
      reports(database).save(TYPED, REPORT);
      password(database).remove();
      assertEquals(REPORT, kept(database));
    }
    assertTrue(FolderLock.of(folder).isEmpty());
    try (Database database = Database.open(folder, CLOCK)) {
      assertEquals(REPORT, kept(database));
      assertFalse(password(database).isSet());
    }
  }

  @Test
  void withoutAPasswordTheTextCanBeFound_withOneNowhere() throws IOException {
    assertFalse(readable(folder).isEmpty());
    RecoveryCode code;
    try (Database database = Database.open(folder, CLOCK)) {
      code = password(database).set(OLD.toCharArray());
      assertTrue(database.isWritten(), "so that a copy is made with the password");
      reports(database).save(REPORT, TYPED);
      assertEquals(List.of(), readable(folder));
    }
    assertEquals(List.of(), readable(folder));
    for (Path file : files(folder)) {
      for (String secret : List.of(OLD, code.text(), code.grouped())) {
        assertFalse(contains(file, secret, StandardCharsets.UTF_8), file::toString);
      }
    }
  }

  @Test
  void onlyTheNewPasswordAndTheNewCodeOpenIt() {
    RecoveryCode first = set(OLD);
    RecoveryCode second;
    try (Database database = open(folder, OLD)) {
      second = password(database).set(NEW.toCharArray());
    }
    FolderLock lock = FolderLock.of(folder).orElseThrow();
    assertFalse(lock.opens(OLD.toCharArray()));
    assertFalse(lock.opens(first));
    assertEquals(Optional.empty(), lock.key());
    assertTrue(lock.opens(second));
    try (Database database = Database.open(folder, lock.key(), CLOCK)) {
      assertEquals(REPORT, kept(database));
    }
  }

  @Test
  void withoutAKeyTheFileIsNotOpened_andStaysAsItIs() throws IOException {
    set(OLD);
    byte[] before = Files.readAllBytes(folder.resolve(DatabaseFile.NAME));
    StoreFailure failure =
        assertThrows(StoreFailure.class, () -> Database.open(folder, CLOCK).close());
    assertEquals("数据加了口令，没有口令打不开。", failure.getMessage());
    assertArrayEquals(before, Files.readAllBytes(folder.resolve(DatabaseFile.NAME)));
  }

  @Test
  void anEmptyPasswordIsRefused() {
    try (Database database = Database.open(folder, CLOCK)) {
      H2DataPassword password = password(database);
      assertThrows(IllegalArgumentException.class, () -> password.set(new char[0]));
      assertFalse(password.isSet());
    }
  }

  private Path keyFile() throws IOException {
    return files(folder).stream()
        .filter(f -> f.toString().endsWith(".key"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDamagedKeyFileIsToldFromAWrongPasswordAndFromAMissingOne() throws IOException {
    set(OLD);
    Path file = keyFile();
    byte[] right = Files.readAllBytes(file);
    byte[] wrong = right.clone();
    wrong[40] ^= 1;
    Files.write(file, wrong);
    StoreFailure damaged = assertThrows(StoreFailure.class, () -> FolderLock.of(folder));
    assertTrue(damaged.getMessage().startsWith("钥匙文件已损坏"), damaged::getMessage);
    Files.delete(file);
    StoreFailure missing = assertThrows(StoreFailure.class, () -> FolderLock.of(folder));
    assertTrue(missing.getMessage().contains(file.getFileName() + "”不见了"), missing::getMessage);
    Files.write(file, right);
    assertFalse(FolderLock.of(folder).orElseThrow().opens("x".toCharArray()));
  }

  @Test
  void aDamagedDatabaseIsSaidToBeDamaged_howeverRightThePasswordIs() throws IOException {
    set(OLD);
    Path file = folder.resolve(DatabaseFile.NAME);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 4096; i < bytes.length; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(file, bytes);
    DataDoubt doubt = assertThrows(DataDoubt.class, () -> open(folder, OLD));
    assertEquals(Kind.DAMAGED, doubt.kind());
  }

  @Test
  void damageInTheMiddleOfAnEncryptedFileIsNeverReadAsAReport() throws IOException {
    set(OLD);
    Path file = folder.resolve(DatabaseFile.NAME);
    byte[] right = Files.readAllBytes(file);
    int noticed = 0;
    for (int at = 3 * 4096; at < right.length; at += 4096) {
      byte[] wrong = right.clone();
      wrong[at + 100] ^= 1;
      Files.write(file, wrong);
      try (Database database = open(folder, OLD)) {
        assertEquals(REPORT, kept(database));
      } catch (RuntimeException unreadable) {
        noticed++; // whatever it is that fails
      }
    }
    assertTrue(noticed > 0);
  }

  /** As the folder is when setting a password is cut off at each of its steps. */
  @Test
  void cutOffAtWhateverStep_theDatabaseInPlaceFindsItsKey() throws IOException {
    Path before = copy("before");
    set(OLD);
    Path after = copy("after");
    Path database = Path.of(DatabaseFile.NAME);

    Path keyOnly = copyOf(before, "keyOnly");
    Files.copy(keyFile(), keyOnly.resolve(keyFile().getFileName()));
    Files.createFile(keyOnly.resolve("jiping.open"));
    assertTrue(FolderLock.of(keyOnly).isEmpty());
    try (Database opened = Database.open(keyOnly, CLOCK)) {
      assertEquals(REPORT, kept(opened));
    }

    Path moved = copyOf(before, "moved");
    Files.copy(keyFile(), moved.resolve(keyFile().getFileName()));
    Files.createFile(moved.resolve("jiping.open"));
    Files.copy(
        after.resolve(database), moved.resolve(database), StandardCopyOption.REPLACE_EXISTING);
    assertFalse(readable(moved).isEmpty(), "the journal is still there");
    try (Database opened = open(moved, OLD)) {
      assertEquals(REPORT, kept(opened));
    }
    assertEquals(List.of(), readable(moved));
  }

  /** As the folder is when removing the password is cut off before the memory is renewed. */
  @Test
  void theShorterFileWithoutAPasswordIsNotTakenForATruncatedOne() throws IOException {
    set(OLD);
    Path before = copy("before");
    try (Database opened = open(folder, OLD)) {
      password(opened).remove();
    }
    Path moved = copyOf(before, "moved");
    Files.createFile(moved.resolve("jiping.open"));
    Files.copy(
        folder.resolve(DatabaseFile.NAME),
        moved.resolve(DatabaseFile.NAME),
        StandardCopyOption.REPLACE_EXISTING);
    try (Database opened = Database.open(moved, CLOCK)) {
      assertEquals(REPORT, kept(opened));
    }
  }

  @Test
  void aCopyThatDiffersIsNotPutInPlace() throws IOException {
    try (Database database = Database.open(folder, CLOCK)) {
      KeyChange change = new KeyChange(folder, CLOCK);
      Optional<DataKey> next = Optional.of(DataKey.fresh());
      StoreFailure failure =
          assertThrows(
              StoreFailure.class,
              () ->
                  database.exchange(
                      next,
                      digests ->
                          change.run(
                              Map.of(),
                              Optional.empty(),
                              next,
                              id -> {
                                throw new AssertionError("no key file");
                              })));
      assertTrue(failure.getMessage().contains("一切照旧"), failure::getMessage);
      assertEquals(REPORT, kept(database));
      reports(database).save(REPORT, TYPED);
      assertEquals(TYPED, kept(database));
    }
    assertTrue(files(folder).stream().noneMatch(f -> f.toString().contains("convert")));
  }

  @Test
  void whatWasNotedAndNotWrittenIsTakenOverFromASealedJournal() throws IOException {
    set(OLD);
    Path database = folder.resolve(DatabaseFile.NAME);
    try (Database opened = open(folder, OLD)) {
      reports(opened).save(REPORT, REPORT.withText("goals", t -> "一"));
    }
    byte[] earlier = Files.readAllBytes(database);
    Path memory = copy("earlier").resolve(Memory.FILE);
    try (Database opened = open(folder, OLD)) {
      reports(opened).save(kept(opened), TYPED);
    }
    Files.write(database, earlier);
    Files.copy(memory, folder.resolve(Memory.FILE), StandardCopyOption.REPLACE_EXISTING);
    try (Database opened = open(folder, OLD)) {
      assertEquals(
          List.of(TYPED),
          new H2UnsavedWork(opened, ReportFixtures.OUTLINES)
              .list().stream().map(Unsaved::typed).toList());
      StoreFailure failure =
          assertThrows(StoreFailure.class, () -> password(opened).set(NEW.toCharArray()));
      assertTrue(failure.getMessage().contains("还没有决定"), failure::getMessage);
    }
  }

  @Test
  void copiesFromBeforeThePasswordAreCounted_andThoseFromAfterAreNot() throws IOException {
    try (Database database = Database.open(folder, CLOCK)) {
      Backup.make(database, folder.resolve("backups/jiping-20220101-000000.zip"));
      Files.copy(
          folder.resolve(DatabaseFile.NAME), folder.resolve("jiping-before-20220101-000000.mv.db"));
      password(database).set(OLD.toCharArray());
      assertEquals(2, password(database).readableCopies().files());
    }
  }

  @Test
  void aBackupBringsItsOwnKey_andOpensWithThePasswordThatThereWas() throws IOException {
    set(OLD);
    Path backup = temp.resolve("备份.zip");
    try (Database database = open(folder, OLD)) {
      Backup.make(database, backup);
      reports(database).save(REPORT, TYPED);
      password(database).set(NEW.toCharArray());
    }
    assertFalse(contains(backup, MARKER, StandardCharsets.UTF_8));
    StoreFailure locked = assertThrows(StoreFailure.class, () -> restore(backup, folder, NEW));
    assertTrue(locked.getMessage().contains("没有口令打不开"), locked::getMessage);
    try (Restore restore = restore(backup, folder, OLD)) {
      assertEquals(1, restore.reports().size());
      restore.putInPlace();
    }
    try (Database database = open(folder, OLD)) {
      assertEquals(REPORT, kept(database));
    }
    Path kept = folder.resolve("jiping-before-20220105-103207.mv.db");
    Files.copy(kept, folder.resolve(DatabaseFile.NAME), StandardCopyOption.REPLACE_EXISTING);
    Files.delete(folder.resolve(Memory.FILE));
    try (Database database = open(folder, NEW)) {
      assertEquals(TYPED, kept(database));
    }
  }

  @Test
  void theRescuePageReadsBackupsByThePresentPassword_andEarlierOnesByTheirOwn() throws IOException {
    set(OLD);
    Path earlier = temp.resolve("earlier.zip");
    Path later = temp.resolve("later.zip");
    Optional<DataKey> key;
    try (Database database = open(folder, OLD)) {
      Backup.make(database, earlier);
      reports(database).save(REPORT, TYPED);
      password(database).set(NEW.toCharArray());
      Backup.make(database, later);
      key = database.key();
    }
    FolderRescue rescue = new FolderRescue(folder, key, ReportFixtures.OUTLINES, CLOCK);
    assertEquals(1, rescue.present().reports().size());
    assertEquals(1, rescue.look(later).reports().size());
    LockedBackup locked = assertThrows(LockedBackup.class, () -> rescue.restore(earlier));
    assertFalse(locked.lock().opens(NEW.toCharArray()));
    LockedBackup again = assertThrows(LockedBackup.class, () -> rescue.look(earlier));
    assertTrue(again.lock().opens(OLD.toCharArray()));
    assertEquals(1, rescue.look(earlier).reports().size());
    rescue.restore(earlier);
    try (Database database = Database.open(folder, rescue.key(), CLOCK)) {
      assertEquals(REPORT, kept(database));
    }
  }

  @Test
  void aBackupBringsNoOlderRecoveryCodeBack() throws IOException {
    RecoveryCode withdrawn = set(OLD);
    Path backup = temp.resolve("备份.zip");
    RecoveryCode code;
    try (Database database = open(folder, OLD)) {
      Backup.make(database, backup);
      code = password(database).renewCode();
    }
    try (Restore restore = restore(backup, folder, OLD)) {
      restore.putInPlace();
    }
    FolderLock lock = FolderLock.of(folder).orElseThrow();
    assertFalse(lock.opens(withdrawn));
    assertTrue(lock.opens(code));
    try (Database database = Database.open(folder, lock.key(), CLOCK)) {
      assertEquals(REPORT, kept(database));
    }
  }

  @Test
  void withoutItsKeyTheDataIsDoubted_andABackupBringsTheKeyBack() throws IOException {
    set(OLD);
    Path backup = temp.resolve("备份.zip");
    try (Database database = open(folder, OLD)) {
      Backup.make(database, backup);
    }
    Files.delete(folder.resolve(KeyFile.name(encrypted())));
    DataDoubt doubt = assertThrows(DataDoubt.class, () -> FolderLock.of(folder));
    assertEquals(Kind.KEY, doubt.kind());
    FolderRescue rescue =
        new FolderRescue(folder, Optional.empty(), ReportFixtures.OUTLINES, CLOCK);
    LockedBackup locked = assertThrows(LockedBackup.class, () -> rescue.look(backup));
    assertTrue(locked.lock().opens(OLD.toCharArray()));
    rescue.restore(backup);
    try (Database database = Database.open(folder, rescue.key(), CLOCK)) {
      assertEquals(REPORT, kept(database));
    }
  }

  private String encrypted() throws IOException {
    return EncryptedHead.id(folder.resolve(DatabaseFile.NAME)).orElseThrow();
  }

  @Test
  void aBackupFromBeforeThePasswordIsRestoredWithoutOne() throws IOException {
    Path backup = temp.resolve("备份.zip");
    try (Database database = Database.open(folder, CLOCK)) {
      Backup.make(database, backup);
      password(database).set(OLD.toCharArray());
    }
    try (Restore restore = restore(backup, folder, "")) {
      restore.putInPlace();
    }
    assertTrue(FolderLock.of(folder).isEmpty());
    try (Database database = Database.open(folder, CLOCK)) {
      assertEquals(REPORT, kept(database));
    }
  }

  private static Restore restore(Path backup, Path folder, String password) {
    return Restore.of(
        backup,
        folder,
        lock -> {
          lock.opens(password.toCharArray());
          return lock.key();
        },
        ReportFixtures.OUTLINES,
        CLOCK);
  }

  private Path copy(String name) throws IOException {
    return copyOf(folder, name);
  }

  private Path copyOf(Path from, String name) throws IOException {
    Path to = temp.resolve(name);
    for (Path file : files(from)) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    return to;
  }
}
