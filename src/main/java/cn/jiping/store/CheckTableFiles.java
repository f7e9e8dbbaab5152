package cn.jiping.store;

import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.service.check.CheckTable;
import cn.jiping.service.check.CheckTableText;

/** The tables of the checks that are shipped with the program. */
public final class CheckTableFiles {
  private CheckTableFiles() {}

  /** Reads all of them. */
  public static CheckTables load() {
    return new CheckTables(
        read(CheckTable.SLOGANS, "slogans").slogans(),
        read(CheckTable.COLLOCATIONS, "collocations").collocations(),
        read(CheckTable.CONFUSIONS, "confusions").confusions());
  }

  private static CheckTables read(CheckTable table, String name) {
    return CheckTableText.read(table, Resources.text("/cn/jiping/check/" + name + ".txt"));
  }
}
