package cn.jiping.domain.check.text;

import cn.jiping.service.check.CheckTable;
import cn.jiping.service.check.CheckTableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tables that are shipped with the program. */
final class TestTables {
  static final CheckTables SHIPPED =
      new CheckTables(
          read(CheckTable.SLOGANS, "slogans").slogans(),
          read(CheckTable.COLLOCATIONS, "collocations").collocations(),
          read(CheckTable.CONFUSIONS, "confusions").confusions());

  private TestTables() {}

  private static CheckTables read(CheckTable table, String name) {
    Path file = Path.of("src/main/resources/cn/jiping/check", name + ".txt");
    try {
      return CheckTableText.read(table, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
