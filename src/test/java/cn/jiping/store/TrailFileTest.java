package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.service.Trail;
import cn.jiping.service.TrailCsv;
import cn.jiping.service.TrailEntry;
import cn.jiping.service.TrailEntry.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailFileTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-01-05T10:32:07Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private PreferencesFile preferences;
  private TrailFile trail;

  @BeforeEach
  void open() {
    preferences = new PreferencesFile(folder);
    trail = new TrailFile(folder, preferences, "user7", CLOCK);
  }

  private Path file() {
    return folder.resolve("jiping.trail");
  }

  @Test
  void withoutAnythingDoneItIsEmpty() {
    assertEquals(new Trail.Listing(List.of(), OptionalInt.empty(), 0), trail.read());
  }

  @Test
  void itSaysWhoDidWhatAndWhen() {
    preferences.change(p -> p.withName("张三"));
    trail.note(Action.EXPORTED, "报告\t一\n.pdf", "c0ff");
    preferences.change(p -> p.withName("李四"));
    trail.note(Action.PRINTED, "报告", "");
    assertEquals(
        List.of(
            new TrailEntry(CLOCK.instant(), "张三", "user7", Action.EXPORTED, "报告\t一\n.pdf", "c0ff"),
            new TrailEntry(CLOCK.instant(), "李四", "user7", Action.PRINTED, "报告", "")),
        trail.read().entries());
  }

  @Test
  void entryThatWasChangedIsNoticed_andLaterOnesBeginAnewBesideIt() throws IOException {
    trail.note(Action.EXPORTED, "first", "");
    trail.note(Action.EXPORTED, "second", "");
    Files.writeString(file(), Files.readString(file()).replace("second", "other"));
    assertEquals(OptionalInt.of(1), trail.read().wrong());
    assertEquals(1, trail.read().entries().size());
    trail.note(Action.PRINTED, "third", "");
    assertEquals(
        List.of(Action.TRAIL_BROKEN, Action.PRINTED),
        trail.read().entries().stream().map(TrailEntry::action).toList());
    Path aside = folder.resolve("jiping-before-20220105-103207.trail");
    assertTrue(Files.readString(aside).contains("other"));
  }

  @Test
  void whatWasNotedElsewhereIsAddedAsItWas_onceOnly() {
    TrailEntry elsewhere =
        new TrailEntry(Instant.EPOCH, "李四", "user8", Action.FINALISED, "报告\t一", "c0ff");
    TrailEntry another = new TrailEntry(Instant.EPOCH, "李四", "user8", Action.PRINTED, "报告", "");
    trail.note(Action.EXPORTED, "here", "");
    trail.adopt(List.of(elsewhere));
    trail.adopt(List.of(elsewhere, another, another));
    trail.note(Action.MOVED_IN, "after", "");
    List<TrailEntry> entries = trail.read().entries();
    assertEquals(4, entries.size());
    assertEquals(List.of(elsewhere, another), entries.subList(1, 3));
    assertEquals(OptionalInt.empty(), trail.read().wrong());
  }

  @Test
  void whatCannotBeWrittenIsWrittenWithTheNextNote() throws IOException {
    Files.createDirectories(file());
    trail.note(Action.FINALISED, "first", "");
    Files.delete(file());
    assertEquals(1, trail.read().waiting());
    trail.note(Action.PRINTED, "second", "");
    assertEquals(0, trail.read().waiting());
    assertEquals(
        List.of("first", "second"),
        trail.read().entries().stream().map(TrailEntry::about).toList());
  }

  @Test
  void whatANewerProgramNotedIsListedAsSomethingElse() throws IOException {
    ChainedFile.Content none = ChainedFile.read(file(), Seal.NONE);
    try (ChainedFile newer = ChainedFile.open(file(), Seal.NONE, none)) {
      newer.append(String.join("\t", CLOCK.instant().toString(), "", "user7", "SIGNED", "甲", ""));
    }
    assertEquals(Action.OTHER, trail.read().entries().getFirst().action());
  }

  @Test
  void tableHasAllEntries_andNoCellIsAFormula() throws IOException {
    preferences.change(p -> p.withName("=1+1"));
    trail.note(Action.EXPORTED, "他说\"好\",", "c0ff");
    Path csv = TrailCsv.write(trail.read(), folder.resolve("a.csv"), ZoneOffset.UTC);
    String text = Files.readString(csv);
    assertTrue(text.startsWith("\uFEFF\"时间\""), text);
    String row = "\"2022-01-05 10:32:07\",\"'=1+1\",\"user7\",\"导出\",\"他说\"\"好\"\",\",\"c0ff\"\r\n";
    assertTrue(text.endsWith(row), text);
  }
}
