package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.ReportFixtures;
import cn.jiping.domain.report.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OddPathTest {
  @TempDir private Path folder;

  static Stream<String> names() {
    return Stream.of(
        "张三 的 数据",
        "it's",
        "100%g",
        "a#b?c",
        "${user.home}",
        "~",
        "x=1&y",
        "党".repeat(80),
        "长名".repeat(40) + "/" + "文件夹".repeat(26));
  }

  @ParameterizedTest
  @MethodSource("names")
  void reportIsKept_backedUpAndRestored_inAFolderOfAnyName(String name) throws Exception {
    Path data = Files.createDirectories(folder.resolve(name));
    Report report = ReportFixtures.rich();
    Path backup = data.resolve("备份's.zip");
    try (Database database = Database.open(data, Clock.systemUTC())) {
      new H2ReportStore(database, ReportFixtures.OUTLINES).add(report);
      Backup.make(database, backup);
    }
    try (Restore restore = Restore.of(backup, data, ReportFixtures.OUTLINES, Clock.systemUTC())) {
      restore.putInPlace();
    }
    try (H2ReportStore store =
        H2ReportStore.open(data, ReportFixtures.OUTLINES, Clock.systemUTC())) {
      assertEquals(report, store.load(report.id()));
    }
  }
}
