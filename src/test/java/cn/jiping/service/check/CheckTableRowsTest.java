package cn.jiping.service.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.domain.check.text.CheckTables.Confusion;
import cn.jiping.domain.check.text.CheckTables.Slogan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckTableRowsTest {
  private static final CheckTables TABLES =
      new CheckTables(
          List.of(new Slogan("两学一做", 2016, 2017, "发文"), new Slogan("双报到", 2018, 9999, "本地")),
          List.of(new CheckTables.Collocation("发挥", "地位", "发挥…作用", "词典")),
          List.of(new Confusion("做为", "作为", "", true, "词典")));

  @Test
  void entriesMakeRows_andRowsTheSameEntries() {
    assertEquals(
        List.of(List.of("两学一做", "2016", "2017", "发文"), List.of("双报到", "2018", "", "本地")),
        CheckTableRows.of(CheckTable.SLOGANS, TABLES));
    assertEquals(
        List.of(List.of("做为", "作为", "", "是", "词典")),
        CheckTableRows.of(CheckTable.CONFUSIONS, TABLES));
    CheckTables read = new CheckTables(List.of(), List.of(), List.of());
    for (CheckTable table : CheckTable.values()) {
      CheckTableRows rows = CheckTableRows.read(table, CheckTableRows.of(table, TABLES));
      assertEquals(Map.of(), rows.problems());
      read = read.merged(rows.tables()).tables();
    }
    assertEquals(TABLES, read);
  }

  @Test
  void rowThatIsNoEntryIsLeftOut_andNamedByItsNumber() {
    CheckTableRows rows =
        CheckTableRows.read(
            CheckTable.CONFUSIONS,
            List.of(
                List.of("", " ", "", "", ""),
                List.of("做为", "", "", "", ""),
                List.of("帐目", "账目", "", "是", "词典"),
                List.of("帐目", "帐目录", "", "否", "词典")));
    assertEquals(List.of(new Confusion("帐目", "账目", "", true, "词典")), rows.tables().confusions());
    assertEquals(Map.of(2, "“正写”没有填写。", 4, "“帐目”在第3行已经有了。"), rows.problems());
  }
}
