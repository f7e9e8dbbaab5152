package cn.jiping.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.EvaluationFixtures;
import cn.jiping.ReportFixtures;
import cn.jiping.ScanFixtures;
import cn.jiping.domain.Sha256;
import cn.jiping.domain.check.Rule;
import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.report.Attachments;
import cn.jiping.domain.report.Outline;
import cn.jiping.domain.report.Picture;
import cn.jiping.domain.report.PictureFile;
import cn.jiping.domain.report.Report;
import cn.jiping.domain.report.ReportId;
import cn.jiping.domain.report.RowId;
import cn.jiping.domain.report.Scan;
import cn.jiping.domain.report.ScoreForm;
import cn.jiping.domain.report.Version;
import cn.jiping.service.Cancelled;
import cn.jiping.service.CheckSettings;
import cn.jiping.service.ExpectedFailure;
import cn.jiping.service.InputFailure;
import cn.jiping.service.KeptIndicatorSet;
import cn.jiping.service.LockedArchive;
import cn.jiping.service.Progress;
import cn.jiping.service.ReportSession;
import cn.jiping.service.Revision;
import cn.jiping.service.TrailEntry;
import cn.jiping.service.TrailEntry.Action;
import cn.jiping.service.archive.WriteOrder;
import cn.jiping.service.house.Comparison;
import cn.jiping.service.house.Comparison.Kind;
import cn.jiping.service.house.HouseLook;
import cn.jiping.service.house.HouseLook.Standing;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is kept goes from one computer to another: real databases, real files. */
class MoveHouseTest {
  private static final byte[] PAGE = ScanFixtures.bytes(3000);
  private static final byte[] PHOTO = ScanFixtures.bytes(2000);
  private static final Optional<char[]> OPEN = Optional.empty();

  /** Furnished once; each test moves out of a copy. */
  private static final KeptIndicatorSet OWN_SET =
      new KeptIndicatorSet(RowId.fresh(), "党建经费", ScoreForm.FRAMEWORK, "产出\t数量\n");

  @TempDir private static Path furnished;

  private static ReportId finalised;
  private static ReportId open;

  @TempDir private Path folder;
  private Wiring here;
  private Wiring there;

  @BeforeAll
  static void furnish() throws IOException {
    try (Wiring wiring = new Wiring(furnished)) {
      furnish(wiring);
    }
    Log.quiet();
  }

