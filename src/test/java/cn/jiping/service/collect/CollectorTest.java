package cn.jiping.service.collect;

import static cn.jiping.service.collect.CollectFixtures.finalised;
import static cn.jiping.service.collect.CollectFixtures.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jiping.domain.check.Checker;
import cn.jiping.domain.report.Report;
import cn.jiping.service.Cancelled;
import cn.jiping.service.InputFailure;
import cn.jiping.service.LockedArchive;
import cn.jiping.service.Progress;
import cn.jiping.store.CheckTableFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CollectorTest {
  private static final Path FOLDER = Path.of("folder");

  /** Archives that are only names: each is what its name says. */
  private record Named(List<String> names) implements ArchiveSource {
    @Override
    public Found find(Path folder) {
      return new Found(names.stream().map(folder::resolve).toList(), List.of());
    }

    @Override
    public Report read(Path archive, Optional<char[]> password) {
      String name = archive.getFileName().toString();
      if (name.startsWith("broken")) {
        throw new InputFailure("读不出来", "请重新要一份。");
      }
      if (name.startsWith("locked") && password.isEmpty()) {
        throw LockedArchive.of(archive);
      }
      if (name.startsWith("defect")) {
        throw new IllegalStateException(name);
      }
      return finalised(report(name, name), 1, "x", 1);
    }
  }

  private static DistrictTable collect(
      List<String> names, Optional<char[]> password, Progress progress) {
    try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
      return new Collector(
              new Named(names), () -> new Checker(CheckTableFiles.load(), Set.of()), workers)
          .collect(FOLDER, password, progress);
    }
  }

  @Test
  void brokenAndLockedOnesAreListed_andDoNotStopTheRest() {
    DistrictTable table =
        collect(List.of("broken 1", "locked", "sub/甲", "乙"), Optional.empty(), Progress.NONE);
    assertEquals(
        List.of("sub/甲", "乙"),
        table.years().getFirst().rows().stream().map(UnitRow::file).toList());
    assertEquals(
        List.of("broken 1 不能接受 读不出来。请重新要一份。", "locked 有口令"),
        table.notCounted().stream()
            .map(n -> n.file() + " " + n.reason().title() + " " + n.sentence())
            .map(s -> s.startsWith("locked") ? s.substring(0, 10) : s)
            .toList());
    assertEquals(
        1, collect(List.of("locked"), Optional.of(new char[] {'x'}), Progress.NONE).counted());
  }

  @Test
  void rowsStandInTheOrderOfTheArchives_andProgressCountsEachOnce() {
    List<String> names = IntStream.range(0, 200).mapToObj("n%03d"::formatted).toList();
    List<Long> told = new ArrayList<>();
    DistrictTable table = collect(names, Optional.empty(), (done, total) -> told.add(done));
    assertEquals(names, table.years().getFirst().rows().stream().map(UnitRow::file).toList());
    assertEquals(IntStream.rangeClosed(1, 200).mapToObj(Long::valueOf).toList(), told);
  }

  @Test
  void findingsAreThoseOfTheProgramsOwnChecks() {
    FindingCounts findings =
        collect(List.of("甲"), Optional.empty(), Progress.NONE)
            .years()
            .getFirst()
            .totals()
            .findings();
    Report same = finalised(report("甲", "甲"), 1, "x", 1);
    long found = new Checker(CheckTableFiles.load(), Set.of()).findings(same).size();
    assertEquals(found, findings.errors() + findings.warnings() + findings.notices());
    assertEquals(0, findings.explained());
  }

  @Test
  void stopStops_andADefectIsNotHidden() {
    Progress stop =
        (done, total) -> {
          throw new Cancelled();
        };
    assertThrows(Cancelled.class, () -> collect(List.of("甲", "乙"), Optional.empty(), stop));
    assertThrows(
        IllegalStateException.class,
        () -> collect(List.of("甲", "defect"), Optional.empty(), Progress.NONE));
  }
}
