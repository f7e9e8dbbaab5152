package cn.jiping.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jiping.ReportFixtures;
import cn.jiping.service.StoreFailure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaGuardTest {
  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("jiping.mv.db");
  }

  private void make(String sql) throws Exception {
    try (H2ReportStore store =
        H2ReportStore.open(folder, ReportFixtures.OUTLINES, Clock.systemUTC())) {
      store.add(ReportFixtures.rich());
    }
    try (Connection connection =
        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("jiping"), "sa", "")) {
      connection.createStatement().execute(sql);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create trigger t before insert on report for each row as"
            + " 'org.h2.api.Trigger create() throws Exception {"
            + " java.nio.file.Files.writeString(java.nio.file.Path.of(\"MARK\"), \"\");"
            + " return new org.h2.api.Trigger() { public void fire(java.sql.Connection c,"
            + " Object[] o, Object[] n) {} }; }'",
        "create alias a as 'void a() throws Exception {"
            + " java.nio.file.Files.createFile(java.nio.file.Path.of(\"MARK\")); }'",
        "create alias b for 'org.h2.util.StringUtils.quoteStringSQL'",
        "create force linked table l('', 'jdbc:h2:file:MARK', 'sa', '', 'NONE')",
        "create view v as select * from report"
      })
  void fileThatBringsSomethingToRunIsRefused_andNothingInItHasRun(String sql) throws Exception {
    Path mark = folder.resolve("mark");
    make(sql.replace("MARK", mark.toString()));
    Files.deleteIfExists(mark);
    Files.deleteIfExists(folder.resolve("mark.mv.db"));
    long length = Files.size(file());
    StoreFailure failure =
        assertThrows(StoreFailure.class, () -> Database.open(folder, Clock.systemUTC()));
    assertTrue(failure.getMessage().startsWith("数据文件里带有会自动运行的程序"), failure.getMessage());
    assertFalse(Files.exists(mark) || Files.exists(folder.resolve("mark.mv.db")));
    assertEquals(length, Files.size(file()));
  }

  @Test
  void ourOwnFileIsNotHostile_whereverItsPagesLie() throws Exception {
    make("select 1");
    assertFalse(SchemaGuard.isHostile(file()));
  }

  @Test
  void wordsAcrossTheEdgeOfWhatIsReadAtOnceAreFound() throws Exception {
    for (int at : new int[] {0, 65_520, 65_536, 131_060}) {
      byte[] bytes = new byte[200_000];
      byte[] words = "CREATE FORCE TRIGGER".getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(words, 0, bytes, at, words.length);
      assertTrue(SchemaGuard.isHostile(Files.write(file(), bytes)), "at " + at);
    }
  }
}