  @BeforeEach
  void open() throws IOException {
    Path data = Files.createDirectory(folder.resolve("here"));
    try (Stream<Path> files = Files.walk(furnished)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = data.resolve(furnished.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    here = new Wiring(data);
    there = new Wiring(folder.resolve("there"));
  }

  private static void furnish(Wiring here) throws IOException {
    here.preferences().change(p -> p.withName("张三").withIdleMinutes(25));
    finalised = twiceFinalised(here);
    open = here.reports().addNextYear(finalised).id();
    Outline own = ReportFixtures.ownOutline();
    here.outlines().own().save(List.of(own));
    ReportSession session = here.reports().open(open);
    session.change(r -> here.outlines().plan(r, own).result());
    session.change(r -> r.withEvaluation(EvaluationFixtures.full()));
    Saved.orFail(session);
    here.revisions().keep(here.reports().load(open), Revision.Kind.MARK, "开头");
    CheckSettings set = here.checkSettings().load();
    List<Confusion> confusions = new ArrayList<>(set.tables().confusions());
    confusions.removeFirst();
    confusions.add(new Confusion("甲乙", "乙甲", "", true, "本单位"));
    CheckTables tables =
        new CheckTables(set.tables().slogans(), set.tables().collocations(), confusions);
    here.checkSettings().save(new CheckSettings(Set.of(Rule.R3, Rule.R20), tables));
    here.indicatorSets().save(OWN_SET);
  }

  private static ReportId twiceFinalised(Wiring here) throws IOException {
    Report sample = here.sample().report();
    ReportId id = here.reports().add(sample.withAttachments(pictures(sample))).id();
    here.revisions().keep(here.reports().load(id), Revision.Kind.MARK, "送审前");
    new SampleArchive(here).finalise(id);
    ReportSession session = here.reports().open(id);
    session.startVersion("补充");
    session.change(r -> r.withText("goals", text -> text + "补充一句。"));
    Saved.orFail(session);
    new SampleArchive(here).finalise(id);
    Scan page = ScanFixtures.scan("签字页.png", PAGE);
    here.scans().add(id, page.withKind(Scan.Kind.SIGNED_PAGE, OptionalInt.of(1)), PAGE);
    here.scans().add(id, ScanFixtures.scan("活动.png", PHOTO).withTitle("活动室").turned(), PHOTO);
    return id;
  }

  private static Attachments pictures(Report report) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", png);
    PictureFile file = new PictureFile(png.toByteArray());
    return report
        .attachments()
        .withPictures(
            List.of(
                new Picture(RowId.fresh(), "活动室", file), new Picture(RowId.fresh(), "再一张", file)));
  }

  @AfterEach
  void close() {
    here.close();
    there.close();
    Log.quiet();
  }

  private Path write(Wiring from, String name, Optional<char[]> password) {
    WriteOrder order = new WriteOrder(folder.resolve(name), false, false, password);
    return from.moveOut().write(order, Progress.NONE).written().target();
  }

  private Path moved() {
    return write(here, "house.jiping", OPEN);
  }

  private Comparison take(Path file) {
    return there.moveIn().take(file, OPEN, true, Progress.NONE);
  }

  private static <T> void assertSame(Wiring one, Wiring other, Function<Wiring, T> part) {
    assertEquals(part.apply(one), part.apply(other));
  }

  private void assertSameReport(ReportId id) {
    assertSame(here, there, w -> w.reports().load(id));
    assertSame(here, there, w -> w.versions().versions(id));
    for (Version version : here.versions().versions(id)) {
      assertTrue(there.versions().verify(id, version.number()).holds());
      assertSame(here, there, w -> w.versions().load(id, version.number()));
      assertArrayEquals(
          here.versions().paper(id, version.number()),
          there.versions().paper(id, version.number()));
    }
    assertSame(here, there, w -> w.scans().list(id));
    for (Scan scan : here.scans().list(id)) {
      assertArrayEquals(here.scans().content(id, scan.id()), there.scans().content(id, scan.id()));
    }
    assertSame(here, there, w -> w.revisions().list(id));
    for (Revision revision : here.revisions().list(id)) {
      assertSame(here, there, w -> w.revisions().load(id, revision.number()));
    }
  }

  private static List<TrailEntry> trail(Wiring wiring) {
    return wiring.trail().read().entries();
  }

  @Test
  void everythingIsOnTheOtherComputerWhatItWas() {
    Path file = moved();
    List<TrailEntry> noted = trail(here);
    assertEquals(Action.MOVED_OUT, noted.getLast().action());
    Comparison compared = take(file);
    assertTrue(compared.agrees(), "" + compared.differences());
    assertEquals(
        List.of(2, 2, 2, 2, 1, noted.size() - 1),
        List.of(Kind.values()).stream().map(compared::count).toList());
    assertSame(here, there, w -> w.reports().list());
    assertSameReport(finalised);
    assertSameReport(open);
    assertSame(here, there, w -> w.checkSettings().load());
    assertSame(here, there, w -> w.indicatorSets().list());
    assertSame(here, there, w -> w.outlines().usable());
    assertEquals(ReportFixtures.ownOutline(), there.reports().load(open).outline());
    assertSame(here, there, w -> w.preferences().load().name());
    assertSame(here, there, w -> w.preferences().load().idleMinutes());
    List<TrailEntry> thereNow = trail(there);
    assertEquals(noted.subList(0, noted.size() - 1), thereNow.subList(0, thereNow.size() - 1));
    assertEquals(Action.MOVED_IN, thereNow.getLast().action());
  }

  @Test
  void whatWasTakenInIsThereWhenTheProgramIsOpenedAgain() {
    Path file = moved();
    take(file);
    there.close();
    there = new Wiring(folder.resolve("there"));
    assertSameReport(finalised);
    assertEquals(List.of(), there.unsavedWork().list());
    ReportSession session = there.reports().open(open);
    session.change(r -> r.withText("goals", text -> "改"));
    Saved.orFail(session);
    assertEquals("改", there.reports().load(open).section("goals").text());
  }

  @Test
  void houseThatIsMadeAnewOnTheOtherComputerHasTheSameContent() throws IOException {
    Path file = moved();
    take(file);
    Path again = write(there, "again.jiping", OPEN);
    TreeMap<String, String> first = contents(file);
    TreeMap<String, String> second = contents(again);
    for (String dated : List.of("house.json", "说明文件.txt")) {
      assertTrue(first.remove(dated) != null && second.remove(dated) != null, dated);
    }
    assertEquals(first, second);
    List<String> pictures = first.keySet().stream().filter(n -> n.contains("图片/")).toList();
    assertEquals(1, pictures.size(), "two states, two places, one file: " + pictures);
  }

  /** Digests of the payload, by names without the folders above. */
  private static TreeMap<String, String> contents(Path file) throws IOException {
    TreeMap<String, String> contents = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> e.getName().contains("/data/")).toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        String name = entry.getName().substring(entry.getName().indexOf("/data/") + 6);
        contents.put(name, Sha256.of(bytes));
      }
    }
    return contents;
  }

  @Test
  void beforeAnythingIsTakenInItIsShown() {
    Path file = moved();
    HouseLook look = there.moveIn().look(file, OPEN, Progress.NONE);
    HouseLook.About about = look.about().orElseThrow();
    assertTrue(look.emptyHere());
    assertEquals("张三", about.by());
    assertEquals(2, about.count(Standing.NEW));
    assertEquals(
        List.of("2 true 2 2", "1 false 0 0"),
        about.lines().stream()
            .map(HouseLook.Line::report)
            .sorted((a, b) -> a.year() - b.year())
            .map(l -> "%d %s %d %d".formatted(l.version(), l.finalised(), l.versions(), l.scans()))
            .toList());
    assertEquals(List.of(), there.reports().list());
    assertEquals(List.of(), trail(there));
  }

  @Test
  void reportsThatAreHereStayAsTheyAre_andThatIsSaid() {
    Path file = moved();
    take(file);
    ReportSession session = there.reports().open(open);
    session.change(r -> r.withText("goals", text -> "这里改过"));
    Saved.orFail(session);
    HouseLook look = there.moveIn().look(file, OPEN, Progress.NONE);
    assertFalse(look.emptyHere());
    assertEquals(1, look.about().orElseThrow().count(Standing.SAME));
    assertEquals(1, look.about().orElseThrow().count(Standing.DIFFERENT));
    int noted = trail(there).size();
    Comparison compared = there.moveIn().take(file, OPEN, false, Progress.NONE);
    assertEquals(1, compared.differences().size(), "" + compared.differences());
    assertTrue(compared.differences().getFirst().contains("这里原来就有"));
    assertEquals(1, compared.count(Kind.REPORT));
    assertEquals("这里改过", there.reports().load(open).section("goals").text());
    assertEquals(noted + 1, trail(there).size());
  }

  @Test
  void indicatorSetsOfTheOtherComputerStay_besideThoseThatCome() {
    KeptIndicatorSet own =
        new KeptIndicatorSet(RowId.fresh(), "本机的", ScoreForm.SELF_EVALUATION, "");
    there.indicatorSets().save(own);
    KeptIndicatorSet other = new KeptIndicatorSet(OWN_SET.id(), "党建经费", OWN_SET.form(), "旧");
    there.indicatorSets().save(other);
    Path file = moved();
    assertTrue(take(file).agrees());
    assertTrue(take(file).agrees());
    List<KeptIndicatorSet> all = there.indicatorSets().list();
    assertEquals(
        Set.of("本机的 ", "党建经费 旧", "党建经费（搬入） " + OWN_SET.text()),
        all.stream().map(k -> k.name() + " " + k.text()).collect(Collectors.toSet()));
    assertEquals(3, all.size());
    assertTrue(all.containsAll(List.of(own, other)));
  }

  @Test
  void settingsStayWhenTheClerkWishesSo() {
    Path file = moved();
    CheckSettings before = there.checkSettings().load();
    Comparison compared = there.moveIn().take(file, OPEN, false, Progress.NONE);
    assertTrue(compared.agrees(), "" + compared.differences());
    assertEquals(0, compared.count(Kind.SETTINGS));
    assertEquals(before, there.checkSettings().load());
    assertEquals("", there.preferences().load().name());
  }

  @Test
  void withAPasswordItIsReadOnlyWithIt() {
    Path file = write(here, "locked.jiping", Optional.of("春天2022".toCharArray()));
    assertThrows(LockedArchive.class, () -> there.moveIn().look(file, OPEN, Progress.NONE));
    assertThrows(
        LockedArchive.class,
        () -> there.moveIn().take(file, Optional.of("x".toCharArray()), true, Progress.NONE));
    assertNothingThere();
    Optional<char[]> password = Optional.of("春天2022".toCharArray());
    assertTrue(there.moveIn().take(file, password, true, Progress.NONE).agrees());
  }

  private void assertNothingThere() {
    assertEquals(List.of(), there.reports().list());
    assertEquals(List.of(), trail(there));
    assertEquals("", there.preferences().load().name());
    assertEquals(Set.of(), there.checkSettings().load().off());
  }

  @Test
  void damagedCutAndForeignFilesAreRefused_andLeaveNothingBehind() throws IOException {
    byte[] bytes = Files.readAllBytes(moved());
    byte[] flipped = bytes.clone();
    flipped[bytes.length / 2]++;
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1000);
    for (byte[] wrong : List.of(flipped, cut, "nothing".getBytes(StandardCharsets.UTF_8))) {
      Path file = Files.write(folder.resolve("wrong.jiping"), wrong);
      assertThrows(InputFailure.class, () -> take(file));
      assertNothingThere();
    }
  }

  @Test
  void archiveOfOneReportIsNoMove_andSaidToBeSo() {
    Path archive = new SampleArchive(here).write(fresh(), folder).target();
    InputFailure refused = assertThrows(InputFailure.class, () -> take(archive));
    assertTrue(refused.getMessage().contains("归档包，不是搬家文件"), refused.getMessage());
    assertNothingThere();
  }

  private ReportId fresh() {
    return here.reports().add(here.sample().report()).id();
  }

  @Test
  void failureInTheMidstTakesNothingIn() throws IOException {
    Path root = folder.resolve("plain");
    WriteOrder order = new WriteOrder(root, true, false, OPEN);
    here.moveOut().write(order, Progress.NONE);
    Path version;
    try (Stream<Path> files = Files.walk(root)) {
      version = files.filter(p -> p.endsWith("第1版.json")).findFirst().orElseThrow();
    }
    // Whoever changes a version and mends the manifests can't mend the digest of its data.
    Bags.change(root, version, text -> text.replace("社区", "小区"));
    assertTrue(there.moveIn().look(root, OPEN, Progress.NONE).about().isPresent());
    ExpectedFailure failure = assertThrows(ExpectedFailure.class, () -> take(root));
    assertTrue(failure.getMessage().contains("什么都没有读入"), failure.getMessage());
    assertNothingThere();
  }

  @Test
  void newerFormatIsSaidToBeNewer() throws IOException {
    Path root = folder.resolve("plain");
    here.moveOut().write(new WriteOrder(root, true, false, OPEN), Progress.NONE);
    Bags.change(
        root,
        root.resolve("data/house.json"),
        text -> text.replace("\"formatVersion\" : 2", "\"formatVersion\" : 3"));
    HouseLook look = there.moveIn().look(root, OPEN, Progress.NONE);
    assertTrue(look.about().isEmpty());
    String said = look.results().stream().flatMap(r -> r.faults().stream()).toList().toString();
    assertTrue(said.contains("较新的程序"), said);
    assertThrows(InputFailure.class, () -> take(root));
    assertNothingThere();
  }

  @Test
  void whoStopsInTheMidstHasNothingTakenIn_andCanDoItAgain() {
    Path file = moved();
    AtomicInteger told = new AtomicInteger();
    there.moveIn().look(file, OPEN, (done, total) -> told.incrementAndGet());
    for (int stopAt : List.of(1, told.get() - 2)) {
      AtomicInteger left = new AtomicInteger(stopAt);
      Progress stop =
          (done, total) -> {
            if (left.decrementAndGet() < 0) {
              throw new Cancelled();
            }
          };
      assertThrows(Cancelled.class, () -> there.moveIn().take(file, OPEN, true, stop), "" + stopAt);
      assertNothingThere();
    }
    assertTrue(take(file).agrees());
  }

  @Test
  void whoStopsWhileItIsComparedHearsTheResultAllTheSame() {
    Path file = moved();
    Progress stop =
        (done, total) -> {
          if (done * 100 > 70 * total) {
            throw new Cancelled();
          }
        };
    assertTrue(there.moveIn().take(file, OPEN, true, stop).agrees());
  }

  @Test
  void whatCouldNotBeWrittenIsNotNoted() {
    Path target = folder.resolve("gone/house.jiping");
    assertThrows(
        ExpectedFailure.class,
        () -> here.moveOut().write(new WriteOrder(target, false, false, OPEN), Progress.NONE));
    assertFalse(trail(here).stream().map(TrailEntry::action).anyMatch(Action.MOVED_OUT::equals));
  }
}
