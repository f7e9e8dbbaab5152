package cn.jiping.service.check;

import cn.jiping.domain.check.text.CheckTables;
import cn.jiping.service.InputFailure;
import java.util.List;

/**
 * A check table as text: one entry a line, its cells separated by tabs. Lines that start with
 * {@code #}, and blank ones, are no entries. Whether a confusion is certain is {@code yes} or
 * {@code no}; 是 and 否 are read too.
 */
public final class CheckTableText {
  private CheckTableText() {}

  /**
   * Reads a table.
   *
   * @return the tables, of which the others are empty
   * @throws InputFailure when a line is no entry; says of each which line it is and why
   */
  public static CheckTables read(CheckTable table, String text) {
    CheckTableLines lines = new CheckTableLines(table);
    CheckTableRows.Entries entries = new CheckTableRows.Entries(table);
    text.lines().forEach(line -> lines.next(line).ifPresent(entries::add));
    lines.refuseProblems();
    return entries.tables();
  }

  /** The table as text; its lines end in {@code \n}, the first one names the columns. */
  public static String of(CheckTable table, CheckTables tables) {
    StringBuilder text = new StringBuilder("# ");
    add(text, table.columns());
    CheckTableRows.of(table, tables, "yes", "no").forEach(row -> add(text, row));
    return text.toString();
  }

  private static void add(StringBuilder text, List<String> cells) {
    text.append(String.join("\t", cells)).append('\n');
  }
}
